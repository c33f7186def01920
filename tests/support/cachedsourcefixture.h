// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachededitionsource.h"
#include "tests/support/cacheanswers.h"
#include "tests/support/fakeeditionsource.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace alexandria {

/// A cache on disk before a source that answers when a test says so, made anew for each test of a class that
/// has this for its base.
class CachedSourceFixture : public QObject
{
    Q_OBJECT

protected:
    using Freshness = EditionSource::Freshness;
    using Purpose = EditionSource::Purpose;

    /// Why a source is out of reach.
    static const Error Out;

    QFuture<Result<EditionPage>> ask(const SearchQuery &query, Freshness freshness = Freshness::Any,
                                     const PageToken &from = {});
    /// Has the source answer @p page, and waits until it is on the disk.
    void remember(const SearchQuery &query, const EditionPage &page);
    /// Waits until the source has been asked so many questions for a page.
    [[nodiscard]] bool isAsked(size_t questions);

    /// Waits for the answer; Cancelled when there is none.
    template <typename Value> static Result<Value> answered(const QFuture<Result<Value>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }) || future.resultCount() == 0)
            return Failure({Error::Kind::Cancelled, QStringLiteral("no answer"), {}, {}});
        return future.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<EditionCache> m_cache;
    std::unique_ptr<FakeEditionSource> m_inner;
    std::unique_ptr<CachedEditionSource> m_source;

protected Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace alexandria
