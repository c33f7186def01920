// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QByteArray>

namespace alexandria {

/// What a server's refusal of a statement means, by its SQLSTATE (PostgreSQL manual, appendix A).
[[nodiscard]] Error errorFromSqlState(const QByteArray &sqlState, const QString &serverMessage);

/// What libpq's text for a connection that could not be made means. Its wording is all there is: libpq 15
/// gives no SQLSTATE before a connection stands. @p server names it for a person.
[[nodiscard]] Error errorFromConnectionFailure(const QString &libpqMessage, const QString &server);

/// What a connection's error says beyond its kind. libpq's text is all there is to tell by.
[[nodiscard]] bool isPasswordWanted(const Error &error); ///< none was given
[[nodiscard]] bool isPasswordRefused(const Error &error);
[[nodiscard]] bool isTlsWanted(const Error &error); ///< the server takes nothing that is not encrypted
[[nodiscard]] bool isTlsMissing(const Error &error); ///< the server takes nothing that is
[[nodiscard]] bool isTimedOut(const Error &error); ///< libpq gave up waiting
[[nodiscard]] bool isServersWord(const Error &error); ///< the way to the server works
[[nodiscard]] bool isClosedWithoutReason(const Error &error); ///< as a tunnel does that was refused
[[nodiscard]] bool isWithoutServersWords(const Error &error); ///< closed, or silent: it may be the tunnel

/// Whether a statement was stopped for the sake of another one's work (SQLSTATE class 40), as a standby does
/// to keep up with its primary. The same statement may succeed at once.
[[nodiscard]] bool isConflict(const Error &error);

} // namespace alexandria
