// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/cataloguestatements.h"
#include "app/catalogue/editionsource.h"
#include "app/database/databasethread.h"

#include <QObject>

#include <array>
#include <memory>

namespace alexandria {

/// A catalogue in a database: the five tables of Open Library, in PostgreSQL or in the sample's SQLite.
///
/// Three connections, each with its thread and made when it is first needed: look-ups by ISBN and of other
/// editions never wait behind a search by words, and neither waits behind a whole result on its way out.
class Catalogue final : public QObject, public EditionSource
{
    Q_OBJECT

public:
    struct Description
    {
        QString name; ///< for a person: "Sample catalogue", "reader@db.example.org/openlibrary"
        Origin::Source source = Origin::Source::Live;
    };

    Catalogue(Description description, std::unique_ptr<CatalogueStatements> statements,
              const OpenSession &open, const LinkPolicy &policy);
    /// Returns within a second whatever the network does.
    ~Catalogue() override;
    Q_DISABLE_COPY_MOVE(Catalogue)

    [[nodiscard]] QFuture<Result<EditionPage>> page(const SearchQuery &query, const PageToken &from,
                                                    Purpose purpose, Freshness freshness) override;
    [[nodiscard]] QFuture<Result<QList<IsbnAnswer>>> lookUp(const QList<Isbn> &isbns,
                                                            Freshness freshness) override;
    [[nodiscard]] QFuture<Result<WholeResult>> stream(const SearchQuery &query,
                                                      const std::shared_ptr<EditionChannel> &channel,
                                                      Freshness freshness) override;
    [[nodiscard]] QFuture<Result<CatalogueReport>> report() override;
    void connectAhead() override;

    /// Connections that wait for their next try, try now.
    void retryNow();
    /// The network has changed: connections that stand prove that they live, or are made anew.
    void doubtLinks();
    /// Has the connections end, in the background; nothing may be asked any more.
    void quit();

Q_SIGNALS:
    /// How the three connections stand, taken together: the one that waits or failed speaks for all.
    void linkChanged(const alexandria::LinkState &state);

private:
    enum Lane { LookUps, Searches, Exports, LaneCount };
    class Relay;

    [[nodiscard]] DatabaseThread &thread(Lane lane);
    [[nodiscard]] LinkObserver observer(Lane lane) const;
    void noteLink(Lane lane, const LinkState &state);

    std::shared_ptr<Relay> m_relay; ///< outlives this for threads that are left behind
    std::array<LinkState, LaneCount> m_links;
    LinkState m_link;
    Description m_description;
    std::shared_ptr<const CatalogueStatements> m_statements; ///< jobs that run keep it
    DatabaseThread m_lookUps;
    DatabaseThread m_searches;
    DatabaseThread m_exports;
};

} // namespace alexandria
