// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QDir>
#include <QFileInfo>
#include <QStringConverter>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

// Of the sample catalogue: The Hobbit of 2002 with 366 pages; nobody has the other one.
const QByteArray KnownIsbn = "9780618260300";
const QByteArray UnknownIsbn = "9780306406157";

QStringList words(const char *arguments)
{
    return QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
}

/// A list as Goodreads exports it, with a star where a value is missing that the sample has, and what it is.
const char *const GoodreadsList =
    "Book Id,Title,Author,Author l-f,Additional Authors,ISBN,ISBN13,My Rating,Publisher,Binding,"
    "Number of Pages,Year Published,Original Publication Year,Bookshelves,My Review\n"
    "5907,\"The Hobbit, or There and Back Again (Middle Earth, #0)\",J.R.R. Tolkien,\"Tolkien, J.R.R.\",,"
    "\"=\"\"0618260307\"\"\",\"=\"\"9780618260300\"\"\",5,*Houghton Mifflin*,,*366*,*2002*,1937,"
    "\"fantasy, read\",\"Good.<br/>\"\"Very\"\" good,\nit is.\"\n"
    "5908,The Hobbit,J.R.R. "
    "Tolkien,,,\"=\"\"\"\"\",\"=\"\"9780618260300\"\"\",0,Mine,*Paperback*,300,*2002*,,,\n"
    "5909,Nobody's,Nobody,,,\"=\"\"0306406152\"\"\",\"=\"\"\"\"\",0,,,,,,to-read,\n"
    "5910,No number,Nobody,,,\"=\"\"\"\"\",\"=\"\"\"\"\",0,,,,,,to-read,\n";

/// How much of the new file in @p folder, which may have no name yet, is written; -1 when it is not there.
qint64 written(const QProcess &process, const QString &folder)
{
    const QDir descriptors(u"/proc/%1/fd"_s.arg(process.processId()));
    const QFileInfoList files =
        descriptors.entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    for (const QFileInfo &file : files) {
        if (file.symLinkTarget().startsWith(folder + u'/'))
            return file.size();
    }
    return -1;
}

/// @p marked with the values between stars, or without them.
QByteArray withValues(QByteArray marked)
{
    return marked.replace("*", "");
}

QByteArray withoutValues(const QByteArray &marked)
{
    QByteArray text;
    const QByteArrayList pieces = marked.split('*');
    for (qsizetype i = 0; i < pieces.size(); i += 2)
        text += pieces[i];
    return text;
}

} // namespace

/// `fill`, on the sample catalogue.
class FillCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAListOfGoodreads();
    void keepsHowATableIsWritten_data();
    void keepsHowATableIsWritten();
    void keepsWhatIsThereUnlessTold();
    void fillsTheColumnsAskedFor();
    void findsTheColumnsItIsTold_data();
    void findsTheColumnsItIsTold();
    void takesOnlyExactlyThatTitle();
    void leavesOutWhatTheEncodingLacks();
    void fillsInPlace();
    void reportsWhatItDid();
    void endsWithTheRightExitCode_data();
    void endsWithTheRightExitCode();
    void refusesWhatCannotBeFilled_data();
    void refusesWhatCannotBeFilled();
    void leavesTheOldFileOnAFullDisk();
    void leavesNothingWhenInterrupted();
    void leavesNothingWhenInterruptedWhileItReads();

private:
    /// The bytes that @p table becomes.
    [[nodiscard]] QByteArray filled(const QByteArray &table, const QStringList &options = {}) const;

    Program m_program{QStringLiteral(ALEXANDRIA_EXECUTABLE)};
};

QByteArray FillCommandTest::filled(const QByteArray &table, const QStringList &options) const
{
    QFile::remove(m_program.path(u"filled.csv"_s));
    const QString file = m_program.write(u"table.csv"_s, table);

    const Finished finished =
        m_program.run(QStringList{u"fill"_s, file, u"--output"_s, u"filled.csv"_s} + options);

    return finished.exitCode <= 1 ? m_program.read(u"filled.csv"_s) : finished.errors;
}

void FillCommandTest::fillsAListOfGoodreads()
{
    const QByteArray after = filled(withoutValues(GoodreadsList));
    const Finished cells =
        m_program.shell(u"/usr/bin/python3 - table.csv filled.csv <<'END'\n"
                        "import csv, sys\n"
                        "def rows(name):\n"
                        "    with open(name, newline='', encoding='utf-8') as file:\n"
                        "        return list(csv.reader(file))\n"
                        "before, after = map(rows, sys.argv[1:])\n"
                        "assert [len(row) for row in before] == [len(row) for row in after]\n"
                        "for number, (old, new) in enumerate(zip(before, after)):\n"
                        "    for name, was, cell in zip(before[0], old, new):\n"
                        "        if was != cell:\n"
                        "            print(number, name, [was], cell, sep='|')\n"
                        "END"_s);

    QCOMPARE(cells.output,
             "1|Publisher|['']|Houghton Mifflin\n1|Binding|['']|Paperback\n1|Number of Pages|['']|366\n"
             "1|Year Published|['']|2002\n2|Binding|['']|Paperback\n2|Year Published|['']|2002\n");
    QByteArray expected = GoodreadsList;
    expected.replace("*Houghton Mifflin*,,", "*Houghton Mifflin*,*Paperback*,");
    QCOMPARE(after, withValues(expected));
}

void FillCommandTest::keepsHowATableIsWritten_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("encoding");

    const QByteArray table = "Title,ISBN,Pages\nHobbit," + KnownIsbn + ",*366*\n";
    const auto add = [](const char *name, const QByteArray &marked, const char *encoding = "UTF-8") {
        QTest::newRow(name) << marked << QByteArray(encoding);
    };
    add("as it is", table);
    add("CRLF", QByteArray(table).replace("\n", "\r\n"));
    add("CR", QByteArray(table).replace("\n", "\r"));
    add("mixed line ends", "ISBN,Pages\r\n" + KnownIsbn + ",*366*\n\r\n" + KnownIsbn + ",*366*\r");
    add("no line end at the end", table.chopped(1));
    add("semicolons", "ISBN;Titel;Pages\n" + KnownIsbn + ";Für dich, für mich;*366*\n");
    add("tabs", "ISBN\tPages\tx\n" + KnownIsbn + "\t*366*\t\n");
    add("bars", "ISBN|Pages|x\n" + KnownIsbn + "|*366*|\n");
    add("told to the spreadsheet", "sep=;\nISBN;Pages\n" + KnownIsbn + ";*366*\n");
    add("all in quotes", "\"ISBN\",\"Pages\"\n\"" + KnownIsbn + "\",\"*366*\"\n");
    add("quoted line breaks", "Note,ISBN,Pages\n\"a\r\nb, \"\"c\"\"\n\"," + KnownIsbn + ",*366*\n\"\n\",,\n");
    add("blanks around", " ISBN , Pages \n  " + KnownIsbn + "  ,*366*\n , \n");
    add("ragged rows", "ISBN,Pages,x\n" + KnownIsbn + "*,366*\n" + KnownIsbn + ",*366*,a\nx\n,\n\n,,,,\n");
    add("a comma too many", "Title,ISBN,Pages\nHobbit, The," + KnownIsbn + ",12\n,,\n");
    add("an open quote",
        "Title,ISBN,Pages\n\"Hobbit," + KnownIsbn + ",*366*\n5\" disk," + KnownIsbn + ",*366*\n");
    add("UTF-8 with mark", "Größe 📚," + QByteArray(table).replace("\nH", "\n,H"), "UTF-8 BOM");
    add("UTF-16, little endian", "Größe 📚," + QByteArray(table).replace("\nH", "\n,H"), "UTF-16LE BOM");
    add("UTF-16, big endian", "Größe 📚," + QByteArray(table).replace("\nH", "\n,H"), "UTF-16BE BOM");
    add("Windows-1252", "ISBN,Würde,Pages\n" + KnownIsbn + ",\xE2\x82\xAC 5 – “für”,*366*\n", "Windows-1252");
}

void FillCommandTest::keepsHowATableIsWritten()
{
    QFETCH(QByteArray, marked);
    QFETCH(QByteArray, encoding);
    const auto encoded = [&encoding](const QByteArray &utf8) -> QByteArray {
        const QString text = QString::fromUtf8(utf8);
        if (encoding == "UTF-8")
            return utf8;
        if (encoding == "Windows-1252")
            return QString(text)
                .replace(u'€', u'\x80')
                .replace(u'–', u'\x96')
                .replace(u'“', u'\x93')
                .replace(u'”', u'\x94')
                .toLatin1();
        const auto name = encoding.chopped(4);
        QStringEncoder encoder(name.constData(), QStringConverter::Flag::WriteBom);
        return encoder.encode(text);
    };

    const QByteArray after = filled(encoded(withoutValues(marked)));

    QCOMPARE(after.toPercentEncoding(" ,\n"), encoded(withValues(marked)).toPercentEncoding(" ,\n"));
}

void FillCommandTest::keepsWhatIsThereUnlessTold()
{
    const QByteArray table = "isbn_13,pages,year\n" + KnownIsbn + ",12,\n" + UnknownIsbn + ",12,\n";

    QCOMPARE(filled(table), "isbn_13,pages,year\n" + KnownIsbn + ",12,2002\n" + UnknownIsbn + ",12,\n");
    QCOMPARE(filled(table, {u"--overwrite"_s}),
             "isbn_13,pages,year\n" + KnownIsbn + ",366,2002\n" + UnknownIsbn + ",12,\n");
}

void FillCommandTest::fillsTheColumnsAskedFor()
{
    const QByteArray table = "ISBN;Pages;Sprache\r\n" + KnownIsbn + ";;\r\n" + UnknownIsbn + ";;\r\n1;;\r\n";

    QCOMPARE(filled(table,
                    words("--fill pages --fill title --fill languages=Sprache --fill status --fill "
                          "languages")),
             "ISBN;Pages;Sprache;title;status;languages\r\n" + KnownIsbn
                 + ";366;English;The Hobbit, or There and Back Again;found;eng\r\n" + UnknownIsbn
                 + ";;;;not-found\r\n1;;;;invalid\r\n");
    QCOMPARE(filled(KnownIsbn + ",a\n" + UnknownIsbn + ",b\n", words("--fill year")),
             KnownIsbn + ",a,2002\n" + UnknownIsbn + ",b\n");
}

void FillCommandTest::findsTheColumnsItIsTold_data()
{
    QTest::addColumn<QStringList>("options");

    QTest::newRow("by itself") << words("--fill pages=p");
    QTest::newRow("by name") << words("--isbn-column other --fill pages=P");
    QTest::newRow("by number") << words("--isbn-column 3 --fill pages=4");
}

void FillCommandTest::findsTheColumnsItIsTold()
{
    QFETCH(QStringList, options);
    const bool isOther = options.first() == "--isbn-column"_L1;
    const QByteArray marked = "My ISBN,x,Other,P\n" + (isOther ? UnknownIsbn : KnownIsbn) + ",,"
        + (isOther ? KnownIsbn : UnknownIsbn) + ",*366*\n";

    QCOMPARE(filled(withoutValues(marked), options), withValues(marked));
}

void FillCommandTest::takesOnlyExactlyThatTitle()
{
    const QByteArray marked = "Title,Author,Pages\n"
                              "FRUHSTUCK bei Tiffany,Truman Capote,*108*\n"
                              "Frühstück bei Tiffany,Jane Austen,\n"
                              "Frühstück bei,Truman Capote,\n"
                              "!!!,Truman Capote,\n"
                              ",Truman Capote,\n";
    const QByteArray both = "Name,ISBN,Pages\nFrühstück bei Tiffany,,*108*\nx," + KnownIsbn + ",*366*\n";

    QCOMPARE(filled(withoutValues(marked)), withValues(marked));
    QCOMPARE(filled(withoutValues(both), words("--title-column name")), withValues(both));
    QCOMPARE(filled(withoutValues(both)), QByteArray(both).replace("*108*", "").replace("*", ""));
}

void FillCommandTest::leavesOutWhatTheEncodingLacks()
{
    const QByteArray table = "ISBN;By statement;Pages;W\xFCrde\n9788072141838;;;\n"; // Jindřich Smékal
    (void)m_program.write(u"table.csv"_s, table);

    const Finished finished = m_program.run(words("fill table.csv --output filled.csv"));

    QCOMPARE(m_program.read(u"filled.csv"_s), "ISBN;By statement;Pages;W\xFCrde\n9788072141838;;638;\n");
    QVERIFY2(finished.errors.contains("1 cell stays empty: the encoding"), finished.errors.constData());
}

void FillCommandTest::fillsInPlace()
{
    const QByteArray marked = "ISBN,Pages\n" + KnownIsbn + ",*366*\n";
    (void)m_program.write(u"mine.csv"_s, withoutValues(marked));

    const Finished finished = m_program.shell(
        u"chmod 640 mine.csv && ln -s mine.csv link.csv && \"$0\" fill link.csv --output link.csv && "
        "test -L link.csv && stat -c %a mine.csv && ls | grep -c mine"_s);

    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    QCOMPARE(finished.output, "640\n1\n");
    QCOMPARE(m_program.read(u"mine.csv"_s), withValues(marked));
}

void FillCommandTest::reportsWhatItDid()
{
    const QByteArray table = "ISBN,Pages,Year\n" + KnownIsbn + ",,\n" + UnknownIsbn + ",,\n,1,\n\n123,,\n";
    (void)m_program.write(u"table.csv"_s, table);

    const Finished finished = m_program.run(words("fill table.csv --output filled.csv"));
    const Finished quiet = m_program.run(words("fill table.csv --output filled.csv --quiet"));
    const Finished pipe = m_program.run(words("fill - --output /dev/stdout"), table);

    QCOMPARE(
        finished.errors,
        "alexandria-desktop: 4 rows, 2 cells filled, 1 not found, 1 without an ISBN or a title to search "
        "by, 1 with a wrong ISBN.\n");
    QCOMPARE(quiet.errors + quiet.output + finished.output, QByteArray());
    QCOMPARE(pipe.output, m_program.read(u"filled.csv"_s));
}

void FillCommandTest::endsWithTheRightExitCode_data()
{
    QTest::addColumn<QByteArray>("isbn");
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("found") << KnownIsbn << u"--output filled.csv"_s << 0;
    QTest::newRow("not found") << UnknownIsbn << u"--output filled.csv"_s << 1;
    QTest::newRow("no ISBN") << QByteArray() << u"--output filled.csv"_s << 1;
    QTest::newRow("no file to write") << KnownIsbn << QString() << 2;
    QTest::newRow("an unknown column") << KnownIsbn << u"--output filled.csv --fill colour"_s << 2;
    QTest::newRow("a column without a name") << KnownIsbn << u"--output filled.csv --fill pages="_s << 2;
    QTest::newRow("two files") << KnownIsbn << u"--output filled.csv other.csv"_s << 2;
    QTest::newRow("not a valid ISBN") << QByteArray("123") << u"--output filled.csv"_s << 3;
    QTest::newRow("no server") << KnownIsbn << u"--output filled.csv --connect host=/nowhere"_s << 4;
    QTest::newRow("no folder") << KnownIsbn << u"--output nowhere/filled.csv"_s << 6;
    QTest::newRow("full device") << KnownIsbn << u"--output /dev/full"_s << 6;
}

void FillCommandTest::endsWithTheRightExitCode()
{
    QFETCH(QByteArray, isbn);
    QFETCH(QString, options);
    QFETCH(int, exitCode);
    (void)m_program.write(u"table.csv"_s, "ISBN,Pages,x\n" + isbn + ",,y\n");
    QFile::remove(m_program.path(u"filled.csv"_s));

    const Finished finished =
        m_program.run(words("fill table.csv") + options.split(u' ', Qt::SkipEmptyParts));

    QVERIFY2(finished.exitCode == exitCode, finished.errors.constData());
    const bool isWritten = QFile::exists(m_program.path(u"filled.csv"_s));
    QCOMPARE(isWritten, exitCode < 2 || exitCode == 3);
}

void FillCommandTest::refusesWhatCannotBeFilled_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("reason");

    const QString file = u"table.csv"_s;
    const QByteArray good = "ISBN,Pages\n" + KnownIsbn + ",\n";
    QTest::newRow("missing") << good << u"nowhere.csv"_s << QByteArray("nowhere.csv cannot be read: ");
    QTest::newRow("folder") << good << u"/"_s << QByteArray("/ cannot be read: ");
    QTest::newRow("binary") << good + QByteArray(3, '\0') << file << QByteArray("It is no text");
    QTest::newRow("UTF-8 that is damaged")
        << "\xEF\xBB\xBF" + good + "\xFF" << file << QByteArray("bytes that are no characters");
    QTest::newRow("UTF-16 that is cut off")
        << QByteArray("\xFF\xFEI\0S\0B", 7) << file << QByteArray("bytes that are no characters");
    QTest::newRow("no column to look up by")
        << QByteArray("Number,Pages\n1,\n") << file << QByteArray("It has Number, Pages.");
    QTest::newRow("nothing to fill") << QByteArray("ISBN,x\n1,\n") << file << QByteArray("say which to fill");
    QTest::newRow("empty") << QByteArray() << file << QByteArray("say which to fill");
    QTest::newRow("no such ISBN column")
        << good << file + u" --isbn-column 3"_s << QByteArray("has no column \"3\"; it has ISBN, Pages");
    QTest::newRow("no such title column")
        << good << file + u" --title-column Titel"_s << QByteArray("has no column \"Titel\"");
}

void FillCommandTest::refusesWhatCannotBeFilled()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, arguments);
    QFETCH(QByteArray, reason);
    (void)m_program.write(u"table.csv"_s, table);
    (void)m_program.write(u"old.csv"_s, "old");

    const Finished finished = m_program.run(words("fill --output old.csv") + arguments.split(u' '));

    QCOMPARE(finished.exitCode, 2);
    QVERIFY2(finished.errors.contains(reason), finished.errors.constData());
    QCOMPARE(m_program.read(u"old.csv"_s), "old");
}

void FillCommandTest::leavesTheOldFileOnAFullDisk()
{
    const QByteArray table = "ISBN,Pages\n" + (KnownIsbn + ",\n").repeated(20'000);
    (void)m_program.write(u"table.csv"_s, table);

    const Finished finished = m_program.shell(
        u"mkdir full && mount -t tmpfs -o size=128k none full || exit 77; echo old >full/old.csv; "
        "\"$0\" fill table.csv --output full/old.csv; code=$?; cat full/old.csv; ls -A full | wc -l; "
        "umount full; exit $code"_s);

    if (finished.exitCode == 77)
        QSKIP("needs tmpfs");
    QVERIFY2(finished.exitCode == 6, finished.errors.constData());
    QVERIFY2(finished.errors.contains("full/old.csv could not be written: "), finished.errors.constData());
    QCOMPARE(finished.output, "old\n1\n");
}

void FillCommandTest::leavesNothingWhenInterrupted()
{
    const QString folder = m_program.path(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    const QByteArray row = "Frühstück bei Tiffany,\n"; // titles are looked up one by one
    (void)m_program.write(u"table.csv"_s, "Title,Pages\n" + row.repeated(200'000));
    const auto process = m_program.start(words("fill table.csv --output out/filled.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(written(*process, folder) > 0, 30'000);

    ::kill(pid_t(process->processId()), SIGINT);
    const Finished finished = Program::finish(*process);

    QCOMPARE(finished.exitCode, 130);
    QVERIFY(QDir(folder).isEmpty(QDir::Files | QDir::Hidden));
}

void FillCommandTest::leavesNothingWhenInterruptedWhileItReads()
{
    const QString folder = m_program.path(u"in"_s);
    QVERIFY(QDir().mkpath(folder));
    (void)m_program.write(u"in/old.csv"_s, "old");
    const auto process = m_program.start(words("fill - --output in/old.csv"));
    QTRY_VERIFY(written(*process, folder) >= 0);

    ::kill(pid_t(process->processId()), SIGINT);
    const Finished finished = Program::finish(*process);

    QCOMPARE(finished.exitCode, 130);
    QCOMPARE(m_program.read(u"in/old.csv"_s), "old");
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_GUILESS_MAIN(FillCommandTest)
#include "fillcommandtest.moc"
