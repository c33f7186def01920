// SPDX-License-Identifier: MIT
#include "app/search/searchsession.h"
#include "tests/support/fakeeditionsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

class SearchSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsIdle();
    void showsThePageThatCame();
    void keepsOldRowsUntilTheNewPageCame();
    void letsTheNewestQueryWinWhenAnOldAnswerIsLate();
    void cancelsTheSearchBefore();
    void asksForTheNextPageOnceAndAppendsIt();
    void failsWithTheErrorAndNoRows();
    void keepsRowsWhenTheNextPageFails();
    void asksAgainForAPageThatFailed();
    void cancelsWhatRunsAndKeepsNothingHalfDone();
    void goesBackToTheRowsBeforeWhenCancelled();
    void ignoresAnAnswerAfterItsEnd();
    void refreshesPastTheCache();
    void changesRefreshedRowsInPlace();
    void keepsLaterPagesWhenRefreshed();
    void keepsRowsWhenARefreshFails();
    void goesBackFromARefreshWhenCancelled();
    void startsAnewFromRowsOfTheDiskAlone();
};

namespace {

SearchQuery titleQuery(const QString &title)
{
    return *SearchQuery::forFields(title, {});
}

} // namespace

void SearchSessionTest::startsIdle()
{
    FakeEditionSource source;
    SearchSession session(source);

    QCOMPARE(session.state(), SearchState());
    QCOMPARE(session.results()->rowCount(), 0);
}

void SearchSessionTest::showsThePageThatCame()
{
    FakeEditionSource source;
    SearchSession session(source);

    session.search(titleQuery(u"hobbit"_s));
    QCOMPARE(session.state().phase, SearchState::Phase::Searching);
    source.answerLast(aPage(2));

    QTRY_COMPARE(session.state().phase, SearchState::Phase::Showing);
    QCOMPARE(session.state().count, 2);
    QVERIFY(!session.state().hasMore);
    QCOMPARE(session.results()->edition(1).title, u"Title 2"_s);
}

void SearchSessionTest::keepsOldRowsUntilTheNewPageCame()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aPage(3));
    QTRY_COMPARE(session.results()->rowCount(), 3);

    session.search(titleQuery(u"dune"_s));
    QCOMPARE(session.results()->rowCount(), 3);
    source.answerLast(aPage(1));

    QTRY_COMPARE(session.results()->rowCount(), 1);
}

void SearchSessionTest::letsTheNewestQueryWinWhenAnOldAnswerIsLate()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"old"_s));
    session.search(titleQuery(u"new"_s));

    source.answer(1, aPage(2));
    QTRY_COMPARE(session.results()->rowCount(), 2);
    source.answer(0, aPage(9));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();

    QCOMPARE(session.results()->rowCount(), 2);
    QCOMPARE(session.state().query, titleQuery(u"new"_s));
}

void SearchSessionTest::cancelsTheSearchBefore()
{
    FakeEditionSource source;
    SearchSession session(source);

    session.search(titleQuery(u"old"_s));
    session.search(titleQuery(u"new"_s));

    QVERIFY(source.isCancelled(0));
    QVERIFY(!source.isCancelled(1));
}

void SearchSessionTest::asksForTheNextPageOnceAndAppendsIt()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aPage(2, true));
    QTRY_COMPARE(session.results()->rowCount(), 2);

    session.results()->fetchMore({});
    session.results()->fetchMore({});
    QCOMPARE(source.questions.size(), size_t(2));
    QVERIFY(session.state().isLoadingMore);
    source.answerLast(aPage(2, false, 3));

    QTRY_COMPARE(session.results()->rowCount(), 4);
    QCOMPARE(session.results()->edition(3).title, u"Title 4"_s);
    QVERIFY(!session.state().hasMore);
    QVERIFY(!session.state().isLoadingMore);
}

void SearchSessionTest::failsWithTheErrorAndNoRows()
{
    FakeEditionSource source;
    SearchSession session(source);
    const Error error = anError(Error::Kind::TimedOut, u"Too slow."_s);

    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(Failure(error));

    QTRY_COMPARE(session.state().phase, SearchState::Phase::Failed);
    QCOMPARE(session.state().error, error);
    QCOMPARE(session.results()->rowCount(), 0);
}

void SearchSessionTest::keepsRowsWhenTheNextPageFails()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aPage(2, true));
    QTRY_COMPARE(session.results()->rowCount(), 2);

    session.results()->fetchMore({});
    source.answerLast(Failure(anError(Error::Kind::Unreachable, u"Gone."_s)));

    QTRY_VERIFY(session.state().error.has_value());
    QCOMPARE(session.state().phase, SearchState::Phase::Showing);
    QCOMPARE(session.results()->rowCount(), 2);
}

void SearchSessionTest::asksAgainForAPageThatFailed()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aPage(2, true));
    QTRY_COMPARE(session.results()->rowCount(), 2);
    session.results()->fetchMore({});
    source.answerLast(Failure(anError(Error::Kind::Unreachable, u"Gone."_s)));
    QTRY_VERIFY(session.state().error.has_value());

    session.results()->fetchMore({});

    QCOMPARE(source.questions.size(), size_t(3));
    QCOMPARE(source.questions[2].from, source.questions[1].from);
}

void SearchSessionTest::cancelsWhatRunsAndKeepsNothingHalfDone()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));

    session.cancel();

    QVERIFY(source.isCancelled(0));
    QCOMPARE(session.state().phase, SearchState::Phase::Idle);
}

void SearchSessionTest::goesBackToTheRowsBeforeWhenCancelled()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aPage(2, true));
    QTRY_COMPARE(session.results()->rowCount(), 2);
    const SearchState before = session.state();
    session.search(titleQuery(u"dune"_s));
    session.search(titleQuery(u"emma"_s));

    session.cancel();
    session.results()->fetchMore({});
    source.answerLast(aPage(2, false, 3));

    QTRY_COMPARE(session.results()->rowCount(), 4);
    QCOMPARE(session.state().query, before.query);
    QCOMPARE(source.questions.back().query, titleQuery(u"hobbit"_s));
}

void SearchSessionTest::ignoresAnAnswerAfterItsEnd()
{
    FakeEditionSource source;
    {
        SearchSession session(source);
        session.search(titleQuery(u"hobbit"_s));
    }

    source.answerLast(aPage(2));
    QCoreApplication::processEvents();

    QCOMPARE(source.questions.size(), size_t(1));
}

void SearchSessionTest::refreshesPastTheCache()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    QCOMPARE(source.questions.back().freshness, EditionSource::Freshness::Any);
    source.answerLast(aPage(2));
    QTRY_COMPARE(session.results()->rowCount(), 2);

    session.refresh();

    QCOMPARE(source.questions.back().freshness, EditionSource::Freshness::PastCache);
    source.answerLast(aPage(3));
    QTRY_COMPARE(session.results()->rowCount(), 3);
}

void SearchSessionTest::changesRefreshedRowsInPlace()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aPage(3));
    QTRY_COMPARE(session.results()->rowCount(), 3);
    const QPersistentModelIndex selected = session.results()->index(2, 0);
    const QSignalSpy resets(session.results(), &EditionTableModel::modelReset);

    session.refresh();
    QCOMPARE(session.state().phase, SearchState::Phase::Searching);
    QCOMPARE(session.state().count, 3); // still said: nothing flickers
    QCOMPARE(session.results()->rowCount(), 3);
    EditionPage again = aPage(5, true);
    again.editions.removeAt(1);
    source.answerLast(again);

    QTRY_COMPARE(session.state().phase, SearchState::Phase::Showing);
    QCOMPARE(session.results()->editions(), again.editions);
    QCOMPARE(selected.data().toString(), u"Title 3"_s);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(session.state().count, 4);
    QVERIFY(session.state().hasMore && !session.state().isRefreshing);
    session.results()->fetchMore({});
    QCOMPARE(source.questions.back().from, *again.next);
}

void SearchSessionTest::keepsLaterPagesWhenRefreshed()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aPage(2, true));
    QTRY_COMPARE(session.results()->rowCount(), 2);
    session.results()->fetchMore({});
    const EditionPage second = aPage(2, true, 3);
    source.answerLast(second);
    QTRY_COMPARE(session.results()->rowCount(), 4);

    session.refresh();
    session.results()->fetchMore({}); // scrolled meanwhile
    source.answerLast(aPage(1));

    QTRY_COMPARE(session.state().phase, SearchState::Phase::Showing);
    QCOMPARE(session.results()->rowCount(), 3);
    QCOMPARE(source.questions.size(), size_t(3));
    session.results()->fetchMore({});
    QCOMPARE(source.questions.back().from, *second.next);
}

void SearchSessionTest::keepsRowsWhenARefreshFails()
{
    FakeEditionSource source;
    SearchSession session(source);
    const Error error = anError(Error::Kind::Denied, u"Locked out."_s);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aPage(2, true));
    QTRY_COMPARE(session.results()->rowCount(), 2);

    session.refresh();
    source.answerLast(Failure(error));

    QTRY_COMPARE(session.state().phase, SearchState::Phase::Failed);
    QCOMPARE(session.state().error, error);
    QCOMPARE(session.state().count, 2);
    QVERIFY(session.results()->canFetchMore({}));
    session.refresh(); // as Retry does
    QVERIFY(!session.state().error);
    source.answerLast(aPage(3));
    QTRY_COMPARE(session.results()->rowCount(), 3);
}

void SearchSessionTest::goesBackFromARefreshWhenCancelled()
{
    FakeEditionSource source;
    SearchSession session(source);
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(aPage(2, true));
    QTRY_COMPARE(session.results()->rowCount(), 2);
    const SearchState before = session.state();

    session.refresh();
    session.refresh(); // the newest wins
    session.cancel();

    QVERIFY(source.isCancelled(1) && source.isCancelled(2));
    QCOMPARE(session.state(), before);
    session.results()->fetchMore({});
    QCOMPARE(source.questions.size(), size_t(4));
}

void SearchSessionTest::startsAnewFromRowsOfTheDiskAlone()
{
    FakeEditionSource source;
    SearchSession session(source);
    EditionPage offline = aPage(2, true);
    offline.origin.source = Origin::Source::Offline;
    session.search(titleQuery(u"hobbit"_s));
    source.answerLast(offline);
    QTRY_COMPARE(session.results()->rowCount(), 2);
    session.results()->fetchMore({});
    offline.editions = aPage(2, true, 3).editions;
    source.answerLast(offline);
    QTRY_COMPARE(session.results()->rowCount(), 4);

    session.refresh();
    source.answerLast(aPage(3, false, 4));

    QTRY_COMPARE(session.results()->editions(), aPage(3, false, 4).editions);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::SearchSessionTest)
#include "searchsessiontest.moc"
