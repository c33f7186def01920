// SPDX-License-Identifier: MIT
#pragma once

#include "models/csv/csvreader.h"
#include "models/isbn/isbntext.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace alexandria {

/// The columns of a table that hold ISBNs, known by their names.
class IsbnColumns
{
public:
    /// Nothing if no name says ISBN, EAN, GTIN or barcode, in any case and in the languages books are sold
    /// in.
    [[nodiscard]] static std::optional<IsbnColumns> fromHeader(const QStringList &names);

    /// The ISBNs of one row, in order, each once; the ten- and thirteen-digit form are the same.
    ///
    /// A number without its leading zeros or with ".0" behind it, as spreadsheets leave them, is read as
    /// meant. A cell that has no ISBN counts only in a row that has none in the others either: then the first
    /// one that is not empty is all there is of the row. In a row with more or fewer cells than the header,
    /// where a comma in a title was not quoted, an ISBN may stand anywhere.
    [[nodiscard]] QList<IsbnInText> isbnsOf(const CsvReader &reader, const CsvRecord &record) const;

private:
    struct Column
    {
        std::size_t index = 0;
        bool isDoubtful = false; ///< a barcode beside a column of ISBNs: the owner's own, perhaps
    };

    struct Found
    {
        QList<IsbnInText> isbns;
        std::optional<IsbnInText> bad; ///< the first cell that is filled and has none
    };

    [[nodiscard]] bool isLonger(const CsvReader &reader, const CsvRecord &record) const;
    [[nodiscard]] Found inColumns(const CsvReader &reader, const CsvRecord &record, bool takesShort) const;

    std::vector<Column> m_columns;
    std::size_t m_width = 0;
};

/// The ISBNs of a row of a table whose columns have no names, in order.
///
/// The second form of the same ISBN is left out. What evidently was to be an ISBN and is none is left out
/// where the row has a good one, unless its cells are nothing but ISBNs.
[[nodiscard]] QList<IsbnInText> isbnsOfRow(const CsvReader &reader, const CsvRecord &record);

} // namespace alexandria
