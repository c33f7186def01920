// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/cataloguestatements.h"
#include "app/database/databasesession.h"
#include "models/catalogue/editionpage.h"
#include "models/catalogue/searchquery.h"

namespace alexandria {

/// Answers searches over one session: which statements, in which order, and what their rows mean.
/// Used on the session's thread, for one job; every call blocks.
class EditionSearch
{
public:
    EditionSearch(DatabaseSession &session, const CatalogueStatements &statements)
        : m_session(session)
        , m_statements(statements)
    { }

    /// The page that starts at @p from: one statement for a window of candidates where none remain from the
    /// last, one for the editions shown.
    [[nodiscard]] Result<EditionPage> page(const SearchQuery &query, const PageToken &from);

    /// One answer for each of @p isbns, in their order, by one statement.
    [[nodiscard]] Result<QList<IsbnAnswer>> lookUp(const QList<Isbn> &isbns);

    /// The authors a name means, best first, and whether their names are only alike.
    struct NamedAuthors
    {
        QStringList keys;
        bool areAlike = false;
    };
    [[nodiscard]] Result<NamedAuthors> authors(const QString &name);

private:
    /// The next window's keys, best first.
    [[nodiscard]] Result<QStringList> readWindow(const SearchQuery &query, PageToken &token);
    [[nodiscard]] Result<QStringList> readTitles(const SearchQuery &query, PageToken &token);
    [[nodiscard]] Result<QStringList> readSimilarTitles(const SearchQuery &query, PageToken &token);
    [[nodiscard]] Result<QStringList> readTitlesByAuthor(const SearchQuery &query, PageToken &token);
    [[nodiscard]] Result<QStringList> readEditionsOfWork(const SearchQuery &query, PageToken &token);
    [[nodiscard]] Result<QStringList> readAuthors(const SearchQuery &query, PageToken &token);
    [[nodiscard]] Result<QStringList> readWorks(PageToken &token);
    [[nodiscard]] Result<QList<Edition>> fetchEditions(const QStringList &keys);
    [[nodiscard]] Result<Rows> select(const Result<Statement> &statement);

    DatabaseSession &m_session;
    const CatalogueStatements &m_statements;
};

} // namespace alexandria
