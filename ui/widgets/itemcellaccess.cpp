// SPDX-License-Identifier: MIT
#include "ui/widgets/itemcellaccess.h"

#include "ui/widgets/itemviewaccess.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QListView>

namespace alexandria {

namespace {

/// The context of this file's texts.
class ItemAccess
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::ItemAccess)
};

} // namespace

QWindow *ItemPartAccess::window() const
{
    const QAccessibleInterface *whole = parent();
    return whole ? whole->window() : nullptr;
}

QAccessibleInterface *ItemPartAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

bool ItemCellAccess::isValid() const
{
    return view() && m_index.isValid() && m_index.model() == view()->model();
}

QString ItemCellAccess::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (kind != QAccessible::Name)
        return {};
    const QString spoken = m_index.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? m_index.data().toString() : spoken;
}

QRect ItemCellAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect area = view()->visualRect(m_index);
    return {view()->viewport()->mapToGlobal(area.topLeft()), area.size()};
}

bool ItemCellAccess::isCheckable() const
{
    return m_index.flags().testFlag(Qt::ItemIsUserCheckable) && m_index.data(Qt::CheckStateRole).isValid();
}

QAccessible::Role ItemCellAccess::role() const
{
    if (isValid() && isCheckable())
        return QAccessible::CheckBox; // of a list item Qt's bridge does not tell that it can be checked (6.4)
    return qobject_cast<QListView *>(view()) ? QAccessible::ListItem : QAccessible::Cell;
}

QAccessible::State ItemCellAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QRect area = view()->visualRect(m_index);
    const QRect seen = view()->viewport()->rect();
    // A row is read to its end, also where its last columns would have to be scrolled to.
    state.offscreen = area.bottom() < seen.top() || area.top() > seen.bottom();
    state.invisible = !view()->isVisible() || area.isEmpty();
    state.disabled = !view()->isEnabled() || !m_index.flags().testFlag(Qt::ItemIsEnabled);
    state.focusable = !state.disabled;
    state.focused = view()->hasFocus() && view()->currentIndex() == m_index;
    state.selectable =
        view()->selectionMode() != QAbstractItemView::NoSelection && m_index.flags() & Qt::ItemIsSelectable;
    state.selected = isSelected();
    state.editable = m_index.flags().testFlag(Qt::ItemIsEditable)
        && view()->editTriggers() != QAbstractItemView::NoEditTriggers;
    state.readOnly = !state.editable;
    state.checkable = isCheckable();
    state.checked = state.checkable && m_index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return state;
}

void *ItemCellAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool ItemCellAccess::isSelected() const
{
    return isValid() && view()->selectionModel() && view()->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface *> ItemCellAccess::columnHeaderCells() const
{
    const auto *whole = dynamic_cast<const ItemViewAccess *>(isValid() ? parent() : nullptr);
    QAccessibleInterface *head = whole ? whole->head(m_index.column()) : nullptr;
    return head ? QList<QAccessibleInterface *>{head} : QList<QAccessibleInterface *>();
}

int ItemCellAccess::columnIndex() const
{
    const auto *whole = dynamic_cast<const ItemViewAccess *>(isValid() ? parent() : nullptr);
    return whole ? whole->placeOf(m_index.column()) : -1;
}

int ItemCellAccess::rowIndex() const
{
    return isValid() ? m_index.row() : -1;
}

QStringList ItemCellAccess::actionNames() const
{
    if (!isValid())
        return {};
    QStringList names{pressAction(), setFocusAction()};
    if (isCheckable())
        names.prepend(toggleAction());
    return names;
}

void ItemCellAccess::doAction(const QString &name)
{
    if (!isValid() || state().disabled)
        return;
    const QModelIndex index = m_index;
    if (name == toggleAction() && isCheckable()) {
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        view()->model()->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    } else if (name == setFocusAction() || name == pressAction()) {
        view()->setFocus(Qt::OtherFocusReason);
        view()->setCurrentIndex(index);
        if (name == pressAction())
            Q_EMIT view()->activated(index);
    }
}

bool ItemHeadAccess::isValid() const
{
    return view() && m_header && m_column < m_header->count();
}

QString ItemHeadAccess::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return view()->model()->headerData(m_column, Qt::Horizontal).toString();
    const bool isSorted = m_header->isSortIndicatorShown() && m_header->sortIndicatorSection() == m_column;
    if (kind != QAccessible::Description || !isSorted)
        return {};
    return m_header->sortIndicatorOrder() == Qt::AscendingOrder ? ItemAccess::tr("Sorted, lowest first")
                                                                : ItemAccess::tr("Sorted, highest first");
}

QRect ItemHeadAccess::rect() const
{
    if (!isValid())
        return {};
    const QPoint corner(m_header->sectionViewportPosition(m_column), 0);
    return {m_header->viewport()->mapToGlobal(corner),
            QSize(m_header->sectionSize(m_column), m_header->height())};
}

QAccessible::State ItemHeadAccess::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = state.invalid || !m_header->isVisible() || m_header->isSectionHidden(m_column);
    return state;
}

} // namespace alexandria
