// SPDX-License-Identifier: MIT
#include "app/database/sqliteconnection.h"
#include "tests/support/storedscans.h"

#include <QDate>
#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

/// Whatever a disk does to the file of the scan lists: nothing is lost in silence, and nothing is removed.
class ScanStoreDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void survivesDamageAnywhere_data();
    void survivesDamageAnywhere();
    void beginsAnewBesideWhatIsNoFileOfLists_data();
    void beginsAnewBesideWhatIsNoFileOfLists();
    void salvagesWhatCanBeRead();
    void keepsEachDamagedFile();
    void doesNotMendWhatAnotherHasOpen();
    void copiesALogThatLostSomething();
    void passesOverARowThatChanged();
    void findsAListThatLostItsRow();
    void saysOnceThatEntriesAreMissing();
    void rebuildsAnIndexThatLostEntries();

private:
    void copyPattern(const QString &pattern = u"*"_s);
    [[nodiscard]] QString path() const { return m_folder->filePath(u"scans.sqlite"_s); }
    [[nodiscard]] QStringList filesLike(const QString &pattern) const;

    std::unique_ptr<QTemporaryDir> m_pattern; ///< a good file, with a log not yet put back
    std::unique_ptr<QTemporaryDir> m_closed; ///< the same, with none
    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_list = 0;
};

namespace {

constexpr int Scans = 150;
constexpr quint32 Seed = 20'261'125;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void flipBit(const QString &path, qint64 at)
{
    QFile file(path);
    char byte = 0;
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.getChar(&byte) && file.seek(at));
    QVERIFY(file.putChar(char(byte ^ (1 << (at % 8)))));
}

QList<ScanEntry> allEntries()
{
    QList<ScanEntry> entries;
    for (int number = 0; number < Scans; ++number)
        entries << foundEntry(number);
    return entries;
}

bool hasWrongEntry(const QList<ScanEntry> &entries)
{
    const QList<ScanEntry> all = allEntries();
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&all](const ScanEntry &entry) { return !all.contains(entry); });
}

} // namespace

void ScanStoreDamageTest::initTestCase()
{
    m_pattern = std::make_unique<QTemporaryDir>();
    m_closed = std::make_unique<QTemporaryDir>();
    {
        ScanStore store(m_closed->path());
        m_list = newListOnDisk(store, u"Regal"_s);
        for (int number = 0; number < Scans; number += 10) {
            ScanWrite ten;
            for (int i = number; i < number + 10; ++i) {
                ten.entries << writtenScan(i).entries;
                ten.editions << writtenScan(i).editions;
            }
            QVERIFY(saveOnDisk(store, m_list, ten));
        }
        for (const QString &name : {u"scans.sqlite"_s, u"scans.sqlite-wal"_s})
            QVERIFY(QFile::copy(m_closed->filePath(name), m_pattern->filePath(name)));
    }
    QVERIFY(!QFile::exists(m_closed->filePath(u"scans.sqlite-wal"_s)));
}

void ScanStoreDamageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ScanStoreDamageTest::copyPattern(const QString &pattern)
{
    const QDir from(pattern == "closed"_L1 ? m_closed->path() : m_pattern->path());
    for (const QString &name : from.entryList({u"scans.sqlite*"_s}, QDir::Files))
        QVERIFY(QFile::copy(from.filePath(name), m_folder->filePath(name)));
}

QStringList ScanStoreDamageTest::filesLike(const QString &pattern) const
{
    return QDir(m_folder->path()).entryList({pattern}, QDir::Files);
}

void ScanStoreDamageTest::survivesDamageAnywhere_data()
{
    QTest::addColumn<bool>("isLog");
    QTest::addColumn<double>("share");

    qInfo("seed %u", Seed);
    QRandomGenerator random(Seed);
    for (int i = 0; i < 200; ++i)
        QTest::addRow("%s %d", i % 2 == 1 ? "log" : "file", i) << (i % 2 == 1) << random.generateDouble();
}

void ScanStoreDamageTest::survivesDamageAnywhere()
{
    QFETCH(bool, isLog);
    QFETCH(double, share);
    copyPattern(isLog ? u"open"_s : u"closed"_s);
    const QString hurt = isLog ? path() + "-wal"_L1 : path();
    flipBit(hurt, qint64(double(QFileInfo(hurt).size()) * share));
    const QByteArray before = contentsOf(path());
    {
        ScanStore store(m_folder->path());
        const QSignalSpy noticed(&store, &ScanStore::noticed);

        const QList<KeptScanList> lists = listsOnDisk(store);
        const QList<ScanEntry> entries = entriesOnDisk(store, m_list);
        const auto editions = valueOf(store.editions({wholeEdition(5).key, wholeEdition(50).key}));
        QCoreApplication::processEvents();

        const bool isAll = entries == allEntries() && lists.value(0).name == "Regal"_L1;
        QVERIFY(!hasWrongEntry(entries));
        for (const Edition &edition : editions)
            QVERIFY(edition == wholeEdition(5) || edition == wholeEdition(50));
        QVERIFY2(isAll || noticed.count() > 0, "something is missing, and nobody says so");
        const qint64 list = newListOnDisk(store, u"afterwards"_s);
        QVERIFY(saveOnDisk(store, list, writtenScan(9'000)));
        QCOMPARE(entriesOnDisk(store, list), QList({foundEntry(9'000)}));
    }
    for (const QString &name : filesLike(u"scans-damaged-*.sqlite"_s)) {
        if (isLog)
            QCOMPARE(contentsOf(m_folder->filePath(name)), before);
    }
    QCOMPARE(filesLike(u"scans-new*"_s), {});
}

void ScanStoreDamageTest::beginsAnewBesideWhatIsNoFileOfLists_data()
{
    QTest::addColumn<QByteArray>("contents");

    QTest::newRow("a byte") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("text") << QByteArray("no database\n").repeated(1'000);
    QTest::newRow("a header and no more") << QByteArray("SQLite format 3\0", 16);
}

void ScanStoreDamageTest::beginsAnewBesideWhatIsNoFileOfLists()
{
    QFETCH(QByteArray, contents);
    write(path(), contents);

    ScanStore store(m_folder->path());
    QSignalSpy noticed(&store, &ScanStore::noticed);
    QVERIFY(saveOnDisk(store, newListOnDisk(store), writtenScan(0)));

    QTRY_COMPARE(noticed.count(), 1);
    const QString kept = u"scans-damaged-%1.sqlite"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    QVERIFY(noticed.first().first().toString().contains(kept));
    QCOMPARE(contentsOf(m_folder->filePath(kept)), contents);
}

void ScanStoreDamageTest::salvagesWhatCanBeRead()
{
    constexpr qsizetype Page = 4'096;
    const QByteArray good = contentsOf(m_closed->filePath(u"scans.sqlite"_s));
    QList<qsizetype> counts;
    for (qsizetype at = Page; at < good.size(); at += Page) { // one after another is lost
        init();
        write(path(), QByteArray(good).replace(at, Page, QByteArray(Page, '\xA5')));
        ScanStore store(m_folder->path());
        QSignalSpy noticed(&store, &ScanStore::noticed);

        const QList<ScanEntry> entries = entriesOnDisk(store, m_list);
        const QList<KeptScanList> lists = listsOnDisk(store);

        QVERIFY(!hasWrongEntry(entries));
        counts << entries.size();
        if (entries.size() < Scans || lists.value(0).name != "Regal"_L1)
            QTRY_VERIFY(noticed.count() > 0);
        for (const QString &name : filesLike(u"scans-damaged-*.sqlite"_s))
            QCOMPARE(QFileInfo(m_folder->filePath(name)).size(), good.size());
    }
    std::sort(counts.begin(), counts.end());
    QByteArray text;
    for (const qsizetype count : counts)
        text += ' ' + QByteArray::number(count);
    qInfo("entries left:%s", text.constData());
    QVERIFY(counts[counts.size() / 2] == Scans);
}

void ScanStoreDamageTest::keepsEachDamagedFile()
{
    for (int time = 1; time <= 3; ++time) {
        write(path(), "damage "_ba + QByteArray::number(time));
        ScanStore store(m_folder->path());
        QCOMPARE(listsOnDisk(store), {});

        QCOMPARE(filesLike(u"scans-damaged-*.sqlite"_s).size(), time);
    }
    QByteArrayList all;
    for (const QString &name : filesLike(u"scans-damaged-*.sqlite"_s))
        all << contentsOf(m_folder->filePath(name));
    std::sort(all.begin(), all.end());
    QCOMPARE(all, QByteArrayList({"damage 1", "damage 2", "damage 3"}));
}

void ScanStoreDamageTest::doesNotMendWhatAnotherHasOpen()
{
    copyPattern(u"closed"_s);
    auto other = std::make_unique<ScanStore>(m_folder->path());
    QCOMPARE(listsOnDisk(*other).size(), 1);
    other->editions({}).waitForFinished(); // behind its upkeep, which would find the damage
    QByteArray bytes = contentsOf(path());
    constexpr qsizetype Page = 4'096;
    bytes.replace(Page, bytes.size() - Page, QByteArray(bytes.size() - Page, '\xA5'));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(bytes);
    file.flush();
    ScanStore store(m_folder->path());

    auto refused = store.lists();
    refused.waitForFinished();
    QVERIFY(!refused.result());
    QCOMPARE(refused.result().error().kind, Error::Kind::Storage);
    QCOMPARE(filesLike(u"scans-damaged-*"_s), {});
    other.reset();

    QCOMPARE(listsOnDisk(store), {});
    QCOMPARE(filesLike(u"scans-damaged-*.sqlite"_s).size(), 1);
    QVERIFY(saveOnDisk(store, newListOnDisk(store), writtenScan(0)));
}

void ScanStoreDamageTest::copiesALogThatLostSomething()
{
    copyPattern();
    const QString log = path() + "-wal"_L1;
    const qint64 frames = (QFileInfo(log).size() - 32) / (4'096 + 24);
    flipBit(log, 32 + (frames / 2) * (4'096 + 24) + 1'000);
    const QByteArray before = contentsOf(log);
    {
        ScanStore store(m_folder->path());
        QSignalSpy noticed(&store, &ScanStore::noticed);
        const QList<ScanEntry> entries = entriesOnDisk(store, m_list);

        QTRY_COMPARE(noticed.count(), 1);
        QVERIFY(!hasWrongEntry(entries));
        QVERIFY(!entries.isEmpty() && entries.size() < Scans);
    }
    const QStringList kept = filesLike(u"scans-damaged-*.sqlite-wal"_s);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(contentsOf(m_folder->filePath(kept.first())), before);
    ScanStore store(m_folder->path());
    const QSignalSpy noticed(&store, &ScanStore::noticed);
    QCOMPARE(listsOnDisk(store).size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(noticed.count(), 0);
}

void ScanStoreDamageTest::passesOverARowThatChanged()
{
    copyPattern(u"closed"_s);
    inScanFile(m_folder->path(), u"UPDATE entries SET note = 'changed' WHERE id = 5"_s);
    inScanFile(m_folder->path(), u"UPDATE editions SET record = x'0102' WHERE key = '/books/OL3M'"_s);

    ScanStore store(m_folder->path());
    QSignalSpy noticed(&store, &ScanStore::noticed);
    QList<ScanEntry> expected = allEntries();
    expected.removeAt(4);

    QCOMPARE(entriesOnDisk(store, m_list), expected);
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(valueOf(store.editions({wholeEdition(3).key, wholeEdition(4).key})), QList({wholeEdition(4)}));
    QCOMPARE(filesLike(u"scans-damaged-*"_s), {});
    QVERIFY(saveOnDisk(store, m_list, writtenScan(4))); // whoever has it still
    QCOMPARE(entriesOnDisk(store, m_list), allEntries());
}

void ScanStoreDamageTest::findsAListThatLostItsRow()
{
    copyPattern(u"closed"_s);
    inScanFile(m_folder->path(), u"DELETE FROM lists"_s);

    ScanStore store(m_folder->path());
    QSignalSpy noticed(&store, &ScanStore::noticed);
    QCOMPARE(listsOnDisk(store), {});

    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(listsOnDisk(store).value(0).id, m_list);
    QCOMPARE(listsOnDisk(store).value(0).entryCount, Scans);
    QCOMPARE(entriesOnDisk(store, m_list), allEntries());
}

void ScanStoreDamageTest::saysOnceThatEntriesAreMissing()
{
    copyPattern(u"closed"_s);
    inScanFile(m_folder->path(), u"DELETE FROM entries WHERE id = 7"_s);
    QVERIFY(inScanFile(m_folder->path(), u"UPDATE lists SET entry_count = 150"_s).isEmpty());

    for (const int notices : {1, 0}) {
        ScanStore store(m_folder->path());
        const QSignalSpy noticed(&store, &ScanStore::noticed);
        QCOMPARE(entriesOnDisk(store, m_list).size(), Scans - 1);
        QCOMPARE(listsOnDisk(store).first().entryCount, Scans - 1);
        QCoreApplication::processEvents();
        QCOMPARE(noticed.count(), notices);
    }
}

void ScanStoreDamageTest::rebuildsAnIndexThatLostEntries()
{
    copyPattern(u"closed"_s);
    for (const auto &[from, to] : {std::pair("removed IS NULL", "removed IS NULL AND id <> 7"),
                                   std::pair("removed IS NULL AND id <> 7", "removed IS NULL")}) {
        SqliteConnection connection(u"scans"_s);
        QVERIFY(connection.open(path(), SqliteConnection::Opening::Existing));
        QVERIFY(connection.execute(u"PRAGMA writable_schema = ON"_s));
        QVERIFY(
            connection.execute(u"UPDATE sqlite_schema SET sql = replace(sql, '%1', '%2') WHERE name = "
                               "'entries_by_list'"_s.arg(QLatin1StringView(from), QLatin1StringView(to))));
        connection.close();
        if (QLatin1StringView(to).endsWith("NULL"_L1))
            break;
        inScanFile(m_folder->path(), u"REINDEX entries_by_list"_s); // without that entry
    }
    QVERIFY(inScanFile(m_folder->path(), u"PRAGMA integrity_check"_s) != QStringList(u"ok"_s));

    ScanStore store(m_folder->path());
    const QSignalSpy noticed(&store, &ScanStore::noticed);

    QCOMPARE(entriesOnDisk(store, m_list), allEntries());
    QCoreApplication::processEvents();
    QCOMPARE(noticed.count(), 0);
    QCOMPARE(inScanFile(m_folder->path(), u"PRAGMA integrity_check"_s), {u"ok"_s});
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::ScanStoreDamageTest)
#include "scanstoredamagetest.moc"
