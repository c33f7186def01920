// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"

#include <QAbstractTableModel>
#include <QList>

namespace alexandria {

/// The editions found so far, one a row. Holds finished values; asks for more by a signal. Has no tooltips:
/// only a view knows what it cut.
class EditionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        AuthorsColumn,
        YearColumn,
        PublisherColumn,
        IsbnColumn,
        LanguageColumn,
        FormatColumn,
        PagesColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< a QString folded for comparing, or an int
        FilterRole, ///< of the first column: all text of the row, folded
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override; ///< emits pageNeeded() once until the page is there

    [[nodiscard]] const Edition &edition(int row) const { return m_editions[row]; }
    [[nodiscard]] const QList<Edition> &editions() const { return m_editions; }

    void clear();
    void append(const QList<Edition> &editions, bool hasMore);
    /// Turns the rows of @p before, a page shown some time ago, into those of @p after, known by their keys.
    /// What stays keeps its place, what is gone is removed, what is new comes behind its neighbour in @p
    /// after, and other rows are left alone: nothing moves, and nothing is shown twice.
    void update(const QList<Edition> &before, const QList<Edition> &after);
    void setHasMore(bool hasMore) { m_hasMore = hasMore; }
    /// The page asked for will not come; it may be asked for again.
    void stopLoading() { m_isLoading = false; }

Q_SIGNALS:
    void pageNeeded();

private:
    [[nodiscard]] QString text(const Edition &edition, int column) const;
    [[nodiscard]] QVariant sortKey(const Edition &edition, int column) const;
    [[nodiscard]] int rowOf(const QString &key) const;
    void removeGone(const QList<Edition> &before, const QList<Edition> &after);
    void replace(int row, const Edition &edition);

    QList<Edition> m_editions;
    bool m_hasMore = false;
    bool m_isLoading = false;
};

} // namespace alexandria
