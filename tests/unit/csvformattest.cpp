// SPDX-License-Identifier: MIT
#include "models/csv/csvformat.h"
#include "models/csv/csvreader.h"
#include "models/csv/soundtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

class CsvFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatNeedsIt_data();
    void quotesWhatNeedsIt();
    void separatesAsTheLocaleExpects_data();
    void separatesAsTheLocaleExpects();
    void guardsFormulas_data();
    void guardsFormulas();
    void writesRecords_data();
    void writesRecords();
    void isReadBackAsItWas_data();
    void isReadBackAsItWas();
    void makesValidUtf8_data();
    void makesValidUtf8();
};

void CsvFormatTest::quotesWhatNeedsIt_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("spreadsheet");
    QTest::addColumn<QString>("tabbed");

    const auto row = [](const char *name, const QString &value, const QString &plain,
                        const QString &spreadsheet, const QString &tabbed) {
        QTest::newRow(name) << value << plain << spreadsheet << tabbed;
    };
    row("empty", QString(), QString(), QString(), QString());
    row("a word", u"Emma"_s, u"Emma"_s, u"Emma"_s, u"Emma"_s);
    row("a comma", u"a,b"_s, u"\"a,b\""_s, u"\"a,b\""_s, u"a,b"_s);
    row("a semicolon", u"a;b"_s, u"a;b"_s, u"\"a;b\""_s, u"a;b"_s);
    row("a tab", u"a\tb"_s, u"a\tb"_s, u"\"a\tb\""_s, u"a b"_s);
    row("a quote", u"5\" disk"_s, u"\"5\"\" disk\""_s, u"\"5\"\" disk\""_s, u"5\" disk"_s);
    row("a quote first", u"\"Emma\", she said"_s, u"\"\"\"Emma\"\", she said\""_s,
        u"\"\"\"Emma\"\", she said\""_s, u"\"\"\"Emma\"\", she said\""_s);
    row("LF", u"a\nb"_s, u"\"a\nb\""_s, u"\"a\nb\""_s, u"a b"_s);
    row("a lone CR", u"a\rb"_s, u"\"a\rb\""_s, u"\"a\rb\""_s, u"a b"_s);
    row("CR LF", u"a\r\nb"_s, u"\"a\r\nb\""_s, u"\"a\r\nb\""_s, u"a b"_s);
    row("a line separator", u"a\u2028b"_s, u"a\u2028b"_s, u"a\u2028b"_s, u"a b"_s);
    row("a blank before", u" a"_s, u"\" a\""_s, u"\" a\""_s, u" a"_s);
    row("a blank behind", u"a "_s, u"\"a \""_s, u"\"a \""_s, u"a "_s);
    row("from the right", u"שלום, עולם"_s, u"\"שלום, עולם\""_s, u"\"שלום, עולם\""_s, u"שלום, עולם"_s);
    row("an emoji", u"📚"_s, u"📚"_s, u"📚"_s, u"📚"_s);
}

void CsvFormatTest::quotesWhatNeedsIt()
{
    QFETCH(QString, value);
    QFETCH(QString, plain);
    QFETCH(QString, spreadsheet);
    QFETCH(QString, tabbed);

    QCOMPARE(CsvFormat::plain().cell(value), plain);
    QCOMPARE(CsvFormat::spreadsheet(QLocale::c()).cell(value), spreadsheet);
    QCOMPARE(CsvFormat::spreadsheet(QLocale(QLocale::German)).cell(value), spreadsheet);
    QCOMPARE(CsvFormat::tabSeparated().cell(value), tabbed);
}

void CsvFormatTest::separatesAsTheLocaleExpects_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QChar>("separator");

    QTest::newRow("C") << u"C"_s << QChar(u',');
    QTest::newRow("United States") << u"en_US"_s << QChar(u',');
    QTest::newRow("Japan") << u"ja_JP"_s << QChar(u',');
    QTest::newRow("Germany") << u"de_DE"_s << QChar(u';');
    QTest::newRow("Switzerland") << u"de_CH"_s << QChar(u',');
    QTest::newRow("France") << u"fr_FR"_s << QChar(u';');
    QTest::newRow("Brazil") << u"pt_BR"_s << QChar(u';');
}

void CsvFormatTest::separatesAsTheLocaleExpects()
{
    QFETCH(QString, locale);
    QFETCH(QChar, separator);

    QCOMPARE(CsvFormat::spreadsheet(QLocale(locale)).separator, separator);
}

void CsvFormatTest::guardsFormulas_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isFormula");

    for (const QChar first : u"=+-@\t\r"_s)
        QTest::addRow("U+%04X", first.unicode()) << first + u"1+1"_s << true;
    QTest::newRow("that alone") << u"="_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("inside") << u"1=1"_s << false;
    QTest::newRow("an apostrophe") << u"'s Gravenhage"_s << false;
}

void CsvFormatTest::guardsFormulas()
{
    QFETCH(QString, value);
    QFETCH(bool, isFormula);

    QCOMPARE(guarded(value), isFormula ? u'\'' + value : value);
}

void CsvFormatTest::writesRecords_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("record");

    QTest::newRow("cells") << QStringList{u"a"_s, u"b,c"_s, QString()} << u"a,\"b,c\",\r\n"_s;
    QTest::newRow("one empty cell") << QStringList{QString()} << u"\"\"\r\n"_s;
    QTest::newRow("empty cells") << QStringList{QString(), QString()} << u",\r\n"_s;
    QTest::newRow("ID first") << QStringList{u"ID"_s, u"ID"_s} << u"\"ID\",ID\r\n"_s;
    QTest::newRow("as ID begins") << QStringList{u"IDs"_s} << u"\"IDs\"\r\n"_s;
}

void CsvFormatTest::writesRecords()
{
    QFETCH(QStringList, values);
    QFETCH(QString, record);

    QCOMPARE(CsvFormat::plain().record(values), record);
}

void CsvFormatTest::isReadBackAsItWas_data()
{
    QTest::addColumn<QChar>("separator");

    QTest::newRow("commas") << QChar(u',');
    QTest::newRow("semicolons") << QChar(u';');
    QTest::newRow("tabs") << QChar(u'\t');
}

void CsvFormatTest::isReadBackAsItWas()
{
    QFETCH(QChar, separator);
    const QStringList pieces{u"\""_s,
                             u","_s,
                             u";"_s,
                             u"\t"_s,
                             u"\r"_s,
                             u"\n"_s,
                             u" "_s,
                             u"a"_s,
                             u"é"_s,
                             u"📚"_s,
                             u"'"_s,
                             u"="_s,
                             u"ID"_s,
                             u"שם"_s,
                             u"-"_s,
                             u"@"_s,
                             QString(500, u'x')};
    QRandomGenerator random(20270214);
    CsvFormat format;
    format.separator = separator;

    for (int i = 0; i < 3'000; ++i) {
        QStringList values;
        for (int cell = random.bounded(1, 5); cell > 0; --cell) {
            QString value;
            for (int piece = random.bounded(8); piece > 0; --piece)
                value += pieces[random.bounded(int(pieces.size()))];
            values += value;
        }
        const QString text = format.record(values);

        CsvReader reader(text, separator);
        CsvRecord record;
        QVERIFY(reader.readNext(record));
        QStringList read;
        for (const CsvCell &cell : record.cells)
            read += reader.value(cell);
        QCOMPARE(read, values);
        QVERIFY(!reader.readNext(record));
    }
}

void CsvFormatTest::makesValidUtf8_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("utf8");

    const QString high(QChar(0xD83D));
    const QString low(QChar(0xDCDA));
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("a pair") << high + low << QByteArray("\xF0\x9F\x93\x9A");
    QTest::newRow("the first half") << high + u'a'
                                    << QByteArray("\xEF\xBF\xBD"
                                                  "a");
    QTest::newRow("the first half at the end") << u'a' + high << QByteArray("a\xEF\xBF\xBD");
    QTest::newRow("the second half") << low + u'a'
                                     << QByteArray("\xEF\xBF\xBD"
                                                   "a");
    QTest::newRow("two first halves") << high + high + low << QByteArray("\xEF\xBF\xBD\xF0\x9F\x93\x9A");
    QTest::newRow("NUL") << u"a"_s + QChar() + u"b"_s
                         << QByteArray("a\xEF\xBF\xBD"
                                       "b");
}

void CsvFormatTest::makesValidUtf8()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, utf8);

    QCOMPARE(soundUtf8(text), utf8);
}

QTEST_APPLESS_MAIN(CsvFormatTest)
#include "csvformattest.moc"
