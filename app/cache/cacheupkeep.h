// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachedanswer.h"
#include "app/cache/cachesession.h"
#include "app/cache/storededition.h"

namespace alexandria {

/// Looks after the file as a whole, in steps of a few milliseconds, so that writers hardly wait. On the
/// thread of
/// @p session.
class CacheUpkeep
{
public:
    /// @p now in seconds since 1970
    CacheUpkeep(CacheSession &session, qint64 now);

    /// Notes that what @p use names was used now.
    [[nodiscard]] Result<> noteUse(const CacheUse &use);
    /// Removes some of a profile: true when there is more.
    [[nodiscard]] Result<bool> clearSome(const QString &profile);
    /// Whether the file is sound; one that is not is set aside.
    [[nodiscard]] Result<bool> check();
    [[nodiscard]] Result<CacheReport> report();

private:
    [[nodiscard]] Result<> finishClearing(qint64 profileNumber);

    CacheSession &m_session;
    qint64 m_now;
};

/// Takes editions out of everything but the pages they are on, which are then not answered any more.
[[nodiscard]] Result<> removeEditions(CacheSession &session, QList<StoredEdition> editions);

/// Rows that name their profile in a seventh column.
[[nodiscard]] Result<QList<StoredEdition>> editionsOfAnyProfile(CacheSession &session,
                                                                const Result<CacheRows> &rows);

} // namespace alexandria
