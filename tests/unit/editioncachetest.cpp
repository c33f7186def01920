// SPDX-License-Identifier: MIT
#include "app/cache/editioncache.h"
#include "tests/support/cacheanswers.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

class EditionCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void answersWithThePageThatWasStored();
    void keepsPagesOverARestart();
    void keepsOneRecordOfAnEdition();
    void keepsEmptyPages();
    void keepsNoEditionWithoutAKey();
    void isFreshForItsTimeToLive_data();
    void isFreshForItsTimeToLive();
    void keepsItsSettingsWithinBounds();
    void takesWhatIsFromTheFutureForStale();
    void keepsProfilesApart();
    void writesNothingWhilePrivate();
    void clearsEverything();
    void clearsOneProfile();
    void forgetsTheWordsOfAClearedProfile();
    void reportsWhatIsThere();
    void keepsItsFilesToTheOwner();
    void leavesFilesOfNewerLayoutsAlone();
    void worksInAFolderWithAnOddName();

private:
    std::unique_ptr<EditionCache> open(CacheSettings settings = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestClock> m_clock;
};

void EditionCacheTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<TestClock>();
}

std::unique_ptr<EditionCache> EditionCacheTest::open(CacheSettings settings)
{
    return std::make_unique<EditionCache>(m_folder->filePath(u"cache"_s), settings, m_clock->clock());
}

void EditionCacheTest::answersWithThePageThatWasStored()
{
    const auto cache = open();
    const SearchQuery query = titleQueryOf(u"Größe"_s);
    QVERIFY(!pageOnDisk(*cache, query));

    QVERIFY(storeOnDisk(*cache, query, wholePage(0, 50, true)));

    QCOMPARE(pageOnDisk(*cache, query), wholePage(0, 50, true));
}

void EditionCacheTest::keepsPagesOverARestart()
{
    const SearchQuery query = titleQueryOf(u"Größe"_s);
    QVERIFY(storeOnDisk(*open(), query, wholePage(0, 2)));

    QCOMPARE(pageOnDisk(*open(), query), wholePage(0, 2));
}

void EditionCacheTest::keepsOneRecordOfAnEdition()
{
    const auto cache = open();
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"one"_s), wholePage(0, 3)));
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"two"_s), wholePage(1, 3)));
    EditionPage changed = wholePage(1, 1);
    changed.editions[0].title = u"Other title"_s;

    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"three"_s), changed));

    QCOMPARE(valueOf(cache->report()).editions, 4);
    QCOMPARE(pageOnDisk(*cache, titleQueryOf(u"one"_s))->editions[1].title, u"Other title"_s);
}

void EditionCacheTest::keepsEmptyPages()
{
    const auto cache = open();

    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"nothing"_s), EditionPage()));

    QCOMPARE(pageOnDisk(*cache, titleQueryOf(u"nothing"_s)), EditionPage());
}

void EditionCacheTest::keepsNoEditionWithoutAKey()
{
    const auto cache = open();
    EditionPage page = wholePage(0, 2);
    page.editions[1].key.clear();

    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"x"_s), page));

    QVERIFY(!pageOnDisk(*cache, titleQueryOf(u"x"_s)));
}

void EditionCacheTest::isFreshForItsTimeToLive_data()
{
    QTest::addColumn<std::chrono::seconds>("timeToLive");
    QTest::addColumn<std::chrono::seconds>("age");
    QTest::addColumn<bool>("isStale");

    using std::chrono::seconds;
    QTest::newRow("a day, at once") << seconds(24h) << seconds(0) << false;
    QTest::newRow("a day, a second before") << seconds(24h) << seconds(24h) - 1s << false;
    QTest::newRow("a day, to the second") << seconds(24h) << seconds(24h) << true;
    QTest::newRow("a day, a month later") << seconds(24h) << seconds(720h) << true;
    QTest::newRow("an hour") << seconds(1h) << seconds(2h) << true;
    QTest::newRow("two days") << seconds(48h) << seconds(47h) << false;
}

void EditionCacheTest::isFreshForItsTimeToLive()
{
    QFETCH(std::chrono::seconds, timeToLive);
    QFETCH(std::chrono::seconds, age);
    QFETCH(bool, isStale);
    CacheSettings settings;
    settings.timeToLive = timeToLive;
    const auto cache = open(settings);
    const SearchQuery query = titleQueryOf(u"Größe"_s);
    QVERIFY(storeOnDisk(*cache, query, wholePage(0, 2)));

    m_clock->advance(age);

    const Origin origin = valueOf(cache->page(u"home"_s, query, {})).page->origin;
    QCOMPARE(origin.isStale, isStale);
    QCOMPARE(origin.age, age);
    QCOMPARE(origin.source, Origin::Source::Cache);
    QCOMPARE(answerOnDisk(*cache, isbnOf(1))->origin.isStale, isStale);
}

void EditionCacheTest::keepsItsSettingsWithinBounds()
{
    CacheSettings settings;
    settings.timeToLive = 1min;
    settings.sizeCap = 0;
    QCOMPARE(settings.clamped().timeToLive, std::chrono::seconds(1h));
    QCOMPARE(settings.clamped().sizeCap, CacheSettings::SmallestCap);

    settings.timeToLive = 1000h;

    QCOMPARE(settings.clamped().timeToLive, std::chrono::seconds(48h));
}

void EditionCacheTest::takesWhatIsFromTheFutureForStale()
{
    const auto cache = open();
    const SearchQuery query = titleQueryOf(u"Größe"_s);
    m_clock->advance(24h * 365 * 10); // a clock without a battery, before it knew better
    QVERIFY(storeOnDisk(*cache, query, wholePage(0, 2)));
    m_clock->advance(-24h * 365 * 10);

    const Origin origin = valueOf(cache->page(u"home"_s, query, {})).page->origin;
    QVERIFY(origin.isStale);
    QCOMPARE(origin.age, 0s);
    QVERIFY(answerOnDisk(*cache, isbnOf(1))->origin.isStale);
    QVERIFY(storeOnDisk(*cache, query, wholePage(0, 2)));

    QVERIFY(!valueOf(cache->page(u"home"_s, query, {})).page->origin.isStale);
}

void EditionCacheTest::keepsProfilesApart()
{
    const auto cache = open();
    const SearchQuery query = titleQueryOf(u"Größe"_s);
    QVERIFY(storeOnDisk(*cache, query, wholePage(0, 2), u"home"_s));
    QVERIFY(storeOnDisk(*cache, query, wholePage(1, 2), u"work"_s));

    QCOMPARE(pageOnDisk(*cache, query, {}, u"home"_s), wholePage(0, 2));
    QCOMPARE(pageOnDisk(*cache, query, {}, u"work"_s), wholePage(1, 2));
    QVERIFY(!pageOnDisk(*cache, query, {}, u"hom"_s));
    QVERIFY(!answerOnDisk(*cache, isbnOf(0), u"work"_s));
    QCOMPARE(valueOf(cache->suggestions(u"home"_s, u"größe"_s, 10)).size(), 2);
    QCOMPARE(valueOf(cache->suggestions(u"other"_s, u"größe"_s, 10)).size(), 0);
    QCOMPARE(valueOf(cache->everSeen(u"work"_s, query, {})).editions.size(), 2);
}

void EditionCacheTest::writesNothingWhilePrivate()
{
    const auto cache = open();
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"before"_s), wholePage(0, 2)));
    cache->setPrivate(true);

    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"secret"_s), wholePage(5, 2)));
    QVERIFY(cache->store(u"home"_s, {IsbnAnswer{isbnOf(9), {}, {}, {}}}).result().has_value());

    QVERIFY(!pageOnDisk(*cache, titleQueryOf(u"secret"_s)));
    QVERIFY(!answerOnDisk(*cache, isbnOf(9)));
    QCOMPARE(pageOnDisk(*cache, titleQueryOf(u"before"_s)), wholePage(0, 2));
    QCOMPARE(valueOf(cache->report()).editions, 2);
}

void EditionCacheTest::clearsEverything()
{
    const auto cache = open();
    QSignalSpy noticed(cache.get(), &EditionCache::noticed);
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"x"_s), wholePage(0, 2)));

    QVERIFY(!cache->clear().isCanceled());

    QTRY_VERIFY(!pageOnDisk(*cache, titleQueryOf(u"x"_s)));
    QCOMPARE(valueOf(cache->report()).editions, 0);
    QVERIFY(valueOf(cache->suggestions(u"home"_s, u"größe"_s, 10)).isEmpty());
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"y"_s), wholePage(0, 2)));
    QCOMPARE(pageOnDisk(*cache, titleQueryOf(u"y"_s)), wholePage(0, 2));
    QCOMPARE(noticed.count(), 0);
}

void EditionCacheTest::clearsOneProfile()
{
    const auto cache = open();
    const SearchQuery query = titleQueryOf(u"Größe"_s);
    QVERIFY(storeOnDisk(*cache, query, wholePage(0, 100), u"home"_s));
    QVERIFY(storeOnDisk(*cache, query, wholePage(0, 2), u"work"_s));

    const auto cleared = cache->clearProfile(u"home"_s);
    QTRY_VERIFY(cleared.isFinished());

    QVERIFY(cleared.result().has_value());
    QVERIFY(!pageOnDisk(*cache, query, {}, u"home"_s));
    QVERIFY(!answerOnDisk(*cache, isbnOf(1), u"home"_s));
    QVERIFY(valueOf(cache->suggestions(u"home"_s, u"größe"_s, 10)).isEmpty());
    QCOMPARE(pageOnDisk(*cache, query, {}, u"work"_s), wholePage(0, 2));
    QCOMPARE(valueOf(cache->report()).editions, 2);
}

void EditionCacheTest::forgetsTheWordsOfAClearedProfile()
{
    const auto cache = open();
    EditionPage page = wholePage(0, 1);
    page.editions[0].title = u"Xylophonistenverzeichnis"_s;
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"x"_s), page, u"home"_s));
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"x"_s), wholePage(0, 2), u"work"_s));
    const QString path = valueOf(cache->report()).path;

    const auto cleared = cache->clearProfile(u"home"_s);
    QTRY_VERIFY(cleared.isFinished());

    for (const QString &name : {path, path + "-wal"_L1}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().toLower().contains("xylophonisten"), qPrintable(name));
    }
}

void EditionCacheTest::reportsWhatIsThere()
{
    const auto cache = open();
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"x"_s), wholePage(0, 2)));
    m_clock->advance(2h);
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"y"_s), wholePage(5, 3)));
    QVERIFY(cache->store(u"home"_s, {IsbnAnswer{isbnOf(9), {}, {}, {}}}).result().has_value());

    const CacheReport report = valueOf(cache->report());

    QCOMPARE(report.editions, 5);
    QCOMPARE(report.pages, 2);
    QCOMPARE(report.isbns, 1);
    QVERIFY(report.bytes >= QFileInfo(report.path).size());
    QCOMPARE(QFileInfo(report.path).dir().path(), m_folder->filePath(u"cache"_s));
    QCOMPARE(report.oldest, m_clock->clock()() - 2h);
}

void EditionCacheTest::keepsItsFilesToTheOwner()
{
    const auto cache = open();
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"x"_s), wholePage(0, 2)));
    const QString path = valueOf(cache->report()).path;

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const QString &name : {m_folder->filePath(u"cache"_s), path, path + "-wal"_L1, path + "-shm"_L1}) {
        QVERIFY2(QFile::exists(name), qPrintable(name));
        QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
    }
}

void EditionCacheTest::leavesFilesOfNewerLayoutsAlone()
{
    QVERIFY(storeOnDisk(*open(), titleQueryOf(u"x"_s), wholePage(0, 2)));
    const QDir folder(m_folder->filePath(u"cache"_s));
    const QString name = folder.entryList({u"answers-*.sqlite"_s}).first();
    QVERIFY(QFile::rename(folder.filePath(name), folder.filePath(u"answers-0-17.sqlite"_s)));
    QVERIFY(QFile(folder.filePath(u"answers-2-17.sqlite"_s)).open(QIODevice::WriteOnly));

    const auto cache = open();
    QVERIFY(!pageOnDisk(*cache, titleQueryOf(u"x"_s)));

    QVERIFY(!folder.exists(u"answers-0-17.sqlite"_s));
    QVERIFY(folder.exists(u"answers-2-17.sqlite"_s));
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"x"_s), wholePage(0, 2)));
}

void EditionCacheTest::worksInAFolderWithAnOddName()
{
    const QString folder = m_folder->filePath(u"a?mode=ro&b#c%20d ü'\"/cache"_s);
    EditionCache cache(folder, {}, m_clock->clock());

    QVERIFY(storeOnDisk(cache, titleQueryOf(u"x"_s), wholePage(0, 2)));

    QCOMPARE(pageOnDisk(cache, titleQueryOf(u"x"_s)), wholePage(0, 2));
    QCOMPARE(QFileInfo(valueOf(cache.report()).path).dir().path(), folder);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::EditionCacheTest)
#include "editioncachetest.moc"
