// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachedlookup.h"
#include "app/cache/editioncache.h"
#include "app/catalogue/editionsource.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace alexandria {

/// Answers from disk where it can, else asks another source and keeps what that said.
///
/// Fresh: answered from disk, the source is not asked. Stale: answered at once, provisionally: whoever shows
/// it asks again with Freshness::PastCache. Not there: the source is asked. When that is Unreachable or
/// TimedOut or has no connection, the answer is what was kept, however old, else what is found among
/// everything ever seen; it carries the error as `unanswered`. Without anything to show, the error itself is
/// the answer. A source that waits for its server instead of failing is not waited for where there is
/// something to show: that is provisional, so whoever shows it asks again, and waits then. A page that is on
/// its way is not asked for twice: it answers all who wait for it, and is stopped when nobody does any more.
/// A whole result on its way out of the program is not kept: it would drive out what people look at. It is
/// streamed by the source but where its one page is on disk and fresh, or where the source is out of reach
/// before the first of it came: then it is what was kept or ever seen, and says so.
class CachedEditionSource final : public QObject, public EditionSource
{
    Q_OBJECT

public:
    /// Both are borrowed for life.
    CachedEditionSource(EditionSource &source, EditionCache &cache, QObject *parent = nullptr);

    /// The profile whose answers are looked for and kept from now on; without one, the default, the source
    /// answers everything.
    void setProfile(const QString &profile) { m_profile = profile; }
    [[nodiscard]] const QString &profile() const { return m_profile; }

    /// Up to @p limit editions ever seen with all these words, each taken as a beginning; asks no one else.
    [[nodiscard]] QFuture<Result<QList<Edition>>> suggestions(const QString &words, int limit)
    {
        return m_cache.suggestions(m_profile, words, limit);
    }
    /// What the disk answers of @p isbns, however old, in their order; asks no one else. All nothing where
    /// answers are not kept.
    [[nodiscard]] QFuture<Result<QList<std::optional<IsbnAnswer>>>> kept(const QList<Isbn> &isbns)
    {
        return m_lookUps.kept(m_profile, isbns);
    }
    /// While there is an @p error, the source is known to be out of reach for that reason.
    void setOutOfReach(const std::optional<Error> &error) { m_outOfReach = error; }
    [[nodiscard]] bool isOutOfReach() const { return m_outOfReach.has_value(); }
    /// How long a source that says nothing is waited for before the disk is looked through; 2.5 s if not
    /// said.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    [[nodiscard]] QFuture<Result<EditionPage>> page(const SearchQuery &query, const PageToken &from,
                                                    Purpose purpose, Freshness freshness) override;
    [[nodiscard]] QFuture<Result<QList<IsbnAnswer>>> lookUp(const QList<Isbn> &isbns,
                                                            Freshness freshness) override
    {
        return m_lookUps.lookUp(m_profile, isbns, freshness);
    }
    [[nodiscard]] QFuture<Result<WholeResult>> stream(const SearchQuery &query,
                                                      const std::shared_ptr<EditionChannel> &channel,
                                                      Freshness freshness) override;
    [[nodiscard]] QFuture<Result<CatalogueReport>> report() override { return m_source.report(); }
    void connectAhead() override;

private:
    struct PageOnItsWay;
    struct PageQuestion;
    struct StreamQuestion;

    void askDisk(const std::shared_ptr<PageQuestion> &question);
    void askSource(const std::shared_ptr<PageQuestion> &question);
    [[nodiscard]] std::shared_ptr<PageOnItsWay> send(const PageQuestion &question);
    void waitForSource(const std::shared_ptr<PageQuestion> &question);
    void showEverSeenMeanwhile(const std::shared_ptr<PageQuestion> &question, const Error &error);
    void take(const std::shared_ptr<PageQuestion> &question, const Result<EditionPage> &page);
    void answerWithout(const std::shared_ptr<PageQuestion> &question, const Error &error);
    void answerEverSeen(const std::shared_ptr<PageQuestion> &question, const std::optional<Error> &error);

    void askDisk(const std::shared_ptr<StreamQuestion> &question);
    void askSource(const std::shared_ptr<StreamQuestion> &question);
    void streamPages(const std::shared_ptr<StreamQuestion> &question);

    EditionSource &m_source;
    EditionCache &m_cache;
    CachedLookUp m_lookUps;
    QString m_profile;
    std::optional<Error> m_outOfReach;
    std::weak_ptr<PageOnItsWay> m_onItsWay; ///< the newest that is to be shown
    std::chrono::milliseconds m_patience{2'500};
};

} // namespace alexandria
