// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace alexandria {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine, unlike std's distributions.
class SplitMix
{
public:
    explicit SplitMix(quint64 state)
        : m_state(state)
    { }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 bits = m_state;
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
        return bits ^ (bits >> 31);
    }

    /// In [0, @p limit), limit under 2^32; the bias is under limit / 2^32.
    quint64 below(quint64 limit) { return ((next() >> 32) * limit) >> 32; }
    bool oneIn(quint64 times) { return below(times) == 0; }

    /// In [0, @p limit), rank r about as likely as 1 / (r + 1): every octave has the same share.
    quint64 zipf(quint64 limit)
    {
        unsigned octaves = 0;
        while ((quint64(2) << octaves) - 1 < limit)
            ++octaves;
        const quint64 size = quint64(1) << below(octaves + 1);
        const quint64 rank = size - 1 + below(size);
        return rank < limit ? rank : below(limit);
    }

private:
    quint64 m_state;
};

} // namespace alexandria
