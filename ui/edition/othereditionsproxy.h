// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace alexandria {

/// The rows of an EditionTableModel without one edition; each row reads aloud as one line.
class OtherEditionsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setHiddenKey(const QString &editionKey);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Never: the pane shows one page.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_hiddenKey;
};

/// Draws such a row in two lines: year, publisher and language; under them, muted, title and ISBN.
class OtherEditionsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace alexandria
