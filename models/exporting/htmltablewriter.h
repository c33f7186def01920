// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/exportcells.h"
#include "models/exporting/rowwriter.h"

namespace alexandria {

/// Writes a table as HTML in UTF-8, to be pasted into a sheet or a letter.
///
/// What is no number of ours is marked as text for Excel (`mso-number-format`), so no ISBN becomes a number
/// and no title a formula; ISBNs are hyphenated for all others.
class HtmlTableWriter : public RowWriter
{
public:
    HtmlTableWriter(QList<ExportColumn> columns, ColumnNaming naming);

    [[nodiscard]] QByteArray begin() override;
    [[nodiscard]] QByteArray row(const ExportRow &row) override;
    [[nodiscard]] QByteArray end() override;

private:
    QList<ExportColumn> m_columns;
    CellStyle m_style;
};

} // namespace alexandria
