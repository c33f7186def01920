// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <functional>

namespace alexandria {

/// How long answers are good for and how much of the disk they may take.
struct CacheSettings
{
    static constexpr std::chrono::hours ShortestTimeToLive{1};
    static constexpr std::chrono::hours LongestTimeToLive{48};
    static constexpr qint64 SmallestCap = 16LL * 1024 * 1024;

    std::chrono::seconds timeToLive = std::chrono::hours(24); ///< of what was found; 1 to 48 h
    std::chrono::seconds notFoundTimeToLive = std::chrono::hours(1); ///< of "there is none"
    qint64 sizeCap = 256LL * 1024 * 1024; ///< bytes of the files together; 16 MiB at least
    std::chrono::milliseconds checkDelay{3000}; ///< from the first use until the file is looked through

    /// The same, each value within its bounds.
    [[nodiscard]] CacheSettings clamped() const
    {
        CacheSettings settings = *this;
        settings.timeToLive =
            std::clamp<std::chrono::seconds>(timeToLive, ShortestTimeToLive, LongestTimeToLive);
        settings.notFoundTimeToLive = std::clamp<std::chrono::seconds>(
            notFoundTimeToLive, std::chrono::seconds(0), settings.timeToLive);
        settings.sizeCap = std::max(sizeCap, SmallestCap);
        return settings;
    }

    friend bool operator==(const CacheSettings &, const CacheSettings &) = default;
};

/// Tells the time of day. Called on the thread of whoever it was given to, and may go back and forward.
using WallClock = std::function<std::chrono::system_clock::time_point()>;

} // namespace alexandria
