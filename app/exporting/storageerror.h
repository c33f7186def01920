// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QString>

namespace alexandria {

/// Why @p path could not be written, from what the system said (errno), as Error::Kind::Storage.
[[nodiscard]] Error storageError(int number, const QString &path);

} // namespace alexandria
