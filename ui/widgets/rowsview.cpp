// SPDX-License-Identifier: MIT
#include "ui/widgets/rowsview.h"

#include "ui/widgets/look.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace alexandria {

RowsView::RowsView(QWidget *parent)
    : QuietCurrent(parent)
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
    if (selectionModel()->isSelected(index)) {
        painter->fillRect(option.rect,
                          hasFocus() ? palette().color(QPalette::Highlight) : accentTint(palette()));
        const QRect edge(option.rect.topLeft(), QSize(EdgeWidth, option.rect.height()));
        if (!hasFocus()) // the tint alone is hardly seen in every palette
            painter->fillRect(QStyle::visualRect(layoutDirection(), viewport()->rect(), edge),
                              accentText(palette()));
    }
    QStyleOptionViewItem row = option;
    row.palette.setColor(QPalette::Highlight, Qt::transparent); // drawn above, once and over the whole row
    QTreeView::drawRow(painter, row, index);
}

/// Qt would drag whatever row is pressed, so no strip of rows could be selected with the mouse; and it would
/// go through every cell that is selected to see whether it may.
/// Shift+F10 opens a context menu, too, for a keyboard without a key for it; on X11 Qt leaves that out.
void RowsView::keyPressEvent(QKeyEvent *event)
{
    if (event->keyCombination() != (Qt::SHIFT | Qt::Key_F10))
        return QuietCurrent::keyPressEvent(event);
    const QPoint place = visualRect(currentIndex()).center();
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, place, viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(viewport(), &wish);
}

void RowsView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const bool mayDrag = m_isDraggable && isPlain && selectionModel()->isSelected(indexAt(place));
    m_pressed = mayDrag ? std::optional(place) : std::nullopt;
    m_hasDragged = false;
    setDragEnabled(mayDrag); // the selection waits for the release then
    QTreeView::mousePressEvent(event);
}

void RowsView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || event->buttons() == Qt::NoButton) // the drag may have had the release
        return QTreeView::mouseMoveEvent(event);
    const QPoint way = event->position().toPoint() - *m_pressed;
    if (m_hasDragged || way.manhattanLength() <= QApplication::startDragDistance())
        return;
    m_hasDragged = true;
    Q_EMIT dragWanted();
}

void RowsView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed.reset();
    QTreeView::mouseReleaseEvent(event);
}

void RowsView::focusInEvent(QFocusEvent *event)
{
    QuietCurrent::focusInEvent(event);
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
