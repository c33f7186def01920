// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/exportrow.h"

#include <QList>
#include <QString>

namespace alexandria {

/// A valid ISBN for each number up to 99,999.
[[nodiscard]] QString numberedIsbn(int number);
/// "The 7th Title" by Ann Author7, of 1985.
[[nodiscard]] Edition numberedEdition(int number);
/// From 1 on.
[[nodiscard]] QList<ExportRow> numberedRows(int count);

} // namespace alexandria
