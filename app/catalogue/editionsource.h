// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/cataloguereport.h"
#include "models/catalogue/editionpage.h"
#include "models/catalogue/searchquery.h"
#include "models/core/error.h"

#include <QFuture>
#include <QList>

#include <memory>
#include <optional>

namespace alexandria {

class EditionChannel;

/// How a whole result came to its end.
struct WholeResult
{
    qint64 editions = 0;
    Origin origin;
    bool isApproximate = false; ///< nothing matched the words as typed; these are alike
    std::optional<Error> unanswered = {}; ///< why the catalogue did not answer, and a cache did instead
};

/// Something that answers searches: a catalogue, or a cache in front of one.
///
/// Called from one thread; returns at once. QFuture::cancel() on an answer stops the search, at the server
/// too, and the future then ends without a result.
class EditionSource
{
public:
    EditionSource() = default;
    virtual ~EditionSource() = default;
    Q_DISABLE_COPY_MOVE(EditionSource)

    /// What a page is asked for: to be shown, or as a part of a whole result on its way out of the program,
    /// which never holds up what a person waits for.
    enum class Purpose { Show, Export };

    /// How old an answer may be. A catalogue is always asked and always fresh; a cache
    /// answers from disk where it may.
    enum class Freshness {
        Any, ///< of any age: a stale answer says so, and whoever shows it asks again with PastCache
        Fresh, ///< within the cache's time to live; for whoever asks only once
        PastCache, ///< from the catalogue, whatever the cache has
    };

    /// The page of @p query that starts at @p from (a default PageToken: the first), some 50 editions.
    [[nodiscard]] virtual QFuture<Result<EditionPage>> page(const SearchQuery &query, const PageToken &from,
                                                            Purpose purpose, Freshness freshness) = 0;

    /// Sends the editions that the pages of @p query show from the first to the last, each once and in any
    /// order, down
    /// @p channel; on a thread of its own and in one statement, where the source can do that.
    ///
    /// With an error, what was sent is only a part. Who asked ends the channel once the future has ended;
    /// QFuture::cancel() with EditionChannel::close() stops it within a second.
    [[nodiscard]] virtual QFuture<Result<WholeResult>>
    stream(const SearchQuery &query, const std::shared_ptr<EditionChannel> &channel, Freshness freshness);

    /// One answer for each of @p isbns (1,000 at most), in their order, in one round trip.
    [[nodiscard]] virtual QFuture<Result<QList<IsbnAnswer>>> lookUp(const QList<Isbn> &isbns,
                                                                    Freshness freshness) = 0;

    /// What is there and what is missing; connects where that is not done yet.
    [[nodiscard]] virtual QFuture<Result<CatalogueReport>> report() = 0;

    /// Connects now, in the background, so that the first search costs its own round trips only.
    virtual void connectAhead() = 0;
};

} // namespace alexandria
