// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/editionpage.h"
#include "models/scan/scanentries.h"

#include <QAbstractTableModel>

#include <optional>
#include <utility>
#include <vector>

namespace alexandria {

/// The entries of one scan list, first scanned first, as rows.
///
/// Every call that changes it returns what has to be written to disk. 100,000 entries take less than 75 MB,
/// and each call but reset() and reopenNotFound() a time that grows with what it changes, not with the list;
/// adding in the middle and removing are the exception. What is added or removed in one place is so at once;
/// in very many places, the model is reset. Count and note can be edited in a view: the model then only says
/// so, and a change brings the new value.
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
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// True when the value can be one; nothing changes yet.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] const ScanEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const { return m_entries.rowOf(id); }
    /// The newest entry with @p isbn.
    [[nodiscard]] std::optional<int> rowOf(const Isbn &isbn) const { return m_entries.newestRowOf(isbn); }
    /// Copies of all entries.
    [[nodiscard]] qint64 totalCount() const { return m_entries.totalCount(); }
    [[nodiscard]] int countOf(ScanEntry::State state) const { return m_entries.countOf(state); }
    /// What is to be looked up, first scanned first, each once; at most @p limit.
    [[nodiscard]] QList<Isbn> openIsbns(int limit) const { return m_entries.openIsbns(limit); }
    /// The titles of the nearest entries with one, before and after @p row; empty where there is none.
    [[nodiscard]] std::pair<QString, QString> neighbours(int row) const;

    void reset(const QList<ScanEntry> &entries);
    /// What the change names and the list has not (or, to be added, has already) is passed over.
    ScanWrite apply(const ScanChange &change);
    /// Gives each open entry what the catalogue answered; one that nobody could answer stays open.
    ScanWrite answer(const QList<IsbnAnswer> &answers);
    /// Opens every entry that was not found, to be looked up again.
    ScanWrite reopenNotFound();
    /// While true, open entries are shown as waiting for the connection.
    void setWaiting(bool isWaiting);

Q_SIGNALS:
    void countEdited(qint64 id, int count);
    void noteEdited(qint64 id, const QString &note);

private:
    void add(std::vector<ScanEntry> entries);
    void remove(const std::vector<int> &rows);
    [[nodiscard]] QList<ScanEntry> changed(std::vector<int> rows);
    void moved(int firstRow);

    ScanEntries m_entries;
    bool m_isWaiting = false;
};

} // namespace alexandria
