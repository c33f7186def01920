// SPDX-License-Identifier: MIT
#include "app/cache/cachededitionsource.h"

#include "app/cache/cachequestion.h"
#include "app/catalogue/editionchannel.h"
#include "models/core/whendone.h"

#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// Positive, and as good as never given twice.
qint64 newGeneration()
{
    return qint64(QRandomGenerator::global()->generate64() >> 2) + 1;
}

} // namespace

/// A page the source was asked for; stopped when it goes with the last question that waits for it.
struct CachedEditionSource::PageOnItsWay
{
    QString profile;
    SearchQuery query;
    PageToken from;
    QFuture<Result<EditionPage>> answer;

    ~PageOnItsWay()
    {
        if (!answer.isFinished())
            answer.cancel();
    }
};

/// Goes with its last holder; a promise not kept by then ends its future without a result.
struct CachedEditionSource::PageQuestion
{
    QString profile;
    SearchQuery query;
    PageToken from;
    Purpose purpose;
    Freshness freshness;
    QPromise<Result<EditionPage>> promise;
    std::shared_ptr<PageOnItsWay> asked; ///< of the source
    std::optional<EditionPage> stale; ///< what the disk has, not good enough yet

    void stopAsking() { asked.reset(); }
};

struct CachedEditionSource::StreamQuestion
{
    QString profile;
    SearchQuery query;
    std::shared_ptr<EditionChannel> channel;
    Freshness freshness;
    QPromise<Result<WholeResult>> promise;
    QFuture<Result<WholeResult>> asked; ///< of the source

    void stopAsking() { asked.cancel(); }
};

CachedEditionSource::CachedEditionSource(EditionSource &source, EditionCache &cache, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_cache(cache)
    , m_lookUps(source, cache)
{ }

void CachedEditionSource::connectAhead()
{
    if (!m_profile.isEmpty())
        m_cache.openAhead();
    m_source.connectAhead();
}

QFuture<Result<EditionPage>> CachedEditionSource::page(const SearchQuery &query, const PageToken &from,
                                                       Purpose purpose, Freshness freshness)
{
    if (m_profile.isEmpty())
        return m_source.page(query, from, purpose, freshness);
    const auto question = std::make_shared<PageQuestion>();
    question->profile = m_profile;
    question->query = query;
    question->from = from;
    question->purpose = purpose;
    question->freshness = freshness;
    auto future = openQuestion(question, this);
    if (EditionCache::isOffline(from))
        answerEverSeen(question, std::nullopt);
    else if (freshness == Freshness::PastCache)
        askSource(question);
    else
        askDisk(question);
    return future;
}

void CachedEditionSource::askDisk(const std::shared_ptr<PageQuestion> &question)
{
    const auto cached = m_cache.page(question->profile, question->query, question->from);
    whenDone(cached, this, [this, question](const Result<CachedPage> &found) {
        if (question->promise.isCanceled())
            return;
        if (!found || !found->page)
            return waitForSource(question);
        const bool mayBeStale = question->freshness == Freshness::Any && question->purpose == Purpose::Show;
        if (!found->page->origin.isStale || mayBeStale) {
            EditionPage page = *found->page;
            page.isProvisional = page.origin.isStale;
            return answer(*question, Result<EditionPage>(page));
        }
        question->stale = found->page;
        askSource(question);
    });
}

/// Asks the source, and shows what there is on the disk meanwhile if that takes long.
void CachedEditionSource::waitForSource(const std::shared_ptr<PageQuestion> &question)
{
    const bool mayComeTwice = question->freshness == Freshness::Any && question->purpose == Purpose::Show
        && question->from.isStart();
    askSource(question);
    if (!mayComeTwice)
        return;
    if (m_outOfReach)
        return showEverSeenMeanwhile(question, *m_outOfReach);
    QTimer::singleShot(m_patience, this, [this, weak = std::weak_ptr(question)] {
        const auto open = weak.lock();
        if (open && !open->promise.future().isFinished() && !open->promise.isCanceled())
            showEverSeenMeanwhile(
                open, {Error::Kind::TimedOut, tr("The catalogue has not answered yet."), {}, {}, true});
    });
}

/// Nothing when there is nothing: then the source is waited for.
void CachedEditionSource::showEverSeenMeanwhile(const std::shared_ptr<PageQuestion> &question,
                                                const Error &error)
{
    const auto seen = m_cache.everSeen(question->profile, question->query, question->from);
    whenDone(seen, this, [question, error](Result<EditionPage> page) {
        const bool isOver = question->promise.future().isFinished() || question->promise.isCanceled();
        if (isOver || !page || page->editions.isEmpty())
            return;
        page->unanswered = error;
        page->isProvisional = true;
        question->stopAsking(); // whoever shows this asks again, and waits
        answer(*question, page);
    });
}

void CachedEditionSource::askSource(const std::shared_ptr<PageQuestion> &question)
{
    question->asked = send(*question);
    whenDone(question->asked->answer, this,
             [this, question](const Result<EditionPage> &page) { take(question, page); });
}

std::shared_ptr<CachedEditionSource::PageOnItsWay> CachedEditionSource::send(const PageQuestion &question)
{
    PageToken from = question.from;
    from.generation = 0; // the source's own token knows none
    const bool isShown = question.purpose == Purpose::Show;
    const auto before = m_onItsWay.lock();
    const bool isSame = before && before->profile == question.profile && before->query == question.query
        && before->from == from;
    if (isShown && isSame && !before->answer.isFinished() && !before->answer.isCanceled())
        return before;
    auto sent = std::make_shared<PageOnItsWay>();
    sent->profile = question.profile;
    sent->query = question.query;
    sent->from = from;
    sent->answer = m_source.page(question.query, from, question.purpose, question.freshness);
    if (isShown)
        m_onItsWay = sent;
    return sent;
}

void CachedEditionSource::take(const std::shared_ptr<PageQuestion> &question, const Result<EditionPage> &page)
{
    if (question->promise.future().isFinished() || question->promise.isCanceled())
        return; // answered from the disk meanwhile, or not wanted any more
    const bool isShown = question->purpose == Purpose::Show;
    // A whole result that the catalogue has begun is not ended with something else.
    if (!page && (isShown || question->from.isStart()) && isWithoutCatalogue(page.error()))
        return answerWithout(question, page.error());
    if (!page)
        return answer(*question, page);
    EditionPage found = *page;
    const bool isNew = question->from.isStart() && isShown;
    const qint64 generation = isNew ? newGeneration() : question->from.generation;
    if (found.next)
        found.next->generation = generation;
    answer(*question, Result<EditionPage>(found));
    if (isShown)
        m_cache.store(question->profile, question->query, question->from, generation, found);
}

void CachedEditionSource::answerWithout(const std::shared_ptr<PageQuestion> &question, const Error &error)
{
    const auto useStale = [question, error] {
        question->stale->unanswered = error;
        answer(*question, Result<EditionPage>(*question->stale));
    };
    const bool isOfUse = question->stale && (question->purpose == Purpose::Show || !question->stale->next);
    if (isOfUse)
        return useStale();
    if (question->freshness != Freshness::PastCache)
        return answerEverSeen(question, error);
    const auto cached = m_cache.page(question->profile, question->query, question->from);
    whenDone(cached, this, [this, question, error, useStale](const Result<CachedPage> &found) {
        if (!found || !found->page)
            return answerEverSeen(question, error);
        question->stale = found->page;
        useStale();
    });
}

void CachedEditionSource::answerEverSeen(const std::shared_ptr<PageQuestion> &question,
                                         const std::optional<Error> &error)
{
    const auto seen = m_cache.everSeen(question->profile, question->query, question->from);
    whenDone(seen, this, [question, error](Result<EditionPage> page) {
        if (error && (!page || page->editions.isEmpty()))
            return answer(*question, Result<EditionPage>(Failure(*error)));
        if (page)
            page->unanswered = error;
        answer(*question, page);
    });
}

QFuture<Result<WholeResult>> CachedEditionSource::stream(const SearchQuery &query,
                                                         const std::shared_ptr<EditionChannel> &channel,
                                                         Freshness freshness)
{
    if (m_profile.isEmpty() || freshness == Freshness::PastCache)
        return m_source.stream(query, channel, freshness);
    const auto question = std::make_shared<StreamQuestion>();
    question->profile = m_profile;
    question->query = query;
    question->channel = channel;
    question->freshness = freshness;
    auto future = openQuestion(question, this);
    askDisk(question);
    return future;
}

void CachedEditionSource::askDisk(const std::shared_ptr<StreamQuestion> &question)
{
    const auto cached = m_cache.page(question->profile, question->query, {});
    whenDone(cached, this, [this, question](const Result<CachedPage> &found) {
        if (question->promise.isCanceled())
            return;
        const bool isAll = found && found->page && !found->page->origin.isStale && !found->page->next;
        if (isAll)
            streamPages(question);
        else
            askSource(question);
    });
}

void CachedEditionSource::askSource(const std::shared_ptr<StreamQuestion> &question)
{
    question->asked = m_source.stream(question->query, question->channel, question->freshness);
    whenDone(question->asked, this, [this, question](const Result<WholeResult> &result) {
        if (!result && isWithoutCatalogue(result.error()) && question->channel->sent() == 0)
            streamPages(question);
        else
            answer(*question, result);
    });
}

void CachedEditionSource::streamPages(const std::shared_ptr<StreamQuestion> &question)
{
    question->asked = EditionSource::stream(question->query, question->channel, question->freshness);
    whenDone(question->asked, this,
             [question](const Result<WholeResult> &result) { answer(*question, result); });
}

} // namespace alexandria
