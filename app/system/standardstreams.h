// SPDX-License-Identifier: MIT
#pragma once

namespace alexandria {

/// Takes the places of standard streams that are closed, so that no file or socket opened later gets one and
/// what is printed ends up in it. Using such a stream stays an error. To be called first in main().
void occupyStandardStreams();

} // namespace alexandria
