// SPDX-License-Identifier: MIT
#include "app/printing/booklistpages.h"

#include "app/printing/printedtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

// All in points.
constexpr qreal NameSize = 13;
constexpr qreal RowSize = 9;
constexpr qreal SmallSize = 8;
constexpr qreal ColumnGap = 12;
constexpr qreal BelowName = 10;
constexpr qreal AboveFooter = 10;
constexpr qreal RowPadding = 3;
constexpr qreal HeadRule = 0.75;
constexpr qreal RowRule = 0.25;
constexpr qreal TitleShare = 0.62; // of what the columns of one width leave
constexpr int TitleLines = 3;
constexpr int AuthorLines = 2;
constexpr QColor RuleColour(0xb0, 0xb0, 0xb0);

/// The context of this file's texts.
class BookListText
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::BookListPages)
};

qreal lineHeight(const QFont &font, QPaintDevice &device)
{
    return QFontMetricsF(font, &device).lineSpacing();
}

qreal widthOf(const QString &text, const QFont &font, QPaintDevice &device)
{
    return QFontMetricsF(font, &device).horizontalAdvance(text);
}

/// As wide as any ISBN in @p font.
QString widestIsbn(const QFont &font, QPaintDevice &device)
{
    QString widest;
    for (const QChar digit : u"0123456789"_s) {
        QString isbn = u"978-0-00-000000-X"_s;
        isbn.replace(u'0', digit);
        if (widthOf(isbn, font, device) > widthOf(widest, font, device))
            widest = isbn;
    }
    return widest;
}

} // namespace

BookListPages::BookListPages(PrintedList list, QPagedPaintDevice &device)
    : m_list(std::move(list))
    , m_device(device)
    , m_point(device.logicalDpiY() / 72.0)
    , m_size(device.pageLayout().paintRectPixels(device.logicalDpiY()).size())
    , m_font(font(RowSize))
    , m_metrics(m_font, &device)
{
    const qreal heads =
        lineHeight(font(SmallSize, QFont::Bold), device) + (2 * RowPadding + HeadRule) * m_point;
    m_rowsTop = lineHeight(font(NameSize, QFont::Bold), device) + BelowName * m_point + heads;
    m_rowsBottom = m_size.height() - lineHeight(font(SmallSize), device) - AboveFooter * m_point;
    m_bottom = m_rowsTop;
    placeColumns();
}

QFont BookListPages::font(qreal points, QFont::Weight weight) const
{
    QFont sized = m_list.font;
    sized.setPointSizeF(points);
    sized.setWeight(weight);
    sized.setHintingPreference(QFont::PreferNoHinting);
    return sized;
}

Qt::Alignment BookListPages::alignment(bool isNumber) const
{
    return (m_list.direction == Qt::RightToLeft) == isNumber ? Qt::AlignLeft : Qt::AlignRight;
}

QString BookListPages::headOf(Kind kind) const
{
    switch (kind) {
    case Kind::Title:
        return BookListText::tr("Title");
    case Kind::Authors:
        return BookListText::tr("Authors");
    case Kind::Year:
        return BookListText::tr("Year");
    case Kind::Isbn:
        return BookListText::tr("ISBN");
    case Kind::Copies:
        return BookListText::tr("Copies");
    }
    Q_UNREACHABLE();
}

/// Years, ISBNs and copies are as wide as they need be; titles and authors share the rest.
void BookListPages::placeColumns()
{
    const auto fixed = [this](Kind kind, const QString &widest) {
        const qreal head = widthOf(headOf(kind), font(SmallSize, QFont::Bold), m_device);
        return Column{kind, 0, std::max(head, widthOf(widest, m_font, m_device)) + m_point};
    };
    m_columns = {{Kind::Title, 0, 0},
                 {Kind::Authors, 0, 0},
                 fixed(Kind::Year, u"0000"_s),
                 fixed(Kind::Isbn, widestIsbn(m_font, m_device))};
    if (m_list.hasCopies)
        m_columns << fixed(Kind::Copies, u"0000"_s);
    const qreal gap = ColumnGap * m_point;
    qreal rest = m_size.width() - gap * qreal(m_columns.size() - 1);
    for (const Column &column : std::as_const(m_columns))
        rest -= column.width;
    m_columns[0].width = std::max(gap, rest * TitleShare);
    m_columns[1].width = std::max(gap, rest * (1 - TitleShare));
    qreal left = 0;
    for (Column &column : m_columns) {
        column.left = m_list.direction == Qt::RightToLeft ? m_size.width() - left - column.width : left;
        left += column.width + gap;
    }
}

qreal BookListPages::heightOf(int lines) const
{
    return lines * m_metrics.lineSpacing() + (2 * RowPadding + RowRule) * m_point;
}

PrintedText BookListPages::cell(const PrintedBook &book, const Column &column) const
{
    const auto make = [this, &column](const QString &text, int lines, bool isNumber) {
        return PrintedText(text, m_font, m_device, {column.width, lines, alignment(isNumber)});
    };
    switch (column.kind) {
    case Kind::Title:
        return make(book.title, TitleLines, false);
    case Kind::Authors:
        return make(book.authors, AuthorLines, false);
    case Kind::Year:
        return make(book.year, 1, true);
    case Kind::Isbn:
        return make(book.isbn, 1, false);
    case Kind::Copies:
        return make(book.copies > 1 ? QLocale().toString(book.copies) : QString(), 1, true);
    }
    Q_UNREACHABLE();
}

void BookListPages::add(const PrintedBook &book)
{
    int lines = 1;
    for (const Column &column : std::as_const(m_columns)) {
        if (column.kind == Kind::Title || column.kind == Kind::Authors)
            lines = std::max(lines, cell(book, column).lineCount());
    }
    const bool isFirst = m_rows.size() == m_firsts.last();
    if (m_bottom + heightOf(lines) > m_rowsBottom && !isFirst) {
        m_firsts << m_rows.size();
        m_bottom = m_rowsTop;
    }
    m_rows << Row{book, lines};
    m_bottom += heightOf(lines);
}

void BookListPages::paint(QPainter &painter, int page) const
{
    painter.setPen(Qt::black);
    paintHeading(painter);
    paintHeads(painter);
    const qsizetype end = page < pageCount() ? m_firsts[page] : m_rows.size();
    qreal top = m_rowsTop;
    for (qsizetype row = m_firsts[page - 1]; row < end; ++row) {
        paintRow(painter, m_rows[row], top);
        top += heightOf(m_rows[row].lines);
    }
    paintFooter(painter, page);
}

void BookListPages::paintHeading(QPainter &painter) const
{
    const QString books = BookListText::tr("%Ln book(s)", nullptr, int(m_rows.size()));
    const QFont small = font(SmallSize);
    const QFont large = font(NameSize, QFont::Bold);
    const QString aside = m_list.date.isEmpty() ? books : books + u" · "_s + m_list.date;
    const bool isMirrored = m_list.direction == Qt::RightToLeft;
    const qreal asideWidth = std::min(widthOf(aside, small, m_device) + m_point, m_size.width() / 2);
    const qreal nameWidth = m_size.width() - asideWidth - ColumnGap * m_point;
    const qreal down = QFontMetricsF(large, &m_device).ascent() - QFontMetricsF(small, &m_device).ascent();
    PrintedText(m_list.name, large, m_device, {nameWidth, 1, alignment()})
        .draw(painter, {isMirrored ? m_size.width() - nameWidth : 0, 0});
    PrintedText(aside, small, m_device, {asideWidth, 1, alignment(true)})
        .draw(painter, {isMirrored ? 0 : m_size.width() - asideWidth, down});
}

void BookListPages::paintHeads(QPainter &painter) const
{
    const QFont bold = font(SmallSize, QFont::Bold);
    const qreal rule = HeadRule * m_point;
    const qreal top = m_rowsTop - rule - RowPadding * m_point - lineHeight(bold, m_device);
    for (const Column &column : m_columns) {
        const bool isNumber = column.kind == Kind::Year || column.kind == Kind::Copies;
        PrintedText(headOf(column.kind), bold, m_device, {column.width, 1, alignment(isNumber)})
            .draw(painter, {column.left, top});
    }
    painter.fillRect(QRectF(0, m_rowsTop - rule, m_size.width(), rule), Qt::black);
}

void BookListPages::paintRow(QPainter &painter, const Row &row, qreal top) const
{
    for (const Column &column : m_columns)
        cell(row.book, column).draw(painter, {column.left, top + RowPadding * m_point});
    const qreal rule = RowRule * m_point;
    painter.fillRect(QRectF(0, top + heightOf(row.lines) - rule, m_size.width(), rule), RuleColour);
}

void BookListPages::paintFooter(QPainter &painter, int page) const
{
    const QFont small = font(SmallSize);
    //: Below each page of a printed list
    const QString text = BookListText::tr("Page %L1 of %L2").arg(page).arg(pageCount());
    PrintedText(text, small, m_device, {m_size.width(), 1, Qt::AlignHCenter})
        .draw(painter, {0, m_size.height() - lineHeight(small, m_device)});
}

} // namespace alexandria
