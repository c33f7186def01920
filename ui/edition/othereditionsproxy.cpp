// SPDX-License-Identifier: MIT
#include "ui/edition/othereditionsproxy.h"

#include "models/catalogue/editiontablemodel.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/look.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Model = EditionTableModel;

constexpr std::array ReadAloud{Model::YearColumn, Model::PublisherColumn, Model::LanguageColumn,
                               Model::TitleColumn, Model::IsbnColumn};
constexpr int LineGap = 2;

QString cell(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

/// Draws @p left and, at the other end, @p right, which is never cut for it.
void paintLine(QPainter *painter, const QRect &line, Qt::LayoutDirection direction, const QString &left,
               const QString &right)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const QString end = metrics.elidedText(right, Qt::ElideRight, line.width() / 2);
    const int endWidth = metrics.horizontalAdvance(end);
    const int gap = end.isEmpty() ? 0 : Margin;
    const QRect start(line.x(), line.y(), line.width() - endWidth - gap, line.height());
    const QRect rest(line.right() + 1 - endWidth, line.y(), endWidth, line.height());
    const auto leading = int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    painter->setLayoutDirection(directionOf(left));
    painter->drawText(QStyle::visualRect(direction, line, start),
                      leading | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(left, Qt::ElideRight, start.width()));
    painter->setLayoutDirection(directionOf(end));
    painter->drawText(QStyle::visualRect(direction, line, rest),
                      leading | Qt::AlignVCenter | Qt::TextSingleLine, end);
}

} // namespace

void OtherEditionsProxy::setHiddenKey(const QString &editionKey)
{
    m_hiddenKey = editionKey;
    invalidateFilter();
}

QVariant OtherEditionsProxy::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QSortFilterProxyModel::data(index, role);
    QStringList parts;
    for (const int column : ReadAloud)
        if (const QString text = cell(index, column); !text.isEmpty())
            parts << text;
    return parts.join(u", "_s);
}

bool OtherEditionsProxy::canFetchMore(const QModelIndex &) const
{
    return false;
}

bool OtherEditionsProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return static_cast<const EditionTableModel *>(sourceModel())->edition(row).key != m_hiddenKey;
}

QSize OtherEditionsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + LineGap + 2 * (Spacing - 2)};
}

void OtherEditionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const bool isFocused = (option.state & QStyle::State_HasFocus) != 0;
    const bool isUnderMouse = (option.state & QStyle::State_MouseOver) != 0;
    const int lineHeight = option.fontMetrics.height();
    painter->save();
    if (isFocused || isUnderMouse)
        painter->fillRect(option.rect, accentTint(option.palette));
    if (isFocused) { // the tint alone is hardly seen in every palette
        painter->setPen(accentText(option.palette));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->setFont(option.font);

    const QRect lines = option.rect.adjusted(Margin, Spacing - 2, -Margin, 0);
    const QRect upper(lines.x(), lines.y(), lines.width(), lineHeight);
    const QRect lower = upper.translated(0, lineHeight + LineGap);
    const int yearWidth = option.fontMetrics.horizontalAdvance(u"0000"_s) + Spacing;
    const QRect afterYear = upper.adjusted(yearWidth, 0, 0, 0);
    painter->setPen(option.palette.color(QPalette::Text));
    paintLine(painter,
              QStyle::visualRect(option.direction, upper, upper.adjusted(0, 0, yearWidth - upper.width(), 0)),
              option.direction, cell(index, Model::YearColumn), {});
    paintLine(painter, QStyle::visualRect(option.direction, upper, afterYear), option.direction,
              cell(index, Model::PublisherColumn), cell(index, Model::LanguageColumn));
    painter->setPen(mutedText(option.palette));
    paintLine(painter, QStyle::visualRect(option.direction, lower, lower.adjusted(yearWidth, 0, 0, 0)),
              option.direction, cell(index, Model::TitleColumn), cell(index, Model::IsbnColumn));
    painter->restore();
}

} // namespace alexandria
