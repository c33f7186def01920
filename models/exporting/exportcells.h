// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/exportcolumns.h"
#include "models/exporting/exportrow.h"
#include "models/exporting/exporttext.h"

#include <QString>
#include <QStringList>

namespace alexandria {

/// How the cells of a table say what they say.
struct CellStyle
{
    IsbnStyle isbns = IsbnStyle::Hyphenated;
    ColumnNaming naming = ColumnNaming::Translated;

    friend bool operator==(const CellStyle &, const CellStyle &) = default;
};

/// What the row has in that column; several values are joined by "; ". Empty when it has nothing.
///
/// The ISBN of a scan is the one that was scanned, also where its edition has others. Of a scan whose edition
/// is not at hand, what its list shows is there: title, authors, year and key.
[[nodiscard]] QString cellOf(const ExportRow &row, ExportColumn column, const CellStyle &style);
[[nodiscard]] QStringList cellsOf(const ExportRow &row, const QList<ExportColumn> &columns,
                                  const CellStyle &style);

/// "found", "several", "not-found", "invalid" as the command line says, or "open".
[[nodiscard]] QString statusName(ScanEntry::State state);

} // namespace alexandria
