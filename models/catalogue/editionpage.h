// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"
#include "models/core/error.h"
#include "models/isbn/isbn.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace alexandria {

/// Where the next page of a result starts. A value of the source that made it; others only keep it.
///
/// A catalogue of millions is read in windows of some 200 candidates in a stable order. Each window is ranked
/// once; what of it was not shown yet is carried here by key, so later pages cost one look-up and never a
/// sort.
struct PageToken
{
    int window = 0; ///< the next window to read when nothing remains of this one
    QStringList remaining; ///< keys still to be shown, best first
    QStringList shown; ///< keys found out of order, which a later window must not repeat
    QStringList authors; ///< of an author search: all of them, best first
    int author = 0; ///< the place of the first of these whose works are still to come
    QString afterWork; ///< of that one: the last work read
    bool hasMoreWindows = true; ///< false once the last window was read
    bool isApproximate = false; ///< nothing matched the words as typed, so all are alike only
    qint64 generation = 0; ///< of a cache: the reading of the result it continues; a catalogue ignores it

    [[nodiscard]] bool isStart() const { return *this == PageToken(); }

    friend bool operator==(const PageToken &, const PageToken &) = default;
};

/// Where an answer came from, which is shown and never hidden.
struct Origin
{
    enum class Source {
        Live,
        Cache, ///< what was answered to the same question before
        Sample,
        Offline, ///< found among everything ever seen, since the catalogue could not be asked
    };

    Source source = Source::Live;
    std::chrono::microseconds elapsed{0}; ///< from the call to the value being there
    std::optional<std::chrono::seconds> age; ///< of a cached answer
    bool isStale = false; ///< older than the cache's time to live: to be asked for again, past the cache
    /// Of look-ups by ISBN, where the server says so: without the way there and back.
    std::optional<std::chrono::microseconds> elapsedAtServer = {};

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// A slice of a result, best first.
struct EditionPage
{
    QList<Edition> editions;
    std::optional<PageToken> next; ///< nothing when this was the last page
    Origin origin;
    bool isApproximate = false; ///< nothing matched the words as typed; these are alike
    std::optional<Error> unanswered = {}; ///< why the catalogue did not answer, and a cache did instead
    bool isProvisional = false; ///< from a disk, for now: whoever shows it asks again, past the cache

    friend bool operator==(const EditionPage &, const EditionPage &) = default;
};

/// The editions that bear one ISBN; several do, and often none.
struct IsbnAnswer
{
    Isbn isbn;
    QList<Edition> editions;
    Origin origin;
    std::optional<Error> unanswered =
        {}; ///< why the catalogue did not answer; without editions: nobody knows

    friend bool operator==(const IsbnAnswer &, const IsbnAnswer &) = default;
};

} // namespace alexandria
