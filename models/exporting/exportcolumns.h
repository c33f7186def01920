// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alexandria {

/// What a column of a table may hold.
enum class ExportColumn {
    Position,
    Isbn13,
    Isbn10,
    Title,
    Subtitle,
    Authors,
    ByStatement,
    Publishers,
    PublishDate, ///< as printed: "Sept. 2000"
    Year,
    Pages,
    Languages,
    Series,
    Format,
    Subjects,
    Description,
    Count,
    Note,
    Status,
    Input, ///< as scanned or as in the file
    EditionKey,
    WorkKey,
    WorkTitle,
    Link,
    CoverLink,
};

/// How columns are named, and what is said in words in them.
enum class ColumnNaming {
    Translated, ///< in the language of the program
    Machine, ///< names that never change, in snake_case; MARC codes of languages
};

/// All there are, in the order in which they are offered.
[[nodiscard]] QList<ExportColumn> allColumns();
/// Those of them that a search has: without position, count, note, status and what was scanned.
[[nodiscard]] QList<ExportColumn> columnsOfSearches();
/// What is exported of a search or of a scan list until somebody chooses.
[[nodiscard]] QList<ExportColumn> usualColumnsOfSearches();
[[nodiscard]] QList<ExportColumn> usualColumnsOfScans();

/// "isbn_13". None is "id", nor begins with it.
[[nodiscard]] QString machineName(ExportColumn column);
[[nodiscard]] QString columnName(ExportColumn column, ColumnNaming naming);
[[nodiscard]] QStringList columnNames(const QList<ExportColumn> &columns, ColumnNaming naming);
/// The column that has such a name in either naming, in any case and with any blanks around it.
[[nodiscard]] std::optional<ExportColumn> columnNamed(const QString &name);

/// Its values are numbers that we made: no sign, no separators of thousands.
[[nodiscard]] bool isNumber(ExportColumn column);
/// A search has none of it.
[[nodiscard]] bool isOfScans(ExportColumn column);
[[nodiscard]] bool isIsbn(ExportColumn column);

/// What is remembered of columns chosen and ordered: their machine names.
[[nodiscard]] QStringList toNames(const QList<ExportColumn> &columns);
/// Reads that again, without names that are not known and the second of those that are there twice.
[[nodiscard]] QList<ExportColumn> columnsFromNames(const QStringList &names);

} // namespace alexandria
