// SPDX-License-Identifier: MIT
#include "ui/exporting/draggedrows.h"

#include "models/exporting/exportformat.h"
#include "ui/exporting/copying.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QString PlainTextType = u"text/plain"_s;
const QString HtmlType = u"text/html"_s;
const QString FilesType = u"text/uri-list"_s;

QByteArray spreadsheetOf(const QList<ExportRow> &rows, const QList<ExportColumn> &columns)
{
    const auto writer = makeWriter({ExportFormat::Spreadsheet, columns, ColumnNaming::Translated, QLocale()});
    QByteArray bytes = writer->begin();
    for (const ExportRow &row : rows)
        bytes += writer->row(row);
    return bytes + writer->end();
}

} // namespace

DraggedRows::DraggedRows(QList<ExportRow> rows, QList<ExportColumn> columns, WriteFile writeFile)
    : m_rows(std::move(rows))
    , m_columns(std::move(columns))
    , m_writeFile(std::move(writeFile))
{ }

DraggedRows::~DraggedRows() = default;

QStringList DraggedRows::formats() const
{
    return m_rows.size() > MostInFile ? QStringList{PlainTextType}
                                      : QStringList{FilesType, HtmlType, PlainTextType};
}

bool DraggedRows::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QVariant DraggedRows::retrieveData(const QString &mimeType, QMetaType /*type*/) const
{
    if (!hasFormat(mimeType))
        return {};
    if (mimeType == FilesType)
        return file().isEmpty() ? QVariant() : QVariant(QVariantList{file()});
    return mimeType == HtmlType ? words().html() : words().text();
}

const QMimeData &DraggedRows::words() const
{
    if (!m_words)
        m_words.reset(rowsForOthers(m_rows, m_columns));
    return *m_words;
}

const QUrl &DraggedRows::file() const
{
    if (!m_file)
        m_file = m_writeFile(spreadsheetOf(m_rows, m_columns));
    return *m_file;
}

} // namespace alexandria
