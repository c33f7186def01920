// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QString>

namespace alexandria {

/// Makes a file of scan lists at @p path, complete and closed; an empty file may be there. With @p damaged,
/// what can be read of that one is in it, and @p entries says how many entries that is. Storage when that
/// fails.
[[nodiscard]] Result<> makeScanFile(const QString &path, const QString &damaged = {}, int *entries = nullptr);

} // namespace alexandria
