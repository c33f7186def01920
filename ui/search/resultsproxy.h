// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace alexandria {

/// The rows of an EditionTableModel as the results view shows them: sorted by a column or best match first
/// (column -1), and only those in which all words of the filter occur.
class ResultsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ResultsProxy(QObject *parent = nullptr);

    void setFilterWords(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

    /// Never: a tree view would ask for the next page at every layout. The results view asks the model
    /// itself.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    /// Rows without a value stand last in both orders.
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words; ///< folded
};

} // namespace alexandria
