// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/exportcolumns.h"
#include "models/exporting/rowwriter.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <memory>
#include <optional>

namespace alexandria {

/// What rows can be written as.
enum class ExportFormat {
    Spreadsheet, ///< CSV for a double click
    PlainCsv, ///< CSV for programs
    TabSeparated,
    Xlsx, ///< not written by a RowWriter: it is a file in parts
    Json,
    Bibtex,
    Ris,
    CslJson,
};

/// All of them, in the order in which they are offered.
[[nodiscard]] QList<ExportFormat> allExportFormats();
/// Whether columns can be chosen.
[[nodiscard]] bool isTable(ExportFormat format);
/// For a person: "CSV for spreadsheets".
[[nodiscard]] QString exportFormatName(ExportFormat format);
/// "csv", without a dot.
[[nodiscard]] QString fileSuffix(ExportFormat format);
/// The name of it that never changes: "spreadsheet", "csv", "tsv", "xlsx", "json", "bibtex", "ris",
/// "csl-json".
[[nodiscard]] QString machineName(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatNamed(const QString &machineName);

/// How rows are to be written.
struct ExportOptions
{
    ExportFormat format = ExportFormat::Spreadsheet;
    QList<ExportColumn> columns; ///< of tables
    ColumnNaming naming = ColumnNaming::Translated;
    QLocale locale; ///< whose spreadsheet it is for
};

/// Null for what no RowWriter writes.
[[nodiscard]] std::unique_ptr<RowWriter> makeWriter(const ExportOptions &options);

} // namespace alexandria
