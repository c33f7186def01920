// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace alexandria {

/// The program's folders (XDG base directories on Linux, what the system has for them elsewhere). Made with
/// permissions 0700 when they are first asked for.
[[nodiscard]] QString cacheFolder();
[[nodiscard]] QString configFolder();
[[nodiscard]] QString dataFolder();
/// Of the log, which makes it when it has something to say.
[[nodiscard]] QString stateFolder();

} // namespace alexandria
