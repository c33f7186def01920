// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachedanswer.h"
#include "app/cache/cachesession.h"
#include "app/cache/cachesettings.h"
#include "app/cache/storededition.h"
#include "models/catalogue/searchquery.h"

namespace alexandria {

/// When something is asked, and by whom.
struct CacheMoment
{
    QString profile;
    qint64 now = 0; ///< seconds since 1970
    CacheSettings settings;
};

/// Reads one profile's answers. Writes nothing. On the thread of @p session.
class CacheReading
{
public:
    CacheReading(CacheSession &session, CacheMoment moment);

    [[nodiscard]] Result<CachedPage> page(const SearchQuery &query, const PageToken &from);
    [[nodiscard]] Result<CachedAnswers> lookUp(const QList<Isbn> &isbns);
    [[nodiscard]] Result<QList<Edition>> suggestions(const QString &words, int limit);
    [[nodiscard]] Result<EditionPage> everSeen(const SearchQuery &query, const PageToken &from);

private:
    struct Page;

    [[nodiscard]] Result<std::optional<Page>> storedPage(const SearchQuery &query, const PageToken &from);
    [[nodiscard]] Result<CachedPage> pageOfIsbn(const Isbn &isbn);
    [[nodiscard]] Result<std::optional<IsbnAnswer>> answer(const Isbn &isbn, CacheUse &use);
    [[nodiscard]] Result<QList<StoredEdition>> withIsbn(const Isbn &isbn);
    [[nodiscard]] Result<QList<StoredEdition>> withWords(const QString &expression, int limit);
    [[nodiscard]] Result<EditionPage> firstEverSeen(const SearchQuery &query);
    [[nodiscard]] Result<EditionPage> nextEverSeen(const PageToken &from);
    [[nodiscard]] Result<bool> isKnown();
    [[nodiscard]] Origin origin(Origin::Source source, qint64 stored, bool isFound) const;
    void note(const QList<StoredEdition> &editions, CacheUse &use) const;

    CacheSession &m_session;
    CacheMoment m_moment;
    qint64 m_number = 0; ///< of the profile
};

/// The generation of the tokens everSeen() gives.
inline constexpr qint64 OfflineGeneration = -1;

/// How far a note of the last use may be off, in seconds: notes cost writes.
inline constexpr qint64 UsePrecision = 3600;

/// Over a page of a query and over an answer to an ISBN.
[[nodiscard]] QByteArray sealOfPage(const QString &profile, const QByteArray &query, const QByteArray &token,
                                    qint64 generation, qint64 stored, const QString &editions,
                                    const QByteArray &next, bool isApproximate);
[[nodiscard]] QByteArray sealOfAnswer(const QString &profile, qint64 isbn, qint64 stored,
                                      const QString &editions);

} // namespace alexandria
