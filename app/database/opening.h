// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/cancellation.h"
#include "app/database/databasesession.h"
#include "models/core/error.h"

#include <functional>
#include <memory>

namespace alexandria {

/// What whoever opens a session may ask of the thread that wants it.
class Opening
{
public:
    Opening() = default;
    virtual ~Opening() = default;
    Q_DISABLE_COPY_MOVE(Opening)

    /// To be kept by the session for as long as it lives.
    [[nodiscard]] virtual AskInterruption askInterruption() const = 0;
    /// To be set while something is waited for that an interruption does end (a person who signs in, a tunnel
    /// that starts): that time does not count against the limit after which the thread is taken for stuck.
    virtual void setWaiting(bool isWaiting) = 0;
    /// Somebody waits for an answer; else the session is opened ahead of time, which is no reason to trouble
    /// a person or to try again what failed.
    [[nodiscard]] virtual bool isForJob() const = 0;
};

/// Opens a session on the thread it is called on; may block for as long as name resolution does.
///
/// The kind of its error decides what comes next: after Unreachable and TimedOut it is worth trying again by
/// itself, after all others a person has to change something first.
using OpenSession = std::function<Result<std::unique_ptr<DatabaseSession>>(Opening &)>;

} // namespace alexandria
