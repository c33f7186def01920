// SPDX-License-Identifier: MIT
#pragma once

#include "models/scan/scanentry.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace alexandria {

/// The entries of a scan list that are in one state, or all.
class ScansProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ScansProxy(QObject *parent = nullptr);

    void setState(std::optional<ScanEntry::State> state);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<ScanEntry::State> m_state;
};

} // namespace alexandria
