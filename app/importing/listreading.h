// SPDX-License-Identifier: MIT
#pragma once

#include "app/importing/isbncolumns.h"
#include "app/importing/listtext.h"
#include "models/scan/scanentry.h"

#include <optional>

namespace alexandria {

/// An ISBN of a list, or what was to be one.
struct ListFileRow
{
    QString input; ///< as written there
    tl::expected<Isbn, IsbnProblem> isbn;
    std::optional<FileRecord> record; ///< of a table; the same for all ISBNs of the record

    friend bool operator==(const ListFileRow &, const ListFileRow &) = default;
};

/// What makes a list a table.
struct ListTable
{
    QChar separator;
    QString header; ///< the record with the names of the columns, as it stands; empty when there is none
    qint64 rowsWithoutIsbn = 0; ///< so far

    friend bool operator==(const ListTable &, const ListTable &) = default;
};

/// The next rows, and how far they go.
struct ListStep
{
    QList<ListFileRow> rows; ///< 500 at most
    std::optional<ListTable> table; ///< nothing for a text, nor before the first line is read
    qint64 done = 0; ///< bytes
    qint64 total = 0;
    bool isLast = false;
};

/// Reads a list of books step by step, each within some ten milliseconds, on any one thread at a time.
///
/// A file that makes columns is a table, with or without their names: its records go with their ISBNs. Any
/// other is a text, in which ISBNs stand anywhere. In memory are the rows of a step and a megabyte of text.
class ListReading
{
public:
    explicit ListReading(ListText text)
        : m_text(std::move(text))
    { }

    /// Nothing follows the last one or an error, of which ListText has the kinds.
    [[nodiscard]] Result<ListStep> next();

private:
    [[nodiscard]] Result<> readSome();
    void begin();
    [[nodiscard]] qsizetype takeHeader(QChar separator);
    void takeRecords();
    void takeRecord(const CsvReader &reader, const CsvRecord &record);
    void takeLines();
    [[nodiscard]] bool isAtEnd() const { return m_text.isWhole() && m_text.window().isEmpty(); }
    [[nodiscard]] ListStep step();

    ListText m_text;
    bool m_hasBegun = false;
    qsizetype m_needed = 0; ///< characters that the window has to have for the next record
    std::optional<ListTable> m_table;
    std::optional<IsbnColumns> m_columns;
    QList<ListFileRow> m_rows; ///< read, not yet handed out
};

} // namespace alexandria
