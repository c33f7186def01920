// SPDX-License-Identifier: MIT
#include "tests/support/cacheanswers.h"

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

/// Disks that are full, and folders in which nothing can be made.
class CacheDiskFullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithoutAFolder();
    void goesOnWithAFileInItsPlace();
    void goesOnWhenNobodyMayWrite();
    void readsOnWhenTheDiskIsFull();
    void readsOnWhenFilesMayGrowNoMore();
};

namespace {

constexpr int Pages = 2'000;

SearchQuery queryOf(int page)
{
    return titleQueryOf(u"query %1"_s.arg(page));
}

/// Stores until it fails; how many pages are on the disk, in order from 0.
int fill(EditionCache &cache)
{
    int page = 0;
    while (page < Pages && storeOnDisk(cache, queryOf(page), wholePage(page * 50, 50)))
        ++page;
    return page;
}

/// Reads, and writes that do not raise an error of the test when they fail; then one notice has been given.
void goesOnWithout(EditionCache &cache, QSignalSpy &noticed)
{
    auto page = cache.page(u"home"_s, queryOf(0), {});
    page.waitForFinished();
    QVERIFY(!page.result());
    QCOMPARE(page.result().error().kind, Error::Kind::Storage);
    QTRY_COMPARE(noticed.count(), 1);
    QVERIFY(!storeOnDisk(cache, queryOf(0), wholePage(0, 3)));
    auto report = cache.report();
    report.waitForFinished();
    QVERIFY(!report.result());
    QCoreApplication::processEvents();
    QCOMPARE(noticed.count(), 1);
}

} // namespace

void CacheDiskFullTest::goesOnWithoutAFolder()
{
    EditionCache cache(u"/proc/alexandria/no/such/folder"_s);
    QSignalSpy noticed(&cache, &EditionCache::noticed);

    goesOnWithout(cache, noticed);
}

void CacheDiskFullTest::goesOnWithAFileInItsPlace()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"cache"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    EditionCache cache(file.fileName());
    QSignalSpy noticed(&cache, &EditionCache::noticed);

    goesOnWithout(cache, noticed);
}

void CacheDiskFullTest::goesOnWhenNobodyMayWrite()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
#ifdef Q_OS_UNIX
    constexpr uid_t Nobody = 65534;
    const uid_t user = ::geteuid();
    const auto again = qScopeGuard([user] { QCOMPARE(::seteuid(user), 0); });
    if (user == 0) { // who may write everywhere
        QCOMPARE(::chown(QFile::encodeName(folder.path()).constData(), Nobody, Nobody), 0);
        QCOMPARE(::seteuid(Nobody), 0);
    }
#endif
    QVERIFY(!QFile(folder.filePath(u"probe"_s)).open(QIODevice::WriteOnly));
    EditionCache cache(folder.path());
    QSignalSpy noticed(&cache, &EditionCache::noticed);

    goesOnWithout(cache, noticed);
}

void CacheDiskFullTest::readsOnWhenTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path());
    if (::mount("tmpfs", path.constData(), "tmpfs", 0, "size=3m,mode=0700") != 0)
        QSKIP("no right to mount");
    const auto unmount = qScopeGuard([&path] { ::umount2(path.constData(), MNT_DETACH); });
    {
        EditionCache cache(folder.path());
        const QSignalSpy noticed(&cache, &EditionCache::noticed);

        const int stored = fill(cache);

        QVERIFY(stored > 0 && stored < Pages);
        QTRY_COMPARE(noticed.count(), 1);
        for (int page = 0; page < stored; ++page)
            QCOMPARE(pageOnDisk(cache, queryOf(page)), wholePage(page * 50, 50));
        QVERIFY(!storeOnDisk(cache, queryOf(0), wholePage(0, 3)));
        QCoreApplication::processEvents();
        QCOMPARE(noticed.count(), 1);
    }
    EditionCache cache(folder.path());
    QCOMPARE(pageOnDisk(cache, queryOf(0)), wholePage(0, 50));
    QVERIFY(valueOf(cache.check()));
#else
    QSKIP("needs tmpfs");
#endif
}

void CacheDiskFullTest::readsOnWhenFilesMayGrowNoMore()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    EditionCache cache(folder.path());
    const QSignalSpy noticed(&cache, &EditionCache::noticed);
    QVERIFY(storeOnDisk(cache, queryOf(0), wholePage(0, 50)));
    std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{2'000'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);

    const int stored = fill(cache);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY(stored > 0 && stored < Pages);
    QTRY_COMPARE(noticed.count(), 1);
    for (int page = 0; page < stored; ++page)
        QCOMPARE(pageOnDisk(cache, queryOf(page)), wholePage(page * 50, 50));
    QVERIFY(valueOf(cache.check()));
#else
    QSKIP("needs setrlimit()");
#endif
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CacheDiskFullTest)
#include "cachediskfulltest.moc"
