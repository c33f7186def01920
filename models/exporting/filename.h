// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace alexandria {

/// @p name as the name of a file that every disk takes, with @p suffix: "AC/DC" is "AC DC.csv".
///
/// Without what separates folders or means something to a system, and not hidden; a long one is cut, and
/// @p otherwise stands in for one of which nothing is left.
[[nodiscard]] QString fileName(const QString &name, const QString &suffix, const QString &otherwise);

} // namespace alexandria
