// SPDX-License-Identifier: MIT
#include "models/exporting/htmltablewriter.h"

#include "models/csv/soundtext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// Text for Excel and for LibreOffice, each in its own way: neither takes "=SUM(A1:A9)" for a formula then.
constexpr auto TextCell = R"(<td style='mso-number-format:"\@"' sdnum="1033;0;@">)"_L1;
constexpr auto NumberCell = "<td>"_L1;
constexpr auto LineBreak = R"(<br style="mso-data-placement:same-cell">)"_L1; // else Excel makes two rows

QString htmlOf(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return lines.toHtmlEscaped().replace(u'\n', LineBreak);
}

} // namespace

HtmlTableWriter::HtmlTableWriter(QList<ExportColumn> columns, ColumnNaming naming)
    : m_columns(std::move(columns))
    , m_style{IsbnStyle::Hyphenated, naming}
{ }

QByteArray HtmlTableWriter::begin()
{
    QString html = "<html><head><meta charset=\"utf-8\"></head><body><table>\n<tr>"_L1;
    for (const QString &name : columnNames(m_columns, m_style.naming))
        html += "<th>"_L1 + htmlOf(name) + "</th>"_L1;
    return soundUtf8(html + "</tr>\n"_L1);
}

QByteArray HtmlTableWriter::row(const ExportRow &row)
{
    QString html = "<tr>"_L1;
    for (const ExportColumn column : std::as_const(m_columns))
        html +=
            (isNumber(column) ? NumberCell : TextCell) + htmlOf(cellOf(row, column, m_style)) + "</td>"_L1;
    return soundUtf8(html + "</tr>\n"_L1);
}

QByteArray HtmlTableWriter::end()
{
    return "</table></body></html>\n";
}

} // namespace alexandria
