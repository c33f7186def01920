// SPDX-License-Identifier: MIT
#include "models/exporting/csvwriter.h"

#include "models/csv/soundtext.h"

#include <utility>

namespace alexandria {

namespace {

CsvFormat formatOf(CsvPreset preset, const QLocale &locale)
{
    if (preset == CsvPreset::Spreadsheet)
        return CsvFormat::spreadsheet(locale);
    if (preset == CsvPreset::Plain)
        return CsvFormat::plain();
    CsvFormat format = CsvFormat::tabSeparated();
    format.guardsFormulas = preset == CsvPreset::Clipboard;
    return format;
}

} // namespace

CsvWriter::CsvWriter(CsvPreset preset, QList<ExportColumn> columns, ColumnNaming naming,
                     const QLocale &locale)
    : m_format(formatOf(preset, locale))
    , m_columns(std::move(columns))
    , m_style{preset == CsvPreset::Plain ? IsbnStyle::Bare : IsbnStyle::Hyphenated, naming}
{ }

QByteArray CsvWriter::begin()
{
    const QByteArray mark = m_format.hasByteOrderMark ? "\xEF\xBB\xBF" : "";
    return mark + soundUtf8(m_format.record(columnNames(m_columns, m_style.naming)));
}

QByteArray CsvWriter::row(const ExportRow &row)
{
    QStringList cells;
    for (const ExportColumn column : std::as_const(m_columns)) {
        const QString cell = cellOf(row, column, m_style);
        cells += m_format.guardsFormulas && !isNumber(column) ? guarded(cell) : cell;
    }
    return soundUtf8(m_format.record(cells));
}

} // namespace alexandria
