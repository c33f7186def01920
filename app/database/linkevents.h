// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/linkstate.h"

namespace alexandria {

/// Notes in the log how the connection of this thread stands.
void logLink(const LinkState &state);

/// Notes in the log that the connection of this thread broke while a job ran.
void logBreak(const Error &error);

} // namespace alexandria
