// SPDX-License-Identifier: MIT
#include "tests/support/cacheanswers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

/// What a cache knows of an ISBN, whichever way it learnt it.
class CacheIsbnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takesNotFoundForAnHour();
    void answersAnIsbnAskedInEitherForm();
    void answersAnIsbnSeenInATitleSearch();
    void answersNoIsbnByARecordThatIsNotWhole();
    void prefersWhatWasSeenSinceItWasNotFound();
    void keepsTheOrderOfAnAnswer();
    void answersByAnIsbnTheRecordDoesNotHave();
    void forgetsAnEditionThatBearsAnIsbnNoMore();

private:
    std::unique_ptr<EditionCache> open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestClock> m_clock;
};

void CacheIsbnTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<TestClock>();
}

std::unique_ptr<EditionCache> CacheIsbnTest::open()
{
    return std::make_unique<EditionCache>(m_folder->path(), CacheSettings(), m_clock->clock());
}

void CacheIsbnTest::takesNotFoundForAnHour()
{
    const auto cache = open();
    const SearchQuery query = titleQueryOf(u"nothing"_s);
    QVERIFY(storeOnDisk(*cache, query, EditionPage()));
    QVERIFY(storeOnDisk(*cache, SearchQuery::forIsbn(isbnOf(7)), EditionPage()));

    m_clock->advance(59min);
    QVERIFY(!valueOf(cache->page(u"home"_s, query, {})).page->origin.isStale);
    QVERIFY(!answerOnDisk(*cache, isbnOf(7))->origin.isStale);
    QVERIFY(answerOnDisk(*cache, isbnOf(7))->editions.isEmpty());
    m_clock->advance(1min);

    QVERIFY(valueOf(cache->page(u"home"_s, query, {})).page->origin.isStale);
    QVERIFY(answerOnDisk(*cache, isbnOf(7))->origin.isStale);
}

void CacheIsbnTest::answersAnIsbnAskedInEitherForm()
{
    const auto cache = open();
    const Isbn thirteen = Isbn::fromText(u"978-0-306-40615-7").value();
    const Isbn ten = Isbn::fromText(u"0-306-40615-2").value();
    Edition edition = wholeEdition(1);
    edition.isbn13 = {thirteen.toIsbn13()};
    edition.isbn10 = {*thirteen.toIsbn10()};

    QVERIFY(cache->store(u"home"_s, {IsbnAnswer{thirteen, {edition}, {}, {}}}).result().has_value());

    QCOMPARE(answerOnDisk(*cache, ten)->editions, {edition});
    QCOMPARE(pageOnDisk(*cache, SearchQuery::forIsbn(ten))->editions, {edition});
}

void CacheIsbnTest::answersAnIsbnSeenInATitleSearch()
{
    const auto cache = open();
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"Größe"_s), wholePage(0, 3)));

    QCOMPARE(answerOnDisk(*cache, isbnOf(2))->editions, {wholeEdition(2)});
    QVERIFY(!answerOnDisk(*cache, isbnOf(3)));
}

void CacheIsbnTest::answersNoIsbnByARecordThatIsNotWhole()
{
    const auto cache = open();
    EditionPage page = wholePage(0, 2);
    page.editions[0].work.title.clear(); // its work was not read

    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"Größe"_s), page));

    QVERIFY(!answerOnDisk(*cache, isbnOf(0)));
    QVERIFY(answerOnDisk(*cache, isbnOf(1)));
    QCOMPARE(pageOnDisk(*cache, titleQueryOf(u"Größe"_s)), page);
}

void CacheIsbnTest::prefersWhatWasSeenSinceItWasNotFound()
{
    const auto cache = open();
    QVERIFY(cache->store(u"home"_s, {IsbnAnswer{isbnOf(1), {}, {}, {}}}).result().has_value());
    m_clock->advance(30min);

    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"Größe"_s), wholePage(1, 1)));
    m_clock->advance(2h);

    QCOMPARE(answerOnDisk(*cache, isbnOf(1))->editions, {wholeEdition(1)});
    QVERIFY(!answerOnDisk(*cache, isbnOf(1))->origin.isStale);
    QCOMPARE(answerOnDisk(*cache, isbnOf(1))->origin.age, std::chrono::seconds(2h));
}

void CacheIsbnTest::keepsTheOrderOfAnAnswer()
{
    const auto cache = open();
    Edition first = wholeEdition(1);
    Edition second = wholeEdition(2);
    first.isbn13 = second.isbn13 = {isbnOf(9).toIsbn13()};
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"x"_s), {{first}, {}, {}, false, {}}));

    QVERIFY(cache->store(u"home"_s, {IsbnAnswer{isbnOf(9), {second, first}, {}, {}}}).result().has_value());

    QCOMPARE(answerOnDisk(*cache, isbnOf(9))->editions, QList<Edition>({second, first}));
}

void CacheIsbnTest::answersByAnIsbnTheRecordDoesNotHave()
{
    const auto cache = open();

    QVERIFY(
        cache->store(u"home"_s, {IsbnAnswer{isbnOf(500), {wholeEdition(1)}, {}, {}}}).result().has_value());

    QCOMPARE(answerOnDisk(*cache, isbnOf(500))->editions, {wholeEdition(1)});
}

void CacheIsbnTest::forgetsAnEditionThatBearsAnIsbnNoMore()
{
    const auto cache = open();
    Edition old = wholeEdition(1);
    old.isbn13 << isbnOf(2).toIsbn13();
    QVERIFY(cache->store(u"home"_s, {IsbnAnswer{isbnOf(2), {old, wholeEdition(2)}, {}, {}}})
                .result()
                .has_value());

    QVERIFY(cache->store(u"home"_s, {IsbnAnswer{isbnOf(2), {wholeEdition(2)}, {}, {}}}).result().has_value());
    QCOMPARE(answerOnDisk(*cache, isbnOf(2))->editions, {wholeEdition(2)});
    QVERIFY(storeOnDisk(*cache, titleQueryOf(u"x"_s), wholePage(1, 1)));

    QCOMPARE(answerOnDisk(*cache, isbnOf(2))->editions, {wholeEdition(2)});
    QCOMPARE(answerOnDisk(*cache, isbnOf(1))->editions, {wholeEdition(1)});
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CacheIsbnTest)
#include "cacheisbntest.moc"
