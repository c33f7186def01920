// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/exportcolumns.h"
#include "models/exporting/exportrow.h"

#include <QList>

class QMimeData;

namespace alexandria {

/// How a citation is copied.
enum class CitationStyle { Plain, Bibtex, Ris };

/// Rows for another program: tab-separated lines, and a table in HTML in which every ISBN is text.
[[nodiscard]] QMimeData *rowsForOthers(const QList<ExportRow> &rows, const QList<ExportColumn> &columns);

/// Puts them on the clipboard; nothing happens without rows.
void copyRows(const QList<ExportRow> &rows, const QList<ExportColumn> &columns);
/// Of the rows that have an edition.
void copyCitations(const QList<ExportRow> &rows, CitationStyle style);
/// To Open Library, one a line.
void copyLinks(const QList<ExportRow> &rows);

} // namespace alexandria
