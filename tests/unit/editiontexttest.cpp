// SPDX-License-Identifier: MIT
#include "models/catalogue/editiontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

class EditionTextTest : public QObject
{
    Q_OBJECT

private slots:
    void makesOnePlainLine_data();
    void makesOnePlainLine();
    void keepsParagraphs_data();
    void keepsParagraphs();
    void cutsLongParagraphsAtACharacter_data();
    void cutsLongParagraphsAtACharacter();
    void takesTheLargestPageCount_data();
    void takesTheLargestPageCount();
    void findsTheYear_data();
    void findsTheYear();
};

void EditionTextTest::makesOnePlainLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"The Hobbit"_s << u"The Hobbit"_s;
    QTest::newRow("only white space") << u" \t\n\u3000\u00A0"_s << u""_s;
    QTest::newRow("white space of any kind, any length")
        << u" There\tand\r\n\u00A0back "_s << u"There and back"_s;
    QTest::newRow("line separators") << u"a\u2028b\u2029c\u0085d\fe"_s << u"a b c d e"_s;
    QTest::newRow("NUL inside a word") << u"Hob\0bit"_s << u"Hobbit"_s;
    QTest::newRow("control characters") << u"\u0001Hob\u001Bbit\u007F"_s << u"Hobbit"_s;
    QTest::newRow("MARC's non-sorting marks") << u"\u0098Der \u009CHobbit"_s << u"Der Hobbit"_s;
    QTest::newRow("direction overrides") << u"abc\u202Efed\u202C"_s << u"abcfed"_s;
    QTest::newRow("direction isolates") << u"\u2067abc\u2069"_s << u"abc"_s;
    QTest::newRow("byte order mark") << u"\uFEFFThe\uFEFF Hobbit"_s << u"The Hobbit"_s;
    QTest::newRow("noncharacters") << u"a\uFFFE\uFDD0b\uFFFF"_s << u"ab"_s;
    QTest::newRow("nothing but invisible") << u"\u200B\u200E\u00AD \u2060"_s << u""_s;
    QTest::newRow("invisible ends") << u"\u200B \u200FThe Hobbit\u200E \u200D"_s << u"The Hobbit"_s;
    QTest::newRow("joiner in a Persian word") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
    QTest::newRow("joiner that ends a Malayalam word") << u"അവന\u0D4D\u200D "_s << u"അവന\u0D4D\u200D"_s;
    QTest::newRow("right-to-left mark between words") << u"א\u200F 1"_s << u"א\u200F 1"_s;
    QTest::newRow("decomposed accents") << u"E\u0301tudes"_s << u"\u00C9tudes"_s;
    QTest::newRow("decomposed Hangul") << u"\u1112\u1161\u11AB"_s << u"\uD55C"_s;
    QTest::newRow("surrogate pair") << u"\U0001F4DA book"_s << u"\U0001F4DA book"_s;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("lone low surrogate at the end") << u"a"_s + QChar(0xDCDA) << u"a\uFFFD"_s;
    QTest::newRow("surrogates in the wrong order")
        << QString(QChar(0xDCDA)) + QChar(0xD83D) << u"\uFFFD\uFFFD"_s;
    QTest::newRow("what looks like HTML") << u"<b>1 &amp; 2</b>"_s << u"<b>1 &amp; 2</b>"_s;
}

void EditionTextTest::makesOnePlainLine()
{
    QFETCH(QString, text);
    QFETCH(QString, line);

    QCOMPARE(plainLine(text), line);
}

void EditionTextTest::keepsParagraphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("paragraphs");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("line breaks") << u"one\n\ntwo\nthree"_s << u"one\n\ntwo\nthree"_s;
    QTest::newRow("Windows' and old Macintosh's") << u"one\r\n\r\ntwo\rthree"_s << u"one\n\ntwo\nthree"_s;
    QTest::newRow("Unicode's") << u"one\u2028two\u2029three"_s << u"one\ntwo\nthree"_s;
    QTest::newRow("line breaks at the ends") << u"\r\n one \n"_s << u"one"_s;
    QTest::newRow("tab") << u"one\ttwo"_s << u"one two"_s;
    QTest::newRow("control and direction characters") << u"o\0n\u202Ee\u0007"_s << u"one"_s;
    QTest::newRow("decomposed accents") << u"e\u0301\ne\u0300"_s << u"\u00E9\n\u00E8"_s;
}

void EditionTextTest::keepsParagraphs()
{
    QFETCH(QString, text);
    QFETCH(QString, paragraphs);

    QCOMPARE(plainParagraphs(text), paragraphs);
}

void EditionTextTest::cutsLongParagraphsAtACharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("length");

    QTest::newRow("just short enough") << QString(65'536, u'a') << qsizetype(65'536);
    QTest::newRow("one too long") << QString(65'537, u'a') << qsizetype(65'536);
    QTest::newRow("200 K") << QString(200'000, u'a') << qsizetype(65'536);
    QTest::newRow("a pair ends at the cut") << QString(65'534, u'a') + u"\U0001F4DA!"_s << qsizetype(65'536);
    QTest::newRow("a pair across the cut") << QString(65'535, u'a') + u"\U0001F4DA!"_s << qsizetype(65'535);
}

void EditionTextTest::cutsLongParagraphsAtACharacter()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, length);

    const QString paragraphs = plainParagraphs(text);

    QCOMPARE(paragraphs.size(), length);
    QVERIFY(text.startsWith(paragraphs));
}

void EditionTextTest::takesTheLargestPageCount_data()
{
    QTest::addColumn<QString>("extent");
    QTest::addColumn<int>("pages"); // 0: none

    QTest::newRow("empty") << u""_s << 0;
    QTest::newRow("number") << u"350"_s << 350;
    QTest::newRow("roman and arabic numerals") << u"xii, 340 p."_s << 340;
    QTest::newRow("size after it") << u"16 p. ; 24 cm."_s << 16;
    QTest::newRow("size without a space") << u"unpaged ; 24cm"_s << 0;
    QTest::newRow("volumes") << u"3 v. (1024 p.)"_s << 1024;
    QTest::newRow("volumes only") << u"12 volumes"_s << 0;
    QTest::newRow("on line") << u"1 online resource (xx, 250 pages)"_s << 250;
    QTest::newRow("several sequences") << u"[8], 212, [4] S."_s << 212;
    QTest::newRow("a range") << u"p. 12-340"_s << 340;
    QTest::newRow("thousands with a comma") << u"1,024 p."_s << 1024;
    QTest::newRow("comma before four digits") << u"1,2345 p."_s << 2345;
    QTest::newRow("sequences without a space") << u"12,340 p."_s << 340;
    QTest::newRow("unpaged") << u"unpaged"_s << 0;
    QTest::newRow("roman numerals only") << u"xii p."_s << 0;
    QTest::newRow("zero") << u"0"_s << 0;
    QTest::newRow("negative") << u"-350"_s << 0;
    QTest::newRow("the most") << u"99999 p."_s << 99'999;
    QTest::newRow("one more than the most") << u"100000 p."_s << 0;
    QTest::newRow("too large beside a sensible one") << u"350 p. 9780306406157"_s << 350;
    QTest::newRow("over any integer") << u"123456789012345678901234567890"_s << 0;
    QTest::newRow("another script's digits") << u"٣٤٠"_s << 0;
}

void EditionTextTest::takesTheLargestPageCount()
{
    QFETCH(QString, extent);
    QFETCH(int, pages);

    QCOMPARE(pageCountIn(extent).value_or(0), pages);
}

void EditionTextTest::findsTheYear_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("year"); // 0: none

    QTest::newRow("empty") << u""_s << 0;
    QTest::newRow("year") << u"2000"_s << 2000;
    QTest::newRow("copyright") << u"c1999"_s << 1999;
    QTest::newRow("month and year") << u"Sept. 2000"_s << 2000;
    QTest::newRow("ISO 8601") << u"2000-05-01"_s << 2000;
    QTest::newRow("day first") << u"01/05/2000"_s << 2000;
    QTest::newRow("two years") << u"1999/2000"_s << 1999;
    QTest::newRow("guessed") << u"[1876?]"_s << 1876;
    QTest::newRow("Japanese") << u"2004年5月"_s << 2004;
    QTest::newRow("first of the range") << u"1000"_s << 1000;
    QTest::newRow("last of the range") << u"2999"_s << 2999;
    QTest::newRow("before the range") << u"0999"_s << 0;
    QTest::newRow("after the range") << u"3000"_s << 0;
    QTest::newRow("outside the range, then inside") << u"5760 [1999]"_s << 1999;
    QTest::newRow("longer number, then a year") << u"no. 20001, 1998"_s << 1998;
    QTest::newRow("roman numerals") << u"MCMXC"_s << 0;
    QTest::newRow("century") << u"19--"_s << 0;
    QTest::newRow("five digits") << u"20001"_s << 0;
    QTest::newRow("eight digits") << u"20000501"_s << 0;
    QTest::newRow("a very long number") << QString(5000, u'1') << 0;
}

void EditionTextTest::findsTheYear()
{
    QFETCH(QString, date);
    QFETCH(int, year);

    QCOMPARE(yearIn(date).value_or(0), year);
}

QTEST_GUILESS_MAIN(EditionTextTest)
#include "editiontexttest.moc"
