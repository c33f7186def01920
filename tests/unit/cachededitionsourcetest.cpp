// SPDX-License-Identifier: MIT
#include "tests/support/cachedsourcefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

class CachedEditionSourceTest : public CachedSourceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheSourceAndKeepsWhatItSaid();
    void answersFreshPagesWithoutTheSource();
    void answersStalePagesAtOnceAndSaysSo();
    void asksTheSourceForWhoeverWantsFreshAnswers();
    void goesPastTheCache();
    void neverContinuesARefreshedPageWithAnOldOne();
    void answersAStalePageWhenTheSourceIsOut();
    void answersFromEverythingEverSeenWhenTheSourceIsOut_data();
    void answersFromEverythingEverSeenWhenTheSourceIsOut();
    void fallsBackPastTheCacheToo();
    void failsWhenNothingWasEverSeen();
    void passesOtherFailuresOn();
    void continuesOfflinePagesFromDisk();
    void letsALaterSuccessReplaceAnOfflinePage();
    void saysThatAnExportCameFromDisk();
    void endsNoExportWithSomethingElse();
    void keepsNoExports();
    void showsWhatIsThereWhileTheSourceIsOutOfReach();
    void showsWhatIsThereWhenTheSourceIsSilent();
    void waitsForASilentSourceWhenThereIsNothing();
    void keepsProfilesApart();
    void asksTheSourceAloneWithoutAProfile();
    void cancelsTheSource();
    void asksOnceForAPageThatManyWaitFor();
    void endsOpenQuestionsWithItself();
};

namespace {

SearchQuery sizeQuery()
{
    return titleQueryOf(u"größe"_s);
}

} // namespace

void CachedEditionSourceTest::asksTheSourceAndKeepsWhatItSaid()
{
    const auto future = ask(sizeQuery());
    QVERIFY(isAsked(1));
    EditionPage live = wholePage(0, 3);
    live.origin.elapsed = 41ms;
    m_inner->answerLast(live);

    QCOMPARE(answered(future).value(), live);
    QTRY_COMPARE(pageOnDisk(*m_cache, sizeQuery()), wholePage(0, 3));
}

void CachedEditionSourceTest::answersFreshPagesWithoutTheSource()
{
    remember(sizeQuery(), wholePage(0, 3));
    m_clock->advance(3h);

    const auto page = answered(ask(sizeQuery())).value();

    QCOMPARE(m_inner->questions.size(), size_t(1));
    QCOMPARE(page.editions, wholePage(0, 3).editions);
    QCOMPARE(page.origin.source, Origin::Source::Cache);
    QCOMPARE(page.origin.age, std::chrono::seconds(3h));
    QVERIFY(!page.origin.isStale);
}

void CachedEditionSourceTest::answersStalePagesAtOnceAndSaysSo()
{
    remember(sizeQuery(), wholePage(0, 3));
    m_clock->advance(25h);

    const auto page = answered(ask(sizeQuery())).value();

    QCOMPARE(m_inner->questions.size(), size_t(1));
    QCOMPARE(page.origin.age, std::chrono::seconds(25h));
    QVERIFY(page.origin.isStale);
}

void CachedEditionSourceTest::asksTheSourceForWhoeverWantsFreshAnswers()
{
    remember(sizeQuery(), wholePage(0, 3));
    QVERIFY(!answered(ask(sizeQuery(), Freshness::Fresh)).value().origin.isStale);
    m_clock->advance(25h);

    const auto future = ask(sizeQuery(), Freshness::Fresh);
    QVERIFY(isAsked(2));
    m_inner->answerLast(wholePage(0, 4));

    QCOMPARE(answered(future).value().editions.size(), 4);
}

void CachedEditionSourceTest::goesPastTheCache()
{
    remember(sizeQuery(), wholePage(0, 3));

    const auto future = ask(sizeQuery(), Freshness::PastCache);
    QVERIFY(isAsked(2));
    QCOMPARE(m_inner->questions.back().freshness, Freshness::PastCache);
    m_inner->answerLast(wholePage(5, 2));

    QCOMPARE(answered(future).value().editions, wholePage(5, 2).editions);
    QTRY_COMPARE(pageOnDisk(*m_cache, sizeQuery()), wholePage(5, 2));
}

void CachedEditionSourceTest::neverContinuesARefreshedPageWithAnOldOne()
{
    const auto first = ask(sizeQuery(), Freshness::PastCache);
    m_inner->answerLast(wholePage(0, 2, true));
    const PageToken oldNext = answered(first).value().next.value();
    const auto second = ask(sizeQuery(), Freshness::Any, oldNext);
    QVERIFY(isAsked(2));
    QCOMPARE(m_inner->questions.back().from.generation, 0);
    m_inner->answerLast(wholePage(2, 2));
    QVERIFY(answered(second));
    QTRY_VERIFY(pageOnDisk(*m_cache, sizeQuery(), oldNext));

    const auto refreshed = ask(sizeQuery(), Freshness::PastCache);
    m_inner->answerLast(wholePage(0, 2, true));
    const PageToken newNext = answered(refreshed).value().next.value();

    QTRY_VERIFY(!pageOnDisk(*m_cache, sizeQuery(), oldNext));
    QVERIFY(!pageOnDisk(*m_cache, sizeQuery(), newNext));
    const auto late = ask(sizeQuery(), Freshness::Any, oldNext); // somebody who still scrolls the old one
    QVERIFY(isAsked(4));
    m_inner->answerLast(wholePage(7, 2));
    QVERIFY(answered(late));
    remember(titleQueryOf(u"behind it in the line"_s), wholePage(9, 1));
    QVERIFY(!pageOnDisk(*m_cache, sizeQuery(), oldNext));
    QVERIFY(!pageOnDisk(*m_cache, sizeQuery(), newNext));
}

void CachedEditionSourceTest::answersAStalePageWhenTheSourceIsOut()
{
    remember(sizeQuery(), wholePage(0, 3));
    m_clock->advance(25h);

    const auto future = ask(sizeQuery(), Freshness::Fresh);
    QVERIFY(isAsked(2));
    m_inner->answerLast(Failure(Out));

    const auto page = answered(future).value();
    QCOMPARE(page.editions, wholePage(0, 3).editions);
    QCOMPARE(page.unanswered, Out);
    QVERIFY(page.origin.isStale);
}

void CachedEditionSourceTest::answersFromEverythingEverSeenWhenTheSourceIsOut_data()
{
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<int>("count");

    QTest::newRow("title") << titleQueryOf(u"GROSSE dinge"_s) << 6;
    QTest::newRow("title of the work") << titleQueryOf(u"size things"_s) << 6;
    QTest::newRow("author") << SearchQuery::forFields({}, u"emile"_s).value() << 6;
    QTest::newRow("Chinese author") << SearchQuery::forFields({}, u"上春"_s).value() << 6;
    QTest::newRow("both") << SearchQuery::forFields(u"dinge"_s, u"author1"_s).value() << 3;
    QTest::newRow("work") << SearchQuery::forEditionsOfWork(u"/works/OL1W"_s) << 3;
    QTest::newRow("author's works") << SearchQuery::forWorksOfAuthor(u"/authors/OL0A"_s) << 3;
    QTest::newRow("isbn") << SearchQuery::forIsbn(isbnOf(4)) << 1;
}

void CachedEditionSourceTest::answersFromEverythingEverSeenWhenTheSourceIsOut()
{
    QFETCH(SearchQuery, query);
    QFETCH(int, count);
    remember(titleQueryOf(u"another"_s), wholePage(0, 6));
    m_clock->advance(25h); // by ISBN they would else be answered as fresh

    const auto future = ask(query, Freshness::Fresh);
    QVERIFY(isAsked(2));
    m_inner->answerLast(Failure(Out));

    const auto page = answered(future).value();
    QCOMPARE(page.editions.size(), count);
    QVERIFY(page.origin.isStale);
    QCOMPARE(page.origin.age, std::chrono::seconds(25h));
    QCOMPARE(page.unanswered, Out);
    if (query.kind != SearchQuery::Kind::Isbn)
        QCOMPARE(page.origin.source, Origin::Source::Offline);
}

void CachedEditionSourceTest::fallsBackPastTheCacheToo()
{
    remember(sizeQuery(), wholePage(0, 3));

    const auto future = ask(sizeQuery(), Freshness::PastCache);
    QVERIFY(isAsked(2));
    m_inner->answerLast(Failure(Out));

    QCOMPARE(answered(future).value().editions, wholePage(0, 3).editions);
    QCOMPARE(answered(future).value().unanswered, Out);
}

void CachedEditionSourceTest::failsWhenNothingWasEverSeen()
{
    const auto future = ask(sizeQuery());
    QVERIFY(isAsked(1));
    m_inner->answerLast(Failure(Out));

    QCOMPARE(answered(future).error(), Out);
}

void CachedEditionSourceTest::passesOtherFailuresOn()
{
    remember(titleQueryOf(u"another"_s), wholePage(0, 6));
    const Error denied = anError(Error::Kind::Denied, u"No right."_s);

    const auto future = ask(sizeQuery());
    QVERIFY(isAsked(2));
    m_inner->answerLast(Failure(denied));

    QCOMPARE(answered(future).error(), denied);
}

void CachedEditionSourceTest::continuesOfflinePagesFromDisk()
{
    remember(titleQueryOf(u"another"_s), wholePage(0, 120));
    const auto future = ask(sizeQuery());
    QVERIFY(isAsked(2));
    m_inner->answerLast(Failure(Out));
    Result<EditionPage> page = answered(future);
    QCOMPARE(page.value().editions.size(), 50);
    QSet<QString> keys;

    while (true) {
        for (const Edition &edition : page.value().editions)
            keys << edition.key;
        if (!page->next)
            break;
        page = answered(ask(sizeQuery(), Freshness::Any, *page->next));
    }

    QCOMPARE(keys.size(), 120);
    QCOMPARE(m_inner->questions.size(), size_t(2));
}

void CachedEditionSourceTest::letsALaterSuccessReplaceAnOfflinePage()
{
    remember(titleQueryOf(u"another"_s), wholePage(0, 6));
    const auto offline = ask(sizeQuery());
    QVERIFY(isAsked(2));
    m_inner->answerLast(Failure(Out));
    QCOMPARE(answered(offline).value().origin.source, Origin::Source::Offline);

    const auto live = ask(sizeQuery());
    QVERIFY(isAsked(3));
    m_inner->answerLast(wholePage(0, 2));

    QCOMPARE(answered(live).value(), wholePage(0, 2));
}

void CachedEditionSourceTest::saysThatAnExportCameFromDisk()
{
    remember(sizeQuery(), wholePage(0, 3));
    m_clock->advance(25h);

    const auto future = m_source->page(sizeQuery(), {}, Purpose::Export, Freshness::Any);
    QVERIFY(isAsked(2));
    m_inner->answerLast(Failure(Out));

    QCOMPARE(answered(future).value().editions.size(), 3);
    QCOMPARE(answered(future).value().unanswered, Out);
}

void CachedEditionSourceTest::endsNoExportWithSomethingElse()
{
    remember(sizeQuery(), wholePage(0, 3));
    PageToken second;
    second.window = 1;

    const auto future = m_source->page(sizeQuery(), second, Purpose::Export, Freshness::Any);
    QVERIFY(isAsked(2));
    m_inner->answerLast(Failure(Out));

    QCOMPARE(answered(future).error(), Out);
}

void CachedEditionSourceTest::keepsNoExports()
{
    remember(sizeQuery(), wholePage(0, 3));
    m_clock->advance(25h);

    const auto again = m_source->page(sizeQuery(), {}, Purpose::Export, Freshness::Any);
    QVERIFY(isAsked(2));
    m_inner->answerLast(wholePage(0, 9));

    QCOMPARE(answered(again).value().editions.size(), 9);
    QCOMPARE(pageOnDisk(*m_cache, sizeQuery()), wholePage(0, 3));
}

void CachedEditionSourceTest::showsWhatIsThereWhileTheSourceIsOutOfReach()
{
    remember(titleQueryOf(u"another"_s), wholePage(0, 6));
    m_source->setOutOfReach(Out);

    const auto page = answered(ask(titleQueryOf(u"GROSSE dinge"_s))).value();

    QCOMPARE(page.editions.size(), 6);
    QVERIFY(page.isProvisional); // whoever shows it asks again, and waits for the server then
    QCOMPARE(page.unanswered, Out);
    QCOMPARE(page.origin.source, Origin::Source::Offline);
}

void CachedEditionSourceTest::showsWhatIsThereWhenTheSourceIsSilent()
{
    remember(titleQueryOf(u"another"_s), wholePage(0, 6));
    m_source->setPatience(50ms);

    const auto page = answered(ask(titleQueryOf(u"GROSSE dinge"_s))).value(); // and nobody answers

    QVERIFY(page.isProvisional && page.unanswered);
    QCOMPARE(page.editions.size(), 6);
}

void CachedEditionSourceTest::waitsForASilentSourceWhenThereIsNothing()
{
    m_source->setPatience(20ms);
    const auto future = ask(titleQueryOf(u"nowhere"_s));
    QVERIFY(isAsked(1));

    QTest::qWait(100);
    QVERIFY(!future.isFinished());
    m_inner->answerLast(wholePage(0, 2));

    QCOMPARE(answered(future)->origin.source, Origin::Source::Live);
}

void CachedEditionSourceTest::keepsProfilesApart()
{
    remember(sizeQuery(), wholePage(0, 3));

    m_source->setProfile(u"work"_s);
    const auto future = ask(sizeQuery());

    QVERIFY(isAsked(2));
    m_inner->answerLast(Failure(Out));
    QCOMPARE(answered(future).error(), Out);
}

void CachedEditionSourceTest::asksTheSourceAloneWithoutAProfile()
{
    m_source->setProfile({});

    const auto future = ask(sizeQuery());
    QCOMPARE(m_inner->questions.size(), size_t(1));
    m_inner->answerLast(wholePage(0, 1));

    QVERIFY(answered(future));
    QVERIFY(m_cache->report().isValid());
    QCOMPARE(valueOf(m_cache->report()).editions, 0);
}

void CachedEditionSourceTest::cancelsTheSource()
{
    auto future = ask(sizeQuery());
    QVERIFY(isAsked(1));

    future.cancel();

    QTRY_VERIFY(m_inner->isCancelled(0));
}

void CachedEditionSourceTest::asksOnceForAPageThatManyWaitFor()
{
    auto first = ask(sizeQuery());
    QVERIFY(isAsked(1));
    auto second = ask(sizeQuery());
    const auto third = ask(sizeQuery(), Freshness::PastCache);
    const auto other = ask(titleQueryOf(u"another"_s));
    QVERIFY(isAsked(2));

    first.cancel();
    m_inner->answer(0, wholePage(0, 3));

    QCOMPARE(answered(third).value().editions, wholePage(0, 3).editions);
    QCOMPARE(answered(second).value().editions, wholePage(0, 3).editions);
    QVERIFY(!m_inner->isCancelled(0));
    QCOMPARE(m_inner->questions.size(), size_t(2));
}

void CachedEditionSourceTest::endsOpenQuestionsWithItself()
{
    const auto future = ask(sizeQuery());
    QVERIFY(isAsked(1));

    m_source.reset();

    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CachedEditionSourceTest)
#include "cachededitionsourcetest.moc"
