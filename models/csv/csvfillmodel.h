// SPDX-License-Identifier: MIT
#pragma once

#include "models/csv/csvfill.h"
#include "models/csv/csvsheet.h"

#include <QAbstractTableModel>

#include <vector>

namespace alexandria {

/// Somebody's table as it will be: its cells, and on them those that were filled.
///
/// A row is read when it is shown: a hundred thousand of them cost their places in the text.
class CsvFillModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IsFilledRole = Qt::UserRole, ///< whether the cell got a value
        BeforeRole, ///< what was in it then
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const CsvSheet &sheet);
    [[nodiscard]] const CsvSheet &sheet() const { return m_sheet; }
    /// Of columns that are added at the end. Those filled before are forgotten.
    void setNewColumns(const QStringList &names);
    /// The next ones: their records never go back. Those of rows that are not shown are left out.
    void addFilled(std::vector<CsvFilledCell> cells);
    void clearFilled();
    /// The first cell that is filled, row by row; an invalid one while there is none.
    [[nodiscard]] QModelIndex firstFilled() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Rows are numbered as the records of the text, from 1, as spreadsheets do.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString written(int row, int column) const;
    [[nodiscard]] const CsvFilledCell *filledAt(int row, int column) const;
    [[nodiscard]] QString columnName(int column) const;

    CsvSheet m_sheet;
    QStringList m_newNames;
    std::vector<CsvFilledCell> m_filled; ///< by record and column
    mutable int m_readRow = -1; ///< whose cells these are: a view asks for many things of one row
    mutable QStringList m_readCells;
};

} // namespace alexandria
