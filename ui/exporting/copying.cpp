// SPDX-License-Identifier: MIT
#include "ui/exporting/copying.h"

#include "models/exporting/bibtexwriter.h"
#include "models/exporting/citedbook.h"
#include "models/exporting/csvwriter.h"
#include "models/exporting/htmltablewriter.h"
#include "models/exporting/riswriter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QByteArray rowsOf(RowWriter &writer, const QList<ExportRow> &rows)
{
    QByteArray bytes;
    for (const ExportRow &row : rows)
        bytes += writer.row(row);
    return bytes;
}

/// Without the last line end, which would be an empty row where it is pasted.
QString asText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes).replace("\r\n"_L1, "\n"_L1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

void copyText(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace

QMimeData *rowsForOthers(const QList<ExportRow> &rows, const QList<ExportColumn> &columns)
{
    CsvWriter lines(CsvPreset::Clipboard, columns, ColumnNaming::Translated);
    HtmlTableWriter table(columns, ColumnNaming::Translated);
    auto *data = new QMimeData;
    data->setText(asText(rowsOf(lines, rows)));
    QByteArray html = table.begin();
    html += rowsOf(table, rows);
    html += table.end();
    data->setHtml(QString::fromUtf8(html));
    return data;
}

void copyRows(const QList<ExportRow> &rows, const QList<ExportColumn> &columns)
{
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(rowsForOthers(rows, columns));
}

void copyCitations(const QList<ExportRow> &rows, CitationStyle style)
{
    if (style == CitationStyle::Bibtex) {
        BibtexWriter writer;
        return copyText(asText(rowsOf(writer, rows)));
    }
    if (style == CitationStyle::Ris) {
        RisWriter writer;
        return copyText(asText(rowsOf(writer, rows)));
    }
    QStringList lines;
    for (const ExportRow &row : rows) {
        if (row.edition)
            lines << plainCitation(*row.edition);
    }
    copyText(lines.join(u'\n'));
}

void copyLinks(const QList<ExportRow> &rows)
{
    QStringList links;
    for (const ExportRow &row : rows)
        links << cellOf(row, ExportColumn::Link, {});
    links.removeAll(QString());
    copyText(links.join(u'\n'));
}

} // namespace alexandria
