// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"

#include <QStringList>

namespace alexandria {

/// The columns of an edition in a table for a terminal.
[[nodiscard]] QStringList editionHeader();
[[nodiscard]] QStringList editionCells(const Edition &edition);

} // namespace alexandria
