// SPDX-License-Identifier: MIT
#include "ui/widgets/rowsview.h"

#include "ui/widgets/look.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace alexandria {

RowsView::RowsView(QWidget *parent)
    : QTreeView(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
}

void RowsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (selectionModel()->isSelected(index))
        painter->fillRect(option.rect,
                          hasFocus() ? palette().color(QPalette::Highlight) : accentTint(palette()));
    QStyleOptionViewItem row = option;
    row.palette.setColor(QPalette::Highlight, Qt::transparent); // drawn above, once and over the whole row
    QTreeView::drawRow(painter, row, index);
}

void RowsView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    viewport()->update();
}

void RowsView::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    viewport()->update();
}

void RowsView::stretchColumn(int column, int least)
{
    const int others = header()->length() - header()->sectionSize(column);
    header()->resizeSection(column, std::max(least, viewport()->width() - others));
}

} // namespace alexandria
