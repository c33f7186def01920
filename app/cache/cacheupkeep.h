// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachedanswer.h"
#include "app/cache/cachesession.h"
#include "app/cache/cachesettings.h"
#include "app/cache/storededition.h"

namespace alexandria {

/// Keeps the file small and sound, in steps of a few milliseconds, so that writers hardly wait. On the thread
/// of
/// @p session.
class CacheUpkeep
{
public:
    /// @p now in seconds since 1970
    CacheUpkeep(CacheSession &session, const CacheSettings &settings, qint64 now);

    /// Notes that what @p use names was used now.
    [[nodiscard]] Result<> noteUse(const CacheUse &use);
    /// Drives out some of what was not used for longest, where the file nears its cap: true when there is
    /// more to do. @p isUnderWay: it was true before.
    [[nodiscard]] Result<bool> evictSome(bool isUnderWay);
    /// Removes some of a profile: true when there is more.
    [[nodiscard]] Result<bool> clearSome(const QString &profile);
    /// Whether the file is sound; one that is not is set aside.
    [[nodiscard]] Result<bool> check();
    [[nodiscard]] Result<CacheReport> report();

private:
    [[nodiscard]] Result<> forgetFuture();
    [[nodiscard]] Result<> removeEdition(const StoredEdition &stored);
    [[nodiscard]] Result<> removeOldest();
    [[nodiscard]] Result<> giveBack();
    [[nodiscard]] Result<QList<StoredEdition>> withProfiles(const Result<CacheRows> &rows);
    [[nodiscard]] Result<> finishClearing(qint64 profileNumber);

    CacheSession &m_session;
    CacheSettings m_settings;
    qint64 m_now;
};

} // namespace alexandria
