// SPDX-License-Identifier: MIT
#include "models/exporting/bibtexwriter.h"
#include "models/exporting/csljsonwriter.h"
#include "models/exporting/csvwriter.h"
#include "models/exporting/jsonwriter.h"
#include "tests/support/exportrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

/// What a program makes of @p input; nothing, and the test fails, when it complains.
QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        QTest::qFail(qPrintable(program + u": "_s + process.errorString() + u'\n'
                                + QString::fromUtf8(process.readAllStandardError())),
                     __FILE__, __LINE__);
        return {};
    }
    const QByteArray complaints = process.readAllStandardError();
    if (!complaints.isEmpty())
        QTest::qFail(complaints.constData(), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

QByteArray python(const QString &script, const QByteArray &input)
{
    return outputOf(u"/usr/bin/python3"_s, {u"-c"_s, script}, input);
}

/// Titles with all that makes formats stumble.
QStringList hostileTitles()
{
    return {u"a, b; c\td"_s,
            u"a \"b\" c"_s,
            u"\"a\""_s,
            u"\"a"_s,
            u"a\nb"_s,
            u"a\rb"_s,
            u"a\r\nb"_s,
            u" a "_s,
            u"=1+1"_s,
            u"+1"_s,
            u"-1"_s,
            u"@a"_s,
            u"\ta"_s,
            u"ID"_s,
            u"}"_s,
            u"{"_s,
            u"\\"_s,
            u"a\\"_s,
            u"100% & $5 #1 _ ~ ^"_s,
            u"@book{x, title = {y}}"_s,
            u"📚"_s,
            u"שלום, עולם"_s,
            u"'quoted'"_s,
            QString(100'000, u'x'),
            u"a"_s + QChar() + u"b"_s,
            u"a"_s + QChar(0xD800)};
}

QList<ExportRow> hostileRows()
{
    QList<ExportRow> rows;
    for (const QString &title : hostileTitles()) {
        Edition edition;
        edition.title = title;
        edition.authors = {{QString(), title.left(100)}};
        edition.publishDate = u"1990"_s;
        edition.isbn13 = {u"9780306406157"_s};
        rows += searchRow(edition);
    }
    return rows;
}

/// Where nothing can be written for it: NUL and half of a pair.
QString withReplacements(QString text)
{
    return text.replace(QChar(), QChar(QChar::ReplacementCharacter))
        .replace(QChar(0xD800), QChar(QChar::ReplacementCharacter));
}

QString withGuard(const QString &text)
{
    return u"=+-@\t\r"_s.contains(text.front()) ? u'\'' + text : text;
}

} // namespace

/// What we write is read back by programs that are not ours.
class ForeignReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pythonReadsTables_data();
    void pythonReadsTables();
    void pythonReadsJson();
    void bibtoolReadsBibtex();
};

void ForeignReadersTest::pythonReadsTables_data()
{
    QTest::addColumn<CsvPreset>("preset");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("arguments");

    QTest::newRow("spreadsheet, decimal comma") << CsvPreset::Spreadsheet << u"de_DE"_s << u"delimiter=';'"_s;
    QTest::newRow("spreadsheet, decimal point") << CsvPreset::Spreadsheet << u"en_US"_s << u"delimiter=','"_s;
    QTest::newRow("plain") << CsvPreset::Plain << u"de_DE"_s << u"delimiter=',', strict=True"_s;
    QTest::newRow("tab separated") << CsvPreset::TabSeparated << u"C"_s << u"delimiter='\\t'"_s;
}

void ForeignReadersTest::pythonReadsTables()
{
    QFETCH(CsvPreset, preset);
    QFETCH(QString, locale);
    QFETCH(QString, arguments);
    CsvWriter writer(preset, {ExportColumn::Title, ExportColumn::Year, ExportColumn::Isbn13},
                     ColumnNaming::Machine, QLocale(locale));

    const QByteArray json =
        python(u"import csv, io, json, sys\n"
               "csv.field_size_limit(10000000)\n"
               "text = sys.stdin.buffer.read().decode('utf-8-sig')\n"
               "print(json.dumps(list(csv.reader(io.StringIO(text, newline=''), %1))))"_s.arg(arguments),
               written(writer, hostileRows()));

    const QString isbn = preset == CsvPreset::Plain ? u"9780306406157"_s : u"978-0-306-40615-7"_s;
    QJsonArray expected;
    expected.append(QJsonArray{u"title"_s, u"year"_s, u"isbn_13"_s});
    for (const QString &title : hostileTitles()) {
        QString text = withReplacements(title);
        if (preset == CsvPreset::Spreadsheet)
            text = withGuard(text);
        if (preset == CsvPreset::TabSeparated)
            text.replace(u"\r\n"_s, u" "_s).replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
        expected.append(QJsonArray{text, u"1990"_s, isbn});
    }
    const QJsonArray read = QJsonDocument::fromJson(json).array();
    QCOMPARE(read.size(), expected.size());
    for (qsizetype i = 0; i < read.size(); ++i)
        QCOMPARE(read[i], expected[i]);
}

void ForeignReadersTest::pythonReadsJson()
{
    const QString titles = u"import json, sys\n"
                           "print(json.dumps([item['title'] for item in json.load(sys.stdin.buffer)]))"_s;
    JsonWriter json;
    CslJsonWriter csl;

    const QJsonArray ofJson = QJsonDocument::fromJson(python(titles, written(json, hostileRows()))).array();
    const QJsonArray ofCsl = QJsonDocument::fromJson(python(titles, written(csl, hostileRows()))).array();

    QCOMPARE(ofJson, QJsonArray::fromStringList(hostileTitles()));
    QCOMPARE(ofCsl.size(), hostileTitles().size());
    QCOMPARE(ofCsl[0], QJsonValue(u"a, b; c d"_s));
}

/// One entry for each row, each with its key, and all of its fields.
void ForeignReadersTest::bibtoolReadsBibtex()
{
    BibtexWriter writer;

    const QByteArray read =
        outputOf(u"bibtool"_s, {u"-q"_s, u"--"_s, u"preserve.key.case=on"_s}, written(writer, hostileRows()));

    const auto rows = int(hostileTitles().size());
    QCOMPARE(read.count("@Book{"), rows);
    QCOMPARE(read.count("\n  title\t"), rows);
    QCOMPARE(read.count("{978-0-306-40615-7}"), rows);
    QCOMPARE(read.count("= {1990}"), rows);
}

QTEST_GUILESS_MAIN(ForeignReadersTest)
#include "foreignreaderstest.moc"
