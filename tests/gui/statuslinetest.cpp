// SPDX-License-Identifier: MIT
#include "ui/status/statusline.h"
#include "tests/support/fakeeditionsource.h"
#include "ui/status/cataloguewatch.h"
#include "ui/status/reportdialog.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItIsConnected_data();
    void saysHowItIsConnected();
    void asksOnlyOnceAtATime();
    void saysWhyItIsNotConnectedAndTriesAgain();
    void showsCountAndOrigin();
    void offersToCancelAfterAMoment();
    void listsRemediesForWhatIsMissing();

private:
    QString text(const StatusLine &line, const QString &name) const
    {
        return line.findChild<TextLabel *>(name)->text();
    }
};

void StatusLineTest::saysHowItIsConnected_data()
{
    QTest::addColumn<CatalogueReport>("report");
    QTest::addColumn<QString>("words");

    CatalogueReport sample;
    sample.name = u"Sample catalogue"_s;
    sample.isSample = true;
    CatalogueReport server;
    server.name = u"reader@host"_s;
    server.latency = std::chrono::microseconds(40'700);
    QTest::newRow("sample") << sample << u"Sample catalogue"_s;
    QTest::newRow("server") << server << u"Connected to reader@host · 41 ms"_s;
}

void StatusLineTest::saysHowItIsConnected()
{
    QFETCH(CatalogueReport, report);
    QFETCH(QString, words);
    FakeEditionSource source;
    SearchSession session(source);
    CatalogueWatch watch(source);
    const StatusLine line(session, watch, nullptr);

    watch.check();
    QCOMPARE(text(line, u"connectionStatus"_s), u"Connecting…"_s);
    source.answerReport(report);

    QTRY_COMPARE(text(line, u"connectionStatus"_s), words);
    QCOMPARE(source.connections, 1);
}

void StatusLineTest::asksOnlyOnceAtATime()
{
    FakeEditionSource source;
    CatalogueWatch watch(source);

    watch.check();
    watch.check();

    QCOMPARE(source.reports.size(), size_t(1));
}

void StatusLineTest::saysWhyItIsNotConnectedAndTriesAgain()
{
    FakeEditionSource source;
    SearchSession session(source);
    CatalogueWatch watch(source);
    const StatusLine line(session, watch, nullptr);
    auto *again = line.findChild<LinkButton *>(u"tryAgainButton"_s);
    QVERIFY(again->isHidden());
    watch.check();
    source.answerReport(Failure(anError(Error::Kind::Unreachable, u"No tunnel."_s)));
    QTRY_COMPARE(text(line, u"connectionStatus"_s), u"Not connected: No tunnel."_s);
    QVERIFY(!again->isHidden());

    again->click();
    QVERIFY(again->isHidden());
    source.answerReport(CatalogueReport());

    QTRY_VERIFY(watch.report().has_value());
    QVERIFY(!watch.error().has_value());
}

void StatusLineTest::showsCountAndOrigin()
{
    FakeEditionSource source;
    SearchSession session(source);
    CatalogueWatch watch(source);
    const StatusLine line(session, watch, nullptr);

    session.search(*SearchQuery::forFields(u"hobbit"_s, {}));
    source.answerLast(aPage(50, true));

    QTRY_COMPARE(text(line, u"countLabel"_s), u"50 of more than 50 editions"_s);
    QCOMPARE(text(line, u"originLabel"_s), u"live · 41 ms"_s);
}

void StatusLineTest::offersToCancelAfterAMoment()
{
    FakeEditionSource source;
    SearchSession session(source);
    CatalogueWatch watch(source);
    StatusLine line(session, watch, nullptr);
    line.show();
    auto *cancel = line.findChild<QPushButton *>(u"cancelButton"_s);
    QSignalSpy pressed(&line, &StatusLine::cancelPressed);

    session.search(*SearchQuery::forFields(u"hobbit"_s, {}));
    QVERIFY(!cancel->isVisible());
    QTRY_VERIFY(cancel->isVisible());
    cancel->click();
    QCOMPARE(pressed.count(), 1);
    session.cancel();

    QVERIFY(!cancel->isVisible());
}

void StatusLineTest::listsRemediesForWhatIsMissing()
{
    CatalogueReport report;
    report.points = {{ReportPoint::State::Good, u"Tables"_s, u"All there."_s, {}},
                     {ReportPoint::State::Missing, u"Title index"_s, u"Titles cannot be searched."_s,
                      u"CREATE INDEX …;"_s}};

    QCOMPARE(reportText(report), u"-- Title index: Titles cannot be searched.\nCREATE INDEX …;"_s);
}

} // namespace alexandria

QTEST_MAIN(alexandria::StatusLineTest)
#include "statuslinetest.moc"
