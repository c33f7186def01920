// SPDX-License-Identifier: MIT
#include "app/exporting/exportfile.h"
#include "app/exporting/listrows.h"
#include "app/exporting/scanlistrows.h"
#include "app/exporting/searchrows.h"
#include "app/exporting/textfile.h"
#include "app/exporting/textstream.h"
#include "tests/support/exporting.h"
#include "tests/support/fakeeditionsource.h"
#include "tests/support/ownresources.h"
#include "tests/support/storedscans.h"

#include <QDir>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;

namespace alexandria {

/// Rows into files on disks of every kind, and what is left of them when that goes wrong.
class ExportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryRow_data();
    void writesEveryRow();
    void writesAMillionRowsInLittleMemory();
    void saysHowFarItIs();
    void replacesAFileAndKeepsItsPermissions();
    void followsALink();
    void leavesNothingBehindWhenCancelled();
    void leavesNothingBehindWhenDestroyed();
    void keepsTheOldFileWhenTheDiskIsFull();
    void keepsTheOldFileWhenFilesMayGrowNoMore();
    void saysWhatIsWrongWithThePlace_data();
    void saysWhatIsWrongWithThePlace();
    void saysThatTheFolderVanished();
    void keepsTheOldFileWhenTheSourceFails();
    void keepsThePartThatCameWhenAsked();
    void endsWhenNobodyReads();
    void isCancelledWhileNobodyReads();
    void takesPagesFromASourceWithoutAStream();
    void saysWhatThePagesCouldNot();
    void saysThatACacheAnswered();
    void writesAWholeScanList();

private:
    [[nodiscard]] QString path(const QString &name = u"list.csv"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] std::unique_ptr<RowFile> file(const QString &path) const;
    [[nodiscard]] static QByteArray contents(const QString &path);
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

namespace {

const QByteArray Old = "what was there before\n";

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

std::unique_ptr<RowFile> ExportFileTest::file(const QString &path) const
{
    return std::make_unique<TextFile>(path, std::make_unique<KeyLines>());
}

QByteArray ExportFileTest::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

QStringList ExportFileTest::names() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

void ExportFileTest::writesEveryRow_data()
{
    QTest::addColumn<qint64>("rows");

    for (const qint64 rows : {0, 1, 99, 100, 101, 12'345})
        QTest::addRow("%lld", rows) << rows;
}

void ExportFileTest::writesEveryRow()
{
    QFETCH(qint64, rows);

    const ExportEnd end = runExport(std::make_unique<CountedRows>(rows), file(path()));

    QVERIFY(end.summary.has_value());
    QCOMPARE(end.summary->rows, rows);
    QCOMPARE(end.summary->whyFewer, QString());
    QCOMPARE(end.summary->bytes, QFileInfo(path()).size());
    QCOMPARE(contents(path()), keyLines(rows));
    QCOMPARE(names(), QStringList{u"list.csv"_s});
}

void ExportFileTest::writesAMillionRowsInLittleMemory()
{
    constexpr qint64 Count = 1'000'000;
#ifdef __SANITIZE_ADDRESS__
    constexpr qint64 Growth = 400 * 1024 * 1024; // 256 MiB of freed memory are held back there
#else
    constexpr qint64 Growth = 20 * 1024 * 1024;
#endif
    const qint64 before = residentMemory();
    qint64 most = 0;
    auto rows = std::make_unique<CountedRows>(Count);
    rows->before = [&most](qint64 at) {
        if (at % 50'000 == 0)
            most = std::max(most, residentMemory());
    };

    const ExportEnd end = runExport(std::move(rows), file(path()));

    QCOMPARE(end.summary->rows, Count);
    QVERIFY2(most - before < Growth, qPrintable(u"%1 MB"_s.arg((most - before) / 1'000'000)));
}

void ExportFileTest::saysHowFarItIs()
{
    auto rows = std::make_unique<CountedRows>(3'000);
    rows->before = [](qint64) { QThread::msleep(60); };

    const ExportEnd end = runExport(std::move(rows), file(path()));

    QVERIFY(end.progress.size() >= 2);
    for (const ExportProgress &progress : end.progress)
        QCOMPARE(progress.expected, RowSource::Expected({3'000, true}));
    QVERIFY(end.progress.last().rows > end.progress.first().rows);
    QVERIFY(end.progress.last().bytes > 0);
    QVERIFY(std::any_of(end.progress.cbegin(), end.progress.cend(), [](const ExportProgress &progress) {
        return progress.timeLeft.has_value() && *progress.timeLeft < std::chrono::seconds(10);
    }));
}

void ExportFileTest::replacesAFileAndKeepsItsPermissions()
{
    put(path(), Old);
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));

    const ExportEnd end = runExport(std::make_unique<CountedRows>(3), file(path()));

    QVERIFY(end.summary.has_value());
    QCOMPARE(contents(path()), keyLines(3));
    struct stat now = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &now), 0);
    QCOMPARE(now.st_mode & 0777, mode_t(0640));
}

void ExportFileTest::followsALink()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    put(path(u"elsewhere/list.csv"_s), Old);
    QVERIFY(QFile::link(u"elsewhere/list.csv"_s, path(u"link.csv"_s)));

    const ExportEnd end = runExport(std::make_unique<CountedRows>(3), file(path(u"link.csv"_s)));

    QVERIFY(end.summary.has_value());
    QVERIFY(QFileInfo(path(u"link.csv"_s)).isSymLink());
    QCOMPARE(contents(path(u"elsewhere/list.csv"_s)), keyLines(3));
}

void ExportFileTest::leavesNothingBehindWhenCancelled()
{
    constexpr int Times = 100;
    constexpr int Count = 20'000;
    put(path(), Old);
    QRandomGenerator random(1);
    for (int time = 0; time < Times; ++time) {
        const int at = random.bounded(Count / 100) * 100;
        auto rows = std::make_unique<CountedRows>(Count);
        ExportFile *exported = nullptr;
        std::atomic_bool isThere = false;
        rows->before = [at, &exported, &isThere](qint64 rowsSoFar) {
            if (rowsSoFar != at)
                return;
            while (!isThere)
                QThread::yieldCurrentThread();
            exported->cancel(); // as good as from its own thread, and at just this point
        };

        const ExportEnd end = runExport(std::move(rows), file(path()), ExportFile::WhenCutShort::Discard,
                                        [&](ExportFile &running) {
                                            exported = &running;
                                            isThere = true;
                                        });

        QVERIFY(end.error.has_value());
        QCOMPARE(end.error->kind, Error::Kind::Cancelled);
        QCOMPARE(contents(path()), Old);
        QCOMPARE(names(), QStringList{u"list.csv"_s});
    }
}

void ExportFileTest::leavesNothingBehindWhenDestroyed()
{
    {
        ExportFile exported;
        auto rows = std::make_unique<CountedRows>(1'000'000'000);
        exported.start(std::move(rows), file(path()));
        QTest::qWait(20);
    }

    QCOMPARE(names(), QStringList());
}

void ExportFileTest::keepsTheOldFileWhenTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    constexpr int Sizes = 20;
    constexpr qint64 Count = 200'000; // 3.1 MB
    const QByteArray folder = QFile::encodeName(m_folder->path());
    for (int size = 1; size <= Sizes; ++size) {
        const QByteArray options = "size=" + QByteArray::number(size * 128) + "k,mode=0700";
        if (::mount("tmpfs", folder.constData(), "tmpfs", 0, options.constData()) != 0)
            QSKIP("no right to mount");
        const auto unmount = qScopeGuard([&folder] { ::umount2(folder.constData(), MNT_DETACH); });
        put(path(), Old);

        const ExportEnd end = runExport(std::make_unique<CountedRows>(Count), file(path()));

        QVERIFY(end.error.has_value());
        QCOMPARE(end.error->kind, Error::Kind::Storage);
        QVERIFY2(end.error->message.startsWith(u"There is no room for list.csv"_s),
                 qPrintable(end.error->message));
        QCOMPARE(contents(path()), Old);
        QCOMPARE(names(), QStringList{u"list.csv"_s});
    }
#else
    QSKIP("needs tmpfs");
#endif
}

void ExportFileTest::keepsTheOldFileWhenFilesMayGrowNoMore()
{
    put(path(), Old);
    std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1'000'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);

    const ExportEnd end = runExport(std::make_unique<CountedRows>(200'000), file(path()));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY(end.error.has_value());
    QCOMPARE(end.error->message, u"list.csv grew too large for its disk. Choose another disk."_s);
    QCOMPARE(contents(path()), Old);
    QCOMPARE(names(), QStringList{u"list.csv"_s});
}

void ExportFileTest::saysWhatIsWrongWithThePlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("no such folder") << u"nowhere/list.csv"_s
                                    << u"The folder %1/nowhere is not there, so list.csv was not written."_s;
    QTest::newRow("a file for a folder")
        << u"there.csv/list.csv"_s << u"The folder %1/there.csv is not there, so list.csv was not written."_s;
    QTest::newRow("read-only") << u"read-only.csv"_s
                               << u"You may not write read-only.csv in %1. Choose another name or folder."_s;
    QTest::newRow("a folder") << u"folder"_s << u"folder is a folder. Choose another name."_s;
    QTest::newRow("too long") << QString(300, u'x')
                              << u"The name %2 is too long for its disk. Choose a shorter one."_s;
    QTest::newRow("no disk to write on")
        << u"/proc/list.csv"_s << u"The folder /proc is not there, so list.csv was not written."_s;
}

void ExportFileTest::saysWhatIsWrongWithThePlace()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    put(path(u"there.csv"_s), Old);
    put(path(u"read-only.csv"_s), Old);
    QVERIFY(QFile::setPermissions(path(u"read-only.csv"_s), QFile::ReadOwner));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    const QStringList before = names();
    const QString target = name.startsWith(u'/') ? name : path(name);

    const ExportEnd end = runExport(std::make_unique<CountedRows>(3), file(target));

    QVERIFY(end.error.has_value());
    QCOMPARE(end.error->kind, Error::Kind::Storage);
    QCOMPARE(end.error->message, QString(sentence).replace(u"%1"_s, m_folder->path()).replace(u"%2"_s, name));
    QCOMPARE(contents(path(u"read-only.csv"_s)), Old);
    QCOMPARE(names(), before);
}

void ExportFileTest::saysThatTheFolderVanished()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"stick"_s));
    auto rows = std::make_unique<CountedRows>(1'000);
    rows->before = [this](qint64 at) {
        if (at == 500)
            QDir(path(u"stick"_s)).removeRecursively();
    };

    const ExportEnd end = runExport(std::move(rows), file(path(u"stick/list.csv"_s)));

    QVERIFY(end.error.has_value());
    QCOMPARE(end.error->message,
             u"The folder %1/stick is not there, so list.csv was not written."_s.arg(m_folder->path()));
    QCOMPARE(names(), QStringList());
}

void ExportFileTest::keepsTheOldFileWhenTheSourceFails()
{
    put(path(), Old);
    const Error broken = anError(Error::Kind::Unreachable, u"The connection broke."_s);

    const ExportEnd end = runExport(std::make_unique<CountedRows>(1'234, broken), file(path()));

    QVERIFY(end.error.has_value());
    QCOMPARE(end.error->kind, Error::Kind::Unreachable);
    QCOMPARE(end.error->message, u"After 1,234 rows: The connection broke."_s);
    QCOMPARE(contents(path()), Old);
    QCOMPARE(names(), QStringList{u"list.csv"_s});
}

void ExportFileTest::keepsThePartThatCameWhenAsked()
{
    const Error broken = anError(Error::Kind::Unreachable, u"The connection broke."_s);

    const ExportEnd end =
        runExport(std::make_unique<CountedRows>(1'234, broken), file(path()), ExportFile::WhenCutShort::Keep);

    QVERIFY(end.summary.has_value());
    QCOMPARE(end.summary->rows, 1'234);
    QCOMPARE(end.summary->cutShort, broken);
    QCOMPARE(end.summary->whyFewer, u"After 1,234 rows: The connection broke."_s);
    QCOMPARE(contents(path()), keyLines(1'234));
}

void ExportFileTest::endsWhenNobodyReads()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    auto rows = std::make_unique<CountedRows>(1'000'000);
    rows->before = [reader](qint64 at) {
        if (at == 1'000)
            ::close(reader);
    };

    const ExportEnd end = runExport(
        std::move(rows), std::make_unique<TextStream>(path(u"pipe"_s), std::make_unique<KeyLines>()));

    QVERIFY(end.summary.has_value());
    QVERIFY(end.summary->rows <= 1'000);
    QVERIFY(!end.summary->whyFewer.isEmpty());
}

void ExportFileTest::isCancelledWhileNobodyReads()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    const auto close = qScopeGuard([reader] { ::close(reader); });

    const ExportEnd end =
        runExport(std::make_unique<CountedRows>(1'000'000),
                  std::make_unique<TextStream>(path(u"pipe"_s), std::make_unique<KeyLines>()),
                  ExportFile::WhenCutShort::Discard, [](ExportFile &exported) {
                      QTest::qWait(300);
                      exported.cancel();
                  });

    QVERIFY(end.error.has_value());
    QCOMPARE(end.error->kind, Error::Kind::Cancelled);
}

void ExportFileTest::takesPagesFromASourceWithoutAStream()
{
    FakeEditionSource source;
    const SearchQuery query = SearchQuery::forFields(u"title"_s, {}).value();

    const ExportEnd end =
        runExport(std::make_unique<SearchRows>(source, query, EditionSource::Freshness::Fresh), file(path()),
                  ExportFile::WhenCutShort::Discard, [&source](ExportFile &) {
                      for (size_t page = 0; page < 30; ++page) {
                          QVERIFY(QTest::qWaitFor([&] { return source.questions.size() > page; }));
                          QCOMPARE(source.questions.back().purpose, EditionSource::Purpose::Export);
                          source.answerLast(aPage(50, page < 29, int(page) * 50 + 1));
                      }
                  });

    QVERIFY(end.summary.has_value());
    QCOMPARE(end.summary->rows, 1'500);
    QCOMPARE(source.questions.size(), size_t(30));
}

void ExportFileTest::saysWhatThePagesCouldNot()
{
    FakeEditionSource source;
    const SearchQuery query = SearchQuery::forFields(u"title"_s, {}).value();

    const ExportEnd end =
        runExport(std::make_unique<SearchRows>(source, query, EditionSource::Freshness::Fresh), file(path()),
                  ExportFile::WhenCutShort::Discard, [&source](ExportFile &) {
                      source.answerLast(aPage(50, true));
                      QVERIFY(QTest::qWaitFor([&] { return source.questions.size() > 1; }));
                      source.answerLast(Failure(anError(Error::Kind::Unreachable, u"Gone."_s)));
                  });

    QVERIFY(end.error.has_value());
    QCOMPARE(end.error->message, u"After 50 rows: Gone."_s);
    QCOMPARE(names(), QStringList());
}

void ExportFileTest::saysThatACacheAnswered()
{
    FakeEditionSource source;
    const SearchQuery query = SearchQuery::forFields(u"title"_s, {}).value();

    const ExportEnd end =
        runExport(std::make_unique<SearchRows>(source, query, EditionSource::Freshness::Fresh), file(path()),
                  ExportFile::WhenCutShort::Discard, [&source](ExportFile &) {
                      EditionPage page = aPage(50, false);
                      page.unanswered = anError(Error::Kind::Unreachable, u"There is no network."_s);
                      source.answerLast(page);
                  });

    QVERIFY(end.summary.has_value());
    QCOMPARE(end.summary->rows, 50);
    QVERIFY(end.summary->whyFewer.contains(u"kept on this computer"_s));
    QVERIFY(end.summary->whyFewer.contains(u"There is no network."_s));
}

void ExportFileTest::writesAWholeScanList()
{
    constexpr int Scans = 1'000;
    const QTemporaryDir data;
    ScanStore store(data.path());
    const qint64 list = newListOnDisk(store);
    ScanWrite write;
    for (int number = 0; number < Scans; ++number) {
        ScanEntry entry = number % 3 == 0 ? entryOfNoIsbn(number, u"no ISBN"_s) : foundEntry(number);
        entry.count = number % 5 + 1;
        entry.note = u"note %1"_s.arg(number);
        write.entries << entry;
        if (entry.edition)
            write.editions << wholeEdition(number);
    }
    QVERIFY(saveOnDisk(store, list, write));
    ScanListRows source(store, list);
    QList<ExportRow> all;
    std::unique_ptr<QThread> reader(QThread::create([&] {
        for (auto rows = source.next(); rows && !rows->isEmpty(); rows = source.next())
            all += *rows;
    }));

    reader->start();
    QVERIFY(QTest::qWaitFor([&] { return reader->isFinished(); }));

    QCOMPARE(all.size(), Scans);
    QCOMPARE(source.expected(), RowSource::Expected({Scans, true}));
    for (int number = 0; number < Scans; ++number) {
        const ExportRow &row = all.at(number);
        QCOMPARE(row.scan->position, number + 1);
        QCOMPARE(row.scan->entry, write.entries.at(number));
        QCOMPARE(row.edition.has_value(), number % 3 != 0);
        if (row.edition)
            QCOMPARE(*row.edition, wholeEdition(number));
    }
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::ExportFileTest)
#include "exportfiletest.moc"
