// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/schema.h"
#include "models/catalogue/cataloguereport.h"
#include "models/core/error.h"

#include <optional>

namespace alexandria {

/// What a PostgreSQL catalogue's schema lets a search do.
class CatalogueIndexes
{
public:
    explicit CatalogueIndexes(const Schema &schema)
        : m_schema(schema)
    { }

    /// A btree whose first column is @p column; taken for granted where the whole table is on other servers.
    [[nodiscard]] bool hasColumn(const QString &table, const QString &column) const;
    /// A trigram index on `data->>'field'`.
    [[nodiscard]] bool hasTrigrams(const QString &table, const QString &field) const;
    /// A jsonb_path_ops (or jsonb_ops) index on `data`.
    [[nodiscard]] bool hasContainment(const QString &table) const;
    /// The expression of a full-text index on the title with the configuration "simple", as SQL.
    [[nodiscard]] std::optional<QString> fullTextExpression(const QString &table) const;
    /// The expression of an index on the beginning of the lower-case title, as SQL.
    [[nodiscard]] std::optional<QString> titlePrefixExpression(const QString &table) const;
    /// The expression of an index on the bare digits of `edition_isbns.isbn`, in the order of `<=`, as SQL.
    [[nodiscard]] std::optional<QString> isbnDigitsExpression() const;

    /// A partial index on the single Chinese, Japanese and Korean characters of the title, as an array.
    [[nodiscard]] const TableIndex *titleCharacters(const QString &table) const;

    /// Ok, or what is missing for a search, with the SQL that would help.
    [[nodiscard]] Result<> requireTable(const QString &table) const;
    [[nodiscard]] Result<> requireColumn(const QString &table, const QString &column) const;
    [[nodiscard]] Result<> requireWords(const QString &table, const QString &field) const;

    [[nodiscard]] QList<ReportPoint> report() const;

private:
    template <typename Matches>
    [[nodiscard]] const TableIndex *find(const QString &table, const QString &method, Matches matches) const;
    [[nodiscard]] bool isElsewhere(const QString &table) const;
    [[nodiscard]] QString sqlFor(const QString &name, const QString &table, const QString &definition) const;
    [[nodiscard]] QString trigramSql(const QString &table, const QString &field) const;
    void reportRequired(QList<ReportPoint> &points) const;
    void reportOptional(QList<ReportPoint> &points) const;
    void reportElsewhere(QList<ReportPoint> &points) const;

    const Schema &m_schema;
};

} // namespace alexandria
