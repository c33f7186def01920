// SPDX-License-Identifier: MIT
#include "tests/support/storedscans.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

/// Scan lists as they come back from the disk.
class ScanStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesNothingBeforeTheFirstCall();
    void makesAFileForItsOwnerAlone();
    void bringsBackEveryField();
    void bringsBackAnyText_data();
    void bringsBackAnyText();
    void keepsTheOrderOfThePile();
    void replacesWhatHasTheSameId();
    void takesAnEntryOutAndBackIn();
    void keepsWholeEditionsAndLinesOfFiles();
    void countsAndSortsLists();
    void renamesAList();
    void bringsADeletedListBack();
    void hasNoListThatWasNeverMade();
    void writesTogetherWhatComesTogether();
    void failsAloneWhenItsListIsGone();
    void writesWhatWasHandedInBeforeItEnds();
    void forgetsWhatIsLongGone();
    void keepsWhatWasRemovedJustNow();
    void leavesAFileOfANewerVersionAlone();
    void goesOnWhenItsFileIsGone();
    void savesAHundredThousandAtOnce();

private:
    std::unique_ptr<ScanStore> open() const { return std::make_unique<ScanStore>(m_folder->path()); }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"scans/scans.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

ScanEntry wholeEntry(int number)
{
    ScanEntry entry = foundEntry(number);
    entry.input = u"]E0 "_s + entry.isbn->hyphenated13();
    entry.count = 7;
    entry.note = u"second shelf\nleft"_s;
    entry.state = ScanEntry::State::Several;
    entry.editionCount = 4;
    entry.record = 99;
    return entry;
}

ScanWrite writeOf(const QList<ScanEntry> &entries)
{
    ScanWrite write;
    write.entries = entries;
    return write;
}

} // namespace

void ScanStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ScanStoreTest::cleanup()
{
    const QString path = m_folder->path();
    if (QFile::exists(path + "/scans.sqlite"_L1) && !QTest::currentTestFailed())
        QCOMPARE(inScanFile(path, u"PRAGMA integrity_check"_s), {u"ok"_s});
}

void ScanStoreTest::makesNothingBeforeTheFirstCall()
{
    {
        const ScanStore store(m_folder->filePath(u"scans"_s));
    }

    QVERIFY(!QFile::exists(m_folder->filePath(u"scans"_s)));
}

void ScanStoreTest::makesAFileForItsOwnerAlone()
{
    ScanStore store(m_folder->filePath(u"scans"_s));

    QCOMPARE(listsOnDisk(store), {});

    const auto everyone = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFile::exists(path()));
    for (const QString &made : {m_folder->filePath(u"scans"_s), path(), path() + "-wal"_L1})
        QVERIFY2(!(QFile::permissions(made) & everyone), qPrintable(made));
}

void ScanStoreTest::bringsBackEveryField()
{
    const QList<ScanEntry> entries{wholeEntry(0), scannedEntry(1), entryOfNoIsbn(2, u"shelf 3"_s)};
    qint64 list = 0;
    {
        const auto store = open();
        list = newListOnDisk(*store);
        QVERIFY(saveOnDisk(*store, list, writeOf(entries)));
        QCOMPARE(entriesOnDisk(*store, list), entries);
    }

    QCOMPARE(entriesOnDisk(*open(), list), entries);
}

void ScanStoreTest::bringsBackAnyText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("null") << QString();
    QTest::newRow("emoji") << u"😀 Größe 村上春樹"_s;
    QTest::newRow("NUL") << QString(u"a\0b"_s);
    QTest::newRow("only NUL") << QString(QChar(u'\0'));
    QTest::newRow("SQL") << u"'; DROP TABLE entries; --"_s;
    QTest::newRow("lines") << u"a\r\nb\n\tc\u2028d"_s;
    QTest::newRow("100 KB") << u"ä1"_s.repeated(50'000);
    QTest::newRow("a lone surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s;
    QTest::newRow("surrogates the wrong way round") << QString(QChar(0xDE00)) + QChar(0xD83D);
    QTest::newRow("noncharacters") << QString(QChar(0xFFFE)) + QChar(0xFFFF) + QChar(0xFEFF);
    QTest::newRow("a number") << u"0012"_s;
}

void ScanStoreTest::bringsBackAnyText()
{
    QFETCH(QString, text);
    ScanEntry entry = wholeEntry(0);
    entry.input = entry.note = entry.edition->key = entry.edition->title = entry.edition->authors = text;
    ScanWrite write = writeOf({entry});
    write.records = {{5, text}};
    qint64 list = 0;
    {
        const auto store = open();
        list = newListOnDisk(*store, text);
        QVERIFY(saveOnDisk(*store, list, write));
    }

    const auto store = open();
    QCOMPARE(entriesOnDisk(*store, list), QList({entry}));
    QCOMPARE(listsOnDisk(*store).value(0).name, text);
    QCOMPARE(valueOf(store->records({5})), write.records);
}

void ScanStoreTest::keepsTheOrderOfThePile()
{
    const auto store = open();
    const qint64 list = newListOnDisk(*store);
    const qint64 other = newListOnDisk(*store);
    ScanEntry last = scannedEntry(0);
    last.id = 77;
    last.place = 1'000'000;

    QVERIFY(saveOnDisk(*store, list, writeOf({last, scannedEntry(3), scannedEntry(1)})));
    QVERIFY(saveOnDisk(*store, other, writeOf({scannedEntry(8)})));
    QVERIFY(saveOnDisk(*store, list, writeOf({scannedEntry(2)})));

    QCOMPARE(entriesOnDisk(*store, list), QList({scannedEntry(1), scannedEntry(2), scannedEntry(3), last}));
    QCOMPARE(entriesOnDisk(*store, other), QList({scannedEntry(8)}));
}

void ScanStoreTest::replacesWhatHasTheSameId()
{
    const auto store = open();
    const qint64 list = newListOnDisk(*store);
    QVERIFY(saveOnDisk(*store, list, writeOf({wholeEntry(0), scannedEntry(1)})));
    ScanEntry other = scannedEntry(0, 5);
    other.note = u"another"_s;

    QVERIFY(saveOnDisk(*store, list, writeOf({other})));

    QCOMPARE(entriesOnDisk(*store, list), QList({other, scannedEntry(1)}));
    QCOMPARE(listsOnDisk(*store).first().entryCount, 2);
}

void ScanStoreTest::takesAnEntryOutAndBackIn()
{
    const auto store = open();
    const qint64 list = newListOnDisk(*store);
    ScanWrite write = writeOf({wholeEntry(0), scannedEntry(1)});
    write.records = {{98, u";one;two;three"_s}, {99, u"a;b;c"_s, 98}};
    QVERIFY(saveOnDisk(*store, list, write));
    ScanWrite removal;
    removal.removed = {wholeEntry(0).id, 12'345};

    QVERIFY(saveOnDisk(*store, list, removal));
    QVERIFY(saveOnDisk(*store, list, removal)); // once more

    QCOMPARE(entriesOnDisk(*store, list), QList({scannedEntry(1)}));
    QCOMPARE(listsOnDisk(*store).first().entryCount, 1);
    QVERIFY(saveOnDisk(*store, list, writeOf({wholeEntry(0)})));
    QCOMPARE(entriesOnDisk(*store, list), write.entries);
    QCOMPARE(listsOnDisk(*store).first().entryCount, 2);
    QCOMPARE(valueOf(store->records({98, 99})), write.records);
}

void ScanStoreTest::keepsWholeEditionsAndLinesOfFiles()
{
    const auto store = open();
    const qint64 list = newListOnDisk(*store);
    ScanWrite write = writeOf({foundEntry(0), foundEntry(1)});
    write.editions = {wholeEdition(0), wholeEdition(1)};
    write.records = {{3, u"978;x"_s}, {4, u"979;y"_s}};
    QVERIFY(saveOnDisk(*store, list, write));

    const auto editions = valueOf(store->editions({wholeEdition(1).key, u"/books/OL9M"_s}));
    const auto records = valueOf(store->records({4, 5}));

    QCOMPARE(editions, QList({wholeEdition(1)}));
    QCOMPARE(records, QList({write.records[1]}));
}

void ScanStoreTest::countsAndSortsLists()
{
    const auto store = open();
    const qint64 one = newListOnDisk(*store, u"one"_s);
    const qint64 two = newListOnDisk(*store, u"two"_s);
    QVERIFY(one > 0 && two > 0 && one != two);
    QVERIFY(saveOnDisk(*store, one, writeOf(scannedEntries(0, 5))));
    inScanFile(m_folder->path(), u"UPDATE lists SET changed = 100 WHERE name = 'two'"_s);

    const QList<KeptScanList> lists = listsOnDisk(*store);

    QCOMPARE(lists.size(), 2);
    QCOMPARE(lists[0].name, u"one"_s);
    QCOMPARE(lists[0].entryCount, 5);
    QVERIFY(std::abs(lists[0].changed - QDateTime::currentSecsSinceEpoch()) < 60);
    QCOMPARE(lists[1], (KeptScanList{two, u"two"_s, 0, 100}));
}

void ScanStoreTest::renamesAList()
{
    const auto store = open();
    const qint64 list = newListOnDisk(*store);

    QVERIFY(valueOf(store->lists()).first().name == "shelf"_L1);
    auto renamed = store->rename(list, u"Regal 3"_s);
    renamed.waitForFinished();

    QVERIFY(renamed.result());
    QCOMPARE(listsOnDisk(*open()).first().name, u"Regal 3"_s);
}

void ScanStoreTest::bringsADeletedListBack()
{
    const auto store = open();
    const qint64 list = newListOnDisk(*store);
    QVERIFY(saveOnDisk(*store, list, writeOf(scannedEntries(0, 5))));

    store->setDeleted(list, true).waitForFinished();
    QCOMPARE(listsOnDisk(*store), {});
    QCOMPARE(listsOnDisk(*open()), {});
    store->setDeleted(list, false).waitForFinished();

    QCOMPARE(listsOnDisk(*store).first().entryCount, 5);
    QCOMPARE(entriesOnDisk(*store, list), scannedEntries(0, 5));
}

void ScanStoreTest::hasNoListThatWasNeverMade()
{
    const auto store = open();
    auto entries = store->entries(5);
    auto renamed = store->rename(5, u"x"_s);
    auto deleted = store->setDeleted(5, true);
    auto saved = store->save(5, writeOf({scannedEntry(0)}));

    entries.waitForFinished();
    saved.waitForFinished();

    QCOMPARE(entries.result().error().kind, Error::Kind::NotFound);
    for (const auto &written : {renamed, deleted, saved}) {
        QCOMPARE(written.result().error().kind, Error::Kind::NotFound);
        QVERIFY(!written.result().error().message.isEmpty());
    }
}

void ScanStoreTest::writesTogetherWhatComesTogether()
{
    constexpr int Count = 3'000;
    const auto store = open();
    const qint64 list = newListOnDisk(*store);
    QElapsedTimer timer;
    timer.start();

    QList<QFuture<Result<>>> saved;
    for (int number = 0; number < Count; ++number)
        saved << store->save(list, writtenScan(number));
    for (auto &saving : saved) {
        saving.waitForFinished();
        QVERIFY(saving.result());
    }

    qInfo("%d writes in %lld ms", Count, timer.elapsed());
    const QList<ScanEntry> entries = entriesOnDisk(*store, list);
    QCOMPARE(entries.size(), Count);
    QCOMPARE(entries.last(), foundEntry(Count - 1));
}

void ScanStoreTest::failsAloneWhenItsListIsGone()
{
    const auto store = open();
    const qint64 list = newListOnDisk(*store);

    auto first = store->save(list, writtenScan(0));
    auto lost = store->save(list + 2, writtenScan(1));
    auto second = store->save(list, writtenScan(2));
    second.waitForFinished();

    QVERIFY(first.result());
    QCOMPARE(lost.result().error().kind, Error::Kind::NotFound);
    QVERIFY(second.result());
    QCOMPARE(entriesOnDisk(*store, list), QList({foundEntry(0), foundEntry(2)}));
}

void ScanStoreTest::writesWhatWasHandedInBeforeItEnds()
{
    qint64 list = 0;
    {
        const auto store = open();
        list = newListOnDisk(*store);
        for (int number = 0; number < 50; ++number)
            store->save(list, writtenScan(number));
    }

    QCOMPARE(entriesOnDisk(*open(), list).size(), 50);
}

void ScanStoreTest::forgetsWhatIsLongGone()
{
    qint64 kept = 0;
    {
        const auto store = open();
        kept = newListOnDisk(*store);
        const qint64 deleted = newListOnDisk(*store);
        QVERIFY(saveOnDisk(*store, deleted, writtenScan(0)));
        ScanWrite many = writeOf(scannedEntries(10, 2'500)); // more than go at once
        many.records = {{4, u";header"_s}, {5, u"line"_s, 4}};
        QVERIFY(saveOnDisk(*store, deleted, many));
        QVERIFY(saveOnDisk(*store, kept, writtenScan(1)));
        QVERIFY(saveOnDisk(*store, kept, writtenScan(2)));
        ScanWrite removal;
        removal.removed = {foundEntry(2).id};
        QVERIFY(saveOnDisk(*store, kept, removal));
        store->setDeleted(deleted, true).waitForFinished();
    }
    for (const QString &table : {u"lists SET deleted = deleted"_s, u"entries SET removed = removed"_s,
                                 u"editions SET stored = stored"_s, u"records SET stored = stored"_s})
        inScanFile(m_folder->path(), u"UPDATE %1 - 31 * 86400"_s.arg(table));

    const auto store = open();
    QCOMPARE(listsOnDisk(*store).size(), 1);

    const auto all = [this](const QString &what) {
        return inScanFile(m_folder->path(), u"SELECT "_s + what).join(u' ');
    };
    QTRY_COMPARE(all(u"count(*) FROM lists"_s), u"1"_s);
    QTRY_COMPARE(all(u"id FROM entries"_s), QString::number(foundEntry(1).id));
    QTRY_COMPARE(all(u"key FROM editions"_s), wholeEdition(1).key);
    QTRY_COMPARE(all(u"count(*) FROM records"_s), u"0"_s);
    QCOMPARE(entriesOnDisk(*store, kept), QList({foundEntry(1)}));
}

void ScanStoreTest::keepsWhatWasRemovedJustNow()
{
    qint64 list = 0;
    {
        const auto store = open();
        list = newListOnDisk(*store);
        ScanWrite write = writtenScan(0);
        write.records = {{5, u"line"_s}};
        write.entries[0].record = 5;
        QVERIFY(saveOnDisk(*store, list, write));
        ScanWrite removal;
        removal.removed = {foundEntry(0).id};
        QVERIFY(saveOnDisk(*store, list, removal));
    }

    const auto store = open();
    QVERIFY(listsOnDisk(*store).first().entryCount == 0);
    QTest::qWait(50);

    QCOMPARE(valueOf(store->records({5})).size(), 1);
    QCOMPARE(valueOf(store->editions({wholeEdition(0).key})).size(), 1);
}

void ScanStoreTest::leavesAFileOfANewerVersionAlone()
{
    {
        const auto store = open();
        QVERIFY(saveOnDisk(*store, newListOnDisk(*store), writtenScan(0)));
    }
    inScanFile(m_folder->path(), u"PRAGMA user_version = 2"_s);
    QFile file(m_folder->filePath(u"scans.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QDateTime changed = QFileInfo(file).lastModified();
    {
        const auto store = open();
        const QSignalSpy noticed(store.get(), &ScanStore::noticed);

        auto lists = store->lists();
        auto created = store->create({5, u"mine"_s, 0, 0});
        lists.waitForFinished();
        created.waitForFinished();

        QCOMPARE(lists.result().error().kind, Error::Kind::Storage);
        QCOMPARE(created.result().error().kind, Error::Kind::Storage);
        QCoreApplication::processEvents();
        QCOMPARE(noticed.count(), 1);
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QFileInfo(file.fileName()).lastModified(), changed);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*sqlite*"_s}, QDir::Files), {u"scans.sqlite"_s});
    inScanFile(m_folder->path(), u"PRAGMA user_version = 1"_s); // for cleanup()
}

void ScanStoreTest::goesOnWhenItsFileIsGone()
{
    const auto store = open();
    QVERIFY(saveOnDisk(*store, newListOnDisk(*store), writtenScan(0)));

    QVERIFY(QDir(m_folder->path()).removeRecursively());

    QCOMPARE(listsOnDisk(*store), {});
    const qint64 list = newListOnDisk(*store);
    QVERIFY(saveOnDisk(*store, list, writtenScan(1)));
    QCOMPARE(entriesOnDisk(*open(), list), QList({foundEntry(1)}));
}

void ScanStoreTest::savesAHundredThousandAtOnce()
{
    constexpr int Many = 100'000;
    ScanWrite write;
    for (int number = 0; number < Many; ++number) {
        const ScanWrite one = writtenScan(number);
        write.entries << one.entries;
        write.editions << one.editions;
    }
    std::reverse(write.editions.begin(), write.editions.end());
    QElapsedTimer timer;
    timer.start();
    qint64 list = 0;
    {
        const auto store = open();
        list = newListOnDisk(*store);
        QVERIFY(saveOnDisk(*store, list, write));
        qInfo("saved in %lld ms", timer.restart());
    }
    qInfo("closed in %lld ms, %.1f MB", timer.restart(),
          double(QFileInfo(m_folder->filePath(u"scans.sqlite"_s)).size()) / 1e6);

    const auto store = open();
    const QList<ScanEntry> entries = entriesOnDisk(*store, list);
    qInfo("read in %lld ms", timer.restart());

    QVERIFY(entries == write.entries);
    auto one = store->save(list, writtenScan(Many));
    one.waitForFinished();
    qInfo("one more in %lld ms", timer.elapsed());
    QCOMPARE(listsOnDisk(*store).first().entryCount, Many + 1);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::ScanStoreTest)
#include "scanstoretest.moc"
