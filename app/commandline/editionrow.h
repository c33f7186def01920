// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"
#include "models/exporting/exportcolumns.h"
#include "models/exporting/exportrow.h"

#include <QStringList>

namespace alexandria {

/// The columns of an edition in a table for a terminal.
[[nodiscard]] QStringList editionHeader();
[[nodiscard]] QStringList editionCells(const Edition &edition);

/// Those that somebody chose, for an edition or a scan.
[[nodiscard]] QStringList chosenHeader(const QList<ExportColumn> &columns);
[[nodiscard]] QStringList chosenCells(const ExportRow &row, const QList<ExportColumn> &columns);

} // namespace alexandria
