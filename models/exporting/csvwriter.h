// SPDX-License-Identifier: MIT
#pragma once

#include "models/csv/csvformat.h"
#include "models/exporting/exportcells.h"
#include "models/exporting/rowwriter.h"

#include <QLocale>

namespace alexandria {

/// Who a table is for.
enum class CsvPreset {
    Spreadsheet, ///< opened with a double click: CsvFormat::spreadsheet(), ISBNs hyphenated
    Plain, ///< read by programs: CsvFormat::plain(), ISBNs bare
    TabSeparated, ///< CsvFormat::tabSeparated(), ISBNs hyphenated
    Clipboard, ///< the same with formulas guarded: it is pasted where nothing was asked
};

/// Writes a table in UTF-8, one record a row, after one with the names of the columns.
class CsvWriter : public RowWriter
{
public:
    /// @p locale is whose spreadsheet it is for.
    CsvWriter(CsvPreset preset, QList<ExportColumn> columns, ColumnNaming naming,
              const QLocale &locale = QLocale::c());

    [[nodiscard]] QByteArray begin() override;
    [[nodiscard]] QByteArray row(const ExportRow &row) override;
    [[nodiscard]] QByteArray end() override { return {}; }

private:
    CsvFormat m_format;
    QList<ExportColumn> m_columns;
    CellStyle m_style;
};

} // namespace alexandria
