// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachedanswer.h"
#include "app/cache/cachesettings.h"
#include "app/database/databasethread.h"
#include "models/catalogue/searchquery.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace alexandria {

class CacheFile;
class CacheNotices;
struct CacheMoment;
struct Eviction;

/// Answers kept on disk: pages by query, editions by key, ISBNs, and the words of everything ever seen.
///
/// Every call returns at once; its future is answered from a thread of the cache. Three of them have a
/// connection each, to read, to write, and to look the file through: what is read never waits. Answers are
/// kept per profile: no call sees those of another. A cache that cannot work answers with
/// Error::Kind::Storage and says so once by noticed(); one that is damaged is replaced by an empty one, and
/// the call answered from that. Any number of processes may share a folder. Used from one thread, with a
/// loop.
class EditionCache final : public QObject
{
    Q_OBJECT

public:
    /// Nothing is opened or made before the first call.
    explicit EditionCache(const QString &folder, const CacheSettings &settings = {}, WallClock clock = {},
                          QObject *parent = nullptr);
    /// Writes what was handed in; gives up after two seconds.
    ~EditionCache() override;
    Q_DISABLE_COPY_MOVE(EditionCache)

    void setSettings(const CacheSettings &settings);
    /// While private nothing is written, not even that something was used; what is there still answers.
    void setPrivate(bool isPrivate) { m_isPrivate = isPrivate; }
    [[nodiscard]] bool isPrivate() const { return m_isPrivate; }
    /// Opens the file now, so that the first answer does not wait for that.
    void openAhead();

    /// The page of @p query that starts at @p from; its origin says how old it is and whether it is stale.
    [[nodiscard]] QFuture<Result<CachedPage>> page(const QString &profile, const SearchQuery &query,
                                                   const PageToken &from);
    [[nodiscard]] QFuture<Result<CachedAnswers>> lookUp(const QString &profile, const QList<Isbn> &isbns);
    /// Up to @p limit editions with all these words, each taken as a beginning, in title or authors.
    [[nodiscard]] QFuture<Result<QList<Edition>>> suggestions(const QString &profile, const QString &words,
                                                              int limit);
    /// The page of @p query among everything ever seen, best first. Its tokens are for this call only.
    [[nodiscard]] QFuture<Result<EditionPage>> everSeen(const QString &profile, const SearchQuery &query,
                                                        const PageToken &from);
    [[nodiscard]] static bool isOffline(const PageToken &token); ///< whether it came from everSeen()

    /// Keeps @p page, which answers @p query from @p from on. A first page ends all pages of that query but
    /// those of @p generation; a later one is kept only while the first of its generation is there.
    QFuture<Result<>> store(const QString &profile, const SearchQuery &query, const PageToken &from,
                            qint64 generation, const EditionPage &page);
    /// Keeps @p answers; one without editions as "not found".
    QFuture<Result<>> store(const QString &profile, const QList<IsbnAnswer> &answers);

    QFuture<Result<>> clear();
    QFuture<Result<>> clearProfile(const QString &profile);
    [[nodiscard]] QFuture<Result<CacheReport>> report();
    /// Looks the whole file through, as happens by itself some seconds after the first use: true when whole.
    QFuture<Result<bool>> check();

Q_SIGNALS:
    /// One sentence for a person: the cache was rebuilt, or is off. Each once.
    void noticed(const QString &sentence);

private:
    enum Task { Read, Write, Upkeep, TaskCount };

    /// Until when a failing disk is not tried again, and what is answered instead.
    using Pause = std::pair<QDeadlineTimer, Error>;

    template <typename Job> auto run(Task task, Job job);
    [[nodiscard]] DatabaseThread &thread(Task task);
    [[nodiscard]] CacheMoment moment(const QString &profile) const;
    void planCheck();
    void pause(Task task, const Error &error);
    void noteUse(const CacheUse &use);
    void writeUse();
    void keep(const QFuture<Result<>> &writing);
    void evict(const Eviction &eviction);
    void clearSome(const QString &profile, const std::shared_ptr<QPromise<Result<>>> &promise);
    void drain();

    CacheSettings m_settings;
    WallClock m_clock;
    std::shared_ptr<CacheNotices> m_notices; ///< outlives this for threads that are left behind
    std::shared_ptr<const CacheFile> m_file; ///< likewise
    bool m_isPrivate = false;
    bool m_isEvicting = false;
    bool m_wasOffNoticed = false;
    std::array<std::optional<Pause>, TaskCount> m_pauses;
    CacheUse m_use; ///< not yet written
    QTimer m_useTimer;
    QTimer m_sizeTimer;
    QTimer m_checkTimer;
    bool m_isCheckPlanned = false;
    QList<QFuture<Result<>>> m_writing;
    DatabaseThread m_reads;
    DatabaseThread m_writes;
    DatabaseThread m_upkeep;
};

} // namespace alexandria
