// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

namespace alexandria {

/// "Unreachable", for a log: never translated.
[[nodiscard]] QString kindName(Error::Kind kind);

/// For a log: the kind and the detail of @p error.
[[nodiscard]] QString logWords(const Error &error);

/// For a log, of what was asked by a person: of a server's words only the SQLSTATE, since they may repeat the
/// question.
[[nodiscard]] QString discreetWords(const Error &error);

} // namespace alexandria
