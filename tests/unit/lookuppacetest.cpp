// SPDX-License-Identifier: MIT
#include "app/search/lookuppace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

QList<IsbnAnswer> answersOf(qsizetype count, Origin::Source source,
                            std::optional<std::chrono::microseconds> atServer)
{
    Origin origin;
    origin.source = source;
    origin.elapsedAtServer = atServer;
    return QList<IsbnAnswer>(count, IsbnAnswer{Isbn::fromText(u"9780306406157").value(), {}, origin});
}

} // namespace

class LookupPaceTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithFewEnoughForAColdDisk();
    void asksForWhatASecondAndAHalfAnswers_data();
    void asksForWhatASecondAndAHalfAnswers();
    void learnsNothingFromADisk();
    void asksForFewerAfterATimeout();
};

void LookupPaceTest::beginsWithFewEnoughForAColdDisk()
{
    QVERIFY(LookupPace().batch() * 100ms < 3s);
}

void LookupPaceTest::asksForWhatASecondAndAHalfAnswers_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("elapsed"); // ms, seen from here
    QTest::addColumn<int>("atServer"); // ms, negative: unknown
    QTest::addColumn<int>("batch");

    QTest::newRow("quick server, long way") << 25 << 120 << 5 << 1000;
    QTest::newRow("quick server, nearby") << 25 << 6 << 5 << 1000;
    QTest::newRow("cold disk") << 10 << 1100 << 1000 << 15;
    QTest::newRow("colder than the least batch") << 10 << 5100 << 5000 << 5;
    QTest::newRow("half warm") << 20 << 200 << 100 << 300;
    QTest::newRow("a server that does not say") << 20 << 200 << -1 << 150;
    QTest::newRow("what stands before the server is slow") << 10 << 1300 << 5 << 15;
    QTest::newRow("in no time") << 25 << 0 << 0 << 1000;
}

void LookupPaceTest::asksForWhatASecondAndAHalfAnswers()
{
    QFETCH(int, asked);
    QFETCH(int, elapsed);
    QFETCH(int, atServer);
    QFETCH(int, batch);
    LookupPace pace;
    const auto known =
        atServer < 0 ? std::optional<std::chrono::microseconds>() : std::chrono::milliseconds(atServer);

    pace.note(answersOf(asked, Origin::Source::Live, known), std::chrono::milliseconds(elapsed));

    QCOMPARE(pace.batch(), batch);
}

void LookupPaceTest::learnsNothingFromADisk()
{
    LookupPace pace;

    pace.note(answersOf(25, Origin::Source::Cache, {}), 1ms);

    QCOMPARE(pace.batch(), LookupPace::FirstBatch);
}

void LookupPaceTest::asksForFewerAfterATimeout()
{
    LookupPace pace;

    QVERIFY(pace.slowDown(400));
    QCOMPARE(pace.batch(), 100);
    QVERIFY(pace.slowDown(15));
    QCOMPARE(pace.batch(), LookupPace::SmallestBatch);
    QVERIFY(!pace.slowDown(5));
}

} // namespace alexandria

QTEST_APPLESS_MAIN(alexandria::LookupPaceTest)
#include "lookuppacetest.moc"
