// SPDX-License-Identifier: MIT
#include "models/isbn/isbn.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

using Kind = IsbnProblem::Kind;

} // namespace

class IsbnTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleTypePasteAndScan_data();
    void readsWhatPeopleTypePasteAndScan();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void saysItInOneSentence_data();
    void saysItInOneSentence();
    void hasNoTenDigitFormAfter979();
    void writesAnIsbn10WithACapitalX();
    void putsTheHyphensWhereTheRangeMessageHasThem();
    void readsBareDigitsAndNothingElse();
    void isEqualAndHashedByItsNumberAlone();
};

void IsbnTest::readsWhatPeopleTypePasteAndScan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("isbn13");

    // 978-0-306-40615-7 is the example of the ISBN Users' Manual.
    const QString manual = u"9780306406157"_s;
    const auto row = [](const char *name, const QString &text, const QString &isbn) {
        QTest::newRow(name) << text << isbn;
    };
    row("ISBN-13", u"9780306406157"_s, manual);
    row("ISBN-10", u"0306406152"_s, manual);
    row("SBN", u"306406152"_s, manual);
    row("SBN with X", u"80442957X"_s, u"9780804429573"_s);
    row("capital X", u"080442957X"_s, u"9780804429573"_s);
    row("small x", u"080442957x"_s, u"9780804429573"_s);
    row("979", u"979-10-90636-07-1"_s, u"9791090636071"_s);
    row("ten digits that begin with 979 (Indonesia)", u"9794331384"_s, u"9789794331385"_s);
    row("ten digits that begin with 978 (Nigeria)", u"9780306404"_s, u"9789780306403"_s);

    row("hyphens", u"978-0-306-40615-7"_s, manual);
    row("hyphens of ten", u"0-306-40615-2"_s, manual);
    row("hyphen before X", u"0-8044-2957-X"_s, u"9780804429573"_s);
    row("hyphens anywhere", u"9-78 0306-4061-57"_s, manual);
    row("hyphens doubled", u"978--0--306--40615--7"_s, manual);
    row("only the prefix set off", u"978-0306406157"_s, manual);
    row("true hyphen", u"978\u20100\u2010306\u201040615\u20107"_s, manual);
    row("non-breaking hyphen", u"978\u20110\u2011306\u201140615\u20117"_s, manual);
    row("figure dash", u"978\u20120\u2012306\u201240615\u20127"_s, manual);
    row("en dash", u"978\u20130\u2013306\u201340615\u20137"_s, manual);
    row("em dash", u"978\u20140\u2014306\u201440615\u20147"_s, manual);
    row("horizontal bar", u"978\u20150\u2015306\u201540615\u20157"_s, manual);
    row("minus sign", u"978\u22120\u2212306\u221240615\u22127"_s, manual);
    row("soft hyphen", u"978\u00AD0\u00AD306\u00AD40615\u00AD7"_s, manual);
    row("small hyphen-minus", u"978\uFE630\uFE63306406157"_s, manual);

    row("spaces", u"978 0 306 40615 7"_s, manual);
    row("spaces of ten", u"0 306 40615 2"_s, manual);
    row("spaces doubled", u"978  0306406157"_s, manual);
    row("spaces around", u"   9780306406157   "_s, manual);
    row("hyphens with spaces", u"978 - 0 - 306 - 40615 - 7"_s, manual);
    row("no-break space", u"978\u00A00\u00A0306\u00A040615\u00A07"_s, manual);
    row("thin space", u"978\u20090\u2009306\u200940615\u20097"_s, manual);
    row("narrow no-break space", u"978\u202F0\u202F306\u202F40615\u202F7"_s, manual);
    row("ideographic space", u"978\u30000\u3000306\u300040615\u30007"_s, manual);
    row("zero-width space", u"978\u200B0\u200B306\u200B40615\u200B7"_s, manual);
    row("byte order mark", u"\uFEFF9780306406157"_s, manual);
    row("direction marks", u"\u200E9780306406157\u202C"_s, manual);
    row("tabs", u"\t978\t0306406157\t"_s, manual);
    row("over two lines", u"978-0-306-\n40615-7"_s, manual);
    row("as below a barcode", u"9 780306 406157"_s, manual);
    row("as below a barcode with quiet zone", u"9 780306 406157 >"_s, manual);

    row("full-width digits", u"９７８０３０６４０６１５７"_s, manual);
    row("full-width hyphens", u"９７８－０－３０６－４０６１５－７"_s, manual);
    row("full-width X", u"０８０４４２９５７Ｘ"_s, u"9780804429573"_s);
    row("full-width small x", u"０８０４４２９５７ｘ"_s, u"9780804429573"_s);
    row("full-width label", u"ＩＳＢＮ：９７８０３０６４０６１５７"_s, manual);

    row("ISBN", u"ISBN 9780306406157"_s, manual);
    row("isbn", u"isbn9780306406157"_s, manual);
    row("ISBN with colon", u"ISBN:9780306406157"_s, manual);
    row("ISBN-13:", u"ISBN-13: 978-0-306-40615-7"_s, manual);
    row("ISBN13", u"ISBN13 9780306406157"_s, manual);
    row("ISBN13 without a space", u"ISBN139780306406157"_s, manual);
    row("ISBN-10:", u"ISBN-10: 0-306-40615-2"_s, manual);
    row("ISBN10 without a space", u"ISBN100306406152"_s, manual);
    row("ISBN 10 with X", u"Isbn 10 0-8044-2957-x"_s, u"9780804429573"_s);
    row("label tied by a hyphen", u"ISBN-13-978-0-306-40615-7"_s, manual);
    row("ISBN (13)", u"ISBN (13): 9780306406157"_s, manual);
    row("ISBN no.", u"ISBN no. 0306406152"_s, manual);
    row("e-ISBN", u"e-ISBN 9780306406157"_s, manual);
    row("EAN", u"EAN: 9780306406157"_s, manual);
    row("SBN with its word", u"SBN 306-40615-2"_s, manual);
    row("URN", u"urn:isbn:0-306-40615-2"_s, manual);
    row("URN in capitals", u"URN:ISBN:978-0-306-40615-7"_s, manual);
    row("address of a page", u"https://openlibrary.org/isbn/9780306406157"_s, manual);
    row("address with more numbers", u"https://example.org/2nd-Edition/dp/0306406152/ref=sr_1_1"_s, manual);

    row("binding", u"0306406152 (pbk.)"_s, manual);
    row("binding without a bracket", u"9780306406157 paperback"_s, manual);
    row("binding before", u"ISBN (pbk.) 0306406152"_s, manual);
    row("price", u"0-306-40615-2 : £12.99"_s, manual);
    row("price without a colon", u"9780306406157 $12.99"_s, manual);
    row("price without a sign", u"0306406152 12.99"_s, manual);
    row("binding and price", u"0306406152 (hbk. : v. 2) : DM 24.80"_s, manual);
    row("edition", u"0-306-40615-2 2nd ed."_s, manual);
    row("in brackets", u"(0306406152)"_s, manual);
    row("in quotes", u"\"0306406152\""_s, manual);
    row("a full stop after", u"ISBN 0306406152."_s, manual);
    row("both forms of one book", u"0306406152 9780306406157"_s, manual);
    row("both forms with binding", u"0306406152 (pbk.) 9780306406157 (pbk.)"_s, manual);
    row("in a sentence", u"I look for 978-0-306-40615-7, please"_s, manual);

    row("add-on of five", u"978030640615751295"_s, manual);
    row("add-on of five after a space", u"9780306406157 51295"_s, manual);
    row("add-on of two", u"978030640615712"_s, manual);
    row("add-on of two after a space", u"9780306406157 12"_s, manual);
    row("GTIN-14", u"09780306406157"_s, manual);
    row("AIM EAN-13", u"]E09780306406157"_s, manual);
    row("AIM EAN-13 with add-on", u"]E3978030640615751295"_s, manual);
    row("AIM Code 128", u"]C19780306406157"_s, manual);
    row("AIM QR code", u"]Q3urn:isbn:9780306406157"_s, manual);
    row("AIM, small", u"]e09780306406157\r"_s, manual);
    row("Zebra's code letter", u"A9780306406157"_s, manual);
    row("Honeywell's code letter", u"d9780306406157"_s, manual);
    row("STX, ETX", u"\u00029780306406157\u0003"_s, manual);
    row("GS", u"9780306406157\u001D"_s, manual);
    row("CR LF", u"9780306406157\r\n"_s, manual);
    row("escape before", u"\u001B9780306406157"_s, manual);
    row("TAB", u"9780306406157\t"_s, manual);
}

void IsbnTest::readsWhatPeopleTypePasteAndScan()
{
    QFETCH(QString, text);
    QFETCH(QString, isbn13);

    const auto isbn = Isbn::fromText(text);

    QVERIFY2(isbn.has_value(), isbn ? "" : qPrintable(isbn.error().sentence()));
    QCOMPARE(isbn->toIsbn13(), isbn13);
}

void IsbnTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, Kind kind, const QString &digits = {},
                        const QString &expected = {}) {
        QTest::newRow(name) << text << static_cast<int>(kind) << digits << expected;
    };
    const Kind wrong = Kind::WrongCheckDigit;
    row("13, wrong check digit", u"9780306406158"_s, wrong, u"9780306406158"_s, u"7"_s);
    row("10, wrong check digit", u"0306406153"_s, wrong, u"0306406153"_s, u"2"_s);
    row("10, X expected", u"0804429570"_s, wrong, u"0804429570"_s, u"X"_s);
    row("10, X wrong", u"0-306-40615-x"_s, wrong, u"030640615X"_s, u"2"_s);
    row("13, X at its end", u"978030640615X"_s, wrong, u"978030640615X"_s, u"7"_s);
    row("978 put before ten", u"9780306406152"_s, wrong, u"9780306406152"_s, u"7"_s);
    row("978 set off before ten", u"978 0306406152"_s, wrong, u"9780306406152"_s, u"7"_s);
    row("with label", u"ISBN-13: 978-0-306-40615-8 (pbk.)"_s, wrong, u"9780306406158"_s, u"7"_s);
    row("with add-on", u"978030640615851295"_s, wrong, u"9780306406158"_s, u"7"_s);
    row("in a sentence", u"please send 9780306406158 today"_s, wrong, u"9780306406158"_s, u"7"_s);

    row("a year", u"1984"_s, Kind::TooShort, u"1984"_s);
    row("eight digits", u"03064061"_s, Kind::TooShort, u"03064061"_s);
    row("nine digits, no SBN", u"306406153"_s, Kind::TooShort, u"306406153"_s);
    row("12 digits after 978", u"978030640615"_s, Kind::TooShort, u"978030640615"_s);
    row("11 digits after 978", u"97803064061"_s, Kind::TooShort, u"97803064061"_s);
    row("12 digits, no UPC", u"780306406151"_s, Kind::TooShort, u"780306406151"_s);
    row("14 digits", u"97803064061571"_s, Kind::TooLong, u"97803064061571"_s);
    row("11 digits", u"03064061522"_s, Kind::TooLong, u"03064061522"_s);
    row("one group too many", u"978-0-306-40615-7-1"_s, Kind::TooLong, u"97803064061571"_s);
    row("26 digits", u"97803064061579780306406157"_s, Kind::TooLong, u"978030640615797803064061"_s);
    row("two ISBNs", u"9780306406157 (pbk.) 9780804429573 (hbk.)"_s, Kind::TooLong);

    row("periodical", u"9771234567898"_s, Kind::Issn, u"9771234567898"_s);
    row("periodical with add-on", u"977123456789801"_s, Kind::Issn, u"9771234567898"_s);
    row("printed music (ISO 10957)", u"979-0-2600-0043-8"_s, Kind::PrintedMusic, u"9790260000438"_s);
    row("pen", u"4006381333931"_s, Kind::OtherProduct, u"4006381333931"_s);
    row("UPC-A", u"036000291452"_s, Kind::OtherProduct, u"036000291452"_s);
    row("UPC-A as EAN-13", u"0036000291452"_s, Kind::OtherProduct, u"0036000291452"_s);
    row("UPC-A with add-on of five", u"03600029145251295"_s, Kind::OtherProduct, u"03600029145251295"_s);
    row("the same after a space", u"036000291452 51295"_s, Kind::OtherProduct, u"03600029145251295"_s);
    row("UPC-A as EAN-13, add-on", u"003600029145251295"_s, Kind::OtherProduct, u"0036000291452"_s);

    row("empty", QString(), Kind::NotAnIsbn);
    row("blanks", u" \t "_s, Kind::NotAnIsbn);
    row("words", u"Pride and Prejudice"_s, Kind::NotAnIsbn);
    row("the label alone", u"ISBN"_s, Kind::NotAnIsbn);
    row("X alone", u"X"_s, Kind::NotAnIsbn);
    row("symbology identifier alone", u"]E0"_s, Kind::NotAnIsbn);
    row("13 digits, no EAN", u"4006381333932"_s, Kind::NotAnIsbn, u"4006381333932"_s);
    row("arabic-indic digits", u"٠٣٠٦٤٠٦١٥٢"_s, Kind::NotAnIsbn);
    row("devanagari digits", u"०३०६४०६१५२"_s, Kind::NotAnIsbn);
    row("digits of two scripts", u"030640615٢"_s, Kind::NotAnIsbn);
    row("X in the middle", u"08044X29570"_s, Kind::NotAnIsbn);
    row("a letter after", u"0306406152A"_s, Kind::NotAnIsbn);
    row("Open Library's key", u"OL7353617M"_s, Kind::NotAnIsbn);
    row("ASIN", u"B000306403"_s, Kind::NotAnIsbn);
    row("telephone number", u"+1 306 406 1520"_s, Kind::NotAnIsbn);
    row("price", u"£12.99"_s, Kind::NotAnIsbn);

    const Kind spreadsheet = Kind::SpreadsheetNumber;
    row("what a spreadsheet left", u"9.78031E+12"_s, spreadsheet, u"9.78031E+12"_s);
    row("the same with a comma", u" 9,78e+12\t"_s, spreadsheet, u"9,78E+12"_s);
    row("the same of ten digits", u"3.06E+08"_s, spreadsheet, u"3.06E+08"_s);
    row("filled up with zeros", u"9780310000000"_s, spreadsheet, u"9780310000000"_s);
    row("a number of another size", u"9.78E+15"_s, Kind::NotAnIsbn);
}

void IsbnTest::tellsWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, digits);
    QFETCH(QString, expected);

    const auto isbn = Isbn::fromText(text);

    QVERIFY2(!isbn.has_value(), isbn ? qPrintable(isbn->toIsbn13()) : "");
    QCOMPARE(static_cast<int>(isbn.error().kind), kind);
    QCOMPARE(isbn.error().digits, digits);
    const auto expectedDigit = isbn.error().expectedCheckDigit;
    QCOMPARE(expectedDigit ? QString(*expectedDigit) : QString(), expected);
}

void IsbnTest::saysItInOneSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("wrong check digit")
        << u"9780306406158"_s << QStringList{u"9780306406158"_s, u"check digit"_s, u"should be 7"_s};
    QTest::newRow("too short") << u"978030640615"_s
                               << QStringList{u"978030640615"_s, u"too short"_s, u"10 or 13"_s};
    QTest::newRow("too long") << u"97803064061571"_s << QStringList{u"97803064061571"_s, u"10 or 13"_s};
    QTest::newRow("several") << u"0306406152 080442957X"_s
                             << QStringList{u"more than one ISBN"_s, u"one at a time"_s};
    QTest::newRow("periodical") << u"9771234567898"_s << QStringList{u"ISSN"_s, u"title"_s};
    QTest::newRow("music") << u"9790260000438"_s << QStringList{u"ISMN"_s, u"title"_s};
    QTest::newRow("product") << u"4006381333931"_s << QStringList{u"4006381333931"_s, u"978 or 979"_s};
    QTest::newRow("price code") << u"036000291452 51295"_s
                                << QStringList{u"price code"_s, u"inside the cover"_s};
    QTest::newRow("spreadsheet") << u"9.78031E+12"_s << QStringList{u"spreadsheet"_s, u"lost"_s};
    QTest::newRow("no EAN") << u"4006381333932"_s << QStringList{u"4006381333932"_s, u"978 or 979"_s};
    QTest::newRow("empty") << QString() << QStringList{u"not an ISBN"_s, u"10 or 13"_s};
}

void IsbnTest::saysItInOneSentence()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);

    const IsbnProblem problem = Isbn::fromText(text).error();
    const QString sentence = problem.sentence();

    for (const QString &word : std::as_const(words))
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QCOMPARE(sentence.count(u'.'), 1 + problem.digits.count(u'.'));
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
}

void IsbnTest::hasNoTenDigitFormAfter979()
{
    const auto isbn = Isbn::fromText(u"9791090636071");

    QVERIFY(isbn.has_value());
    QCOMPARE(isbn->toIsbn10(), std::nullopt);
    QCOMPARE(isbn->hyphenated10(), std::nullopt);
}

void IsbnTest::writesAnIsbn10WithACapitalX()
{
    const auto isbn = Isbn::fromText(u"9780804429573");

    QVERIFY(isbn.has_value());
    QCOMPARE(isbn->toIsbn10(), u"080442957X"_s);
    QCOMPARE(isbn->hyphenated10(), u"0-8044-2957-X"_s);
}

void IsbnTest::putsTheHyphensWhereTheRangeMessageHasThem()
{
    const auto known = Isbn::fromText(u"0306406152");
    const auto unknown = Isbn::fromText(u"9789999999991"); // no group begins with 9999

    QCOMPARE(known.value().hyphenated13(), u"978-0-306-40615-7"_s);
    QCOMPARE(known.value().hyphenated10(), u"0-306-40615-2"_s);
    QCOMPARE(unknown.value().hyphenated13(), u"9789999999991"_s);
    QCOMPARE(unknown.value().hyphenated10(), unknown.value().toIsbn10());
}

void IsbnTest::readsBareDigitsAndNothingElse()
{
    QVERIFY(Isbn::fromDigits("9780306406157").has_value());
    QVERIFY(Isbn::fromDigits("080442957x").has_value());
    QVERIFY(!Isbn::fromDigits("978-0306406157").has_value());
    QVERIFY(!Isbn::fromDigits("").has_value());
    QVERIFY(!Isbn::fromDigits("080442X570").has_value());
    QVERIFY(!Isbn::fromDigits(std::string_view("030640615\0", 10)).has_value());
}

void IsbnTest::isEqualAndHashedByItsNumberAlone()
{
    const QHash<Isbn, int> places{{Isbn::fromText(u"0306406152").value(), 1},
                                  {Isbn::fromText(u"0-8044-2957-X").value(), 2}};

    QCOMPARE(places.value(Isbn::fromText(u"ISBN 978-0-306-40615-7").value()), 1);
    QVERIFY(Isbn::fromText(u"0306406152").value() != Isbn::fromText(u"080442957X").value());
}

QTEST_APPLESS_MAIN(IsbnTest)
#include "isbntest.moc"
