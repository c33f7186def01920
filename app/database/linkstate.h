// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <chrono>
#include <functional>
#include <optional>

namespace alexandria {

/// How one thread's connection stands.
struct LinkState
{
    enum class Phase {
        Closed, ///< nobody needs it now
        Opening,
        Open,
        Waiting, ///< it could not be opened; nextTry says when it is tried again
        Failed, ///< it could not be opened, and a person has to change something first
    };

    Phase phase = Phase::Closed;
    std::optional<Error> error; ///< Waiting, Failed; Opening: of the try before
    bool wasLeftBehind = false; ///< Opening: the thread before hangs in it, and another takes its place
    std::optional<std::chrono::steady_clock::time_point> nextTry; ///< Waiting

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

/// Called with each new state, on the thread of the connection; must return at once.
using LinkObserver = std::function<void(const LinkState &)>;

/// How a thread keeps its connection (mission: time out fast, close idle connections, recycle old ones).
struct LinkPolicy
{
    /// A job waits while there is no way to the server, and runs when there is one again; else it fails with
    /// the first error. The window waits, the command line does not.
    bool waitsForServer = false;
    bool givesWay = false; ///< to the threads of who waits for an answer: for jobs of minutes
    std::chrono::milliseconds openLimit{15'000}; ///< after which a thread is taken for stuck in open()
    std::chrono::milliseconds firstBackoff{500}; ///< doubles with each failure, with jitter
    std::chrono::milliseconds longestBackoff{30'000};
    std::chrono::milliseconds longestBackoffOfAJob{5'000}; ///< while somebody waits for an answer
    std::chrono::milliseconds heartbeatInterval{20'000}; ///< of an idle connection that is kept
    std::chrono::milliseconds heartbeatDeadline{10'000};
    std::chrono::milliseconds doubtDeadline{3'000}; ///< the same when the network has changed under it
    std::chrono::milliseconds idleLimit{60'000}; ///< closed when unused for so long
    std::chrono::milliseconds ageLimit{30 * 60'000}; ///< made anew, between two jobs, when so old
    std::chrono::milliseconds watchInterval{1'000}; ///< how often an idle connection is looked at

    [[nodiscard]] LinkPolicy forLongJobs() const
    {
        LinkPolicy policy = *this;
        policy.givesWay = true;
        return policy;
    }

    /// For a file: nothing of it gets lost, and keeping it costs nothing.
    [[nodiscard]] static LinkPolicy forFile()
    {
        constexpr std::chrono::hours Never(24 * 365);
        LinkPolicy policy;
        policy.openLimit = std::chrono::seconds(60);
        policy.heartbeatInterval = policy.idleLimit = policy.ageLimit = policy.watchInterval = Never;
        return policy;
    }
};

} // namespace alexandria
