// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

// Of the sample catalogue: The Hobbit in English; nobody has the next; the last is no ISBN.
const char *const Asked = "0618260307 9780306406157 123";

QStringList words(const char *arguments)
{
    return QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// The formats that the program writes rows in, on the sample catalogue.
class CommandLineFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingAskedOutOfATable_data();
    void leavesNothingAskedOutOfATable();
    void printsARowForEachEdition();
    void citesWhatIsFoundAndCountsTheRest_data();
    void citesWhatIsFoundAndCountsTheRest();
    void printsTheColumnsAskedFor();
    void listsTheColumnsThereAre();
    void namesColumnsForScriptsInEveryLanguage();
    void printsAHeaderAboveNothing();
    void endsWithTheRightExitCode_data();
    void endsWithTheRightExitCode();
    void leavesTheOldFileAlone();
    void endsWhenNobodyReads();
    void letsNoControlCharacterThrough();
    void writesAWorkbook();
    void leavesNoWorkbookWhereThereIsNoFolder();

private:
    Program m_program{QStringLiteral(ALEXANDRIA_EXECUTABLE)};
};

void CommandLineFormatsTest::leavesNothingAskedOutOfATable_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArrayList>("lines");

    QTest::newRow("csv") << u"csv"_s
                         << QByteArrayList{"input,status,isbn_13,title,",
                                           "0618260307,found,9780618260300,\"The Hobbit",
                                           "9780306406157,not-found,9780306406157,,", "123,invalid,,,"};
    QTest::newRow("tsv") << u"tsv"_s
                         << QByteArrayList{"input\tstatus\tisbn_13\ttitle\t",
                                           "0618260307\tfound\t978-0-618-26030-0\tThe Hobbit",
                                           "9780306406157\tnot-found\t978-0-306-40615-7\t\t",
                                           "123\tinvalid\t\t\t"};
    QTest::newRow("spreadsheet") << u"spreadsheet"_s
                                 << QByteArrayList{"\xEF\xBB\xBFScanned as,Status,ISBN-13,Title,",
                                                   "0618260307,Found,978-0-618-26030-0,\"The Hobbit",
                                                   "9780306406157,Not found,978-0-306-40615-7,,",
                                                   "123,Not an ISBN,,,"};
}

void CommandLineFormatsTest::leavesNothingAskedOutOfATable()
{
    QFETCH(QString, format);
    QFETCH(QByteArrayList, lines);

    const Finished finished = m_program.run(words("lookup --format") << format << words(Asked));

    const QByteArrayList printed = finished.output.split('\n');
    QCOMPARE(printed.size(), lines.size() + 1);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QVERIFY2(printed[i].startsWith(lines[i]), printed[i].constData());
        QVERIFY(printed[i].endsWith('\r') || format == "tsv"_L1);
    }
    QCOMPARE(finished.errors, QByteArray());
}

void CommandLineFormatsTest::printsARowForEachEdition()
{
    const Finished rows =
        m_program.run(words("search --format csv --columns edition_key --limit 3 --author shakespeare"));
    const Finished json = m_program.run(words("search --format json --limit 3 --author shakespeare"));

    QByteArrayList keys{"edition_key"};
    for (const QJsonValue &edition : QJsonDocument::fromJson(json.output)["results"_L1].toArray())
        keys << edition["key"_L1].toString().section(u'/', -1).toUtf8();
    QCOMPARE(keys.size(), 4);
    QCOMPARE(rows.output, keys.join("\r\n") + "\r\n");
    QVERIFY(rows.errors.contains("3 of more than 3 editions"));
}

void CommandLineFormatsTest::citesWhatIsFoundAndCountsTheRest_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("BibTeX") << u"bibtex"_s << QByteArray("@book{tolkien2002hobbit,");
    QTest::newRow("RIS") << u"ris"_s << QByteArray("TY  - BOOK\r\n");
    QTest::newRow("CSL-JSON") << u"csl-json"_s << QByteArray("[\n{\"ISBN\":");
}

void CommandLineFormatsTest::citesWhatIsFoundAndCountsTheRest()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);

    const Finished finished = m_program.run(words("lookup --format") << format << words(Asked));

    QCOMPARE(finished.exitCode, 0);
    QVERIFY2(finished.output.startsWith(start), finished.output.constData());
    QVERIFY(!finished.output.contains("9780306406157") && !finished.output.contains("978-0-306-40615-7"));
    QCOMPARE(finished.errors, "alexandria-desktop: 2 ISBNs have no edition to cite and were left out.\n");
}

void CommandLineFormatsTest::printsTheColumnsAskedFor()
{
    const QStringList columns = words("--columns position,year,title");
    const Finished csv = m_program.run(words("lookup --format csv") + columns + words(Asked));
    const Finished table = m_program.run(words("lookup") + columns + words(Asked));
    const Finished one = m_program.run(words("search --limit 1 --columns publishers 9780618260300"));

    QCOMPARE(csv.output,
             "position,year,title\r\n1,2002,\"The Hobbit, or There and Back Again\"\r\n2,,\r\n3,,\r\n");
    QCOMPARE(table.output, "Number  Year  Title\n1       2002  The Hobbit, or There and Back Again\n2\n3\n");
    QCOMPARE(one.output, "Publishers\nHoughton Mifflin\n");
}

void CommandLineFormatsTest::listsTheColumnsThereAre()
{
    const Finished finished = m_program.run(words("search --columns colour hobbit"));

    QCOMPARE(finished.exitCode, 2);
    QVERIFY2(finished.errors.contains("\"colour\"") && finished.errors.contains("isbn_13, isbn_10, title,"),
             finished.errors.constData());
}

void CommandLineFormatsTest::namesColumnsForScriptsInEveryLanguage()
{
    const QString script = u"LANGUAGE=de LC_ALL=C.UTF-8 \"$0\" search --format csv hobbit"_s;

    const Finished finished = m_program.shell(script);

    QVERIFY2(
        finished.output.startsWith("isbn_13,title,subtitle,authors,year,pages,publishers,languages,link"),
        finished.output.constData());
}

void CommandLineFormatsTest::printsAHeaderAboveNothing()
{
    const Finished csv = m_program.run(words("search --format csv --columns isbn_13,title qwertzuiop"));
    const Finished citations = m_program.run(words("search --format csl-json qwertzuiop"));

    QCOMPARE(csv.output, "isbn_13,title\r\n");
    QCOMPARE(QJsonDocument::fromJson(citations.output).array().size(), 0);
    QVERIFY(QJsonDocument::fromJson(citations.output).isArray());
}

void CommandLineFormatsTest::endsWithTheRightExitCode_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("found") << u"lookup 9780618260300"_s << 0;
    QTest::newRow("nothing found") << u"lookup 9780306406157"_s << 1;
    QTest::newRow("no such title") << u"search qwertzuiop"_s << 1;
    QTest::newRow("not a valid ISBN") << u"lookup 9780618260301"_s << 3;
    QTest::newRow("no server there") << u"search --connect host=/nowhere hobbit"_s << 4;
    QTest::newRow("no folder for the output") << u"search hobbit --output nowhere/x"_s << 6;
}

void CommandLineFormatsTest::endsWithTheRightExitCode()
{
    QFETCH(QString, arguments);
    QFETCH(int, exitCode);

    for (const QString &format : words("csv tsv spreadsheet bibtex ris csl-json")) {
        const Finished finished = m_program.run(arguments.split(u' ') + QStringList{u"--format"_s, format});

        QVERIFY2(finished.exitCode == exitCode, finished.errors.constData());
        QVERIFY(exitCode < 4 || finished.output.isEmpty());
    }
}

void CommandLineFormatsTest::leavesTheOldFileAlone()
{
    (void)m_program.write(u"old.csv"_s, "old");

    const Finished server =
        m_program.run(words("search --format csv --connect host=/nowhere hobbit --output old.csv"));
    const Finished disk = m_program.shell(u"\"$0\" check && ulimit -f 1 && trap '' XFSZ && \"$0\" search "
                                          "--all the --format csv --output old.csv"_s);

    QCOMPARE(server.exitCode, 4);
    QCOMPARE(disk.exitCode, 6);
    QVERIFY2(disk.errors.contains("old.csv could not be written: "), disk.errors.constData());
    QCOMPARE(m_program.read(u"old.csv"_s), "old");
}

void CommandLineFormatsTest::endsWhenNobodyReads()
{
    const QString many = m_program.write(u"many.txt"_s, QByteArray("9780618260300\n").repeated(50'000));

    const Finished finished = m_program.shell(
        u"{ \"$0\" lookup --format csv --input \"$1\"; echo $? >code; } | head -n 2"_s, {many});

    QVERIFY(finished.output.startsWith("input,status,"));
    QCOMPARE(m_program.read(u"code"_s), "6\n");
    QCOMPARE(finished.errors, QByteArray());
}

void CommandLineFormatsTest::letsNoControlCharacterThrough()
{
    const Finished finished =
        m_program.shell(u"\"$0\" lookup --format csv \"$(printf 'a\\033[31m\\302\\233b\\177')\""_s);

    QVERIFY(finished.output.contains("\r\na[31mb,invalid,"));
}

void CommandLineFormatsTest::writesAWorkbook()
{
    const Finished finished = m_program.run(
        words("lookup --sample --format xlsx --columns input,status,isbn_13,title --output books.xlsx")
        + words(Asked));
    if (finished.errors.contains("This build cannot write xlsx"))
        QSKIP("this build has no libxlsxwriter");

    QCOMPARE(finished.exitCode, 0);
    const Finished read = m_program.shell(
        u"python3 -c \"import zipfile; print(zipfile.ZipFile('books.xlsx').read('xl/worksheets/sheet1.xml').decode())\""_s);
    QCOMPARE(read.exitCode, 0);
    for (const char *const cell : {"978-0-618-26030-0", "The Hobbit", "Not found", "Not an ISBN", ">123<"})
        QVERIFY2(read.output.contains(cell), cell);
}

void CommandLineFormatsTest::leavesNoWorkbookWhereThereIsNoFolder()
{
    const Finished finished =
        m_program.run(words("search --sample --format xlsx --output no/such/books.xlsx hobbit"));
    if (finished.errors.contains("This build cannot write xlsx"))
        QSKIP("this build has no libxlsxwriter");

    QCOMPARE(finished.exitCode, 6);
    QVERIFY2(finished.errors.contains("books.xlsx"), finished.errors.constData());
}

QTEST_GUILESS_MAIN(CommandLineFormatsTest)
#include "commandlineformatstest.moc"
