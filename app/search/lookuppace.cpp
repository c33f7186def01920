// SPDX-License-Identifier: MIT
#include "app/search/lookuppace.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr std::chrono::microseconds Aim = 1500ms;
constexpr std::chrono::microseconds LongRoundTrip = 300ms; ///< what takes longer is not the way alone
constexpr qsizetype Slower = 4;

} // namespace

void LookupPace::note(const QList<IsbnAnswer> &answers, std::chrono::milliseconds elapsed)
{
    qsizetype asked = 0;
    std::chrono::microseconds took = elapsed;
    for (const IsbnAnswer &answer : answers) {
        if (answer.unanswered
            || (answer.origin.source != Origin::Source::Live
                && answer.origin.source != Origin::Source::Sample))
            continue;
        ++asked;
        if (answer.origin.elapsedAtServer)
            took = std::max(*answer.origin.elapsedAtServer, elapsed - LongRoundTrip);
    }
    if (asked > 0)
        m_batch = std::clamp(qsizetype(asked * Aim / std::max(took, 1us)), SmallestBatch, LargestBatch);
}

bool LookupPace::slowDown(qsizetype asked)
{
    m_batch = std::max(SmallestBatch, asked / Slower);
    return asked > SmallestBatch;
}

} // namespace alexandria
