// SPDX-License-Identifier: MIT
#include "ui/scan/scansproxy.h"

#include "models/scan/scanlistmodel.h"

namespace alexandria {

ScansProxy::ScansProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ScanListModel::SortRole);
    setDynamicSortFilter(true);
}

void ScansProxy::setState(std::optional<ScanEntry::State> state)
{
    if (state == m_state)
        return;
    m_state = state;
    invalidateFilter();
}

bool ScansProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_state)
        return true;
    const QModelIndex index = sourceModel()->index(row, ScanListModel::StateColumn, parent);
    return index.data(ScanListModel::StateRole).toInt() == int(*m_state);
}

} // namespace alexandria
