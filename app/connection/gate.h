// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/opening.h"
#include "app/database/postgressettings.h"
#include "models/core/error.h"

#include <chrono>
#include <future>
#include <memory>
#include <mutex>
#include <optional>

namespace alexandria {

class ServerAccess;

/// What lets a thread connect now: where to, with which password, and through which child.
struct Pass
{
    /// The child that must be the one that listens: whoever else does would be handed the password.
    struct Child
    {
        qint64 processId = 0;
        quint16 port = 0;
    };

    PostgresSettings settings;
    std::optional<Child> child; ///< through a tunnel
};

/// What to do after an attempt that failed: try again at once, or give up with an error.
struct Verdict
{
    std::optional<Error> error; ///< nothing: try again at once, something was learnt
};

/// An answer that a database thread waits for. ServerAccess gives each one, at its end at the latest.
template <typename Value> using Promise = std::shared_ptr<std::promise<Value>>;

/// Where database threads meet ServerAccess, which lives on the main thread: they ask here, and wait.
///
/// Shared by both, so that a thread that was left behind finds a closed gate instead of a dead object.
class Gate
{
public:
    explicit Gate(ServerAccess &access)
        : m_access(&access)
    { }

    /// Waits for secrets, the tunnel, the person who signs in; until @p opening is interrupted.
    [[nodiscard]] Result<Pass> enter(Opening &opening);
    /// Asks what @p error of an attempt that began at @p since means.
    [[nodiscard]] Verdict judge(const Error &error, std::chrono::steady_clock::time_point since,
                                Opening &opening);
    /// Says that an attempt succeeded.
    void noteSuccess();
    /// Called by ServerAccess when it ends: whoever asks from now on is told so.
    void close();

private:
    template <typename Value> std::optional<Value> ask(Opening &opening, auto post);

    std::mutex m_mutex;
    ServerAccess *m_access; ///< null once closed
};

} // namespace alexandria
