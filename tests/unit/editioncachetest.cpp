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

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::EditionCacheTest)
#include "editioncachetest.moc"
