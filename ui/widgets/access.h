// SPDX-License-Identifier: MIT
#pragma once

namespace alexandria {

/// Gives screen readers what Qt cannot tell them of our widgets, in this whole process. Before the first
/// of them is made.
void installAccess();

} // namespace alexandria
