// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachesession.h"
#include "app/cache/cachesettings.h"

namespace alexandria {

/// How far the driving out of what was not used for longest has come.
///
/// In rounds: an eighth of the editions goes, then the full-text index is merged, which until then keeps what
/// was deleted and a note of that besides, then the free pages are returned to the disk, then it is measured
/// again.
struct Eviction
{
    enum class Phase { Measuring, Removing, StartingMerge, Merging, GivingBack, Done };

    Phase phase = Phase::Measuring;
    int round = 0;
    qint64 left = 0; ///< editions still to go in this round
};

/// Takes the next step of an eviction, in a transaction of some milliseconds. On the thread of @p session.
class CacheEviction
{
public:
    /// @p now in seconds since 1970
    CacheEviction(CacheSession &session, const CacheSettings &settings, qint64 now);

    [[nodiscard]] Result<Eviction> next(const Eviction &eviction);

private:
    [[nodiscard]] Result<> putLogBack();
    [[nodiscard]] Result<Eviction> step(const Eviction &eviction);
    [[nodiscard]] Result<Eviction> measure(Eviction eviction);
    [[nodiscard]] Result<Eviction> removeOldest(Eviction eviction);
    [[nodiscard]] Result<Eviction> merge(Eviction eviction);
    [[nodiscard]] Result<Eviction> giveBack(Eviction eviction);
    [[nodiscard]] Result<> forgetFuture();
    [[nodiscard]] Result<qint64> number(const QString &statement);

    CacheSession &m_session;
    CacheSettings m_settings;
    qint64 m_now;
};

} // namespace alexandria
