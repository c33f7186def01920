// SPDX-License-Identifier: MIT
#pragma once

#include "app/printing/printedlist.h"
#include "models/printing/printedbook.h"

#include <QFontMetricsF>
#include <QList>
#include <QRectF>

QT_FORWARD_DECLARE_CLASS(QPagedPaintDevice)
QT_FORWARD_DECLARE_CLASS(QPainter)

namespace alexandria {

class PrintedText;

/// A list of books laid out on the pages of a device: its name, the date and the heads of the columns on
/// each, and "Page 2 of 7" below. Black on white; no book goes over two pages, no ISBN over two lines.
///
/// Books are measured as they come, so the number of pages is known when the last is there. Used on one
/// thread at a time, which need not be that of the window.
class BookListPages
{
public:
    /// @p device is borrowed for life, with the paper it has now.
    BookListPages(PrintedList list, QPagedPaintDevice &device);

    void add(const PrintedBook &book);

    [[nodiscard]] int pageCount() const { return int(m_firsts.size()); } ///< 1 at least
    /// @p page counts from 1.
    void paint(QPainter &painter, int page) const;

private:
    enum class Kind { Title, Authors, Year, Isbn, Copies };

    struct Column
    {
        Kind kind;
        qreal left;
        qreal width;
    };

    struct Row
    {
        PrintedBook book;
        int lines;
    };

    void placeColumns();
    [[nodiscard]] QFont font(qreal points, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QString headOf(Kind kind) const;
    [[nodiscard]] PrintedText cell(const PrintedBook &book, const Column &column) const;
    [[nodiscard]] Qt::Alignment alignment(bool isNumber = false) const;
    [[nodiscard]] qreal heightOf(int lines) const;
    void paintHeading(QPainter &painter) const;
    void paintHeads(QPainter &painter) const;
    void paintRow(QPainter &painter, const Row &row, qreal top) const;
    void paintFooter(QPainter &painter, int page) const;

    const PrintedList m_list;
    QPagedPaintDevice &m_device;
    const qreal m_point; ///< 1/72 inch in dots
    const QSizeF m_size; ///< of what may be printed on
    const QFont m_font; ///< of rows
    const QFontMetricsF m_metrics;
    qreal m_rowsTop = 0;
    qreal m_rowsBottom = 0;
    QList<Column> m_columns;
    QList<Row> m_rows;
    QList<qsizetype> m_firsts{0}; ///< the first row of each page
    qreal m_bottom = 0; ///< of the last row
};

} // namespace alexandria
