// SPDX-License-Identifier: MIT
#include "tests/support/storedscans.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

/// Several processes at one folder of scan lists, and some that are killed.
class ScanStoreProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isSharedByTwoThatWrite();
    void isMadeByManyAtOnce();
    void losesNoScanToAKill();
    void opensCleanWhenKilledWhileMade();

private:
    std::unique_ptr<QProcess> start(qint64 list, int first, int count) const;
    [[nodiscard]] QStringList filesLike(const QString &pattern) const;
    void hasAll(ScanStore &store, qint64 list, const QList<int> &acknowledged) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr quint32 Seed = 20'261'125;

bool hasEnded(QProcess &process)
{
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

/// Kills it some milliseconds after its first word, or after its start. What it said to be on the disk.
QList<int> writtenUntilKilled(QProcess &process, bool waitsForWord, int life)
{
    process.waitForStarted();
    if (waitsForWord)
        process.waitForReadyRead();
    QTest::qSleep(life);
    process.kill();
    process.waitForFinished();
    QByteArray output = process.readAllStandardOutput();
    output.truncate(output.lastIndexOf('\n') + 1); // a line that was cut by the kill says nothing
    QList<int> numbers;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            numbers << line.toInt();
    }
    return numbers;
}

} // namespace

void ScanStoreProcessesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<QProcess> ScanStoreProcessesTest::start(qint64 list, int first, int count) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(ALEXANDRIA_SCANWRITER),
                   {m_folder->path(), QString::number(list), QString::number(first), QString::number(count)});
    return process;
}

QStringList ScanStoreProcessesTest::filesLike(const QString &pattern) const
{
    return QDir(m_folder->path()).entryList({pattern}, QDir::Files);
}

/// The list is in order, whole entries all, those that were acknowledged among them.
void ScanStoreProcessesTest::hasAll(ScanStore &store, qint64 list, const QList<int> &acknowledged) const
{
    QSet<qint64> found;
    qint64 place = 0;
    for (const ScanEntry &entry : entriesOnDisk(store, list)) {
        QVERIFY(entry.place > place);
        place = entry.place;
        QCOMPARE(entry, foundEntry(int(entry.id) - 1));
        found << entry.id;
    }
    for (const int number : acknowledged)
        QVERIFY2(found.contains(foundEntry(number).id), qPrintable(u"scan %1 is lost"_s.arg(number)));
}

void ScanStoreProcessesTest::isSharedByTwoThatWrite()
{
    constexpr int Count = 300;

    ScanStore store(m_folder->path());
    const QSignalSpy noticed(&store, &ScanStore::noticed);
    const qint64 list = newListOnDisk(store);
    const auto one = start(list, 0, Count);
    const auto other = start(list, Count, Count);
    for (int number = 2 * Count; number < 3 * Count; ++number) // and a third, here
        QVERIFY(saveOnDisk(store, list, writtenScan(number)));
    QVERIFY(hasEnded(*one));
    QVERIFY(hasEnded(*other));

    const QList<ScanEntry> entries = entriesOnDisk(store, list);
    QCOMPARE(entries.size(), 3 * Count);
    for (int number = 0; number < 3 * Count; ++number)
        QCOMPARE(entries[number], foundEntry(number));
    QCOMPARE(listsOnDisk(store).first().entryCount, 3 * Count);
    QCoreApplication::processEvents();
    QCOMPARE(noticed.count(), 0);
}

void ScanStoreProcessesTest::isMadeByManyAtOnce()
{
    constexpr int Processes = 6;

    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < Processes; ++i)
        processes.push_back(start(0, i, 1));
    for (const auto &process : processes)
        QVERIFY(hasEnded(*process));

    QCOMPARE(filesLike(u"scans*.sqlite"_s), {u"scans.sqlite"_s});
    ScanStore store(m_folder->path());
    QCOMPARE(listsOnDisk(store).size(), Processes);
    for (const KeptScanList &list : listsOnDisk(store))
        QCOMPARE(entriesOnDisk(store, list.id).size(), 1);
}

void ScanStoreProcessesTest::losesNoScanToAKill()
{
    constexpr int Kills = 200;
    constexpr int EachFolder = 50;
    constexpr int MostScans = 10'000;
    constexpr int LongestLife = 40; // milliseconds from the first word, or from the start

    qInfo("seed %u", Seed);
    QRandomGenerator random(Seed);
    qint64 list = 0;
    QList<int> known;
    qsizetype acknowledged = 0;
    for (int kill = 0; kill < Kills; ++kill) {
        if (kill % EachFolder == 0) {
            init();
            ScanStore store(m_folder->path());
            list = newListOnDisk(store);
            known.clear();
        }
        const auto process = start(list, kill * MostScans, MostScans);
        const auto written = writtenUntilKilled(*process, kill % 4 != 0, int(random.bounded(LongestLife)));
        known << written;
        acknowledged += written.size();

        {
            ScanStore store(m_folder->path());
            const QSignalSpy noticed(&store, &ScanStore::noticed);
            hasAll(store, list, known);
            if (QTest::currentTestFailed())
                return;
            QCoreApplication::processEvents();
            QCOMPARE(noticed.count(), 0);
        }
        QCOMPARE(inScanFile(m_folder->path(), u"PRAGMA integrity_check"_s), {u"ok"_s});
        QCOMPARE(filesLike(u"scans-*"_s), {});
    }
    qInfo("%lld scans acknowledged, none lost", qint64(acknowledged));
}

void ScanStoreProcessesTest::opensCleanWhenKilledWhileMade()
{
    constexpr int Kills = 40;
    constexpr int LongestLife = 60; // milliseconds from the start

    QRandomGenerator random(Seed);
    for (int kill = 0; kill < Kills; ++kill) {
        init();
        const auto process = start(0, 0, 10);
        const auto written = writtenUntilKilled(*process, false, int(random.bounded(LongestLife)));

        ScanStore store(m_folder->path());
        const QSignalSpy noticed(&store, &ScanStore::noticed);
        const QList<KeptScanList> lists = listsOnDisk(store);
        QVERIFY(lists.size() <= 1);
        QVERIFY(written.isEmpty() || lists.size() == 1);
        for (const KeptScanList &list : lists)
            hasAll(store, list.id, written);
        QVERIFY(saveOnDisk(store, newListOnDisk(store), writtenScan(5'000)));
        QCoreApplication::processEvents();
        QCOMPARE(noticed.count(), 0);
        QCOMPARE(filesLike(u"scans-*"_s), {});
    }
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::ScanStoreProcessesTest)
#include "scanstoreprocessestest.moc"
