// SPDX-License-Identifier: MIT
#include "app/database/sqliteconnection.h"
#include "tests/support/storedscans.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;

namespace alexandria {

/// Disks that are full, and folders in which nothing can be written.
class ScanStoreDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoFolder_data();
    void saysThatThereIsNoFolder();
    void goesOnOnceTheFolderMayBeWritten();
    void goesOnOnceThereIsRoom();
    void goesOnOnceFilesMayGrow();
    void waitsForAnotherWriter();
};

namespace {

constexpr int Most = 3'000;

ScanWrite largeScan(int number)
{
    ScanWrite write = writtenScan(number);
    write.entries[0].note = QString(2'000, u'n');
    return write;
}

/// Saves until it fails; how many are on the disk, in order from 0. The error of the one that is not.
std::pair<int, Error> fill(ScanStore &store, qint64 list)
{
    for (int number = 0; number < Most; ++number) {
        auto saved = store.save(list, largeScan(number));
        saved.waitForFinished();
        if (!saved.result())
            return {number, saved.result().error()};
    }
    return {Most, {}};
}

#ifdef Q_OS_UNIX
/// Root may write everywhere; so that it is nobody while this lives.
class AsNobody
{
public:
    explicit AsNobody(const QString &folder)
        : m_user(::geteuid())
    {
        constexpr uid_t Nobody = 65534;
        if (m_user != 0)
            return;
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            QCOMPARE(::chown(QFile::encodeName(QDir(folder).filePath(name)).constData(), Nobody, Nobody), 0);
        QCOMPARE(::chown(QFile::encodeName(folder).constData(), Nobody, Nobody), 0);
        QCOMPARE(::seteuid(Nobody), 0);
    }
    ~AsNobody()
    {
        if (m_user == 0)
            QCOMPARE(::seteuid(m_user), 0);
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    uid_t m_user;
};
#endif

} // namespace

void ScanStoreDiskTest::saysThatThereIsNoFolder_data()
{
    QTest::addColumn<QString>("folder");

    static const QTemporaryDir parent;
    QFile file(parent.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTest::newRow("none can be made") << u"/proc/alexandria/no/such/folder"_s;
    QTest::newRow("a file in its place") << file.fileName();
}

void ScanStoreDiskTest::saysThatThereIsNoFolder()
{
    QFETCH(QString, folder);
    ScanStore store(folder);

    for (int time = 0; time < 2; ++time) {
        auto lists = store.lists();
        auto created = store.create({5, u"shelf"_s, 0, 0});
        auto saved = store.save(5, writtenScan(0));
        lists.waitForFinished();
        created.waitForFinished();
        saved.waitForFinished();
        QCOMPARE(lists.result().error().kind, Error::Kind::Storage);
        QCOMPARE(created.result().error().kind, Error::Kind::Storage);
        QCOMPARE(saved.result().error().kind, Error::Kind::Storage);
        QVERIFY(saved.result().error().message.contains(folder));
    }
}

void ScanStoreDiskTest::goesOnOnceTheFolderMayBeWritten()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const AsNobody nobody(folder.path());
    QVERIFY(!QFile(folder.filePath(u"probe"_s)).open(QIODevice::WriteOnly));
    ScanStore store(folder.path());

    auto refused = store.create({5, u"shelf"_s, 0, 0});
    refused.waitForFinished();
    QCOMPARE(refused.result().error().kind, Error::Kind::Storage);
    QVERIFY(!refused.result().error().message.isEmpty());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));

    QVERIFY(saveOnDisk(store, newListOnDisk(store), writtenScan(0)));
#else
    QSKIP("needs permissions of Unix");
#endif
}

void ScanStoreDiskTest::goesOnOnceThereIsRoom()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path());
    if (::mount("tmpfs", path.constData(), "tmpfs", 0, "size=3m,mode=0700") != 0)
        QSKIP("no right to mount");
    const auto unmount = qScopeGuard([&path] { ::umount2(path.constData(), MNT_DETACH); });
    ScanStore store(folder.path());
    const QSignalSpy noticed(&store, &ScanStore::noticed);
    const qint64 list = newListOnDisk(store);

    const auto [stored, error] = fill(store, list);
    QVERIFY(stored > 0 && stored < Most);
    QCOMPARE(error.kind, Error::Kind::Storage);
    qInfo("%s", qPrintable(error.message));
    QCOMPARE(entriesOnDisk(store, list).size(), stored);
    QCOMPARE(::mount("tmpfs", path.constData(), "tmpfs", MS_REMOUNT, "size=30m,mode=0700"), 0);

    QVERIFY(saveOnDisk(store, list, largeScan(stored)));
    const QList<ScanEntry> entries = entriesOnDisk(store, list);
    QCOMPARE(entries.size(), stored + 1);
    QCOMPARE(entries.last(), largeScan(stored).entries.first());
    QCOMPARE(inScanFile(folder.path(), u"PRAGMA integrity_check"_s), {u"ok"_s});
    QCoreApplication::processEvents();
    QCOMPARE(noticed.count(), 0);
#else
    QSKIP("needs tmpfs");
#endif
}

void ScanStoreDiskTest::goesOnOnceFilesMayGrow()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    ScanStore store(folder.path());
    const qint64 list = newListOnDisk(store);
    std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{2'000'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);

    const auto [stored, error] = fill(store, list);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY(stored > 0 && stored < Most);
    QCOMPARE(error.kind, Error::Kind::Storage);
    QCOMPARE(entriesOnDisk(store, list).size(), stored);
    QVERIFY(saveOnDisk(store, list, largeScan(stored)));
    QCOMPARE(entriesOnDisk(store, list).size(), stored + 1);
#else
    QSKIP("needs setrlimit()");
#endif
}

void ScanStoreDiskTest::waitsForAnotherWriter()
{
    const QTemporaryDir folder;
    ScanStore store(folder.path());
    const qint64 list = newListOnDisk(store);
    SqliteConnection other(u"scans"_s);
    QVERIFY(other.open(folder.filePath(u"scans.sqlite"_s), SqliteConnection::Opening::Existing));
    QVERIFY(other.execute(u"BEGIN IMMEDIATE"_s));

    auto saved = store.save(list, writtenScan(0));
    QTest::qSleep(300);
    QVERIFY(!saved.isFinished());
    QVERIFY(other.execute(u"COMMIT"_s));
    saved.waitForFinished();
    QVERIFY(saved.result());

    QVERIFY(other.execute(u"BEGIN IMMEDIATE"_s));
    auto refused = store.save(list, writtenScan(1));
    refused.waitForFinished(); // five seconds
    QCOMPARE(refused.result().error().kind, Error::Kind::TimedOut);
    QVERIFY(!refused.result().error().message.isEmpty());
    QVERIFY(other.execute(u"COMMIT"_s));
    QVERIFY(saveOnDisk(store, list, writtenScan(1)));
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::ScanStoreDiskTest)
#include "scanstoredisktest.moc"
