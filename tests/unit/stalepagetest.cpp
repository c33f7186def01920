// SPDX-License-Identifier: MIT
#include "app/search/searchsession.h"
#include "tests/support/fakeeditionsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

/// What a search session does with a page that a cache answered.
class StalePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAStalePageAndAsksAgain();
    void changesStaleRowsInPlace();
    void continuesFromTheRefreshedPage();
    void keepsTheLaterPagesOfAStaleOne();
    void keepsStaleRowsWhenTheCatalogueIsOut();
    void neverAsksTwiceForAPageThatStaysStale();
    void dropsARefreshOnceSearchedOn();
    void showsWhatIsThereUntilTheCatalogueAnswers();
    void saysWhyAPageIsOffline();
    void keepsSayingSoWhileOfflinePagesFollow();
};

namespace {

SearchQuery titleQuery(const QString &title)
{
    return *SearchQuery::forFields(title, {});
}

/// As a cache answers when it has nothing else and the catalogue was asked in vain.
EditionPage anOfflinePage(int count, bool hasMore = false, int first = 1)
{
    EditionPage page = aPage(count, hasMore, first);
    page.origin = {Origin::Source::Offline, {}, {}, true};
    return page;
}

EditionPage aStalePage(int count, bool hasMore = false, int first = 1)
{
    EditionPage page = aPage(count, hasMore, first);
    page.origin = {Origin::Source::Cache, {}, std::chrono::hours(30), true};
    page.isProvisional = true;
    return page;
}

} // namespace

void StalePageTest::showsAStalePageAndAsksAgain()
{
    FakeEditionSource source;
    SearchSession session(source);

    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aStalePage(2));

    QTRY_COMPARE(session.results()->rowCount(), 2);
    QVERIFY(session.state().isRefreshing);
    QVERIFY(session.state().origin->isStale);
    QCOMPARE(source.questions.size(), size_t(2));
    QCOMPARE(source.questions[1].freshness, EditionSource::Freshness::PastCache);
    source.answerLast(aPage(2));
    QTRY_VERIFY(!session.state().isRefreshing);
    QCOMPARE(session.state().origin->source, Origin::Source::Live);
    QCOMPARE(source.questions.size(), size_t(2));
}

void StalePageTest::changesStaleRowsInPlace()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aStalePage(3));
    QTRY_COMPARE(session.results()->rowCount(), 3);
    const QPersistentModelIndex selected = session.results()->index(2, 0);
    const QSignalSpy resets(session.results(), &EditionTableModel::modelReset);
    EditionPage refreshed = aPage(4);
    refreshed.editions[0].title = u"Changed"_s;
    refreshed.editions.removeAt(1);

    source.answerLast(refreshed);

    QTRY_COMPARE(session.results()->edition(0).title, u"Changed"_s);
    QCOMPARE(session.results()->editions(), refreshed.editions);
    QCOMPARE(session.state().count, 3);
    QCOMPARE(selected.row(), 1);
    QCOMPARE(selected.data().toString(), u"Title 3"_s);
    QCOMPARE(resets.count(), 0);
}

void StalePageTest::continuesFromTheRefreshedPage()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aStalePage(2, true));
    QTRY_COMPARE(session.results()->rowCount(), 2);
    EditionPage refreshed = aPage(2, true);
    refreshed.next->generation = 5;
    source.answerLast(refreshed);
    QTRY_VERIFY(!session.state().isRefreshing);

    session.results()->fetchMore({});

    QCOMPARE(source.questions.back().from, *refreshed.next);
}

void StalePageTest::keepsTheLaterPagesOfAStaleOne()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aStalePage(2, true));
    QTRY_COMPARE(session.results()->rowCount(), 2);
    session.results()->fetchMore({});
    source.answerLast(aPage(2, true, 3));
    QTRY_COMPARE(session.results()->rowCount(), 4);

    source.answer(1, aPage(1)); // without the second row, and without a next page

    QTRY_VERIFY(!session.state().isRefreshing);
    QCOMPARE(session.results()->rowCount(), 3);
    QCOMPARE(session.results()->edition(1).title, u"Title 3"_s);
    QVERIFY(session.state().hasMore);
    QVERIFY(session.results()->canFetchMore({}));
}

void StalePageTest::keepsStaleRowsWhenTheCatalogueIsOut()
{
    FakeEditionSource source;
    SearchSession session(source);
    const Error out = anError(Error::Kind::Denied, u"Locked out."_s);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aStalePage(2));
    QTRY_COMPARE(session.results()->rowCount(), 2);

    source.answerLast(Failure(out));

    QTRY_COMPARE(session.state().unanswered, out);
    QCOMPARE(session.state().phase, SearchState::Phase::Showing);
    QVERIFY(!session.state().error);
    QVERIFY(!session.state().isRefreshing);
    QVERIFY(session.state().origin->isStale);
    QCOMPARE(session.results()->rowCount(), 2);
}

void StalePageTest::neverAsksTwiceForAPageThatStaysStale()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aStalePage(2));
    QTRY_COMPARE(source.questions.size(), size_t(2));
    EditionPage fallback = aStalePage(2);
    fallback.unanswered = anError(Error::Kind::Unreachable, u"Gone."_s);

    source.answerLast(fallback);

    QTRY_COMPARE(session.state().unanswered, fallback.unanswered);
    QCOMPARE(source.questions.size(), size_t(2));
    QVERIFY(session.state().origin->isStale);
}

void StalePageTest::dropsARefreshOnceSearchedOn()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aStalePage(2));
    QTRY_COMPARE(source.questions.size(), size_t(2));

    session.search(titleQuery(u"dune"_s));
    QVERIFY(source.isCancelled(1));
    source.answerLast(aPage(1));
    QTRY_COMPARE(session.results()->rowCount(), 1);
    source.answer(1, aPage(9));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();

    QCOMPARE(session.results()->rowCount(), 1);
    QVERIFY(!session.state().isRefreshing);
}

void StalePageTest::showsWhatIsThereUntilTheCatalogueAnswers()
{
    FakeEditionSource source;
    SearchSession session(source);
    EditionPage meanwhile = anOfflinePage(2);
    meanwhile.unanswered = anError(Error::Kind::Unreachable, u"Gone."_s);
    meanwhile.isProvisional = true;

    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(meanwhile);

    QTRY_COMPARE(session.results()->rowCount(), 2);
    QCOMPARE(session.state().unanswered, meanwhile.unanswered);
    QVERIFY(session.state().isRefreshing); // waits for the catalogue, however long
    QCOMPARE(source.questions.size(), size_t(2));
    QCOMPARE(source.questions[1].freshness, EditionSource::Freshness::PastCache);
    source.answerLast(aPage(3));
    QTRY_COMPARE(session.results()->rowCount(), 3);
    QVERIFY(!session.state().unanswered && !session.state().isRefreshing);
    QCOMPARE(session.state().origin->source, Origin::Source::Live);
}

void StalePageTest::saysWhyAPageIsOffline()
{
    FakeEditionSource source;
    SearchSession session(source);
    EditionPage offline = anOfflinePage(2);
    offline.unanswered = anError(Error::Kind::Unreachable, u"Gone."_s);

    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(offline);

    QTRY_COMPARE(session.state().unanswered, offline.unanswered);
    QCOMPARE(session.state().origin->source, Origin::Source::Offline);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aPage(2));
    QTRY_COMPARE(session.state().phase, SearchState::Phase::Showing);
    QVERIFY(!session.state().unanswered);
}

void StalePageTest::keepsSayingSoWhileOfflinePagesFollow()
{
    FakeEditionSource source;
    SearchSession session(source);
    EditionPage offline = anOfflinePage(2, true);
    offline.unanswered = anError(Error::Kind::Unreachable, u"Gone."_s);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(offline);
    QTRY_COMPARE(session.results()->rowCount(), 2);

    session.results()->fetchMore({});
    source.answerLast(anOfflinePage(2, false, 3)); // from the disk alone: nobody was asked

    QTRY_COMPARE(session.results()->rowCount(), 4);
    QCOMPARE(session.state().unanswered, offline.unanswered);
    QVERIFY(!session.state().isRefreshing);
    QCOMPARE(source.questions.size(), size_t(2));
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::StalePageTest)
#include "stalepagetest.moc"
