// SPDX-License-Identifier: MIT
#include "models/scan/scanentries.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace alexandria {

int ScanEntries::rowAt(const Place &place) const
{
    const auto found =
        std::lower_bound(m_entries.cbegin(), m_entries.cend(), place,
                         [](const ScanEntry &entry, const Place &wanted) { return placeOf(entry) < wanted; });
    return int(found - m_entries.cbegin());
}

std::optional<int> ScanEntries::rowOf(qint64 id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return std::nullopt;
    return rowAt({*place, id});
}

std::vector<int> ScanEntries::rowsOf(const Isbn &isbn) const
{
    const auto places = m_byIsbn.constFind(isbn);
    if (places == m_byIsbn.cend())
        return {};
    std::vector<int> rows;
    for (const Place &place : *places)
        rows.push_back(rowAt(place));
    return rows;
}

std::optional<int> ScanEntries::newestRowOf(const Isbn &isbn) const
{
    const auto places = m_byIsbn.constFind(isbn);
    if (places == m_byIsbn.cend())
        return std::nullopt;
    return rowAt(places->last());
}

std::optional<std::pair<int, int>> ScanEntries::openRows() const
{
    if (m_open.empty())
        return std::nullopt;
    return std::pair(rowAt(*m_open.cbegin()), rowAt(*m_open.crbegin()));
}

QList<Isbn> ScanEntries::openIsbns(int limit) const
{
    QList<Isbn> isbns;
    QSet<Isbn> seen;
    for (auto place = m_open.cbegin(); place != m_open.cend() && isbns.size() < limit; ++place) {
        const std::optional<Isbn> &isbn = at(rowAt(*place)).isbn;
        if (!isbn || seen.contains(*isbn))
            continue;
        seen << *isbn;
        isbns << *isbn;
    }
    return isbns;
}

void ScanEntries::reset(std::vector<ScanEntry> entries)
{
    *this = {};
    m_entries = std::move(entries);
    if (!std::is_sorted(m_entries.cbegin(), m_entries.cend(), isBefore))
        std::sort(m_entries.begin(), m_entries.end(), isBefore);
    m_places.reserve(qsizetype(m_entries.size()));
    for (const ScanEntry &entry : m_entries)
        remember(entry);
}

void ScanEntries::insert(int row, std::span<ScanEntry> entries)
{
    for (const ScanEntry &entry : entries)
        remember(entry);
    m_entries.insert(m_entries.cbegin() + row, std::make_move_iterator(entries.begin()),
                     std::make_move_iterator(entries.end()));
}

void ScanEntries::remove(int row, int count)
{
    const auto first = m_entries.cbegin() + row;
    for (int i = count - 1; i >= 0; --i) // a thousand of one ISBN: taken off the end of its places
        forget(first[i]);
    m_entries.erase(first, first + count);
}

void ScanEntries::replace(int row, ScanEntry entry)
{
    ScanEntry &now = m_entries[std::size_t(row)];
    Q_ASSERT(placeOf(now) == placeOf(entry));
    count(now, -1);
    count(entry, 1);
    if (now.isbn != entry.isbn) {
        forgetIsbn(now);
        rememberIsbn(entry);
    }
    now = std::move(entry);
}

void ScanEntries::remember(const ScanEntry &entry)
{
    m_places.insert(entry.id, entry.place);
    rememberIsbn(entry);
    count(entry, 1);
}

void ScanEntries::forget(const ScanEntry &entry)
{
    m_places.remove(entry.id);
    forgetIsbn(entry);
    count(entry, -1);
}

void ScanEntries::rememberIsbn(const ScanEntry &entry)
{
    if (!entry.isbn)
        return;
    auto &places = m_byIsbn[*entry.isbn];
    const Place place = placeOf(entry);
    if (places.isEmpty() || places.last() < place)
        places.append(place); // an insertion there would move them all each time (Qt 6.4)
    else
        places.insert(std::upper_bound(places.cbegin(), places.cend(), place), place);
}

void ScanEntries::forgetIsbn(const ScanEntry &entry)
{
    if (!entry.isbn)
        return;
    const auto places = m_byIsbn.find(*entry.isbn);
    places->erase(std::lower_bound(places->cbegin(), places->cend(), placeOf(entry)));
    if (places->isEmpty())
        m_byIsbn.erase(places);
}

void ScanEntries::count(const ScanEntry &entry, int sign)
{
    m_stateCounts[std::size_t(entry.state)] += sign;
    m_totalCount += qint64(sign) * entry.count;
    if (entry.state != ScanEntry::State::Open)
        return;
    if (sign > 0)
        m_open.insert(m_open.cend(), placeOf(entry));
    else
        m_open.erase(placeOf(entry));
}

} // namespace alexandria
