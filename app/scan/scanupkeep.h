// SPDX-License-Identifier: MIT
#pragma once

#include "app/scan/scansession.h"

namespace alexandria {

/// What is done to the file beside what a person does. On the thread of @p session.
class ScanUpkeep
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::ScanUpkeep)

public:
    /// @p now: seconds since 1970.
    ScanUpkeep(ScanSession &session, qint64 now)
        : m_session(session)
        , m_now(now)
    { }

    /// Removes some of what nobody can see any more: lists deleted thirty days ago; entries removed, and
    /// editions and lines of files no longer named, since a day, as a program that still runs may undo that.
    /// True when there may be more.
    [[nodiscard]] Result<bool> purgeSome();
    /// Gives entries whose list was lost by damage a list again.
    [[nodiscard]] Result<> findLostLists();

private:
    ScanSession &m_session;
    qint64 m_now;
};

} // namespace alexandria
