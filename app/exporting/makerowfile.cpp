// SPDX-License-Identifier: MIT
#include "app/exporting/makerowfile.h"

#include "app/exporting/textfile.h"
#include "app/exporting/xlsxfile.h"
#include "models/exporting/exportcells.h"

namespace alexandria {

namespace {

std::unique_ptr<RowFile> makeWorkbook(const ExportOptions &options, const QString &path)
{
    QList<XlsxColumn> columns;
    for (const ExportColumn column : options.columns)
        columns << XlsxColumn{columnName(column, options.naming), isNumber(column)};
    const CellStyle style{IsbnStyle::Hyphenated, options.naming};
    return std::make_unique<XlsxFile>(path, columns, [chosen = options.columns, style](const ExportRow &row) {
        return cellsOf(row, chosen, style);
    });
}

} // namespace

QList<ExportFormat> writableFormats()
{
    QList<ExportFormat> formats = allExportFormats();
    if (!XlsxFile::isSupported())
        formats.removeOne(ExportFormat::Xlsx);
    return formats;
}

std::unique_ptr<RowFile> makeRowFile(const ExportOptions &options, const QString &path)
{
    if (options.format == ExportFormat::Xlsx)
        return makeWorkbook(options, path);
    return std::make_unique<TextFile>(path, makeWriter(options));
}

} // namespace alexandria
