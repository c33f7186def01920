// SPDX-License-Identifier: MIT
#include "app/sound/toneshape.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numbers>

using namespace std::chrono_literals;

namespace alexandria {

namespace {

struct Shape
{
    double frequency; ///< Hz
    std::chrono::milliseconds length;
    double loudness; ///< of the most there is
};

Shape shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return {1047, 80ms, 0.25};
    case Tone::Bad:
        return {330, 140ms, 0.35}; // small speakers give less of it
    case Tone::Again:
        return {587, 100ms, 0.25};
    case Tone::Tick:
        break;
    }
    return {1976, 15ms, 0.1};
}

/// 0 at both ends; up within 4 ms, down in the second half.
double envelope(double seconds, double length)
{
    constexpr double Attack = 0.004;

    const double decay = length / 2;
    const double share = std::min({1.0, seconds / Attack, (length - seconds) / decay});
    return (1 - std::cos(std::numbers::pi * share)) / 2;
}

} // namespace

QByteArray samplesOf(Tone tone)
{
    const Shape shape = shapeOf(tone);
    const double length = std::chrono::duration<double>(shape.length).count();
    const auto count = static_cast<qsizetype>(length * ToneRate);
    QByteArray samples;
    samples.reserve(count * qsizetype(sizeof(qint16)));
    for (qsizetype i = 0; i < count; ++i) {
        const double seconds = double(i) / ToneRate;
        const double level = shape.loudness * envelope(seconds, length)
            * std::sin(2 * std::numbers::pi * shape.frequency * seconds);
        const auto sample = static_cast<qint16>(std::lround(level * std::numeric_limits<qint16>::max()));
        samples.append(reinterpret_cast<const char *>(&sample), sizeof sample);
    }
    return samples;
}

} // namespace alexandria
