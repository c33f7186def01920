// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/editionpage.h"
#include "models/scan/scanentry.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMultiHash>

#include <optional>
#include <vector>

namespace alexandria {

/// The entries of one scan list, first scanned first, as rows.
///
/// Every call that changes it returns what has to be written to disk. 100,000 entries take less than 60 MB,
/// and each call but reset() a time that grows with what it changes, not with the list; adding in the middle
/// and removing are the exception.
class ScanListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PositionColumn, ///< from 1
        TitleColumn,
        AuthorsColumn,
        YearColumn,
        IsbnColumn,
        StateColumn,
        CountColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< a QString folded for comparing, or an int
        StateRole, ///< int(ScanEntry::State)
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const ScanEntry &entry(int row) const { return m_entries[std::size_t(row)]; }
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const;
    /// The newest entry with @p isbn.
    [[nodiscard]] std::optional<int> rowOf(const Isbn &isbn) const;
    /// Copies of all entries.
    [[nodiscard]] qint64 totalCount() const;
    [[nodiscard]] int countOf(ScanEntry::State state) const;
    /// What is to be looked up, first scanned first, each once; at most @p limit.
    [[nodiscard]] QList<Isbn> openIsbns(int limit) const;
    /// The titles of the nearest entries with one, before and after @p row; empty where there is none.
    [[nodiscard]] std::pair<QString, QString> neighbours(int row) const;

    void reset(const QList<ScanEntry> &entries);
    ScanWrite apply(const ScanChange &change);
    /// Gives each open entry what the catalogue answered; one that nobody could answer stays open.
    ScanWrite answer(const QList<IsbnAnswer> &answers);
    /// Opens every entry that was not found, to be looked up again.
    ScanWrite reopenNotFound();
    /// While true, open entries are shown as waiting for the connection.
    void setWaiting(bool isWaiting);

private:
    std::vector<ScanEntry> m_entries; ///< by place
    QHash<qint64, qint64> m_places; ///< of ids
    QMultiHash<Isbn, qint64> m_byIsbn; ///< places
    std::array<int, 5> m_stateCounts{};
    qint64 m_totalCount = 0;
    bool m_isWaiting = false;
};

} // namespace alexandria
