// SPDX-License-Identifier: MIT
#include "models/isbn/isbnsyntax.h"
#include "tests/support/scanningfixture.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using State = ScanEntry::State;

} // namespace

/// What is heard and seen of scans in the window.
class ScanningTest : public ScanningFixture
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatRealScannersType_data();
    void readsWhatRealScannersType();
    void showsTheTitleOfEachScan();
    void answersAScanFromAnyPlaceInTheWindow_data();
    void answersAScanFromAnyPlaceInTheWindow();
    void saysWhatIsWrongAndKeepsIt();
    void countsCopiesAndUndoesByKeys();
    void losesNothingOfAThousandScansWithoutALink();
    void explainsTheLayoutOnce();
    void doesNotSearchForEachOfManyScans();
};

void ScanningTest::readsWhatRealScannersType_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("isbn");
    QTest::addColumn<QString>("prefix");

    const auto row = [](const char *name, const QString &keys, const QString &isbn = Manual,
                        const QString &prefix = {}) { QTest::newRow(name) << keys << isbn << prefix; };
    row("Enter", u"9780306406157\r"_s);
    row("keypad's Enter", u"9780306406157\n"_s);
    row("Tab", u"9780306406157\t"_s);
    row("CR LF", u"9780306406157\r\n"_s);
    row("Enter and Tab", u"9780306406157\r\t"_s);
    row("silence", u"9780306406157"_s);
    row("ISBN-10", u"080442957X\r"_s, Ungar);
    row("ISBN-10, Tab", u"080442957X\t"_s, Ungar);
    row("ISBN-10, small x", u"080442957x\r"_s, Ungar);
    row("ISBN-10, silence", u"080442957X"_s, Ungar);
    row("979", u"9791090636071\r"_s, French979);
    row("hyphens", u"978-0-306-40615-7\r"_s);
    row("GTIN-14", u"09780306406157\r"_s);
    row("AIM EAN-13", u"]E09780306406157\r"_s);
    row("AIM EAN-13, Tab", u"]E09780306406157\t"_s);
    row("AIM EAN-13, silence", u"]E09780306406157"_s);
    row("AIM with add-on", u"]E3978030640615751295\r"_s);
    row("AIM Code 128", u"]C09780306406157\r"_s);
    row("AIM Code 39", u"]A0080442957X\r"_s, Ungar);
    row("AIM QR", u"]Q1https://example.org/isbn/9780306406157\r"_s);
    row("Zebra", u"A9780306406157\r"_s);
    row("Honeywell", u"d9780306406157\r"_s);
    row("Honeywell, Tab", u"d9780306406157\t"_s);
    row("add-on of five", u"978030640615751295\r"_s);
    row("add-on of five after a space", u"9780306406157 51295\r"_s);
    row("add-on of two", u"978030640615712\r"_s);
    row("add-on and Tab", u"978030640615751295\t"_s);
    row("GS before the end", u"9780306406157\u001D\r"_s);
    row("a person's prefix", u"SCAN:9780306406157\r"_s, Manual, u"SCAN:"_s);
    row("a person's prefix, Tab", u"SCAN:9780306406157\t"_s, Manual, u"SCAN:"_s);
    row("a prefix of digits", u"779780306406157\r"_s, Manual, u"77"_s);
    row("French", u"çè_à\"à-'à-&(è\r"_s);
    row("French, Tab", u"çè_à\"à-'à-&(è\t"_s);
    row("French, silence", u"çè_à\"à-'à-&(è"_s);
    row("French, AIM", u"$Eàçè_à\"à-'à-&(è\r"_s);
    row("French, add-on", u"çè_à\"à-'à-&(è(&éç(\r"_s);
    row("French, 979", u"çèç&àçà-\"-àè&\r"_s, French979);
    row("Belgian", u"çè!à\"à§'à§&(è\r"_s);
    row("Belgian, CR LF", u"çè!à\"à§'à§&(è\r\n"_s);
    row("Czech", u"íýáéšéžčéž+řý\r"_s);
    row("Czech, silence", u"íýáéšéžčéž+řý"_s);
    row("Slovak", u"íýáéšéžčéž+ťý\r"_s);
    row("shifted US", u"(&*)#)^$)^!%&\r"_s);
    row("shifted US, Tab", u"(&*)#)^$)^!%&\t"_s);
}

void ScanningTest::readsWhatRealScannersType()
{
    QFETCH(QString, keys);
    QFETCH(QString, isbn);
    QFETCH(QString, prefix);
    m_scanSettings->setScanner({prefix, {}});
    Q_EMIT m_window->settingsChanged();

    typeAsScanner(m_window.get(), keys);

    QTRY_COMPARE(entries().rowCount(), 1);
    QVERIFY(entries().entry(0).isbn.has_value());
    QCOMPARE(entries().entry(0).isbn->toIsbn13(), isbn);
    QTRY_COMPARE(entries().entry(0).state, State::Found);
    QCOMPARE(m_window->focusWidget(), part(u"isbnField"_s));
    QCOMPARE(m_window->findChild<QLineEdit *>(u"isbnField"_s)->text(), QString());
}

void ScanningTest::showsTheTitleOfEachScan()
{
    scan(Hobbit);
    QTRY_COMPARE(words(u"scanHeadline"_s), u"The Hobbit"_s);
    QVERIFY(part(u"scanLine"_s)->isVisible());
    QVERIFY(words(u"scanDetail"_s).contains(u"978-0-261-10221-7"_s));

    scan(Manual);
    QTRY_COMPARE(words(u"scanHeadline"_s), u"The ISBN Users' Manual"_s);
    QCOMPARE(pages()->tabText(1), u"Scans (2)"_s);
}

void ScanningTest::answersAScanFromAnyPlaceInTheWindow_data()
{
    QTest::addColumn<QString>("place");

    for (const QString &place : {u"isbnField"_s, u"titleField"_s, u"authorField"_s, u"searchButton"_s})
        QTest::newRow(qPrintable(place)) << place;
}

void ScanningTest::answersAScanFromAnyPlaceInTheWindow()
{
    QFETCH(QString, place);
    part(place)->setFocus();

    scan(Hobbit);

    QTRY_COMPARE(words(u"scanHeadline"_s), u"The Hobbit"_s);
    QCOMPARE(entries().rowCount(), 1);
    QCOMPARE(m_window->focusWidget(), part(u"isbnField"_s));
    for (const QString &field : {u"isbnField"_s, u"titleField"_s, u"authorField"_s})
        QCOMPARE(m_window->findChild<QLineEdit *>(field)->text(), QString());
}

void ScanningTest::saysWhatIsWrongAndKeepsIt()
{
    scan(ManualWrong);

    QTRY_VERIFY(part(u"errorBanner"_s)->isVisible());
    QCOMPARE(words(u"bannerSentence"_s), Isbn::fromText(ManualWrong).error().sentence());
    QCOMPARE(entries().entry(0).input, ManualWrong);
    scan(Hobbit);
    QTRY_COMPARE(words(u"scanHeadline"_s), u"The Hobbit"_s);
    QVERIFY(!part(u"errorBanner"_s)->isVisible());
    QCOMPARE(entries().rowCount(), 2);
}

void ScanningTest::countsCopiesAndUndoesByKeys()
{
    scan(Hobbit);
    scan(Manual);
    scan(Hobbit);
    QTRY_COMPARE(entries().entry(0).count, 2);
    QTRY_VERIFY(words(u"scanDetail"_s).contains(u"2 copies"_s));

    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries().entry(0).count, 1);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries().rowCount(), 0);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(entries().rowCount(), 1);
}

void ScanningTest::losesNothingOfAThousandScansWithoutALink()
{
    QStringList codes;
    for (int i = 0; i < 1000; ++i) {
        const QString twelve = u"97803065%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        codes << twelve + QLatin1Char(eanCheckDigit(twelve.toStdString()));
        m_shelf->put(codes.last(), u"Book %1"_s.arg(i));
    }
    m_shelf->setCutOff(true);

    for (const QString &code : std::as_const(codes))
        scan(code);
    QCOMPARE(entries().rowCount(), 1000);
    QCOMPARE(entries().countOf(State::Open), 1000);

    m_shelf->setCutOff(false);
    QTRY_COMPARE_WITH_TIMEOUT(entries().countOf(State::Found), 1000, 60'000);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(entries().entry(i).isbn->toIsbn13(), codes[i]);
        QCOMPARE(entries().entry(i).edition->title, u"Book %1"_s.arg(i));
    }
    QVERIFY2(m_shelf->lookUps <= 4, qPrintable(QString::number(m_shelf->lookUps)));
}

void ScanningTest::explainsTheLayoutOnce()
{
    scan(u"çè_à\"à-'à-&(è"_s);
    QTRY_VERIFY(part(u"errorBanner"_s)->isVisible());
    QVERIFY2(words(u"bannerSentence"_s).contains(u"French"_s), qPrintable(words(u"bannerSentence"_s)));
    m_window->findChild<QWidget *>(u"errorBanner"_s)->hide();

    scan(u"éàè"_s + u"çè_à\"à-'à-&(è"_s);
    QVERIFY(m_scanSettings->isLayoutExplained());
}

void ScanningTest::doesNotSearchForEachOfManyScans()
{
    for (int i = 0; i < 30; ++i)
        scan(i % 2 == 0 ? Hobbit : Manual);

    QTest::qWait(700); // longer than the pause after which the results follow
    QVERIFY2(m_shelf->pages <= 2, qPrintable(QString::number(m_shelf->pages)));
}

} // namespace alexandria

QTEST_MAIN(alexandria::ScanningTest)
#include "scanningtest.moc"
