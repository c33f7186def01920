// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QString>

#include <optional>

namespace alexandria {

/// One stage of the connection test, in the order they are run; the first that fails ends it.
struct ConnectionStage
{
    enum class Kind {
        CloudflaredFound, ///< tunnel only, as are the next four
        CloudflaredStarted,
        OwnChildListens,
        EdgeReached,
        SignedIn,
        PostgresAnswers,
        Tables,
        Indexes,
        Latency,
    };
    enum class Outcome {
        Running,
        Passed,
        Improvable, ///< works; error->remedy would make it faster or safer
        Failed,
    };

    Kind kind = Kind::PostgresAnswers;
    Outcome outcome = Outcome::Running;
    QString finding; ///< "/usr/local/bin/cloudflared, 2026.8.2", "PostgreSQL 15.20", "41 ms"; translated
    std::optional<Error> error; ///< Failed, Improvable: what happened, and what to do

    friend bool operator==(const ConnectionStage &, const ConnectionStage &) = default;
};

} // namespace alexandria
