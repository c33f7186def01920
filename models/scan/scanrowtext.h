// SPDX-License-Identifier: MIT
#pragma once

#include "models/scan/scanentry.h"

#include <QCoreApplication>
#include <QVariant>

#include <utility>

namespace alexandria {

/// What one row of a scan list says, by ScanListModel::Column.
class ScanRowText
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::ScanRowText)

public:
    /// @p entry is borrowed. @p position counts from 1.
    ScanRowText(const ScanEntry &entry, int position, bool isWaiting)
        : m_entry(entry)
        , m_position(position)
        , m_isWaiting(isWaiting)
    { }

    /// On one line, without what would turn its direction; of a long one, the beginning.
    [[nodiscard]] QString shown(int column) const;
    /// For who hears the row, cell by cell: says what it is without the head of its column.
    [[nodiscard]] QString spoken(int column) const;
    [[nodiscard]] QVariant sortKey(int column) const;
    /// Why the state is as it is, and where in the pile the book lies: the titles of @p neighbours. Lines of
    /// plain text; may be empty.
    [[nodiscard]] QString explanation(const std::pair<QString, QString> &neighbours) const;

private:
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString title() const;

    const ScanEntry &m_entry;
    int m_position;
    bool m_isWaiting;
};

} // namespace alexandria
