// SPDX-License-Identifier: MIT
#include "app/database/sleepwatch.h"

#include <ctime>
#include <utility>

using namespace std::chrono;

namespace alexandria {

namespace {

/// How long the machine has slept since it was started; zero where the system does not say.
nanoseconds timeAsleep()
{
#ifdef CLOCK_BOOTTIME
    timespec sinceBoot{};
    timespec awake{};
    ::clock_gettime(CLOCK_BOOTTIME, &sinceBoot);
    ::clock_gettime(CLOCK_MONOTONIC, &awake);
    return seconds(sinceBoot.tv_sec - awake.tv_sec) + nanoseconds(sinceBoot.tv_nsec - awake.tv_nsec);
#else
    return nanoseconds(0);
#endif
}

} // namespace

SleepWatch::SleepWatch()
    : m_before(timeAsleep())
{ }

bool SleepWatch::hasSlept(nanoseconds nap)
{
    const nanoseconds now = timeAsleep();
    return now - std::exchange(m_before, now) > nap;
}

} // namespace alexandria
