// SPDX-License-Identifier: MIT
#pragma once

namespace alexandria {

/// The calling thread gives way to the others of this program from now on: for work of minutes, while
/// somebody uses the window. On Linux by its nice value, since QThread's priorities do nothing under the
/// usual policy (pthreads(7)); does nothing elsewhere.
void giveWay();

} // namespace alexandria
