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
    void keepsLinesBetweenRows();
};

void TextTableTest::alignsColumns()
{
    TextTable table({u"A"_s, u"B"_s}, 0);
    table.addRow({u"long cell"_s, u"x"_s});
    table.addRow({u"s"_s, u"y"_s});

    QCOMPARE(table.toString(), u"A          B\nlong cell  x\ns          y\n"_s);
}

void TextTableTest::countsWideCharactersTwice()
{
    TextTable table({u"Title"_s, u"Year"_s}, 0);
    table.addRow({u"红楼梦"_s, u"1791"_s});

    QCOMPARE(displayWidth(u"红楼梦"_s), 6);
    QCOMPARE(displayWidth(u"e\u0301"_s), 1);
    QCOMPARE(table.toString(), u"Title   Year\n红楼梦  1791\n"_s);
}

void TextTableTest::cutsToTheWidthOfTheTerminal()
{
    TextTable table({u"Title"_s, u"Year"_s}, 20);
    table.addRow({u"A very long title that does not fit"_s, u"1999"_s});

    const QStringList lines = table.toString().split(u'\n', Qt::SkipEmptyParts);

    QCOMPARE(displayWidth(lines[1]), 20);
    QVERIFY(lines[1].contains(u'…'));
    QVERIFY(lines[1].endsWith(u"1999"_s));
}

void TextTableTest::letsNoEscapeSequenceThrough()
{
    TextTable table({u"T"_s, u"U"_s}, 0);
    table.addRow({u"a\u001b[31mb\nc"_s, u"d"_s});

    QVERIFY(!table.toString().contains(u'\u001b'));
    QCOMPARE(table.toString().count(u'\n'), 2);
}

void TextTableTest::keepsLinesBetweenRows()
{
    TextTable table({u"A"_s, u"B"_s}, 0);
    table.addRow({u"1"_s, u"2"_s});
    table.addLine(u"a line of its own"_s);

    QCOMPARE(table.toString(), u"A  B\n1  2\na line of its own\n"_s);
}

QTEST_GUILESS_MAIN(TextTableTest)
#include "texttabletest.moc"
