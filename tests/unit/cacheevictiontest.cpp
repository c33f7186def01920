// SPDX-License-Identifier: MIT
#include "tests/support/cacheanswers.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

/// What goes when there is too much, and how much there may be.
class CacheEvictionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void staysUnderItsCapWhateverIsDone();
    void drivesOutWhatWasNotUsedForLongest();
    void treatsUseInTheFutureAsUseNow();
    void shrinksWhenTheCapIsLowered();

private:
    [[nodiscard]] qint64 bytesOnDisk() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestClock> m_clock;
    CacheSettings m_settings;
};

namespace {

constexpr quint32 Seed = 20'261'125;

SearchQuery queryOf(int page)
{
    return titleQueryOf(u"query %1"_s.arg(page));
}

/// Some 2 KB an edition, so that a small cap is soon reached.
EditionPage longPage(int page, int count = 50)
{
    EditionPage result = wholePage(page * count, count);
    for (Edition &edition : result.editions)
        edition.description = QString(1'500, u'x') + edition.key;
    return result;
}

} // namespace

void CacheEvictionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<TestClock>();
    m_settings = {};
    m_settings.sizeCap = CacheSettings::SmallestCap;
}

qint64 CacheEvictionTest::bytesOnDisk() const
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

void CacheEvictionTest::staysUnderItsCapWhateverIsDone()
{
    constexpr int Operations = 10'000;

    qInfo("seed %u", Seed);
    QRandomGenerator random(Seed);
    EditionCache cache(m_folder->path(), m_settings, m_clock->clock());
    qint64 most = 0;
    int stored = 0;
    for (int operation = 0; operation < Operations; ++operation) {
        const int page = int(random.bounded(900));
        switch (random.bounded(4)) {
        case 0:
            if (operation % 5 == 0) {
                QVERIFY(storeOnDisk(cache, queryOf(page), longPage(page)));
                ++stored;
            }
            break;
        case 1:
            cache.store(u"home"_s, {IsbnAnswer{isbnOf(int(random.bounded(100'000))), {}, {}, {}}})
                .waitForFinished();
            break;
        case 2:
            if (const auto found = pageOnDisk(cache, queryOf(page)))
                QCOMPARE(found, longPage(page));
            break;
        default:
            (void)answerOnDisk(cache, isbnOf(page * 50));
        }
        m_clock->advance(20s);
        QCoreApplication::processEvents();
        if (operation % 20 == 0)
            most = std::max(most, bytesOnDisk());
    }

    qInfo("%d pages of 50 stored, %lld KiB at most of %lld", stored, most / 1024, m_settings.sizeCap / 1024);
    QVERIFY(most <= m_settings.sizeCap);
    const CacheReport report = valueOf(cache.report());
    QVERIFY(report.editions > 2'000);
    QVERIFY(report.editions < stored * 50);
    QVERIFY(valueOf(cache.check()));
}

void CacheEvictionTest::drivesOutWhatWasNotUsedForLongest()
{
    EditionCache observer(m_folder->path(), m_settings, m_clock->clock());
    observer.setPrivate(true); // what it looks at does not count as used
    {
        EditionCache cache(m_folder->path(), m_settings, m_clock->clock());
        for (int page = 0; page < 40; ++page)
            QVERIFY(storeOnDisk(cache, queryOf(page), longPage(page)));
        m_clock->advance(5h);
        QVERIFY(pageOnDisk(cache, queryOf(3)));
        QVERIFY(answerOnDisk(cache, isbnOf(7 * 50)));
        QCoreApplication::processEvents(); // the use is noted, and written at the end
    }
    m_clock->advance(5h);

    EditionCache cache(m_folder->path(), m_settings, m_clock->clock());
    for (int page = 100; pageOnDisk(observer, queryOf(5)); ++page) {
        QVERIFY(storeOnDisk(cache, queryOf(page), longPage(page)));
        QTest::qWait(30); // for the eviction
        QVERIFY(page < 1'000);
    }

    QCOMPARE(pageOnDisk(observer, queryOf(3)), longPage(3));
    QVERIFY(answerOnDisk(observer, isbnOf(7 * 50)));
}

void CacheEvictionTest::treatsUseInTheFutureAsUseNow()
{
    EditionCache observer(m_folder->path(), m_settings, m_clock->clock());
    observer.setPrivate(true);
    EditionCache cache(m_folder->path(), m_settings, m_clock->clock());
    m_clock->advance(24h * 3650);
    QVERIFY(storeOnDisk(cache, queryOf(0), longPage(0)));
    m_clock->advance(-24h * 3650);

    for (int page = 100; pageOnDisk(observer, queryOf(0)); ++page) {
        QVERIFY(storeOnDisk(cache, queryOf(page), longPage(page)));
        m_clock->advance(1h);
        QTest::qWait(30);
        QVERIFY(page < 1'000);
    }
}

void CacheEvictionTest::shrinksWhenTheCapIsLowered()
{
    CacheSettings large = m_settings;
    large.sizeCap = 4 * m_settings.sizeCap;
    EditionCache cache(m_folder->path(), large, m_clock->clock());
    for (int page = 0; page < 150; ++page)
        QVERIFY(storeOnDisk(cache, queryOf(page), longPage(page)));
    QVERIFY(bytesOnDisk() > m_settings.sizeCap);

    cache.setSettings(m_settings);

    QTRY_VERIFY_WITH_TIMEOUT(bytesOnDisk() <= m_settings.sizeCap, 30'000);
    QVERIFY(valueOf(cache.report()).editions > 0);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CacheEvictionTest)
#include "cacheevictiontest.moc"
