// SPDX-License-Identifier: MIT
#pragma once

#include "app/filling/filltable.h"
#include "app/importing/isbncolumns.h"
#include "models/core/error.h"
#include "models/csv/csvfill.h"
#include "models/exporting/exportcolumns.h"

#include <QList>
#include <QString>

#include <optional>

namespace alexandria {

/// A column that somebody wants filled.
struct FillWish
{
    ExportColumn column = ExportColumn::Pages;
    QString name; ///< of the table's column, which is made if there is none; empty: whichever means that

    friend bool operator==(const FillWish &, const FillWish &) = default;
};

/// What somebody says about the filling of a table; all of it may be left open.
struct FillChoice
{
    QString isbnColumn; ///< its name or number; empty: the one that is called so
    QString titleColumn; ///< likewise; rows without an ISBN are searched by it
    QList<FillWish> wishes; ///< empty: all columns whose names say what they hold
    bool overwrites = false;

    friend bool operator==(const FillChoice &, const FillChoice &) = default;
};

/// A column to be filled.
struct FillColumn
{
    ExportColumn column = ExportColumn::Pages;
    QString name; ///< as in the header, or of a new one
    /// A column with a machine name has codes of languages, and one that holds such codes already; one with a
    /// name in words has words.
    ColumnNaming naming = ColumnNaming::Translated;

    friend bool operator==(const FillColumn &, const FillColumn &) = default;
};

/// Which columns of a table are read and which are filled.
struct FillPlan
{
    CsvFillPlan csv;
    QList<FillColumn> columns; ///< for each of csv.columns
    std::optional<IsbnColumns> isbns; ///< nothing: anywhere in a row, if there is no titleColumn either
    std::optional<std::size_t> titleColumn; ///< of rows without an ISBN
    std::optional<std::size_t> authorColumn; ///< helps to find by title

    /// Malformed, with a sentence, when a column is not there, and when nothing can be looked up or filled.
    [[nodiscard]] static Result<FillPlan> forTable(const FillTable &table, const FillChoice &choice);
};

} // namespace alexandria
