// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/editionpage.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace alexandria {

/// What an answer was made of, so that its last use can be noted later and not while somebody waits.
struct CacheUse
{
    QList<qint64> editions; ///< rows whose note of the last use is old
    QList<qint64> pages;

    friend bool operator==(const CacheUse &, const CacheUse &) = default;
};

/// A page from disk, with its origin and whether that is stale; nothing: it is not there.
struct CachedPage
{
    std::optional<EditionPage> page;
    CacheUse use;
};

/// One entry for each ISBN asked for, in order; nothing: it is not known.
struct CachedAnswers
{
    QList<std::optional<IsbnAnswer>> answers;
    CacheUse use;
};

/// What is on the disk.
struct CacheReport
{
    QString path; ///< of the file; empty when there is none
    qint64 editions = 0;
    qint64 pages = 0; ///< of searches
    qint64 isbns = 0; ///< answers to look-ups by ISBN, "not found" among them
    qint64 bytes = 0; ///< of the file and what belongs to it
    std::optional<std::chrono::system_clock::time_point> oldest; ///< when the oldest edition was stored

    friend bool operator==(const CacheReport &, const CacheReport &) = default;
};

} // namespace alexandria
