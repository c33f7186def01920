// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QString>
#include <QStringList>

namespace alexandria {

/// Makes an empty cache at @p path, complete and closed; what was there is removed. Storage when that fails.
[[nodiscard]] Result<> makeCacheFile(const QString &path);

/// What each connection sets for itself.
[[nodiscard]] QStringList sessionPragmas();

} // namespace alexandria
