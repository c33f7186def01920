// SPDX-License-Identifier: MIT
#include "app/importing/listreading.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

struct Read
{
    QList<ListFileRow> rows;
    std::optional<ListTable> table;
    std::optional<Error> error;
    qsizetype largestStep = 0;
    qint64 done = 0;
    qint64 total = 0;
};

Read readAll(ListText text)
{
    ListReading reading(std::move(text));
    Read all;
    for (bool isLast = false; !isLast && !all.error;) {
        const Result<ListStep> step = reading.next();
        if (!step) {
            all.error = step.error();
            break;
        }
        all.rows += step->rows;
        all.table = step->table;
        all.largestStep = std::max(all.largestStep, step->rows.size());
        all.done = step->done;
        all.total = step->total;
        isLast = step->isLast;
    }
    return all;
}

QStringList isbnsOf(const Read &read)
{
    QStringList isbns;
    for (const ListFileRow &row : read.rows)
        isbns += row.isbn ? row.isbn->toIsbn13() : row.input + u'!';
    return isbns;
}

} // namespace

class ListReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryIsbnOfAText();
    void takesATextAcrossWindows_data();
    void takesATextAcrossWindows();
    void keepsTheRecordsOfATable();
    void keepsTheHeaderOfATable_data();
    void keepsTheHeaderOfATable();
    void countsRowsWithoutIsbn();
    void readsRecordsThatAreLongerThanItsWindow();
    void goesOnAfterAQuoteLeftOpen();
    void cutsNoIsbnOfAnEndlessLine_data();
    void cutsNoIsbnOfAnEndlessLine();
    void handsOutAtMostFiveHundredRows();
    void readsAnyEncoding();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void refusesAFileThatMayNotBeRead();

private:
    [[nodiscard]] QString fileOf(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString ListReadingTest::fileOf(const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void ListReadingTest::takesEveryIsbnOfAText()
{
    const QString text = u"Dear both,\nI have 978-0-306-40615-7 twice: 0306406152.\nAnd 0-8044-2957-X\r"
                         u"ISBN: 978030640615\n"_s;

    const Read read = readAll(ListText::ofText(text));

    QCOMPARE(isbnsOf(read),
             (QStringList{u"9780306406157"_s, u"9780306406157"_s, u"9780804429573"_s, u"978030640615!"_s}));
    QVERIFY(!read.table);
    QVERIFY(!read.rows.first().record);
    QCOMPARE(read.done, read.total);
}

void ListReadingTest::takesATextAcrossWindows_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("LF") << u"978-0-306-40615-7\n"_s;
    QTest::newRow("CRLF") << u"9780306406157\r\n"_s;
    QTest::newRow("CR") << u"see 0 306 40615 2\r"_s;
    QTest::newRow("semicolons in half of the lines") << u"9780306406157\n\na;b\n\n"_s;
}

void ListReadingTest::takesATextAcrossWindows()
{
    QFETCH(QString, line);

    const Read read = readAll(ListText::ofText(line.repeated(20'000)));

    QCOMPARE(read.rows.size(), 20'000);
    for (const ListFileRow &row : read.rows)
        QVERIFY(row.isbn.has_value());
}

void ListReadingTest::keepsTheRecordsOfATable()
{
    const Read read = readAll(
        ListText::ofText(u"id,isbn,title\r\n1,0306406152,\"A,\nB\"\r\n2,\"080442957X;0306406152\",C"_s));

    QCOMPARE(isbnsOf(read), (QStringList{u"9780306406157"_s, u"9780804429573"_s, u"9780306406157"_s}));
    QCOMPARE(read.rows[0].record->text, u"1,0306406152,\"A,\nB\""_s);
    QCOMPARE(read.rows[1].record->text, u"2,\"080442957X;0306406152\",C"_s);
    QCOMPARE(read.rows[1].record, read.rows[2].record);
    QVERIFY(read.rows[0].record->id > 0);
    QVERIFY(read.rows[0].record->id != read.rows[1].record->id);
}

void ListReadingTest::keepsTheHeaderOfATable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("rows");

    QTest::newRow("ISBN") << u"Title;ISBN\nA;306406152\n"_s << u";"_s << u"Title;ISBN"_s << 1;
    QTest::newRow("one column") << u"\"ISBN\"\n306406152\n9.78E+12\n"_s << u","_s << u"\"ISBN\""_s << 2;
    QTest::newRow("no column of ISBNs") << u"id\tbook\n1\t0306406152\n"_s << u"\t"_s << u"id\tbook"_s << 1;
    QTest::newRow("no names") << u"1|0306406152\n2|080442957X\n"_s << u"|"_s << QString() << 2;
    QTest::newRow("empty lines before") << u"\n\nisbn,a\n0306406152,b\n"_s << u","_s << u"isbn,a"_s << 1;
    QTest::newRow("a hint for spreadsheets before")
        << u"sep=;\r\nisbn;a\r\n306406152;b\r\n"_s << u";"_s << u"isbn;a"_s << 1;
    QTest::newRow("a title that is a name of a column")
        << u"0306406152,EAN\n080442957X,b\n"_s << u","_s << QString() << 2;
    QTest::newRow("only a header") << u"isbn,title\n"_s << u","_s << u"isbn,title"_s << 0;
}

void ListReadingTest::keepsTheHeaderOfATable()
{
    QFETCH(QString, text);
    QFETCH(QString, separator);
    QFETCH(QString, header);

    const Read read = readAll(ListText::ofText(text));

    QVERIFY(read.table.has_value());
    QCOMPARE(QString(read.table->separator), separator);
    QCOMPARE(read.table->header, header);
    QTEST(int(read.rows.size()), "rows");
}

void ListReadingTest::countsRowsWithoutIsbn()
{
    const Read read = readAll(ListText::ofText(u"isbn,title\n,A\n0306406152,B\n\n ,C\nnone,D\nshort"_s));

    QCOMPARE(isbnsOf(read), (QStringList{u"9780306406157"_s, u"none!"_s, u"short!"_s}));
    QCOMPARE(read.table->rowsWithoutIsbn, 2);
}

void ListReadingTest::readsRecordsThatAreLongerThanItsWindow()
{
    const QString novel = u"\""_s + u"word, \n"_s.repeated(30'000) + u"\""_s;

    const Read read = readAll(ListText::ofText(u"text,isbn\n"_s + (novel + u",0306406152\n"_s).repeated(3)));

    QCOMPARE(read.rows.size(), 3);
    QVERIFY(read.rows[2].record.has_value());
    QCOMPARE(read.rows[2].record->text, novel + u",0306406152"_s);
}

void ListReadingTest::goesOnAfterAQuoteLeftOpen()
{
    const QString rows = u"a,0306406152\n"_s.repeated(30'000);

    const Read read = readAll(ListText::ofText(u"title,isbn\n\"left open,080442957X\n"_s + rows));

    QCOMPARE(read.rows.size(), 30'001);
    QCOMPARE(read.rows.first().record->text, u"\"left open,080442957X"_s);
}

void ListReadingTest::cutsNoIsbnOfAnEndlessLine_data()
{
    QTest::addColumn<QString>("unit");

    QTest::newRow("spaces") << u"9780306406157 "_s;
    QTest::newRow("commas") << u"9780306406157, "_s;
    QTest::newRow("spaces in them") << u"978 0 306 40615 7; "_s;
}

void ListReadingTest::cutsNoIsbnOfAnEndlessLine()
{
    QFETCH(QString, unit);

    const QString blanks(1'040'000, u' '); // the first cut is 8,576 characters after them

    const Read read = readAll(ListText::ofText(blanks + unit.repeated(5'000)));

    QCOMPARE(read.rows.size(), 5'000);
    for (const ListFileRow &row : read.rows)
        QVERIFY(row.isbn.has_value());
}

void ListReadingTest::handsOutAtMostFiveHundredRows()
{
    const Read text = readAll(ListText::ofText(u"9780306406157\n"_s.repeated(5'001)));
    const Read table = readAll(ListText::ofText(u"9780306406157,a\n"_s.repeated(5'001)));

    QCOMPARE(text.largestStep, 500);
    QCOMPARE(table.largestStep, 500);
    QCOMPARE(text.rows.size(), 5'001);
    QCOMPARE(table.rows.size(), 5'001);
}

void ListReadingTest::readsAnyEncoding()
{
    const QString text = u"isbn;author\n0306406152;García\n"_s;
    QStringEncoder toUtf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);

    for (const QByteArray &bytes :
         {text.toUtf8(), text.toLatin1(), "\xEF\xBB\xBF" + text.toUtf8(), QByteArray(toUtf16(text))}) {
        const Read read = readAll(ListText::ofFile(fileOf(bytes)));

        QCOMPARE(read.rows.size(), 1);
        QCOMPARE(read.rows[0].record->text, u"0306406152;García"_s);
        QCOMPARE(read.table->header, u"isbn;author"_s);
    }
}

void ListReadingTest::refusesWhatIsNoList_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::addColumn<Error::Kind>("kind");

    const QString large = m_folder.filePath(u"large.csv"_s);
    QFile largeFile(large);
    QVERIFY(largeFile.open(QIODevice::WriteOnly));
    largeFile.resize((256LL << 20) + 1);
    const QString picture = m_folder.filePath(u"picture.csv"_s);
    QFile pictureFile(picture);
    QVERIFY(pictureFile.open(QIODevice::WriteOnly));
    pictureFile.write(QByteArray(200'000, 'x') + QByteArray(10, '\0'));
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);

    QTest::newRow("none") << m_folder.filePath(u"none"_s) << u"does not exist"_s << Error::Kind::NotFound;
    QTest::newRow("a folder") << m_folder.path() << u"is a folder"_s << Error::Kind::Malformed;
    QTest::newRow("a pipe") << pipe << u"no file with a list"_s << Error::Kind::Malformed;
    QTest::newRow("too large") << large << u"larger than 256 MB"_s << Error::Kind::Malformed;
    QTest::newRow("no text") << picture << u"is no text"_s << Error::Kind::Malformed;
}

void ListReadingTest::refusesWhatIsNoList()
{
    QFETCH(QString, path);
    QFETCH(QString, says);

    const Read read = readAll(ListText::ofFile(path));

    QVERIFY(read.error.has_value());
    QVERIFY2(read.error->message.contains(says), qPrintable(read.error->message));
    QCOMPARE(read.error->detail, path);
    QTEST(read.error->kind, "kind");
}

void ListReadingTest::refusesAFileThatMayNotBeRead()
{
    const QString path = fileOf("9780306406157\n");
    QFile::setPermissions(path, QFile::WriteOwner);
    if (QFileInfo(path).isReadable())
        QSKIP("root may read everything");

    const Read read = readAll(ListText::ofFile(path));

    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(read.error.has_value());
    QCOMPARE(read.error->kind, Error::Kind::Denied);
    QVERIFY(read.error->message.contains(u"cannot be read"_s));
}

QTEST_APPLESS_MAIN(ListReadingTest)
#include "listreadingtest.moc"
