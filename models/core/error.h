// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace alexandria {

/// What went wrong, as a value: what to do about it, what to tell a person, what to log.
struct Error
{
    enum class Kind {
        Cancelled, ///< somebody changed their mind: show nothing
        TimedOut, ///< the deadline passed; trying again may help
        Unreachable, ///< no connection could be made, or it broke
        Denied, ///< wrong password, missing right
        NotFound, ///< the place asked does not exist (a table, a file, an index)
        Malformed, ///< what was asked makes no sense, so it was not sent
        Storage, ///< a disk, a folder or a file failed
    };

    Kind kind = Kind::Unreachable;
    QString message; ///< translated; says what happened and what the user can do
    QString detail; ///< SQLSTATE, exit code, path; untranslated and never a secret
    QString remedy; ///< SQL or a command that would help, to be copied; often empty
    bool isOfConnection = false; ///< there was no connection yet, so nothing was asked

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename Value = void> using Result = tl::expected<Value, Error>;
using Failure = tl::unexpected<Error>;

} // namespace alexandria
