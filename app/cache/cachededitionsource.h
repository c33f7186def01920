// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/editioncache.h"
#include "app/catalogue/editionsource.h"

#include <QObject>

#include <memory>

namespace alexandria {

/// Answers from disk where it can, else asks another source and keeps what that said.
///
/// Fresh: answered from disk, the source is not asked. Stale: answered at once, marked so, and whoever shows
/// it asks again with Freshness::PastCache. Not there: the source is asked. When that is Unreachable or
/// TimedOut, the answer is what was kept, however old, else what is found among everything ever seen; it
/// carries the error as `unanswered`. Without anything to show, the error itself is the answer.
/// A whole result on its way out of the program is answered fresh only, and is not kept: it would drive out
/// what people look at.
class CachedEditionSource final : public QObject, public EditionSource
{
    Q_OBJECT

public:
    /// Both are borrowed for life.
    CachedEditionSource(EditionSource &source, EditionCache &cache, QObject *parent = nullptr);

    /// The profile whose answers are looked for and kept from now on; without one, the default, the source
    /// answers everything.
    void setProfile(const QString &profile) { m_profile = profile; }

    [[nodiscard]] QFuture<Result<EditionPage>> page(const SearchQuery &query, const PageToken &from,
                                                    Purpose purpose, Freshness freshness) override;
    [[nodiscard]] QFuture<Result<QList<IsbnAnswer>>> lookUp(const QList<Isbn> &isbns,
                                                            Freshness freshness) override;
    [[nodiscard]] QFuture<Result<CatalogueReport>> report() override { return m_source.report(); }
    void connectAhead() override;

private:
    struct PageQuestion;
    struct LookUpQuestion;

    template <typename Question> auto open(const std::shared_ptr<Question> &question);

    void askDisk(const std::shared_ptr<PageQuestion> &question);
    void askSource(const std::shared_ptr<PageQuestion> &question);
    void take(const std::shared_ptr<PageQuestion> &question, const Result<EditionPage> &page);
    void answerWithout(const std::shared_ptr<PageQuestion> &question, const Error &error);
    void answerEverSeen(const std::shared_ptr<PageQuestion> &question, const std::optional<Error> &error);

    void askDisk(const std::shared_ptr<LookUpQuestion> &question);
    void askSource(const std::shared_ptr<LookUpQuestion> &question);
    void take(const std::shared_ptr<LookUpQuestion> &question, const Result<QList<IsbnAnswer>> &answers);
    void answerWithout(const std::shared_ptr<LookUpQuestion> &question, const Error &error);

    EditionSource &m_source;
    EditionCache &m_cache;
    QString m_profile;
};

} // namespace alexandria
