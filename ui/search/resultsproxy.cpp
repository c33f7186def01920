// SPDX-License-Identifier: MIT
#include "ui/search/resultsproxy.h"

#include "models/catalogue/editiontablemodel.h"
#include "models/catalogue/folding.h"

#include <algorithm>

namespace alexandria {

namespace {

bool isAbsent(const QVariant &key)
{
    return key.typeId() == QMetaType::Int ? key.toInt() == 0 : key.toString().isEmpty();
}

} // namespace

ResultsProxy::ResultsProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(EditionTableModel::SortRole);
    setDynamicSortFilter(true);
}

void ResultsProxy::setFilterWords(const QString &text)
{
    const QStringList words = wordsOf(folded(text));
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool ResultsProxy::canFetchMore(const QModelIndex &) const
{
    return false;
}

bool ResultsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, EditionTableModel::TitleColumn, parent);
    const QString text = index.data(EditionTableModel::FilterRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool ResultsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isLeftAbsent = isAbsent(left.data(sortRole()));
    const bool isRightAbsent = isAbsent(right.data(sortRole()));
    if (isLeftAbsent != isRightAbsent)
        return (sortOrder() == Qt::AscendingOrder) == isRightAbsent;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace alexandria
