// SPDX-License-Identifier: MIT
#include "app/filling/filljob.h"

#include "tests/support/fakeeditionsource.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

using Phase = FillJob::Phase;

constexpr int ReadingPatience = 60'000; // ms

/// What the catalogue has: 9780306406157 and 9780618260300, and no other.
Edition bookOf(const Isbn &isbn)
{
    const bool isHobbit = isbn.toIsbn13() == "9780618260300"_L1;
    Edition edition = anEdition(isHobbit ? u"/books/OL2M"_s : u"/books/OL1M"_s,
                                isHobbit ? u"The Hobbit"_s : u"Opérations"_s);
    edition.isbn13 = {isbn.toIsbn13()};
    edition.pages = isHobbit ? 366 : 700;
    edition.publishers = {isHobbit ? u"Houghton, Mifflin"_s : u"Plenum"_s};
    edition.publishDate = isHobbit ? u"2002"_s : u"1979"_s;
    return edition;
}

QList<IsbnAnswer> answersOf(const QList<Isbn> &isbns)
{
    QList<IsbnAnswer> answers;
    for (const Isbn &isbn : isbns) {
        IsbnAnswer answer{isbn, {}, {}, {}};
        if (isbn.toIsbn13() == "9780306406157"_L1 || isbn.toIsbn13() == "9780618260300"_L1)
            answer.editions = {bookOf(isbn)};
        answers += answer;
    }
    return answers;
}

} // namespace

/// A file on its round trip, on a real disk and with a catalogue that answers when it is told to.
class FillJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fillsAndChangesNothingElse_data();
    void fillsAndChangesNothingElse();
    void replacesWhatIsThereWhenAsked();
    void asksNothingBeforeItIsTold();
    void forgetsWhatItFoundWithEveryChoice();
    void saysWhyATableCannotBeRead_data();
    void saysWhyATableCannotBeRead();
    void keepsAllWhenItIsCancelled();
    void saysWhyTheCatalogueFailed();
    void tellsWhenTheCatalogueCouldNotBeAsked();
    void savesOverTheFileItCameFrom();
    void leavesAFileThatSomebodyElseChanged();
    void saysWhyItCannotBeSaved();
    void namesTheNewFileAfterTheOld_data();
    void namesTheNewFileAfterTheOld();
    void showsTheFirstHundredThousandRows();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    void open(const QByteArray &bytes);
    void lookUp();
    void answerAll();
    void save(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEditionSource> m_source;
    std::unique_ptr<FillJob> m_job;
    std::optional<Error> m_error;
    QString m_saved;
};

void FillJobTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_source = std::make_unique<FakeEditionSource>();
    m_job = std::make_unique<FillJob>(*m_source);
    m_error.reset();
    m_saved.clear();
    connect(m_job.get(), &FillJob::failed, this, [this](const Error &error) { m_error = error; });
    connect(m_job.get(), &FillJob::saved, this, [this](const QString &path) { m_saved = path; });
}

void FillJobTest::cleanup()
{
    m_job.reset();
}

void FillJobTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray FillJobTest::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void FillJobTest::open(const QByteArray &bytes)
{
    write(u"table.csv"_s, bytes);
    m_job->open(path(u"table.csv"_s));
    QCOMPARE(m_job->phase(), Phase::Reading);
    QTRY_COMPARE_WITH_TIMEOUT(m_job->phase(), Phase::Ready, ReadingPatience);
}

void FillJobTest::answerAll()
{
    for (size_t next = 0; m_job->phase() == Phase::LookingUp; ++next) {
        QTRY_VERIFY(m_job->phase() != Phase::LookingUp || m_source->lookUps.size() > next);
        if (m_source->lookUps.size() > next)
            m_source->answerLookUp(next, answersOf(m_source->lookUps[next].isbns));
    }
}

void FillJobTest::lookUp()
{
    m_job->start();
    QCOMPARE(m_job->phase(), Phase::LookingUp);
    answerAll();
    QCOMPARE(m_job->phase(), Phase::Filled);
}

void FillJobTest::save(const QString &name)
{
    m_saved.clear();
    m_error.reset();
    m_job->save(path(name));
    QCOMPARE(m_job->phase(), Phase::Saving);
    QTRY_COMPARE(m_job->phase(), Phase::Filled);
}

void FillJobTest::fillsAndChangesNothingElse_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("as Goodreads exports it, saved again by a spreadsheet")
        << QByteArray(
               "\xEF\xBB\xBF"
               "Book Id,Title,Author,ISBN,ISBN13,Publisher,Number of Pages,Year Published,My Review\r\n"
               "1,\"Opérations, or "
               "\"\"so\"\"\",Doe,=\"0306406152\",=\"9780306406157\",,,,\"Good.\r\nVery.\"\r\n"
               "2,The Hobbit,Tolkien,=\"\",=\"9780618260300\",Mine,300,,\r\n"
               "3,Nobody's,Nobody,=\"\",=\"\",,,,\r\n")
        << QByteArray(
               "\xEF\xBB\xBF"
               "Book Id,Title,Author,ISBN,ISBN13,Publisher,Number of Pages,Year Published,My Review\r\n"
               "1,\"Opérations, or "
               "\"\"so\"\"\",Doe,=\"0306406152\",=\"9780306406157\",Plenum,700,1979,\"Good.\r\nVery.\"\r\n"
               "2,The Hobbit,Tolkien,=\"\",=\"9780618260300\",Mine,300,2002,\r\n"
               "3,Nobody's,Nobody,=\"\",=\"\",,,,\r\n");
    QTest::newRow("ragged rows") << QByteArray("isbn,pages,publishers,notes\n"
                                               "9780306406157\n"
                                               "\n"
                                               "9780618260300,,,mine,too,much\n"
                                               "9780618260300,,,\"left open\n")
                                 << QByteArray("isbn,pages,publishers,notes\n"
                                               "9780306406157,700,Plenum\n"
                                               "\n"
                                               "9780618260300,,,mine,too,much\n"
                                               "9780618260300,366,\"Houghton, Mifflin\",\"left open\n");
    QTest::newRow("semicolons, spaces, quotes everywhere, no line end at the end")
        << QByteArray("\"Titel\" ; \"ISBN\";\"Pages\"\n"
                      "\"Eins\" ; \"978-0-306-40615-7\";\"\"\n"
                      "\"Zwei\";\"0618260307\";\"\"")
        << QByteArray("\"Titel\" ; \"ISBN\";\"Pages\"\n"
                      "\"Eins\" ; \"978-0-306-40615-7\";\"700\"\n"
                      "\"Zwei\";\"0618260307\";\"366\"");
    QTest::newRow("Latin-1") << QByteArray("Stra\xDF"
                                           "e,ISBN,Title\r\nK\xF6ln,9780306406157,\r\n")
                             << QByteArray("Stra\xDF"
                                           "e,ISBN,Title\r\nK\xF6ln,9780306406157,Op\xE9rations\r\n");
    QTest::newRow("lines that end in three ways")
        << QByteArray("ISBN\tPages\r9780306406157\t\n9780618260300\t\r\n")
        << QByteArray("ISBN\tPages\r9780306406157\t700\n9780618260300\t366\r\n");
}

void FillJobTest::fillsAndChangesNothingElse()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    open(before);
    QVERIFY(m_job->choose({}).has_value());

    lookUp();
    save(u"filled.csv"_s);

    QVERIFY2(!m_error, m_error ? qPrintable(m_error->message) : "");
    QCOMPARE(m_saved, path(u"filled.csv"_s));
    QCOMPARE(read(u"filled.csv"_s), after);
    QCOMPARE(read(u"table.csv"_s), before);
}

void FillJobTest::replacesWhatIsThereWhenAsked()
{
    open("ISBN,Pages,Own\n9780306406157,1,a\n9780261102217,2,b\n");
    QVERIFY(
        m_job->choose({{}, {}, {{ExportColumn::Pages, u"Pages"_s}, {ExportColumn::Year, u"Year"_s}}, true}));

    lookUp();
    save(u"filled.csv"_s);

    QCOMPARE(read(u"filled.csv"_s), "ISBN,Pages,Own,Year\n9780306406157,700,a,1979\n9780261102217,2,b\n");
    const CsvFillModel &preview = *m_job->preview();
    QCOMPARE(preview.data(preview.index(0, 1), CsvFillModel::BeforeRole).toString(), u"1"_s);
    QCOMPARE(preview.data(preview.index(0, 1)).toString(), u"700"_s);
    QCOMPARE(preview.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Year"_s);
}

void FillJobTest::asksNothingBeforeItIsTold()
{
    open("ISBN,Pages\n9780306406157,\n");
    QVERIFY(m_job->choose({}));
    QVERIFY(m_job->choose({u"Pages"_s, {}, {}, true}));
    QVERIFY(!m_job->choose({u"Nothing"_s, {}, {}, false}));

    m_job->start(); // has nothing to do

    QCOMPARE(m_job->phase(), Phase::Ready);
    QVERIFY(m_source->lookUps.empty() && m_source->questions.empty());
    QCOMPARE(m_source->connections, 0);
}

void FillJobTest::forgetsWhatItFoundWithEveryChoice()
{
    open("ISBN,Pages,Year\n9780306406157,,\n");
    QVERIFY(m_job->choose({}));
    lookUp();
    QVERIFY(m_job->hasUnsaved());
    const QModelIndex pages = m_job->preview()->index(0, 1);
    QVERIFY(pages.data(CsvFillModel::IsFilledRole).toBool());

    QVERIFY(m_job->choose({{}, {}, {{ExportColumn::Year, u"Year"_s}}, false}));

    QCOMPARE(m_job->phase(), Phase::Ready);
    QVERIFY(!m_job->hasUnsaved());
    QVERIFY(!pages.data(CsvFillModel::IsFilledRole).toBool());
    m_job->save(path(u"filled.csv"_s));
    QCOMPARE(m_job->phase(), Phase::Ready);
}

void FillJobTest::saysWhyATableCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("not there") << u"missing.csv"_s << Error::Kind::NotFound;
    QTest::newRow("a folder") << u"folder"_s << Error::Kind::Malformed;
    QTest::newRow("no text") << u"picture.csv"_s << Error::Kind::Malformed;
}

void FillJobTest::saysWhyATableCannotBeRead()
{
    QFETCH(QString, name);
    QFETCH(Error::Kind, kind);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    write(u"picture.csv"_s, QByteArray("\x89PNG\0\0\0\r", 8));

    m_job->open(path(name));

    QTRY_VERIFY(m_error);
    QCOMPARE(m_error->kind, kind);
    QVERIFY2(m_error->message.contains(name), qPrintable(m_error->message));
    QCOMPARE(m_job->phase(), Phase::Empty);
}

void FillJobTest::keepsAllWhenItIsCancelled()
{
    const QByteArray before = "ISBN,Pages\n9780306406157,\n";
    open(before);
    QVERIFY(m_job->choose({}));
    m_job->start();
    QTRY_COMPARE(m_source->lookUps.size(), size_t(1));

    m_job->cancel();
    m_source->answerLookUp(0, answersOf(m_source->lookUps[0].isbns));
    QCoreApplication::processEvents();

    QCOMPARE(m_job->phase(), Phase::Ready);
    QVERIFY(!m_error && !m_job->hasUnsaved());
    QVERIFY(!m_job->preview()->index(0, 1).data(CsvFillModel::IsFilledRole).toBool());
    QCOMPARE(read(u"table.csv"_s), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"table.csv"_s});
}

void FillJobTest::saysWhyTheCatalogueFailed()
{
    const Error error = anError(Error::Kind::Unreachable, u"gone"_s);
    open("ISBN,Pages\n9780306406157,\n");
    QVERIFY(m_job->choose({}));
    m_job->start();
    QTRY_COMPARE(m_source->lookUps.size(), size_t(1));

    m_source->answerLookUp(0, tl::unexpected(error));

    QTRY_VERIFY(m_error);
    QCOMPARE(*m_error, error);
    QCOMPARE(m_job->phase(), Phase::Ready);
    m_job->start();
    QTRY_COMPARE(m_source->lookUps.size(), size_t(2));
    m_source->answerLookUp(1, answersOf(m_source->lookUps[1].isbns));
    QTRY_COMPARE(m_job->phase(), Phase::Filled);
    QCOMPARE(m_job->report().cells, 1);
}

void FillJobTest::tellsWhenTheCatalogueCouldNotBeAsked()
{
    const Error error = anError(Error::Kind::Unreachable, u"gone"_s);
    open("ISBN,Pages\n9780306406157,\n9780261102217,\n");
    QVERIFY(m_job->choose({}));
    m_job->start();
    QTRY_COMPARE(m_source->lookUps.size(), size_t(1));
    QList<IsbnAnswer> answers = answersOf(m_source->lookUps[0].isbns);
    answers[1].unanswered = error;

    m_source->answerLookUp(0, answers);

    QTRY_COMPARE(m_job->phase(), Phase::Filled);
    QCOMPARE(m_job->report().found, 1);
    QCOMPARE(m_job->report().unanswered, std::optional(error));
}

void FillJobTest::savesOverTheFileItCameFrom()
{
    open("ISBN,Pages\n9780306406157,\n");
    QVERIFY(m_job->choose({}));
    lookUp();

    save(u"table.csv"_s);
    QVERIFY(!m_error);
    QCOMPARE(read(u"table.csv"_s), "ISBN,Pages\n9780306406157,700\n");
    QVERIFY(!m_job->hasUnsaved());

    save(u"table.csv"_s); // our own change is none of another program
    QVERIFY(!m_error);
    QCOMPARE(read(u"table.csv"_s), "ISBN,Pages\n9780306406157,700\n");
}

void FillJobTest::leavesAFileThatSomebodyElseChanged()
{
    open("ISBN,Pages\n9780306406157,\n");
    QVERIFY(m_job->choose({}));
    lookUp();
    write(u"table.csv"_s, "ISBN,Pages\n9780306406157,\n9780618260300,\n");

    save(u"table.csv"_s);

    QVERIFY(m_error);
    QCOMPARE(m_error->kind, Error::Kind::Storage);
    QCOMPARE(read(u"table.csv"_s), "ISBN,Pages\n9780306406157,\n9780618260300,\n");
    save(u"other.csv"_s);
    QVERIFY(!m_error);
    QCOMPARE(read(u"other.csv"_s), "ISBN,Pages\n9780306406157,700\n");
}

void FillJobTest::saysWhyItCannotBeSaved()
{
    open("ISBN,Pages\n9780306406157,\n");
    QVERIFY(m_job->choose({}));
    lookUp();

    save(u"no/such/folder/filled.csv"_s);

    QVERIFY(m_error);
    QCOMPARE(m_error->kind, Error::Kind::Storage);
    QVERIFY(m_saved.isEmpty() && m_job->hasUnsaved());
    save(u"filled.csv"_s);
    QVERIFY(!m_error && !m_job->hasUnsaved());
    QCOMPARE(read(u"filled.csv"_s), "ISBN,Pages\n9780306406157,700\n");
}

void FillJobTest::namesTheNewFileAfterTheOld_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("suggested");

    QTest::newRow("csv") << u"books.csv"_s << u"books-filled.csv"_s;
    QTest::newRow("tsv, with dots") << u"my.books.tsv"_s << u"my.books-filled.tsv"_s;
    QTest::newRow("no suffix") << u"books"_s << u"books-filled.csv"_s;
}

void FillJobTest::namesTheNewFileAfterTheOld()
{
    QFETCH(QString, name);
    QFETCH(QString, suggested);

    m_job->open(path(name));

    QCOMPARE(m_job->fileName(), name);
    QCOMPARE(m_job->suggestedName(), suggested);
    QCOMPARE(m_job->folder(), m_folder->path());
}

void FillJobTest::showsTheFirstHundredThousandRows()
{
    open("ISBN,Pages\n" + QByteArray("9780306406157,\n").repeated(100'001));

    QCOMPARE(m_job->rows(), 100'001);
    QCOMPARE(m_job->preview()->rowCount(), 100'000);
    QCOMPARE(m_job->preview()->index(99'999, 0).data().toString(), u"9780306406157"_s);
}

QTEST_GUILESS_MAIN(FillJobTest)
#include "filljobtest.moc"
