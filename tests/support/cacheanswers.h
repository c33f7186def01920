// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/editioncache.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace alexandria {

/// A clock that stands where a test puts it.
class TestClock
{
public:
    TestClock();

    void advance(std::chrono::seconds by) { *m_now += by; } ///< back, when negative
    [[nodiscard]] WallClock clock() const;

private:
    std::shared_ptr<std::chrono::system_clock::time_point> m_now;
};

/// An edition with something in every field, all of it made of @p number; its work has three of them.
[[nodiscard]] Edition wholeEdition(int number);
/// The ISBN of wholeEdition(@p number), and of no other up to 99,999,999.
[[nodiscard]] Isbn isbnOf(int number);
/// @p count whole editions from @p first on, with a token for more when @p hasMore.
[[nodiscard]] EditionPage wholePage(int first, int count, bool hasMore = false);
[[nodiscard]] SearchQuery titleQueryOf(const QString &title);

/// What the program `cachewriter` stores, by number.
[[nodiscard]] SearchQuery writtenQuery(int number);
[[nodiscard]] EditionPage writtenPage(int number);

/// Waits for the value of @p future; a failure is one of the test.
template <typename Value> Value valueOf(QFuture<Result<Value>> future)
{
    future.waitForFinished();
    const Result<Value> result = future.result();
    if (!result) // the exception that follows does not say it
        qCritical("%s", qPrintable(result.error().message + u' ' + result.error().detail));
    return result.value();
}

/// The page as the disk has it, its origin taken away for comparing; nothing when it is not there.
[[nodiscard]] std::optional<EditionPage> pageOnDisk(EditionCache &cache, const SearchQuery &query,
                                                    const PageToken &from = {},
                                                    const QString &profile = QStringLiteral("home"));
[[nodiscard]] std::optional<IsbnAnswer> answerOnDisk(EditionCache &cache, const Isbn &isbn,
                                                     const QString &profile = QStringLiteral("home"));
/// Stores and waits; false when that failed.
bool storeOnDisk(EditionCache &cache, const SearchQuery &query, const EditionPage &page,
                 const QString &profile = QStringLiteral("home"));

} // namespace alexandria
