// SPDX-License-Identifier: MIT
#include "tests/support/cacheanswers.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

/// Several processes at one cache, and some that are killed.
class CacheProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isSharedByTwoThatWrite();
    void isMadeByManyAtOnce();
    void goesOnWhenItsFileIsSetAside();
    void opensCleanAfterEachKill();

private:
    std::unique_ptr<QProcess> start(const QString &profile, int first, int count) const;
    [[nodiscard]] QStringList filesLike(const QString &pattern) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr quint32 Seed = 20'261'125;

bool hasEnded(QProcess &process)
{
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

QList<int> printedBy(QProcess &process)
{
    QByteArray output = process.readAllStandardOutput();
    output.truncate(output.lastIndexOf('\n') + 1); // a line that was cut by the kill says nothing
    QList<int> numbers;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            numbers << line.toInt();
    }
    return numbers;
}

/// Kills it some milliseconds after its first word, or after its start.
QList<int> writtenUntilKilled(QProcess &process, bool waitsForWord, int life)
{
    process.waitForStarted();
    if (waitsForWord)
        process.waitForReadyRead();
    QTest::qSleep(life);
    process.kill();
    process.waitForFinished();
    return printedBy(process);
}

} // namespace

void CacheProcessesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<QProcess> CacheProcessesTest::start(const QString &profile, int first, int count) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(ALEXANDRIA_CACHEWRITER),
                   {m_folder->path(), profile, QString::number(first), QString::number(count)});
    return process;
}

QStringList CacheProcessesTest::filesLike(const QString &pattern) const
{
    return QDir(m_folder->path()).entryList({pattern}, QDir::Files);
}

void CacheProcessesTest::isSharedByTwoThatWrite()
{
    constexpr int Count = 150;

    EditionCache cache(m_folder->path());
    const QSignalSpy noticed(&cache, &EditionCache::noticed);
    const auto one = start(u"home"_s, 0, Count);
    const auto other = start(u"home"_s, Count, Count);
    for (int page = 0; page < Count; ++page) { // and a third, here
        const auto found = pageOnDisk(cache, writtenQuery(page));
        QVERIFY(!found || found == writtenPage(page));
        QVERIFY(storeOnDisk(cache, writtenQuery(2 * Count + page), writtenPage(2 * Count + page)));
    }
    QVERIFY(hasEnded(*one));
    QVERIFY(hasEnded(*other));

    for (int page = 0; page < 3 * Count; ++page)
        QCOMPARE(pageOnDisk(cache, writtenQuery(page)), writtenPage(page));
    QVERIFY(valueOf(cache.check()));
    QCOMPARE(noticed.count(), 0);
}

void CacheProcessesTest::isMadeByManyAtOnce()
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 6; ++i)
        processes.push_back(start(u"profile %1"_s.arg(i), i, 1));
    for (const auto &process : processes)
        QVERIFY(hasEnded(*process));

    QCOMPARE(filesLike(u"answers-*.sqlite"_s).size(), 1);
    QCOMPARE(filesLike(u"new-*"_s), {});
    EditionCache cache(m_folder->path());
    for (int i = 0; i < 6; ++i)
        QCOMPARE(pageOnDisk(cache, writtenQuery(i), {}, u"profile %1"_s.arg(i)), writtenPage(i));
}

void CacheProcessesTest::goesOnWhenItsFileIsSetAside()
{
    const auto process = start(u"home"_s, 0, 400);
    QVERIFY(process->waitForReadyRead());
    for (int time = 0; time < 5; ++time) {
        QDir folder(m_folder->path());
        const QString name = filesLike(u"answers-*.sqlite"_s).value(0);
        if (!name.isEmpty()) { // as another process does that found it damaged
            QVERIFY(folder.rename(name, u"damaged-%1.sqlite"_s.arg(time)));
            folder.rename(name + "-wal"_L1, u"damaged-%1.sqlite-wal"_s.arg(time));
            QFile::remove(folder.filePath(name + "-shm"_L1));
        }
        process->waitForReadyRead();
    }
    QVERIFY(hasEnded(*process));

    EditionCache cache(m_folder->path());
    QVERIFY(valueOf(cache.check()));
    QCOMPARE(pageOnDisk(cache, writtenQuery(399)), writtenPage(399));
    QCOMPARE(filesLike(u"answers-*.sqlite"_s).size(), 1);
}

void CacheProcessesTest::opensCleanAfterEachKill()
{
    constexpr int Kills = 200;
    constexpr int EachFolder = 50; // kills while the file is made are among them
    constexpr int MostPages = 1'000;
    constexpr int LongestLife = 40; // milliseconds from the first word, or from the start

    qInfo("seed %u", Seed);
    QRandomGenerator random(Seed);
    QList<int> known;
    for (int kill = 0; kill < Kills; ++kill) {
        if (kill % EachFolder == 0) {
            init();
            known.clear();
        }
        const auto process = start(u"home"_s, kill * MostPages, MostPages);
        const QList<int> written =
            writtenUntilKilled(*process, kill % 4 != 0, int(random.bounded(LongestLife)));
        known << written;

        EditionCache cache(m_folder->path());
        const QSignalSpy noticed(&cache, &EditionCache::noticed);
        for (const int page : written)
            QCOMPARE(pageOnDisk(cache, writtenQuery(page)), writtenPage(page));
        const int next = written.isEmpty() ? kill * MostPages : written.last() + 1;
        const auto half = pageOnDisk(cache, writtenQuery(next)); // whole or not at all
        QVERIFY(!half || half == writtenPage(next));
        QVERIFY(valueOf(cache.check()));
        QVERIFY(storeOnDisk(cache, titleQueryOf(u"afterwards"_s), wholePage(0, 3)));
        QCoreApplication::processEvents();
        QCOMPARE(noticed.count(), 0);
        QCOMPARE(filesLike(u"damaged-*"_s), {});
        if (kill % EachFolder == EachFolder - 1) {
            for (const int page : std::as_const(known))
                QCOMPARE(pageOnDisk(cache, writtenQuery(page)), writtenPage(page));
        }
    }
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CacheProcessesTest)
#include "cacheprocessestest.moc"
