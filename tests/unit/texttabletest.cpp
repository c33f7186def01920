// SPDX-License-Identifier: MIT
#include "app/commandline/texttable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignsColumns();
    void countsWideCharactersTwice();
    void cutsToTheWidthOfTheTerminal();
    void letsNoEscapeSequenceThrough();
    void letsNoTextTurnTheLine();
    void keepsLinesBetweenRows();
    void hasNoHeaderWithoutRows();
    void comesPieceByPiece();
};

void TextTableTest::alignsColumns()
{
    TextTable table({u"A"_s, u"B"_s}, 0);
    table.addRow({u"long cell"_s, u"x"_s});
    table.addRow({u"s"_s, u"y"_s});

    QCOMPARE(table.takeText(), u"A          B\nlong cell  x\ns          y\n"_s);
}

void TextTableTest::countsWideCharactersTwice()
{
    TextTable table({u"Title"_s, u"Year"_s}, 0);
    table.addRow({u"红楼梦"_s, u"1791"_s});

    QCOMPARE(displayWidth(u"红楼梦"_s), 6);
    QCOMPARE(displayWidth(u"e\u0301"_s), 1);
    QCOMPARE(table.takeText(), u"Title   Year\n红楼梦  1791\n"_s);
}

void TextTableTest::cutsToTheWidthOfTheTerminal()
{
    TextTable table({u"Title"_s, u"Year"_s}, 20);
    table.addRow({u"A very long title that does not fit"_s, u"1999"_s});

    const QStringList lines = table.takeText().split(u'\n', Qt::SkipEmptyParts);

    QCOMPARE(displayWidth(lines[1]), 20);
    QVERIFY(lines[1].contains(u'…'));
    QVERIFY(lines[1].endsWith(u"1999"_s));
}

void TextTableTest::letsNoEscapeSequenceThrough()
{
    TextTable table({u"T"_s, u"U"_s}, 0);
    table.addRow({u"a\u001b[31mb\nc"_s, u"d"_s});

    const QString text = table.takeText();

    QVERIFY(!text.contains(u'\u001b'));
    QCOMPARE(text.count(u'\n'), 2);
}

void TextTableTest::keepsLinesBetweenRows()
{
    TextTable table({u"A"_s, u"B"_s}, 0);
    table.addRow({u"1"_s, u"2"_s});
    table.addLine(u"a line of its own"_s);

    QCOMPARE(table.takeText(), u"A  B\n1  2\na line of its own\n"_s);
}

void TextTableTest::letsNoTextTurnTheLine()
{
    TextTable table({u"T"_s, u"U"_s}, 0);
    table.addRow({u"a\u202Eb\u2066"_s, u"d"_s});

    QCOMPARE(table.takeText(), u"T   U\nab  d\n"_s);
}

void TextTableTest::hasNoHeaderWithoutRows()
{
    TextTable table({u"A"_s, u"B"_s}, 0);
    QCOMPARE(table.takeText(), QString());

    table.addLine(u"a line"_s);
    QCOMPARE(table.takeText(), u"a line\n"_s);
}

void TextTableTest::comesPieceByPiece()
{
    TextTable table({u"A"_s, u"B"_s}, 0);
    table.addRow({u"long"_s, u"1"_s});
    const QString first = table.takeText();
    table.addRow({u"s"_s, u"2"_s});

    QCOMPARE(first, u"A     B\nlong  1\n"_s);
    QCOMPARE(table.takeText(), u"s     2\n"_s);
    QCOMPARE(table.takeText(), QString());
}

QTEST_GUILESS_MAIN(TextTableTest)
#include "texttabletest.moc"
