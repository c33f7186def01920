// SPDX-License-Identifier: MIT
#include "models/csv/csvreader.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

using Table = QList<QStringList>;

Table valuesOf(QStringView text, QChar separator)
{
    Table table;
    CsvReader reader(text, separator);
    for (CsvRecord record; reader.readNext(record);) {
        QStringList values;
        for (const CsvCell &cell : record.cells)
            values += reader.value(cell);
        table += values;
    }
    return table;
}

/// The text put together again from its pieces.
QString rebuilt(QStringView text, QChar separator)
{
    QString result;
    CsvReader reader(text, separator);
    for (CsvRecord record; reader.readNext(record);) {
        for (const CsvCell &cell : record.cells) {
            if (&cell != &record.cells.front())
                result += separator;
            result += reader.slice(cell);
        }
        result += text.sliced(record.end, record.next - record.end);
    }
    return result;
}

/// Blocks of characters that matter to CSV, and some that do not.
QString rubbish(QRandomGenerator &random, qsizetype pieces)
{
    const QStringList kinds{u"\""_s, u"\"\""_s, u","_s, u"\n"_s, u"\r"_s, u"\r\n"_s, u" "_s, u"a"_s, u"é"_s};
    QString text;
    for (qsizetype i = 0; i < pieces; ++i)
        text += kinds[random.bounded(int(kinds.size()))];
    return text;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void tellsWhereEverythingStands();
    void losesNoCharacter();
    void isCertainOnlyOfWhatNothingChanges();
    void findsTheSeparator_data();
    void findsTheSeparator();
    void staysLinearInHostileText_data();
    void staysLinearInHostileText();
};

void CsvReaderTest::readsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<Table>("expected");

    const auto row = [](const char *name, const QString &text, const Table &expected) {
        QTest::newRow(name) << text << QChar(u',') << expected;
    };
    row("nothing", QString(), {});
    row("one cell", u"a"_s, {{u"a"_s}});
    row("a last line end", u"a,b\n"_s, {{u"a"_s, u"b"_s}});
    row("LF, CRLF and CR", u"a\nb\r\nc\rd"_s, {{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}});
    row("an empty line", u"a\n\nb"_s, {{u"a"_s}, {u""_s}, {u"b"_s}});
    row("empty cells", u",a,\n,"_s, {{u""_s, u"a"_s, u""_s}, {u""_s, u""_s}});
    row("ragged rows", u"a,b\nc\nd,e,f"_s, {{u"a"_s, u"b"_s}, {u"c"_s}, {u"d"_s, u"e"_s, u"f"_s}});
    row("quotes", u"\"a\",\"\""_s, {{u"a"_s, u""_s}});
    row("a separator in quotes", u"\"a,b\",c"_s, {{u"a,b"_s, u"c"_s}});
    row("doubled quotes", u"\"a \"\"b\"\"\",c"_s, {{u"a \"b\""_s, u"c"_s}});
    row("only doubled quotes", u"\"\"\"\",\"\"\"\"\"\""_s, {{u"\""_s, u"\"\""_s}});
    row("line ends in quotes", u"\"a\r\nb\rc\nd\",e\nf"_s, {{u"a\r\nb\rc\nd"_s, u"e"_s}, {u"f"_s}});
    row("as Goodreads writes", u"1,\"=\"\"0439023483\"\"\",=\"9780439023480\""_s,
        {{u"1"_s, u"=\"0439023483\""_s, u"=\"9780439023480\""_s}});
    row("blanks around quotes", u"a, \"b,c\" ,d"_s, {{u"a"_s, u"b,c"_s, u"d"_s}});
    row("blanks are kept", u" a , b"_s, {{u" a "_s, u" b"_s}});
    row("a quote in a cell", u"a 5\" disk,b"_s, {{u"a 5\" disk"_s, u"b"_s}});
    row("quotes in a cell", u"a \"b\" c,d"_s, {{u"a \"b\" c"_s, u"d"_s}});
    row("more after the quotes", u"\"a\" b,c"_s, {{u"\"a\" b"_s, u"c"_s}});
    row("quotes that are not doubled", u"\"The \"Best\" Book\",c"_s, {{u"\"The \"Best\" Book\""_s, u"c"_s}});
    row("a quote left open at the end", u"a,\"b,c\nd"_s, {{u"a"_s, u"\"b"_s, u"c"_s}, {u"d"_s}});
    row("a quote left open before others", u"1,\"b,c\n2,\"d\",e"_s,
        {{u"1"_s, u"\"b"_s, u"c"_s}, {u"2"_s, u"d"_s, u"e"_s}});
    row("a quote left open before an empty cell", u"\"a,1\n\"\",x\n\"t\",2"_s,
        {{u"\"a"_s, u"1"_s}, {u""_s, u"x"_s}, {u"t"_s, u"2"_s}});
    QTest::newRow("semicolons") << u"a;b,c;\"d;e\""_s << QChar(u';') << Table{{u"a"_s, u"b,c"_s, u"d;e"_s}};
    QTest::newRow("tabs") << u"a\t\t\"b\tc\""_s << QChar(u'\t') << Table{{u"a"_s, u""_s, u"b\tc"_s}};
    QTest::newRow("bars") << u"a|\"b|c\""_s << QChar(u'|') << Table{{u"a"_s, u"b|c"_s}};
}

void CsvReaderTest::readsTables()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QFETCH(Table, expected);

    QCOMPARE(valuesOf(text, separator), expected);
    QCOMPARE(rebuilt(text, separator), text);
}

void CsvReaderTest::tellsWhereEverythingStands()
{
    const QString text = u"x\r\nab, \"c\"\"\" \r\ny"_s;
    CsvReader reader(text, u',');
    CsvRecord record;

    QVERIFY(reader.readNext(record));
    QVERIFY(reader.readNext(record));

    QCOMPARE(record, (CsvRecord{3, 13, 15, {{3, 5, false}, {6, 13, true}}, true}));
    QCOMPARE(reader.slice(record.cells[1]), u" \"c\"\"\" ");
    QCOMPARE(reader.value(record.cells[1]), u"c\""_s);
}

void CsvReaderTest::losesNoCharacter()
{
    QRandomGenerator random(20260911);

    for (int i = 0; i < 5'000; ++i) {
        const QString text = rubbish(random, 40);
        QCOMPARE(rebuilt(text, u','), text);
    }
}

/// Read with what follows or without it, a certain record is the same.
void CsvReaderTest::isCertainOnlyOfWhatNothingChanges()
{
    QRandomGenerator random(20260912);
    int certain = 0;

    for (int i = 0; i < 5'000; ++i) {
        const QString text = rubbish(random, 20);
        const QString more = text + rubbish(random, 20);
        CsvReader reader(text, u',');
        CsvReader readerOfMore(more, u',');
        CsvRecord record;
        CsvRecord recordOfMore;
        while (reader.readNext(record) && record.isCertain) {
            QVERIFY(readerOfMore.readNext(recordOfMore));
            recordOfMore.isCertain = true;
            QCOMPARE(recordOfMore, record);
            ++certain;
        }
    }

    QVERIFY(certain > 5'000);
}

void CsvReaderTest::findsTheSeparator_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("one column") << u"isbn\n9780306406157\n"_s << QString();
    QTest::newRow("a letter") << u"Dear Sir,\nplease send me\nboth of the books\nsoon.\n"_s << QString();
    QTest::newRow("commas") << u"isbn,title\n1,a\n2,b\n"_s << u","_s;
    QTest::newRow("semicolons") << u"isbn;title\n1;a, b\n2;b\n"_s << u";"_s;
    QTest::newRow("tabs") << u"isbn\ttitle\n1\ta, b; c\n2\tb\n"_s << u"\t"_s;
    QTest::newRow("bars") << u"isbn|title\n1|a\n"_s << u"|"_s;
    QTest::newRow("decimal commas") << u"0306406152;12,99;2001\n080442957X;7,50;1999\n"_s << u";"_s;
    QTest::newRow("a comma in every cell between tabs") << u"Hobbit, The\tTolkien, J.\n"_s << u"\t"_s;
    QTest::newRow("commas that are not quoted")
        << u"id,title,isbn\n1,A, B, C,9\n2,D,8\n3,E, F,7\n"_s << u","_s;
    QTest::newRow("semicolons in quotes") << u"a,b\n\"x;y\",\"z;w\"\n\"x;y\",\"z;w\"\n"_s << u","_s;
    QTest::newRow("empty lines") << u"\n\na,b\n\n\nc,d\n\n"_s << u","_s;
    QTest::newRow("the last line cut off") << u"a;b\nc;d\ne"_s << u";"_s;
}

void CsvReaderTest::findsTheSeparator()
{
    QFETCH(QString, sample);
    QFETCH(QString, expected);

    const std::optional<QChar> separator = separatorOf(sample);

    QCOMPARE(separator ? QString(*separator) : QString(), expected);
}

void CsvReaderTest::staysLinearInHostileText_data()
{
    QTest::addColumn<QString>("unit");

    // A quadratic reader would need minutes for any of these.
    QTest::newRow("separators") << u","_s;
    QTest::newRow("quotes") << u"\""_s;
    QTest::newRow("quotes left open") << u"\"a,"_s;
    QTest::newRow("quotes left open on lines") << u"\"a\n"_s;
    QTest::newRow("doubled quotes") << u"\"\"a,"_s;
    QTest::newRow("tripled quotes") << u"\"\"\"a,"_s;
    QTest::newRow("doubled quotes after one left open") << u"\"a"_s + u"\"\"a,"_s.repeated(20'000);
    QTest::newRow("blanks after quotes") << u"\"a\""_s + QString(1'000, u' ');
    QTest::newRow("blanks") << u" "_s;
}

void CsvReaderTest::staysLinearInHostileText()
{
    QFETCH(QString, unit);
    const QString text = unit.repeated(2'000'000 / unit.size());
    QElapsedTimer timer;
    timer.start();

    CsvReader reader(text, u',');
    for (CsvRecord record; reader.readNext(record);) { }

    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed()) + u" ms"_s));
}

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "csvreadertest.moc"
