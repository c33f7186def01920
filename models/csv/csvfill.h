// SPDX-License-Identifier: MIT
#pragma once

#include "models/csv/csvreader.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <vector>

namespace alexandria {

/// Where values go in somebody's table.
struct CsvFillPlan
{
    QChar separator = u',';
    std::size_t width = 0; ///< columns of the header; of the longest record when there is none
    std::vector<std::size_t> columns; ///< to be filled, counted from 0; from width on they are new, each once
    bool overwrites = false; ///< also cells that are not blank
    bool guardsFormulas = false; ///< see guarded()

    friend bool operator==(const CsvFillPlan &, const CsvFillPlan &) = default;
};

/// A cell that got a value.
struct CsvFilledCell
{
    qint64 record = 0; ///< of the text, from 0
    std::size_t column = 0; ///< where it stands in its record
    QString before; ///< its value, without quotes
    QString after;

    friend bool operator==(const CsvFilledCell &, const CsvFilledCell &) = default;
};

struct CsvFilledText
{
    QString text;
    std::vector<CsvFilledCell> cells;

    friend bool operator==(const CsvFilledText &, const CsvFilledText &) = default;
};

/// Puts @p values, one for each column of the plan, into @p record, which is one record without its line end.
///
/// All other cells stay as they are, character by character; where nothing is filled, so does the record. A
/// record that is too short gets as many cells as it needs. One that has more in it than the header has
/// columns, where a separator in a title was not quoted perhaps, does not tell which cell is which: only new
/// columns are filled, at its end. Blank records stay blank; an empty value fills nothing. Nor does one that
/// would be read as something else: quotes and blanks with a separator or a line end behind them close a
/// quote that was left open somewhere before.
[[nodiscard]] CsvFilledText filledRecord(QStringView record, const QStringList &values,
                                         const CsvFillPlan &plan);

/// The same for the record with the names of the columns: only new ones get theirs.
[[nodiscard]] QString filledHeader(QStringView header, const QStringList &names, const CsvFillPlan &plan);

/// The values for a record, one for each column of the plan, or none at all.
using CsvValues = std::function<QStringList(qint64 number, const CsvReader &, const CsvRecord &)>;

/// The same for every record of @p text, the header too; line ends stay.
[[nodiscard]] CsvFilledText filledText(QStringView text, const CsvFillPlan &plan, const CsvValues &valuesOf);

} // namespace alexandria
