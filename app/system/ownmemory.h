// SPDX-License-Identifier: MIT
#pragma once

namespace alexandria {

/// No core dump of this process, and no look into its memory by other programs of the same user, since
/// passwords are there. Not in debug builds, which somebody wants to look into; Linux only.
void keepMemoryToOurselves();

} // namespace alexandria
