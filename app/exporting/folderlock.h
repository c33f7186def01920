// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace alexandria {

/// Takes the lock of a folder of ours, which goes with this program at the latest; negative while a program
/// that lives has it, or it is not ours.
[[nodiscard]] int lockFolder(const QString &path);
void unlockFolder(int lock);

} // namespace alexandria
