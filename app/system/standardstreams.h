// SPDX-License-Identifier: MIT
#pragma once

namespace alexandria {

/// Takes the places of standard streams that are closed, so that no file or socket opened later gets one and
/// what is printed ends up in it. Using such a stream stays an error. Windows: has standard output take bytes
/// as they are. To be called first in main().
void occupyStandardStreams();

/// True if a person sees at a terminal what goes to standard error.
[[nodiscard]] bool isErrorTerminal();
/// The columns of the terminal that standard output goes to; 0 if it goes to none.
[[nodiscard]] int terminalWidth();

} // namespace alexandria
