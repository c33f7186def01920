// SPDX-License-Identifier: MIT
#pragma once

#include "models/scan/scanentry.h"

#include <QHash>
#include <QVarLengthArray>

#include <array>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace alexandria {

/// Entries in the order of their places, found by row, id and ISBN, and counted.
class ScanEntries
{
public:
    [[nodiscard]] int size() const { return int(m_entries.size()); }
    [[nodiscard]] const ScanEntry &at(int row) const { return m_entries[std::size_t(row)]; }
    [[nodiscard]] const std::vector<ScanEntry> &all() const { return m_entries; }

    /// Where @p entry stands, or would if it were here.
    [[nodiscard]] int rowFor(const ScanEntry &entry) const { return rowAt(placeOf(entry)); }
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const;
    /// First scanned first.
    [[nodiscard]] std::vector<int> rowsOf(const Isbn &isbn) const;
    [[nodiscard]] std::optional<int> newestRowOf(const Isbn &isbn) const;
    /// The first and the last row that is open.
    [[nodiscard]] std::optional<std::pair<int, int>> openRows() const;
    [[nodiscard]] QList<Isbn> openIsbns(int limit) const;
    [[nodiscard]] qint64 totalCount() const { return m_totalCount; }
    [[nodiscard]] int countOf(ScanEntry::State state) const { return m_stateCounts[std::size_t(state)]; }

    void reset(std::vector<ScanEntry> entries); ///< in any order
    /// Puts @p entries, which are in order, before @p row, where they belong.
    void insert(int row, std::span<ScanEntry> entries);
    void remove(int row, int count);
    /// The entry keeps its id and place.
    void replace(int row, ScanEntry entry);

    [[nodiscard]] static bool isBefore(const ScanEntry &one, const ScanEntry &other)
    {
        return placeOf(one) < placeOf(other);
    }

private:
    /// With the id: two programs that add to one list may take the same place.
    using Place = std::pair<qint64, qint64>;

    [[nodiscard]] static Place placeOf(const ScanEntry &entry) { return {entry.place, entry.id}; }
    [[nodiscard]] int rowAt(const Place &place) const;
    void remember(const ScanEntry &entry);
    void forget(const ScanEntry &entry);
    void rememberIsbn(const ScanEntry &entry);
    void forgetIsbn(const ScanEntry &entry);
    void count(const ScanEntry &entry, int sign);

    std::vector<ScanEntry> m_entries;
    QHash<qint64, qint64> m_places; ///< of ids
    QHash<Isbn, QVarLengthArray<Place, 1>> m_byIsbn; ///< in order
    std::set<Place> m_open;
    std::array<int, 5> m_stateCounts{};
    qint64 m_totalCount = 0;
};

} // namespace alexandria
