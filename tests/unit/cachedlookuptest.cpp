// SPDX-License-Identifier: MIT
#include "tests/support/cachedsourcefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

/// Look-ups of many ISBNs, some of which the disk knows.
class CachedLookUpTest : public CachedSourceFixture
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheSourceOnlyForIsbnsItDoesNotKnow();
    void saysWhichIsbnsWereNotAnswered();
    void failsWhenNoIsbnIsKnown();
    void answersStaleIsbnsToWhoeverTakesThem();
    void asksAgainForStaleIsbns();
    void passesOtherFailuresOn();
    void cancelsTheSource();
};

void CachedLookUpTest::answersStaleIsbnsToWhoeverTakesThem()
{
    m_cache->store(u"home"_s, {IsbnAnswer{isbnOf(2), {wholeEdition(2)}, {}, {}}}).waitForFinished();
    m_clock->advance(25h);

    const auto answers = answered(m_source->lookUp({isbnOf(2)}, Freshness::Any)).value();

    QVERIFY(answers[0].origin.isStale);
    QVERIFY(m_inner->lookUps.empty());
}

void CachedLookUpTest::asksAgainForStaleIsbns()
{
    m_cache->store(u"home"_s, {IsbnAnswer{isbnOf(2), {wholeEdition(2)}, {}, {}}}).waitForFinished();
    m_clock->advance(25h);

    const auto future = m_source->lookUp({isbnOf(2)}, Freshness::Fresh);
    QTRY_COMPARE(m_inner->lookUps.size(), size_t(1));
    m_inner->answerLookUp(0, Failure(Out));

    const auto answers = answered(future).value();
    QCOMPARE(answers[0].editions, {wholeEdition(2)});
    QCOMPARE(answers[0].unanswered, Out);
    QVERIFY(answers[0].origin.isStale);
}

void CachedLookUpTest::passesOtherFailuresOn()
{
    const Error denied = anError(Error::Kind::Denied, u"No right."_s);

    const auto future = m_source->lookUp({isbnOf(2)}, Freshness::Fresh);
    QTRY_COMPARE(m_inner->lookUps.size(), size_t(1));
    m_inner->answerLookUp(0, Failure(denied));

    QCOMPARE(answered(future).error(), denied);
}

void CachedLookUpTest::cancelsTheSource()
{
    auto future = m_source->lookUp({isbnOf(2)}, Freshness::Fresh);
    QTRY_COMPARE(m_inner->lookUps.size(), size_t(1));

    future.cancel();

    QTRY_VERIFY(m_inner->lookUps[0].promise->isCanceled());
}

void CachedLookUpTest::asksTheSourceOnlyForIsbnsItDoesNotKnow()
{
    const QList<Isbn> all{isbnOf(1), isbnOf(2), isbnOf(3), isbnOf(2), isbnOf(4)};
    const QList<IsbnAnswer> known{{isbnOf(2), {wholeEdition(2)}, {}, {}}, {isbnOf(4), {}, {}, {}}};
    m_cache->store(u"home"_s, known).waitForFinished();

    const auto future = m_source->lookUp(all, Freshness::Fresh);
    QTRY_COMPARE(m_inner->lookUps.size(), size_t(1));
    QCOMPARE(m_inner->lookUps[0].isbns, QList<Isbn>({isbnOf(1), isbnOf(3)}));
    m_inner->answerLookUp(0,
                          QList<IsbnAnswer>{{isbnOf(1), {wholeEdition(1)}, {}, {}}, {isbnOf(3), {}, {}, {}}});

    const auto answers = answered(future).value();
    QCOMPARE(answers.size(), all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(answers[i].isbn, all[i]);
    QCOMPARE(answers[0].editions, {wholeEdition(1)});
    QCOMPARE(answers[1].editions, {wholeEdition(2)});
    QCOMPARE(answers[1].origin.source, Origin::Source::Cache);
    QVERIFY(answers[2].editions.isEmpty());
    QVERIFY(answers[4].editions.isEmpty());
    QTRY_VERIFY(answerOnDisk(*m_cache, isbnOf(3)));
    QVERIFY(answered(m_source->lookUp(all, Freshness::Fresh)));
    QCOMPARE(m_inner->lookUps.size(), size_t(1));
}

void CachedLookUpTest::saysWhichIsbnsWereNotAnswered()
{
    m_cache->store(u"home"_s, {IsbnAnswer{isbnOf(2), {wholeEdition(2)}, {}, {}}}).waitForFinished();

    const auto future = m_source->lookUp({isbnOf(1), isbnOf(2)}, Freshness::Fresh);
    QTRY_COMPARE(m_inner->lookUps.size(), size_t(1));
    m_inner->answerLookUp(0, Failure(Out));

    const auto answers = answered(future).value();
    QCOMPARE(answers[0].unanswered, Out);
    QCOMPARE(answers[0].origin.source, Origin::Source::Offline);
    QCOMPARE(answers[1].editions, {wholeEdition(2)});
    QVERIFY(!answers[1].unanswered);
}

void CachedLookUpTest::failsWhenNoIsbnIsKnown()
{
    const auto future = m_source->lookUp({isbnOf(1)}, Freshness::PastCache);
    m_inner->answerLookUp(0, Failure(Out));

    QCOMPARE(answered(future).error(), Out);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CachedLookUpTest)
#include "cachedlookuptest.moc"
