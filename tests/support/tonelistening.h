// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace alexandria {

/// Of 16-bit samples of ToneRate: the frequency in Hz, to the nearest ten, that most of the sound is in.
[[nodiscard]] int dominantFrequency(const QByteArray &samples);

/// The samples from the first to the last that can be heard.
[[nodiscard]] QByteArray withoutSilence(const QByteArray &samples);

} // namespace alexandria
