// SPDX-License-Identifier: MIT
#include "app/cache/cacheeviction.h"

#include "app/cache/cachesize.h"
#include "app/cache/cacheupkeep.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int EvictedAtOnce = 30;
constexpr qint64 ShareOfARound = 8;
constexpr int MostRounds = 16;
constexpr qint64 Day = 24 * 3600;
constexpr int PagesAtOnce = 250; ///< of 4 KiB, merged or given back
constexpr int NoWork = 2; ///< fewer changes than these: FTS5 had nothing to merge

} // namespace

CacheEviction::CacheEviction(CacheSession &session, const CacheSettings &settings, qint64 now)
    : m_session(session)
    , m_settings(settings)
    , m_now(now)
{ }

Result<Eviction> CacheEviction::next(const Eviction &eviction)
{
    if (const auto put = eviction.phase == Eviction::Phase::Measuring ? putLogBack() : Result<>(); !put)
        return Failure(put.error());
    CacheTransaction transaction(m_session);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    const auto stepped = step(eviction);
    if (!stepped)
        return stepped;
    if (const auto committed = transaction.commit(); !committed)
        return Failure(committed.error());
    return stepped;
}

/// Here, where nobody waits for the disk to say that it has it, and not within somebody's write.
Result<> CacheEviction::putLogBack()
{
    constexpr qint64 LongLog = 1024 * 1024;

    if (CacheFile::logSizeOf(m_session.path()) < LongLog)
        return {};
    if (const auto put = m_session.execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s); !put)
        return Failure(put.error());
    return {};
}

Result<Eviction> CacheEviction::step(const Eviction &eviction)
{
    switch (eviction.phase) {
    case Eviction::Phase::Measuring:
        return measure(eviction);
    case Eviction::Phase::Removing:
        return removeOldest(eviction);
    case Eviction::Phase::StartingMerge:
    case Eviction::Phase::Merging:
        return merge(eviction);
    case Eviction::Phase::GivingBack:
        return giveBack(eviction);
    case Eviction::Phase::Done:
        break;
    }
    return eviction;
}

Result<Eviction> CacheEviction::measure(Eviction eviction)
{
    const auto size = usedBytes(m_session);
    if (!size)
        return Failure(size.error());
    const qint64 limit = eviction.round == 0 ? evictionStart(m_settings) : evictionEnd(m_settings);
    if (*size < limit || eviction.round == MostRounds) {
        eviction.phase = Eviction::Phase::Done;
        return eviction;
    }
    if (const auto forgotten = eviction.round == 0 ? forgetFuture() : Result<>(); !forgotten)
        return Failure(forgotten.error());
    const auto editions = number(u"select_edition_count"_s);
    if (!editions)
        return Failure(editions.error());
    eviction.left = std::max<qint64>(*editions / ShareOfARound, EvictedAtOnce);
    eviction.phase = Eviction::Phase::Removing;
    return eviction;
}

/// The clock went back: what was used "tomorrow" would stay until then.
Result<> CacheEviction::forgetFuture()
{
    for (const QString &statement : {u"update_future_use_of_editions"_s, u"update_future_use_of_pages"_s}) {
        if (const auto forgotten =
                m_session.run(statement, {{u":now"_s, m_now}, {u":future"_s, m_now + Day}});
            !forgotten)
            return Failure(forgotten.error());
    }
    return {};
}

Result<Eviction> CacheEviction::removeOldest(Eviction eviction)
{
    const auto oldest = editionsOfAnyProfile(
        m_session, m_session.run(u"select_unused_editions"_s, {{u":limit"_s, EvictedAtOnce}}));
    if (!oldest)
        return Failure(oldest.error());
    if (const auto removed = removeEditions(m_session, *oldest); !removed)
        return Failure(removed.error());
    const qint64 used = oldest->isEmpty() ? m_now + Day : oldest->last().used;
    for (const QString &statement : {u"delete_unused_pages"_s, u"delete_old_answers"_s}) {
        const auto removed = m_session.run(statement, {{u":used"_s, used}, {u":limit"_s, EvictedAtOnce}});
        if (!removed)
            return Failure(removed.error());
    }
    eviction.left -= EvictedAtOnce;
    if (eviction.left <= 0)
        eviction.phase = Eviction::Phase::StartingMerge;
    return eviction;
}

Result<Eviction> CacheEviction::merge(Eviction eviction)
{
    const auto before = number(u"select_changes"_s);
    if (!before)
        return Failure(before.error());
    // Less than nothing has FTS5 begin a merge of all there is.
    const bool isStart = eviction.phase == Eviction::Phase::StartingMerge;
    const auto merged =
        m_session.run(u"merge_words"_s, {{u":pages"_s, isStart ? -PagesAtOnce : PagesAtOnce}});
    if (!merged)
        return Failure(merged.error());
    const auto after = number(u"select_changes"_s);
    if (!after)
        return Failure(after.error());
    eviction.phase = *after - *before < NoWork ? Eviction::Phase::GivingBack : Eviction::Phase::Merging;
    return eviction;
}

Result<Eviction> CacheEviction::giveBack(Eviction eviction)
{
    const auto given = m_session.execute(u"PRAGMA incremental_vacuum(%1)"_s.arg(PagesAtOnce));
    if (!given)
        return Failure(given.error());
    const auto free = m_session.execute(u"PRAGMA freelist_count"_s);
    if (!free)
        return Failure(free.error());
    if (free->value(0).value(0).toLongLong() == 0) {
        eviction.phase = Eviction::Phase::Measuring;
        ++eviction.round;
    }
    return eviction;
}

Result<qint64> CacheEviction::number(const QString &statement)
{
    const auto rows = m_session.run(statement);
    if (!rows)
        return Failure(rows.error());
    return rows->value(0).value(0).toLongLong();
}

} // namespace alexandria
