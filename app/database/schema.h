// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alexandria {

/// One valid index: what a statement has to say for the planner to use it.
struct TableIndex
{
    QString table;
    QString method; ///< "btree", "gin"
    QStringList expressions; ///< each column as PostgreSQL prints it: "key", "(data ->> 'title'::text)"
    QStringList operatorClasses; ///< "text_ops", "gin_trgm_ops", "jsonb_path_ops"
    QString condition; ///< of a partial index; else empty

    friend bool operator==(const TableIndex &, const TableIndex &) = default;
};

/// Where the rows of a table are.
struct TableParts
{
    bool isPartitioned = false;
    int here = 1; ///< parts that this server keeps itself
    int elsewhere = 0; ///< foreign tables: their indexes are not known here

    friend bool operator==(const TableParts &, const TableParts &) = default;
};

/// What is there, learnt once per connection, so that no statement relies on what is not.
struct Schema
{
    int serverVersion = 0; ///< 150020; 0 for SQLite
    QStringList tables; ///< of those asked for
    QList<TableIndex> indexes; ///< of a partitioned table those that each part here has
    QHash<QString, TableParts> parts; ///< by table
    QHash<QString, qint64> approximateRows; ///< by table, the server's own estimate
    bool foldsUnicodeCase = true; ///< ILIKE folds É; false where lc_ctype is C
    bool rangesFindHyphens = false; ///< the collation ignores hyphens, so a range of digits finds "0-439-…"
    bool isEncrypted = false; ///< the link as libpq sees it
    bool isLocal = true; ///< a Unix socket, loopback, or a file
    QString server; ///< "PostgreSQL 15.20", "PostgreSQL 15.20, standby", "SQLite 3.40.1"

    [[nodiscard]] bool hasTable(const QString &table) const { return tables.contains(table); }
};

} // namespace alexandria
