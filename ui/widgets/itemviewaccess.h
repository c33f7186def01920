// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>

class QHeaderView;

namespace alexandria {

/// An item view as screen readers see it: a table of the columns that are shown, with their heads, or a list.
///
/// Stands in for Qt's, whose answer for a cell that is not there is null, which its bridge to AT-SPI does not
/// expect (6.4): a question that comes late ends the program. Here every question has an answer.
class ItemViewAccess : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    /// Lives as long as @p view, or shorter.
    explicit ItemViewAccess(QAbstractItemView &view);
    ~ItemViewAccess() override;

    void *interface_cast(QAccessible::InterfaceType type) override;

    /// Heads, then row after row. Numbered as Qt's views number them in their events: with every column.
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    /// Never null. Columns are counted as they are seen.
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool unselectRow(int row) override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectColumn(int) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    /// Null for a column that has none.
    [[nodiscard]] QAccessibleInterface *head(int logicalColumn) const;
    /// Where a column is seen, from 0; -1 for one that is not.
    [[nodiscard]] int placeOf(int logicalColumn) const;

private:
    [[nodiscard]] QAbstractItemView *view() const;
    [[nodiscard]] QHeaderView *header() const; ///< null for a list
    [[nodiscard]] QHeaderView *side() const; ///< the heads of rows; null where there are none
    [[nodiscard]] int modelColumns() const;
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QModelIndex indexAt(int row, int logicalColumn) const;
    [[nodiscard]] QAccessibleInterface *cell(const QModelIndex &index) const;
    [[nodiscard]] QAccessibleInterface *nowhere() const;

    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cells; ///< those asked for so far
    mutable QHash<int, QAccessible::Id> m_heads; ///< by logical column
    mutable QAccessible::Id m_nowhere = 0; ///< the cell that is not there
};

} // namespace alexandria
