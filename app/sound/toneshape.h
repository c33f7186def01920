// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace alexandria {

/// What is said of a scan, so that nobody has to look up from the pile.
enum class Tone {
    Good, ///< high: found
    Bad, ///< low, and the longest: not found, or no ISBN
    Again, ///< between them: it is in the list already
    Tick, ///< hardly there: the same scan twice, and ignored
};

inline constexpr int ToneRate = 44100; ///< samples a second

/// 16-bit samples of this machine's byte order, one channel: a sine with soft ends, so that nothing clicks.
[[nodiscard]] QByteArray samplesOf(Tone tone);

} // namespace alexandria
