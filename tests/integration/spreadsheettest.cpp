// SPDX-License-Identifier: MIT
#include "app/exporting/makerowfile.h"
#include "app/exporting/xlsxfile.h"
#include "models/exporting/htmltablewriter.h"
#include "tests/support/exporting.h"
#include "tests/support/exportrows.h"
#include "tests/support/generatedisbn.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int Books = 500;

/// Prints the first table of a flat OpenDocument: for each row, for each cell, its type and its text.
constexpr auto CellsOf = R"(
import json, sys, xml.etree.ElementTree as tree
table, office, text = ('{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}' % name for name in ('table', 'office', 'text'))
calcext = '{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}'
rows = []
for row in next(tree.parse(sys.argv[1]).iter(table + 'table')).iter(table + 'table-row'):
    cells = []
    for cell in row.iter(table + 'table-cell'):
        lines = '\n'.join(''.join(line.itertext()) for line in cell.iter(text + 'p'))
        cells += [[cell.get(office + 'value-type', ''), lines]] * min(9, int(cell.get(table + 'number-columns-repeated', 1)))
    if any(kind for kind, _ in cells):
        rows.append(cells)
json.dump(rows, sys.stdout)
)";

/// Every alphabet and accent that a shelf has.
QStringList titles()
{
    return {u"Éloge de l’œuvre à Noël"_s,
            u"Žluťoučký kůň"_s,
            u"Straße der Ölsardinen; ein Führer"_s,
            u"Война и мир, том 1"_s,
            u"百年の孤独"_s,
            u"ألف ليلة وليلة"_s,
            u"שירים, \"ניגונים\""_s,
            u"Emoji 📚 & <b>"_s,
            u"=SUM(A1:A9)"_s,
            u"Two\nlines"_s};
}

struct Book
{
    QString isbn;
    QString title;
    bool isFound = true;
};

QList<Book> books()
{
    QList<Book> books;
    for (int i = 0; i < Books; ++i) {
        const GeneratedIsbn isbn{unsigned(i), quint64{37} * unsigned(i)};
        books << Book{QString::fromStdString(isbn.isbn13()), titles()[i % titles().size()], i % 50 != 49};
    }
    return books;
}

QList<ExportRow> scanned(const QList<Book> &books)
{
    QList<ExportRow> rows;
    for (const Book &book : books) {
        ExportRow row = scanRow(int(rows.size()) + 1,
                                book.isFound ? ScanEntry::State::Found : ScanEntry::State::NotFound);
        row.scan->entry.isbn = *Isbn::fromText(book.isbn);
        if (book.isFound) {
            row.edition = fullEdition();
            row.edition->title = book.title;
            row.edition->isbn13 = {row.scan->entry.isbn->toIsbn13()};
            row.edition->isbn10 = {};
        }
        rows << row;
    }
    return rows;
}

class ScannedRows final : public RowSource
{
public:
    explicit ScannedRows(QList<ExportRow> rows)
        : m_rows(std::move(rows))
    { }

    Result<QList<ExportRow>> next() override { return std::exchange(m_rows, {}); }
    void stop() override { }
    std::optional<Expected> expected() const override { return Expected{Books, true}; }

private:
    QList<ExportRow> m_rows;
};

QList<ExportColumn> columns()
{
    return {ExportColumn::Position, ExportColumn::Isbn13, ExportColumn::Title,
            ExportColumn::Count,    ExportColumn::Note,   ExportColumn::Status};
}

} // namespace

/// A scan list in LibreOffice Calc, however it gets there.
class SpreadsheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensWhole_data();
    void opensWhole();
    void takesWhatIsPasted();

private:
    void verifyCells(const QString &path, const QString &filter);
    [[nodiscard]] QJsonArray cellsIn(const QString &path, const QString &filter) const;

    QString m_office;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SpreadsheetTest::initTestCase()
{
    m_office = QStandardPaths::findExecutable(u"soffice"_s);
    if (m_office.isEmpty())
        QSKIP("LibreOffice Calc is not installed");
}

void SpreadsheetTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// What Calc has in its cells after opening @p path; empty, and the test fails, if it cannot.
QJsonArray SpreadsheetTest::cellsIn(const QString &path, const QString &filter) const
{
    const auto run = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
            QTest::qFail(
                qPrintable(process.errorString() + QString::fromUtf8(process.readAllStandardError())),
                __FILE__, __LINE__);
            return QByteArray();
        }
        return process.readAllStandardOutput();
    };
    run(m_office,
        {u"-env:UserInstallation=file://"_s + m_folder->filePath(u"profile"_s), u"--headless"_s,
         u"--infilter="_s + filter, u"--convert-to"_s, u"fods"_s, u"--outdir"_s,
         m_folder->filePath(u"converted"_s), path});
    const QString converted = m_folder->filePath(u"converted/list.fods"_s);
    return QJsonDocument::fromJson(run(u"python3"_s, {u"-c"_s, QString::fromUtf8(CellsOf), converted}))
        .array();
}

void SpreadsheetTest::verifyCells(const QString &path, const QString &filter)
{
    const QList<Book> expected = books();
    const QJsonArray rows = cellsIn(path, filter);

    QCOMPARE(rows.size(), Books + 1);
    for (int i = 0; i < Books; ++i) {
        const QJsonArray cells = rows[i + 1].toArray();
        const auto is = [&cells](int column, const QString &type, const QString &text) {
            return cells[column] == QJsonArray{type, text};
        };
        const Book &book = expected[i];
        QString title = book.isFound ? book.title : QString();
        const QByteArray all = QJsonDocument(cells).toJson();
        QVERIFY2(is(0, u"float"_s, QString::number(i + 1)), all);
        QCOMPARE(cells[1][0].toString(), u"string"_s);
        QCOMPARE(cells[1][1].toString().remove(u'-'), book.isbn);
        QCOMPARE(cells[1][1].toString().count(u'-'), 4);
        if (title.startsWith(u'=') && path.endsWith(u".csv"))
            title.prepend(u'\''); // the guard, as a spreadsheet shows it
        QVERIFY2(is(2, title.isEmpty() ? QString() : u"string"_s, title), all);
        QVERIFY2(is(3, u"float"_s, u"2"_s), all);
        QVERIFY2(is(4, u"string"_s, u"shelf 5; damp"_s), all);
    }
}

void SpreadsheetTest::opensWhole_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("filter");

    // What a double click gives with a locale's separator: quotes, UTF-8, from the first line.
    QTest::newRow("CSV, English") << ExportFormat::Spreadsheet << QLocale(u"en_US"_s) << u"CSV:44,34,76,1"_s;
    QTest::newRow("CSV, French") << ExportFormat::Spreadsheet << QLocale(u"fr_FR"_s) << u"CSV:59,34,76,1"_s;
    QTest::newRow("workbook") << ExportFormat::Xlsx << QLocale(u"en_US"_s) << u"Calc MS Excel 2007 XML"_s;
}

void SpreadsheetTest::opensWhole()
{
    QFETCH(ExportFormat, format);
    QFETCH(QLocale, locale);
    QFETCH(QString, filter);
    if (format == ExportFormat::Xlsx && !XlsxFile::isSupported())
        QSKIP("built without libxlsxwriter");
    const QString path = m_folder->filePath(u"list."_s + fileSuffix(format));

    const ExportEnd end = runExport(std::make_unique<ScannedRows>(scanned(books())),
                                    makeRowFile({format, columns(), ColumnNaming::Translated, locale}, path));

    QVERIFY(end.summary.has_value());
    verifyCells(path, filter);
}

void SpreadsheetTest::takesWhatIsPasted()
{
    QFile page(m_folder->filePath(u"list.html"_s)); // a sheet prefers this to the text that is beside it
    QVERIFY(page.open(QIODevice::WriteOnly));
    HtmlTableWriter writer(columns(), ColumnNaming::Translated);
    page.write(written(writer, scanned(books())));
    page.close();

    verifyCells(page.fileName(), u"HTML (StarCalc)"_s);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::SpreadsheetTest)
#include "spreadsheettest.moc"
