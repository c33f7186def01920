// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secret.h"
#include "models/core/error.h"

namespace alexandria {

/// True if a person can be asked at a terminal.
[[nodiscard]] bool hasTerminal();

/// Asks for a secret at the terminal, without echo; where standard input is none, reads the next line of it.
/// Blocks: for the command line only. Cancelled when the person interrupts, NotFound when there is no line.
[[nodiscard]] Result<Secret> askForSecret(const QString &prompt);

} // namespace alexandria
