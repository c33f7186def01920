// SPDX-License-Identifier: MIT
#include "ui/widgets/itemviewaccess.h"

#include "ui/widgets/itemcellaccess.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace alexandria {

ItemViewAccess::ItemViewAccess(QAbstractItemView &view)
    : QAccessibleWidget(&view, qobject_cast<QListView *>(&view) ? QAccessible::List : QAccessible::Table)
{ }

ItemViewAccess::~ItemViewAccess()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : std::as_const(m_heads))
        QAccessible::deleteAccessibleInterface(id);
    if (m_nowhere != 0)
        QAccessible::deleteAccessibleInterface(m_nowhere);
}

void *ItemViewAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAbstractItemView *ItemViewAccess::view() const
{
    return static_cast<QAbstractItemView *>(widget());
}

QHeaderView *ItemViewAccess::header() const
{
    if (const auto *tree = qobject_cast<QTreeView *>(view()))
        return tree->header();
    const auto *table = qobject_cast<QTableView *>(view());
    return table ? table->horizontalHeader() : nullptr;
}

QHeaderView *ItemViewAccess::side() const
{
    const auto *table = qobject_cast<QTableView *>(view());
    return table ? table->verticalHeader() : nullptr;
}

int ItemViewAccess::rowCount() const
{
    return view()->model() ? view()->model()->rowCount(view()->rootIndex()) : 0;
}

/// A list has one, whatever its model has.
int ItemViewAccess::modelColumns() const
{
    if (!view()->model())
        return 0;
    return header() ? view()->model()->columnCount(view()->rootIndex()) : 1;
}

QList<int> ItemViewAccess::shownColumns() const
{
    const QHeaderView *heads = header();
    if (!heads) {
        const auto *list = qobject_cast<QListView *>(view());
        return {list ? list->modelColumn() : 0};
    }
    QList<int> columns;
    for (int visual = 0; visual < heads->count(); ++visual) {
        if (!heads->isSectionHidden(heads->logicalIndex(visual)))
            columns << heads->logicalIndex(visual);
    }
    return columns;
}

int ItemViewAccess::columnCount() const
{
    return int(shownColumns().size());
}

int ItemViewAccess::placeOf(int logicalColumn) const
{
    return int(shownColumns().indexOf(logicalColumn));
}

QModelIndex ItemViewAccess::indexAt(int row, int logicalColumn) const
{
    const QAbstractItemModel *model = view()->model();
    const QModelIndex root = view()->rootIndex();
    return model && model->hasIndex(row, logicalColumn, root) ? model->index(row, logicalColumn, root)
                                                              : QModelIndex();
}

QAccessibleInterface *ItemViewAccess::cell(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    QAccessible::Id &id = m_cells[index];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new ItemCellAccess(view(), index));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *ItemViewAccess::head(int logicalColumn) const
{
    QHeaderView *heads = header();
    if (!heads || logicalColumn < 0 || logicalColumn >= heads->count())
        return nullptr;
    QAccessible::Id &id = m_heads[logicalColumn];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new ItemHeadAccess(view(), heads, logicalColumn));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *ItemViewAccess::nowhere() const
{
    if (m_nowhere == 0)
        m_nowhere = QAccessible::registerAccessibleInterface(new ItemCellAccess(view(), {}));
    return QAccessible::accessibleInterface(m_nowhere);
}

int ItemViewAccess::childCount() const
{
    return (rowCount() + (header() ? 1 : 0)) * (modelColumns() + (side() ? 1 : 0));
}

QAccessibleInterface *ItemViewAccess::child(int index) const
{
    const int before = side() ? 1 : 0;
    const int stride = modelColumns() + before;
    if (index < 0 || stride == before)
        return nullptr;
    const int row = index / stride - (header() ? 1 : 0);
    const int column = index % stride - before;
    if (row < 0)
        return head(column);
    if (header())
        return cell(indexAt(row, column));
    return cell(indexAt(row, shownColumns().value(0)));
}

int ItemViewAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const int before = side() ? 1 : 0;
    const int stride = modelColumns() + before;
    if (const auto *head = dynamic_cast<const ItemHeadAccess *>(child))
        return head->column() + before;
    const auto *cell = dynamic_cast<const ItemCellAccess *>(child);
    if (!cell || !cell->isValid())
        return -1;
    const QModelIndex index = cell->index();
    return header() ? (index.row() + 1) * stride + index.column() + before : index.row();
}

QAccessibleInterface *ItemViewAccess::childAt(int x, int y) const
{
    return cell(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *ItemViewAccess::focusChild() const
{
    return view()->hasFocus() ? cell(view()->currentIndex()) : nullptr;
}

QAccessibleInterface *ItemViewAccess::cellAt(int row, int column) const
{
    const QList<int> columns = shownColumns();
    const bool isThere = column >= 0 && column < columns.size();
    QAccessibleInterface *found = isThere ? cell(indexAt(row, columns[column])) : nullptr;
    return found ? found : nowhere();
}

QString ItemViewAccess::columnDescription(int column) const
{
    const QList<int> columns = shownColumns();
    if (!header() || column < 0 || column >= columns.size())
        return {};
    return view()->model()->headerData(columns[column], Qt::Horizontal).toString();
}

QString ItemViewAccess::rowDescription(int row) const
{
    const bool isThere = side() && row >= 0 && row < rowCount();
    return isThere ? view()->model()->headerData(row, Qt::Vertical).toString() : QString();
}

int ItemViewAccess::selectedCellCount() const
{
    return int(selectedCells().size());
}

QList<QAccessibleInterface *> ItemViewAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const QList<int> columns = shownColumns();
    for (const int row : selectedRows()) {
        for (const int column : columns) {
            const QModelIndex index = indexAt(row, column);
            if (view()->selectionModel()->isSelected(index))
                cells << cell(index);
        }
    }
    return cells;
}

int ItemViewAccess::selectedRowCount() const
{
    return int(selectedRows().size());
}

/// With at least one cell, for lists select cells.
QList<int> ItemViewAccess::selectedRows() const
{
    QList<int> rows;
    if (!view()->selectionModel())
        return rows;
    for (const QItemSelectionRange &range : view()->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

bool ItemViewAccess::isRowSelected(int row) const
{
    return indexAt(row, 0).isValid() && view()->selectionModel()
        && view()->selectionModel()->rowIntersectsSelection(row, view()->rootIndex());
}

bool ItemViewAccess::selectRow(int row)
{
    const QModelIndex index = indexAt(row, shownColumns().value(0));
    const auto mode = view()->selectionMode();
    if (!index.isValid() || !view()->selectionModel() || mode == QAbstractItemView::NoSelection)
        return false;
    const auto how = mode == QAbstractItemView::SingleSelection ? QItemSelectionModel::ClearAndSelect
                                                                : QItemSelectionModel::Select;
    view()->selectionModel()->select(index, how | QItemSelectionModel::Rows);
    return true;
}

bool ItemViewAccess::unselectRow(int row)
{
    if (!isRowSelected(row) || view()->selectionMode() == QAbstractItemView::SingleSelection)
        return false;
    view()->selectionModel()->select(indexAt(row, 0),
                                     QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void ItemViewAccess::modelChange(QAccessibleTableModelChangeEvent *event)
{
    for (auto known = m_cells.begin(); known != m_cells.end();) {
        if (known.key().isValid() && known.key().model() == view()->model()) {
            ++known;
            continue;
        }
        QAccessible::deleteAccessibleInterface(known.value());
        known = m_cells.erase(known);
    }
    const QModelIndex current = view()->currentIndex();
    const bool isOfCurrent = event->modelChangeType() == QAccessibleTableModelChangeEvent::DataChanged
        && view()->hasFocus() && current.row() >= event->firstRow() && current.row() <= event->lastRow();
    if (!isOfCurrent || !current.data(Qt::CheckStateRole).isValid())
        return;
    QAccessible::State changed; // which Qt says of check boxes alone
    changed.checked = true;
    QAccessibleStateChangeEvent checked(cell(current), changed);
    QAccessible::updateAccessibility(&checked);
}

} // namespace alexandria
