// SPDX-License-Identifier: MIT
#include "models/isbn/isbntext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

/// What was found as "input=ISBN-13", or "input!" for what is none.
QStringList found(QStringView text)
{
    QStringList result;
    const QList<IsbnInText> places = isbnsInText(text);
    for (const IsbnInText &place : places)
        result += place.isbn ? place.input + u'=' + place.isbn->toIsbn13() : place.input + u'!';
    return result;
}

} // namespace

class IsbnTextTest : public QObject
{
    Q_OBJECT

private slots:
    void findsIsbnsWhateverStandsAround_data();
    void findsIsbnsWhateverStandsAround();
    void reportsWhatWasToBeAnIsbn_data();
    void reportsWhatWasToBeAnIsbn();
    void passesOverOtherNumbers_data();
    void passesOverOtherNumbers();
    void keepsOrderAndRepetitions();
    void tellsWhatIsWrongWithIt();
    void findsTheIsbnOfEachOfManyLines();
    void staysLinearInHostileText_data();
    void staysLinearInHostileText();
    void survivesAnyCodeUnits();
};

void IsbnTextTest::findsIsbnsWhateverStandsAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    const QString thirteen = u"9780306406157=9780306406157"_s;
    const QString ten = u"0306406152=9780306406157"_s;
    const QString hyphenated = u"978-0-306-40615-7=9780306406157"_s;
    const QString x = u"080442957X=9780804429573"_s;
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("alone", u"9780306406157"_s, {thirteen});
    row("ten", u"0306406152"_s, {ten});
    row("one a line", u"9780306406157\n080442957X\r\n"_s, {thirteen, x});
    row("a space between", u"9780306406157 080442957X"_s, {thirteen, x});
    row("a comma between", u"9780306406157,080442957X"_s, {thirteen, x});
    row("a comma and a space", u"0306406152, 9780306406157"_s, {ten, thirteen});
    row("semicolons", u"0306406152;9780306406157;080442957X"_s, {ten, thirteen, x});
    row("tabs", u"1\t0306406152\t9780306406157"_s, {ten, thirteen});
    row("a slash", u"0306406152/9780306406157"_s, {ten, thirteen});
    row("a bar", u"0306406152|9780306406157"_s, {ten, thirteen});
    row("quotes", u"\"0306406152\",'9780306406157'"_s, {ten, thirteen});
    row("brackets", u"(0306406152) [9780306406157]"_s, {ten, thirteen});
    row("an ideographic comma", u"9780306406157、080442957X"_s, {thirteen, x});
    row("ideographs", u"国際標準図書番号9780306406157番"_s, {thirteen});
    row("a sentence", u"See 978-0-306-40615-7."_s, {hyphenated});
    row("a question", u"Have you 0-8044-2957-X?"_s, {u"0-8044-2957-X=9780804429573"_s});
    row("hyphenated, a space between", u"978-0-306-40615-7 0-8044-2957-X"_s,
        {hyphenated, u"0-8044-2957-X=9780804429573"_s});
    row("hyphenated, a dash between", u"0-306-40615-2 - 0-8044-2957-X"_s,
        {u"0-306-40615-2=9780306406157"_s, u"0-8044-2957-X=9780804429573"_s});
    row("spaced", u"978 0 306 40615 7"_s, {u"978 0 306 40615 7=9780306406157"_s});
    row("spaced, twice", u"978 0 306 40615 7 978 0 8044 2957 3"_s,
        {u"978 0 306 40615 7=9780306406157"_s, u"978 0 8044 2957 3=9780804429573"_s});
    row("ten, spaced", u"0 306 40615 2 0 8044 2957 x"_s,
        {u"0 306 40615 2=9780306406157"_s, u"0 8044 2957 x=9780804429573"_s});
    row("en dashes", u"(978–0–306–40615–7)"_s, {u"978–0–306–40615–7=9780306406157"_s});
    row("full-width", u"本：９７８０３０６４０６１５７。"_s, {u"９７８０３０６４０６１５７=9780306406157"_s});
    row("prefix set off", u"978-0306406157"_s, {u"978-0306406157=9780306406157"_s});
    row("as below a barcode", u"9 780306 406157"_s, {u"9 780306 406157=9780306406157"_s});
    row("label", u"ISBN 0-306-40615-2"_s, {u"0-306-40615-2=9780306406157"_s});
    row("label with 13", u"ISBN-13: 978-0-306-40615-7, ISBN-10: 0306406152"_s, {hyphenated, ten});
    row("label, spaced 13", u"ISBN 13 9780306406157"_s, {thirteen});
    row("label tied by a hyphen", u"ISBN-10-0306406152"_s, {ten});
    row("label tied by a hyphen, 13", u"ISBN-13-978-0-306-40615-7"_s, {hyphenated});
    row("label, no space", u"ISBN9780306406157"_s, {thirteen});
    row("SBN after its label", u"SBN 306-40615-2"_s, {u"306-40615-2=9780306406157"_s});
    row("URN", u"<urn:isbn:0306406152>"_s, {ten});
    row("address", u"https://openlibrary.org/isbn/9780306406157?mode=all"_s, {thirteen});
    row("file name", u"cover_9780306406157_large.jpg"_s, {thirteen});
    row("symbology identifier", u"]E09780306406157"_s, {thirteen});
    row("code letter", u"A9780306406157"_s, {thirteen});
    row("add-on", u"978030640615751295"_s, {u"978030640615751295=9780306406157"_s});
    row("add-on after a space", u"9780306406157 51295"_s, {thirteen});
    row("count before", u"2 9780306406157"_s, {thirteen});
    row("count before hyphens", u"2 0-306-40615-2"_s, {u"0-306-40615-2=9780306406157"_s});
    row("list number", u"12. 0306406152"_s, {ten});
    row("count after", u"978-0-306-40615-7 3"_s, {hyphenated});
    row("row of a table", u"1984,\"Orwell, George\",9780306406157,12.99,1949,328"_s, {thirteen});
    row("row of a European table", u"0306406152;12,99;2001;\"+49 30 1234567\""_s, {ten});
    row("byte order mark", u"\uFEFF0306406152,A Title"_s, {ten});
    row("between control characters", u"\u00029780306406157\u0003\u0002080442957X\u0003"_s, {thirteen, x});
}

void IsbnTextTest::findsIsbnsWhateverStandsAround()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);

    QCOMPARE(found(text), expected);
}

void IsbnTextTest::reportsWhatWasToBeAnIsbn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("13 digits", u"9780306406158"_s, {u"9780306406158!"_s});
    row("13 digits in a sentence", u"the book 9780306406158 is gone"_s, {u"9780306406158!"_s});
    row("13 digits, hyphenated", u"978-0-306-40615-8"_s, {u"978-0-306-40615-8!"_s});
    row("13 digits, spaced", u"978 0 306 40615 8"_s, {u"978 0 306 40615 8!"_s});
    row("978 before ten", u"978-0306406152"_s, {u"978-0306406152!"_s});
    row("ten on a line", u"0306406153"_s, {u"0306406153!"_s});
    row("ten in a cell", u"A Title,0306406153,12.99"_s, {u"0306406153!"_s});
    row("ten beside one that is right", u"0306406153 0306406152"_s,
        {u"0306406153!"_s, u"0306406152=9780306406157"_s});
    row("ten, hyphenated", u"see 0-306-40615-3 there"_s, {u"0-306-40615-3!"_s});
    row("ten after the label", u"its ISBN 0306406153 is wrong"_s, {u"0306406153!"_s});
    row("ten after the label, spaced", u"its ISBN 0 306 40615 3 is wrong"_s, {u"0 306 40615 3!"_s});
    row("too short after the label", u"ISBN: 978030640615"_s, {u"978030640615!"_s});
    row("periodical", u"9771234567898"_s, {u"9771234567898!"_s});
    row("printed music", u"979-0-2600-0043-8"_s, {u"979-0-2600-0043-8!"_s});
    row("another product", u"4006381333931\n9780306406157"_s,
        {u"4006381333931!"_s, u"9780306406157=9780306406157"_s});
    row("a paperback's price code", u"03600029145251295"_s, {u"03600029145251295!"_s});
}

void IsbnTextTest::reportsWhatWasToBeAnIsbn()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);

    QCOMPARE(found(text), expected);
}

void IsbnTextTest::passesOverOtherNumbers_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"Neither ISBN nor digits"_s;
    QTest::newRow("prices") << u"12.99, £7.50, 1.234,56 €, $1234567890"_s;
    QTest::newRow("decimals") << u"3.0306406152 and 0306406152.5"_s;
    QTest::newRow("years") << u"1999-2004, 2010 2011 2012"_s;
    QTest::newRow("dates") << u"2024-01-31 12:30:00, 31.01.2024"_s;
    QTest::newRow("telephone, international") << u"+44 20 7946 0958, +10306406152"_s;
    QTest::newRow("telephone, American") << u"(306) 406-1520 or 306-406-1520"_s;
    QTest::newRow("telephone in a sentence") << u"call 3064061520 today"_s;
    QTest::newRow("telephone, spaced") << u"030 640 615 2"_s;
    QTest::newRow("credit card") << u"4111 1111 1111 1111"_s;
    QTest::newRow("UUID") << u"550e8400-e29b-41d4-a716-446655440000"_s;
    QTest::newRow("Open Library's keys") << u"OL7353617M /works/OL27482W"_s;
    QTest::newRow("ASIN") << u"B000306403"_s;
    QTest::newRow("in a word") << u"x0306406152y abc0306406152 0306406152abc"_s;
    QTest::newRow("mail address") << u"0306406152@example.org"_s;
    QTest::newRow("size") << u"1920x1080"_s;
    QTest::newRow("part of a longer number") << u"10-0306406152-77"_s;
    QTest::newRow("20 digits") << u"03064061520306406152"_s;
    QTest::newRow("12 digits in a sentence") << u"the order 123456789012 came"_s;
    QTest::newRow("SBN without its label") << u"306406152"_s;
    QTest::newRow("milliseconds") << u"1700000000000"_s;
    QTest::newRow("arabic-indic digits") << u"٩٧٨٠٣٠٦٤٠٦١٥٧"_s;
    QTest::newRow("what a spreadsheet left") << u"9.78031E+12"_s;
}

void IsbnTextTest::passesOverOtherNumbers()
{
    QFETCH(QString, text);

    QCOMPARE(found(text), QStringList());
}

void IsbnTextTest::keepsOrderAndRepetitions()
{
    const QString text = u"080442957X 0306406152 080442957X"_s;

    QCOMPARE(found(text),
             (QStringList{u"080442957X=9780804429573"_s, u"0306406152=9780306406157"_s,
                          u"080442957X=9780804429573"_s}));
}

void IsbnTextTest::tellsWhatIsWrongWithIt()
{
    const QList<IsbnInText> places = isbnsInText(u"978-0-306-40615-8\n4006381333931");

    QCOMPARE(places.size(), 2);
    QVERIFY(!places[0].isbn.has_value());
    QCOMPARE(places[0].isbn.error(),
             (IsbnProblem{IsbnProblem::Kind::WrongCheckDigit, u"9780306406158"_s, QChar(u'7')}));
    QVERIFY(!places[1].isbn.has_value());
    QCOMPARE(places[1].isbn.error().kind, IsbnProblem::Kind::OtherProduct);
}

void IsbnTextTest::findsTheIsbnOfEachOfManyLines()
{
    const QString line = u"12,\"A Title\",0-306-40615-2,9.99,2001\n"_s;

    QCOMPARE(isbnsInText(line.repeated(20'000)).size(), 20'000);
}

void IsbnTextTest::staysLinearInHostileText_data()
{
    QTest::addColumn<QString>("unit");

    // A quadratic reader would need minutes for any of these.
    QTest::newRow("digits") << u"9"_s;
    QTest::newRow("digits that begin as an ISBN") << u"978"_s;
    QTest::newRow("spaced digits") << u"1 "_s;
    QTest::newRow("hyphenated digits") << u"9-"_s;
    QTest::newRow("X") << u"1X"_s;
    QTest::newRow("blanks") << u" "_s;
    QTest::newRow("invisible characters") << u"\u200B"_s;
    QTest::newRow("labels") << u"ISBN"_s;
    QTest::newRow("a number before many blanks") << u"1234567890"_s + QString(1000, u' ');
    QTest::newRow("a number before much that is invisible") << u"1234567890 "_s + QString(1000, u'\u200B');
}

void IsbnTextTest::staysLinearInHostileText()
{
    QFETCH(QString, unit);

    const QList<IsbnInText> places = isbnsInText(unit.repeated(250'000 / unit.size()));

    for (const IsbnInText &place : places)
        QVERIFY(!place.isbn.has_value());
}

void IsbnTextTest::survivesAnyCodeUnits()
{
    QRandomGenerator random(20260910);
    QString text(500'000, Qt::Uninitialized);
    for (QChar &character : text) {
        const bool isDigit = random.bounded(2) == 0;
        character = isDigit ? QChar(u'0' + random.bounded(10))
                            : QChar(static_cast<char16_t>(random.bounded(0x10000)));
    }
    text += u"\n9780306406157"_s;

    const QList<IsbnInText> places = isbnsInText(text);

    QVERIFY(!places.isEmpty());
    QCOMPARE(places.last().input, u"9780306406157"_s);
    QVERIFY(places.last().isbn.has_value());
}

QTEST_APPLESS_MAIN(IsbnTextTest)
#include "isbntexttest.moc"
