// SPDX-License-Identifier: MIT
#include "app/cache/cachedlookup.h"

#include "app/cache/cachequestion.h"
#include "models/core/readyfuture.h"
#include "models/core/whendone.h"

#include <QPromise>

namespace alexandria {

/// Goes with its last holder; a promise not kept by then ends its future without a result.
struct CachedLookUp::Question
{
    QString profile;
    QList<Isbn> isbns;
    EditionSource::Freshness freshness;
    QPromise<Result<QList<IsbnAnswer>>> promise;
    QFuture<Result<QList<IsbnAnswer>>> asked; ///< of the source
    QList<std::optional<IsbnAnswer>> answers; ///< by place, as known
    QList<qsizetype> open; ///< the places the source was asked for

    void stopAsking() { asked.cancel(); }
};

CachedLookUp::CachedLookUp(EditionSource &source, EditionCache &cache)
    : m_source(source)
    , m_cache(cache)
{ }

QFuture<Result<QList<IsbnAnswer>>> CachedLookUp::lookUp(const QString &profile, const QList<Isbn> &isbns,
                                                        Freshness freshness)
{
    if (profile.isEmpty())
        return m_source.lookUp(isbns, freshness);
    const auto question = std::make_shared<Question>();
    question->profile = profile;
    question->isbns = isbns;
    question->freshness = freshness;
    question->answers.resize(isbns.size());
    auto future = openQuestion(question, this);
    if (freshness == Freshness::PastCache)
        askSource(question);
    else
        askDisk(question);
    return future;
}

QFuture<Result<QList<std::optional<IsbnAnswer>>>> CachedLookUp::kept(const QString &profile,
                                                                     const QList<Isbn> &isbns)
{
    using Kept = Result<QList<std::optional<IsbnAnswer>>>;
    if (profile.isEmpty())
        return readyFuture(Kept(QList<std::optional<IsbnAnswer>>(isbns.size())));
    const auto shared = std::make_shared<QPromise<Kept>>();
    shared->start();
    auto future = shared->future();
    whenDone(m_cache.lookUp(profile, isbns), this, [shared](const Result<CachedAnswers> &found) {
        if (found)
            shared->addResult(found->answers);
        else
            shared->addResult(Failure(found.error()));
        shared->finish();
    });
    return future;
}

void CachedLookUp::askDisk(const std::shared_ptr<Question> &question)
{
    const auto cached = m_cache.lookUp(question->profile, question->isbns);
    whenDone(cached, this, [this, question](const Result<CachedAnswers> &found) {
        if (question->promise.isCanceled())
            return;
        if (found)
            question->answers = found->answers;
        askSource(question);
    });
}

/// Asks for what the disk does not answer, in one call; for nothing when it answers all.
void CachedLookUp::askSource(const std::shared_ptr<Question> &question)
{
    QList<Isbn> isbns;
    for (qsizetype place = 0; place < question->isbns.size(); ++place) {
        const auto &known = question->answers[place];
        const bool isGood = known && (question->freshness == Freshness::Any || !known->origin.isStale);
        if (isGood)
            continue;
        question->open << place;
        isbns << question->isbns[place];
    }
    if (isbns.isEmpty())
        return take(question, QList<IsbnAnswer>());
    question->asked = m_source.lookUp(isbns, question->freshness);
    whenDone(question->asked, this,
             [this, question](const Result<QList<IsbnAnswer>> &answers) { take(question, answers); });
}

void CachedLookUp::take(const std::shared_ptr<Question> &question, const Result<QList<IsbnAnswer>> &answers)
{
    if (!answers && isWithoutCatalogue(answers.error()))
        return answerWithout(question, answers.error());
    if (!answers)
        return answer(*question, answers);
    Q_ASSERT(answers->size() == question->open.size());
    for (qsizetype i = 0; i < answers->size(); ++i)
        question->answers[question->open[i]] = answers->at(i);
    QList<IsbnAnswer> all;
    all.reserve(question->answers.size());
    for (const auto &known : std::as_const(question->answers))
        all << *known;
    answer(*question, Result<QList<IsbnAnswer>>(all));
    if (!answers->isEmpty())
        m_cache.store(question->profile, *answers);
}

void CachedLookUp::answerWithout(const std::shared_ptr<Question> &question, const Error &error)
{
    const auto cached = m_cache.lookUp(question->profile, question->isbns);
    whenDone(cached, this, [question, error](const Result<CachedAnswers> &found) {
        QList<IsbnAnswer> answers;
        bool isAnyKnown = false;
        for (qsizetype place = 0; place < question->isbns.size(); ++place) {
            const std::optional<IsbnAnswer> known = found ? found->answers[place] : std::nullopt;
            isAnyKnown = isAnyKnown || known;
            const Origin offline{Origin::Source::Offline, {}, {}, true};
            answers << known.value_or(IsbnAnswer{question->isbns[place], {}, offline, {}});
            if (question->open.contains(place))
                answers.last().unanswered = error;
        }
        if (isAnyKnown)
            answer(*question, Result<QList<IsbnAnswer>>(answers));
        else
            answer(*question, Result<QList<IsbnAnswer>>(Failure(error)));
    });
}

} // namespace alexandria
