// SPDX-License-Identifier: MIT
#include "tests/support/tonelistening.h"

#include "app/sound/toneshape.h"

#include <cmath>
#include <complex>
#include <cstring>
#include <numbers>
#include <vector>

namespace alexandria {

namespace {

constexpr int Audible = 50;

std::vector<qint16> numbersOf(const QByteArray &samples)
{
    std::vector<qint16> numbers(static_cast<std::size_t>(samples.size()) / sizeof(qint16));
    std::memcpy(numbers.data(), samples.constData(), numbers.size() * sizeof(qint16));
    return numbers;
}

} // namespace

int dominantFrequency(const QByteArray &samples)
{
    const std::vector<qint16> numbers = numbersOf(samples);
    int loudest = 0;
    double most = 0;
    for (int frequency = 100; frequency <= 4000; frequency += 10) {
        std::complex<double> sum;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            sum += std::polar(double(numbers[i]), 2 * std::numbers::pi * frequency * double(i) / ToneRate);
        if (std::norm(sum) > most) {
            most = std::norm(sum);
            loudest = frequency;
        }
    }
    return loudest;
}

QByteArray withoutSilence(const QByteArray &samples)
{
    const std::vector<qint16> numbers = numbersOf(samples);
    qsizetype first = -1;
    qsizetype last = -1;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (std::abs(numbers[i]) < Audible)
            continue;
        last = qsizetype(i);
        first = first < 0 ? last : first;
    }
    if (first < 0)
        return {};
    return samples.sliced(first * qsizetype(sizeof(qint16)), (last - first + 1) * qsizetype(sizeof(qint16)));
}

} // namespace alexandria
