// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/cataloguestatements.h"
#include "app/catalogue/editionsource.h"
#include "app/database/databasethread.h"

#include <memory>

namespace alexandria {

/// A catalogue in a database: the five tables of Open Library, in PostgreSQL or in the sample's SQLite.
///
/// Three connections, each with its thread and made when it is first needed: look-ups by ISBN and of other
/// editions never wait behind a search by words, and neither waits behind a whole result on its way out.
class Catalogue final : public EditionSource
{
public:
    struct Description
    {
        QString name; ///< for a person: "Sample catalogue", "reader@db.example.org/openlibrary"
        Origin::Source source = Origin::Source::Live;
    };

    Catalogue(Description description, std::unique_ptr<CatalogueStatements> statements,
              const OpenSession &open, std::chrono::milliseconds openLimit);
    /// Returns within a second whatever the network does.
    ~Catalogue() override;
    Q_DISABLE_COPY_MOVE(Catalogue)

    [[nodiscard]] QFuture<Result<EditionPage>> page(const SearchQuery &query, const PageToken &from,
                                                    Purpose purpose) override;
    [[nodiscard]] QFuture<Result<QList<IsbnAnswer>>> lookUp(const QList<Isbn> &isbns) override;
    [[nodiscard]] QFuture<Result<CatalogueReport>> report() override;
    void connectAhead() override;

private:
    Description m_description;
    std::shared_ptr<const CatalogueStatements> m_statements; ///< jobs that run keep it
    DatabaseThread m_lookUps;
    DatabaseThread m_searches;
    DatabaseThread m_exports;
};

} // namespace alexandria
