// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QPersistentModelIndex>
#include <QPointer>

class QHeaderView;

namespace alexandria {

/// What cells and heads have in common: a place in a view, and nothing below them.
class ItemPartAccess : public QAccessibleInterface
{
public:
    explicit ItemPartAccess(QAbstractItemView *view)
        : m_view(view)
    { }

    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }

protected:
    [[nodiscard]] QAbstractItemView *view() const { return m_view; }

private:
    QPointer<QAbstractItemView> m_view; ///< asked for after it is gone, too
};

/// One cell of a table, or one item of a list. Where it is gone, or never was, it is not valid.
class ItemCellAccess : public ItemPartAccess,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface
{
public:
    ItemCellAccess(QAbstractItemView *view, const QModelIndex &index)
        : ItemPartAccess(view)
        , m_index(index)
    { }

    [[nodiscard]] const QPersistentModelIndex &index() const { return m_index; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override; ///< as it is seen
    [[nodiscard]] int rowIndex() const override;
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] bool isCheckable() const;

    QPersistentModelIndex m_index;
};

/// The head of a column.
class ItemHeadAccess : public ItemPartAccess
{
public:
    ItemHeadAccess(QAbstractItemView *view, QHeaderView *header, int column)
        : ItemPartAccess(view)
        , m_header(header)
        , m_column(column)
    { }

    [[nodiscard]] int column() const { return m_column; }

    [[nodiscard]] bool isValid() const override;
    /// Its words; as a description, how it sorts.
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    [[nodiscard]] QAccessible::State state() const override;

private:
    QPointer<QHeaderView> m_header;
    int m_column;
};

} // namespace alexandria
