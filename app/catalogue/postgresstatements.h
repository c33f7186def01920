// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/cataloguestatements.h"

namespace alexandria {

/// What a search says to Open Library's five tables in PostgreSQL: `resources/sql/postgresql`.
class PostgresStatements final : public CatalogueStatements
{
public:
    [[nodiscard]] Result<Statement> editionsByIsbn(const QList<Isbn> &isbns,
                                                   const Schema &schema) const override;
    [[nodiscard]] Result<Statement> editionsByKey(const QStringList &keys,
                                                  const Schema &schema) const override;
    [[nodiscard]] Result<Statement> titleWindow(const QString &title, int window, bool isFirst,
                                                const Schema &schema) const override;
    [[nodiscard]] Result<Statement> similarTitles(const QString &title, const Schema &schema) const override;
    [[nodiscard]] Result<Statement> authorsByName(const QString &name, const Schema &schema) const override;
    [[nodiscard]] Result<Statement> similarAuthors(const QString &name, const Schema &schema) const override;
    [[nodiscard]] Result<Statement> worksOfAuthors(const QStringList &authors, int first,
                                                   const QString &afterWork,
                                                   const Schema &schema) const override;
    [[nodiscard]] Result<Statement> titleAndAuthorWindow(const QString &title, const QString &author,
                                                         int window, const Schema &schema) const override;
    [[nodiscard]] Result<Statement> editionsOfWork(const QString &work, int window,
                                                   const Schema &schema) const override;
    [[nodiscard]] Result<QList<Statement>> allTitles(const QString &title,
                                                     const Schema &schema) const override;
    [[nodiscard]] Result<QList<Statement>> allWorksOfAuthors(const QStringList &authors,
                                                             const Schema &schema) const override;
    [[nodiscard]] Result<QList<Statement>> allEditionsOfWork(const QString &work,
                                                             const Schema &schema) const override;
    [[nodiscard]] QList<ReportPoint> report(const Schema &schema) const override;
};

/// The beginnings of the raw strings that may stand for @p isbn in `edition_isbns`, check digit left off
/// where that leaves few others.
/// @p alsoSeparated: hyphenated and spaced ones too, for a server whose collation does not ignore these.
[[nodiscard]] QStringList isbnPrefixes(const Isbn &isbn, bool alsoSeparated);

} // namespace alexandria
