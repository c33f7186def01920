// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/schema.h"
#include "app/database/statement.h"
#include "models/catalogue/cataloguereport.h"
#include "models/core/error.h"
#include "models/isbn/isbn.h"

#include <QList>
#include <QStringList>

namespace alexandria {

/// Rows of candidates a window holds, and one more.
constexpr int WindowSize = 200;

/// What a search says to one kind of server. Each answers an Error with the SQL that would help where the
/// schema lacks what the statement needs, and none can fall into a scan of a whole big table.
///
/// Editions come as (key, work key, edition JSON, work JSON, authors JSON); by ISBN with (place, raw ISBNs,
/// microseconds the server took, or NULL) behind. Candidates come as (key, title, stage, publish date, has a
/// cover); stage 2 is the window proper. Authors come as (key, name, number of works), works as (key, place
/// of the author, number of editions).
class CatalogueStatements
{
public:
    CatalogueStatements() = default;
    virtual ~CatalogueStatements() = default;
    Q_DISABLE_COPY_MOVE(CatalogueStatements)

    [[nodiscard]] virtual Result<Statement> editionsByIsbn(const QList<Isbn> &isbns,
                                                           const Schema &schema) const = 0;
    /// @p keys of editions, or of works: then one edition stands for each.
    [[nodiscard]] virtual Result<Statement> editionsByKey(const QStringList &keys,
                                                          const Schema &schema) const = 0;
    /// The first window also looks for exact titles and beginnings.
    [[nodiscard]] virtual Result<Statement> titleWindow(const QString &title, int window, bool isFirst,
                                                        const Schema &schema) const = 0;
    [[nodiscard]] virtual Result<Statement> similarTitles(const QString &title,
                                                          const Schema &schema) const = 0;
    [[nodiscard]] virtual Result<Statement> authorsByName(const QString &name,
                                                          const Schema &schema) const = 0;
    [[nodiscard]] virtual Result<Statement> similarAuthors(const QString &name,
                                                           const Schema &schema) const = 0;
    /// From the one at place @p first on; the works of those before are left out, they were shown.
    [[nodiscard]] virtual Result<Statement> worksOfAuthors(const QStringList &authors, int first,
                                                           const QString &afterWork,
                                                           const Schema &schema) const = 0;
    [[nodiscard]] virtual Result<Statement> titleAndAuthorWindow(const QString &title, const QString &author,
                                                                 int window, const Schema &schema) const = 0;
    [[nodiscard]] virtual Result<Statement> editionsOfWork(const QString &work, int window,
                                                           const Schema &schema) const = 0;
    /// What the windows of a search show from the first to the last, in statements to be streamed one after
    /// the other; an edition may come twice. Rows are (key, work key, edition JSON, and of the work title,
    /// description, covers, subjects, people, places, times, each as JSON, the only author's key and name as
    /// JSON or else a list of authors as JSON). NotFound where there is none: then there are the windows.
    [[nodiscard]] virtual Result<QList<Statement>> allTitles(const QString &title,
                                                             const Schema &schema) const;
    [[nodiscard]] virtual Result<QList<Statement>> allWorksOfAuthors(const QStringList &authors,
                                                                     const Schema &schema) const;
    [[nodiscard]] virtual Result<QList<Statement>> allEditionsOfWork(const QString &work,
                                                                     const Schema &schema) const;
    /// The tables and indexes, and what is missing.
    [[nodiscard]] virtual QList<ReportPoint> report(const Schema &schema) const = 0;
};

} // namespace alexandria
