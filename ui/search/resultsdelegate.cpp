// SPDX-License-Identifier: MIT
#include "ui/search/resultsdelegate.h"

#include "models/catalogue/folding.h"
#include "ui/search/matchmarks.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/look.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

namespace alexandria {

namespace {

constexpr double RowHeightInLines = 1.9;

/// Draws digits in cells of one width, whatever the font thinks; from left to right, at the side where a line
/// of @p direction begins.
void paintTabular(QPainter *painter, const QRect &area, Qt::LayoutDirection direction, const QString &text)
{
    const QFontMetricsF metrics(painter->font());
    qreal digitWidth = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        digitWidth = std::max(digitWidth, metrics.horizontalAdvance(QChar(digit)));
    const auto widthOf = [&](QChar character) {
        return character.isDigit() ? digitWidth : metrics.horizontalAdvance(character);
    };
    qreal whole = 0;
    for (const QChar character : text)
        whole += widthOf(character);
    qreal x = direction == Qt::LeftToRight ? area.x() : area.x() + area.width() - whole;
    for (const QChar character : text) {
        const qreal width = widthOf(character);
        painter->drawText(QRectF(x, area.y(), width, area.height()), Qt::AlignCenter | Qt::TextDontClip,
                          character);
        x += width;
    }
}

/// Bold for @p runs as far as they lie before @p end.
QList<QTextLayout::FormatRange> boldFormats(const std::vector<TextRun> &runs, qsizetype end)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : runs) {
        if (run.start >= end)
            break;
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        formats.append({int(run.start), int(std::min(run.length, end - run.start)), format});
    }
    return formats;
}

/// What @p runs of @p text are wider in bold.
int extraWidth(const QStyleOptionViewItem &option, const QString &text, const std::vector<TextRun> &runs)
{
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int extra = 0;
    for (const TextRun &run : runs) {
        const QString word = text.mid(run.start, run.length);
        extra += metrics.horizontalAdvance(word) - option.fontMetrics.horizontalAdvance(word);
    }
    return extra;
}

bool isFirstShown(const QWidget *view, int column)
{
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree && tree->header()->visualIndex(column) == 0;
}

} // namespace

ResultsDelegate::ResultsDelegate(Columns columns, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_columns(columns)
{ }

void ResultsDelegate::setMatch(const QString &text)
{
    m_words = wordsOf(folded(text));
}

QSize ResultsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, int(RowHeightInLines * option.fontMetrics.height())};
}

QRect ResultsDelegate::textArea(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int pad = isFirstShown(option.widget, index.column()) ? Margin : Spacing;
    return option.direction == Qt::LeftToRight ? option.rect.adjusted(pad, 0, -Spacing, 0)
                                               : option.rect.adjusted(Spacing, 0, -pad, 0);
}

void ResultsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const QRect area = textArea(option, index);
    const bool isTitle = index.column() == m_columns.title;
    const bool isLit = (option.state & QStyle::State_Selected) && option.widget && option.widget->hasFocus();
    const QPalette &palette = option.palette;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(isLit         ? palette.color(QPalette::HighlightedText)
                        : isTitle ? palette.color(QPalette::Text)
                                  : mutedText(palette));
    if (isTitle) {
        paintTitle(painter, option, area, text);
    } else if (index.column() == m_columns.isbn
               && option.fontMetrics.horizontalAdvance(text) <= area.width()) {
        paintTabular(painter, area, option.direction, text);
    } else {
        const auto wish = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const auto alignment = QStyle::visualAlignment(option.direction, wish);
        painter->setLayoutDirection(directionOf(text));
        painter->drawText(area, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

void ResultsDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area,
                                 const QString &text) const
{
    const std::vector<TextRun> runs = matchedWords(text, m_words);
    const int room = area.width() - extraWidth(option, text, runs);
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, room);
    QTextLayout layout(shown, option.font);
    QTextOption line(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    line.setTextDirection(directionOf(text));
    line.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(line);
    layout.setFormats(boldFormats(runs, shown == text ? shown.size() : shown.size() - 1));
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(area.width());
    layout.endLayout();
    layout.draw(painter, QPointF(area.x(), area.y() + (area.height() - only.height()) / 2));
}

QWidget *ResultsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor)
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

bool ResultsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.widget = view;
    const QString text = index.data().toString();
    int width = item.fontMetrics.horizontalAdvance(text);
    if (index.column() == m_columns.title)
        width += extraWidth(item, text, matchedWords(text, m_words));
    const bool isCut = width > textArea(item, index).width();
    // Escaped, for a tooltip takes anything like a tag for markup.
    QToolTip::showText(event->globalPos(), isCut ? Qt::convertFromPlainText(text) : QString(), view);
    return true;
}

} // namespace alexandria
