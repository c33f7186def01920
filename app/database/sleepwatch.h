// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace alexandria {

/// Notices that the machine slept: what stood before then is to be mistrusted.
class SleepWatch
{
public:
    SleepWatch();

    /// True once after each sleep of more than @p nap since it was made or last asked. Never where the system
    /// does not tell (elsewhere than on Linux).
    [[nodiscard]] bool hasSlept(std::chrono::nanoseconds nap);

private:
    std::chrono::nanoseconds m_before; ///< asleep since the machine was started
};

} // namespace alexandria
