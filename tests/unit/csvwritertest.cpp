// SPDX-License-Identifier: MIT
#include "models/exporting/csvwriter.h"
#include "tests/support/exportrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

const QList<ExportColumn> &someColumns()
{
    static const QList<ExportColumn> columns{
        ExportColumn::Isbn13, ExportColumn::Title,     ExportColumn::Authors,    ExportColumn::Publishers,
        ExportColumn::Year,   ExportColumn::Languages, ExportColumn::Description};
    return columns;
}

} // namespace

/// Byte for byte.
class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachPreset_data();
    void writesEachPreset();
    void writesScans_data();
    void writesScans();
    void guardsWhatPeopleWrote_data();
    void guardsWhatPeopleWrote();
    void writesNoRows();
    void takesValuesOfAnyLength();
};

void CsvWriterTest::writesEachPreset_data()
{
    QTest::addColumn<CsvPreset>("preset");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<ColumnNaming>("naming");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("spreadsheet, decimal comma")
        << CsvPreset::Spreadsheet << u"de_DE"_s << ColumnNaming::Translated
        << QByteArray(
               "\xEF\xBB\xBFISBN-13;Title;Authors;Publishers;Year;Languages;Description\r\n"
               "\"978-0-575-04800-3; 978-0-552-13703-4\";Good Omens;\"Terry Pratchett; Neil Gaiman\";"
               "\"Gollancz; Corgi\";1990;\"English; German\";\"A demon, an angel.\nThe end of the "
               "world.\"\r\n"
               "978-999999999-1;\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\"), 100% {of} A&B_C #1 $5 ~ ^ \\\";"
               "\"'@Ministry of \"\"Tabs\"\"\tand Lines; 村上春樹\";\"'-1+1; <b>שלום</b> 📚\";;;"
               "\"a\r\nb\rc\nd\xEF\xBF\xBD\xEF\xBF\xBD \"\r\n");
    QTest::newRow("spreadsheet, decimal point")
        << CsvPreset::Spreadsheet << u"en_US"_s << ColumnNaming::Machine
        << QByteArray(
               "\xEF\xBB\xBFisbn_13,title,authors,publishers,year,languages,description\r\n"
               "\"978-0-575-04800-3; 978-0-552-13703-4\",Good Omens,\"Terry Pratchett; Neil Gaiman\","
               "\"Gollancz; Corgi\",1990,\"eng; ger\",\"A demon, an angel.\nThe end of the world.\"\r\n"
               "978-999999999-1,\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\"), 100% {of} A&B_C #1 $5 ~ ^ \\\","
               "\"'@Ministry of \"\"Tabs\"\"\tand Lines; 村上春樹\",\"'-1+1; <b>שלום</b> 📚\",,,"
               "\"a\r\nb\rc\nd\xEF\xBF\xBD\xEF\xBF\xBD \"\r\n");
    QTest::newRow("plain")
        << CsvPreset::Plain << u"de_DE"_s << ColumnNaming::Machine
        << QByteArray(
               "isbn_13,title,authors,publishers,year,languages,description\r\n"
               "9780575048003; 9780552137034,Good Omens,Terry Pratchett; Neil Gaiman,Gollancz; "
               "Corgi,1990,eng; ger,"
               "\"A demon, an angel.\nThe end of the world.\"\r\n"
               "9789999999991,\"=HYPERLINK(\"\"http://x\"\";\"\"y\"\"), 100% {of} A&B_C #1 $5 ~ ^ \\\","
               "\"@Ministry of \"\"Tabs\"\"\tand Lines; 村上春樹\",-1+1; <b>שלום</b> 📚,,,"
               "\"a\r\nb\rc\nd\xEF\xBF\xBD\xEF\xBF\xBD \"\r\n");
    QTest::newRow("tab separated")
        << CsvPreset::TabSeparated << u"de_DE"_s << ColumnNaming::Machine
        << QByteArray("isbn_13\ttitle\tauthors\tpublishers\tyear\tlanguages\tdescription\r\n"
                      "978-0-575-04800-3; 978-0-552-13703-4\tGood Omens\tTerry Pratchett; Neil "
                      "Gaiman\tGollancz; Corgi\t1990"
                      "\teng; ger\tA demon, an angel. The end of the world.\r\n"
                      "978-999999999-1\t=HYPERLINK(\"http://x\";\"y\"), 100% {of} A&B_C #1 $5 ~ ^ \\\t"
                      "@Ministry of \"Tabs\" and Lines; 村上春樹\t-1+1; <b>שלום</b> 📚\t\t\t"
                      "a b c d\xEF\xBF\xBD\xEF\xBF\xBD \r\n");
}

void CsvWriterTest::writesEachPreset()
{
    QFETCH(CsvPreset, preset);
    QFETCH(QString, locale);
    QFETCH(ColumnNaming, naming);
    QFETCH(QByteArray, expected);
    CsvWriter writer(preset, someColumns(), naming, QLocale(locale));

    QCOMPARE(written(writer, {searchRow(fullEdition()), searchRow(hostileEdition())}), expected);
}

void CsvWriterTest::writesScans_data()
{
    QTest::addColumn<CsvPreset>("preset");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("spreadsheet")
        << CsvPreset::Spreadsheet
        << QByteArray(
               "\xEF\xBB\xBFposition,isbn_13,title,authors,publishers,year,count,note,status,input\r\n"
               "1,978-0-552-13703-4,Good Omens,\"Terry Pratchett; Neil Gaiman\",\"Gollancz; Corgi\",1990,2,"
               "\"shelf 5; damp\",found,9780552137034\r\n"
               "2,978-0-552-13703-4,,,,,2,\"shelf 5; damp\",not-found,9780552137034\r\n"
               "3,,,,,,2,\"shelf 5; damp\",invalid,'+4006381333931\r\n");
    QTest::newRow("plain")
        << CsvPreset::Plain
        << QByteArray("position,isbn_13,title,authors,publishers,year,count,note,status,input\r\n"
                      "1,9780552137034,Good Omens,Terry Pratchett; Neil Gaiman,Gollancz; Corgi,1990,2,"
                      "shelf 5; damp,found,9780552137034\r\n"
                      "2,9780552137034,,,,,2,shelf 5; damp,not-found,9780552137034\r\n"
                      "3,,,,,,2,shelf 5; damp,invalid,+4006381333931\r\n");
}

void CsvWriterTest::writesScans()
{
    QFETCH(CsvPreset, preset);
    QFETCH(QByteArray, expected);
    CsvWriter writer(preset, usualColumnsOfScans(), ColumnNaming::Machine);

    const QByteArray bytes =
        written(writer,
                {scanRow(1, ScanEntry::State::Found, fullEdition()), scanRow(2, ScanEntry::State::NotFound),
                 scanRow(3, ScanEntry::State::NotAnIsbn)});

    QCOMPARE(bytes, expected);
}

void CsvWriterTest::guardsWhatPeopleWrote_data()
{
    QTest::addColumn<CsvPreset>("preset");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("spreadsheet") << CsvPreset::Spreadsheet << QByteArray("\"'\t=1\",-3\r\n");
    QTest::newRow("plain") << CsvPreset::Plain << QByteArray("\"\t=1\",-3\r\n");
    QTest::newRow("tab separated") << CsvPreset::TabSeparated << QByteArray(" =1\t-3\r\n");
    QTest::newRow("clipboard") << CsvPreset::Clipboard << QByteArray("' =1\t-3\r\n");
}

/// Numbers of ours are none of that, even if they had a sign.
void CsvWriterTest::guardsWhatPeopleWrote()
{
    QFETCH(CsvPreset, preset);
    QFETCH(QByteArray, expected);
    ExportRow row = scanRow(-3, ScanEntry::State::NotFound);
    row.scan->entry.note = u"\t=1"_s;
    CsvWriter writer(preset, {ExportColumn::Note, ExportColumn::Position}, ColumnNaming::Machine);

    QCOMPARE(writer.row(row), expected);
}

void CsvWriterTest::writesNoRows()
{
    CsvWriter writer(CsvPreset::Plain, {ExportColumn::Title}, ColumnNaming::Translated);

    QCOMPARE(written(writer, {}), QByteArray("Title\r\n"));
    QCOMPARE(writer.row(searchRow({})), QByteArray("\"\"\r\n"));
}

void CsvWriterTest::takesValuesOfAnyLength()
{
    Edition edition;
    edition.description = QString(100'000, u'"') + QString(100'000, u'é');
    CsvWriter writer(CsvPreset::Plain, {ExportColumn::Description}, ColumnNaming::Translated);

    const QByteArray row = writer.row(searchRow(edition));

    QCOMPARE(row, '"' + QByteArray(200'000, '"') + QByteArray("\xC3\xA9").repeated(100'000) + "\"\r\n");
}

QTEST_APPLESS_MAIN(CsvWriterTest)
#include "csvwritertest.moc"
