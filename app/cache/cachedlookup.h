// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/editioncache.h"
#include "app/catalogue/editionsource.h"

#include <QObject>

#include <memory>

namespace alexandria {

/// Look-ups by ISBN, each ISBN answered from disk where that can be, the others by a source in one call.
///
/// As CachedEditionSource says, of which it is the part. Used from one thread, with a loop.
class CachedLookUp final : public QObject
{
    Q_OBJECT

public:
    using Freshness = EditionSource::Freshness;

    /// Borrows both for life.
    CachedLookUp(EditionSource &source, EditionCache &cache);

    /// With an empty @p profile the source answers everything, and nothing is kept.
    [[nodiscard]] QFuture<Result<QList<IsbnAnswer>>> lookUp(const QString &profile, const QList<Isbn> &isbns,
                                                            Freshness freshness);
    /// What the disk answers, however old; asks no one else.
    [[nodiscard]] QFuture<Result<QList<std::optional<IsbnAnswer>>>> kept(const QString &profile,
                                                                         const QList<Isbn> &isbns);

private:
    struct Question;

    void askDisk(const std::shared_ptr<Question> &question);
    void askSource(const std::shared_ptr<Question> &question);
    void take(const std::shared_ptr<Question> &question, const Result<QList<IsbnAnswer>> &answers);
    void answerWithout(const std::shared_ptr<Question> &question, const Error &error);

    EditionSource &m_source;
    EditionCache &m_cache;
};

} // namespace alexandria
