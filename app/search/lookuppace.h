// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/editionpage.h"

#include <chrono>

namespace alexandria {

/// How many ISBNs the next statement asks for: as many as the server answers in about a second and a half.
///
/// A few at first, since nobody knows whether its disk is cold (0.1 s for each was measured, and its
/// statement timeout is 8 s); then what it has shown. On a quick server 1,000 cost two round trips. Pure.
class LookupPace
{
public:
    static constexpr qsizetype FirstBatch = 10;
    static constexpr qsizetype SmallestBatch = 5;
    static constexpr qsizetype LargestBatch = 1000; ///< what EditionSource::lookUp() takes

    [[nodiscard]] qsizetype batch() const { return m_batch; }
    /// Learns from @p answers, which took @p elapsed as seen from here. What a cache answered teaches
    /// nothing.
    void note(const QList<IsbnAnswer> &answers, std::chrono::milliseconds elapsed);
    /// The server did not answer @p asked in time. False when fewer would not help.
    bool slowDown(qsizetype asked);

private:
    qsizetype m_batch = FirstBatch;
};

} // namespace alexandria
