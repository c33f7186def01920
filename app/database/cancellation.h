// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

namespace alexandria {

/// Asked by a waiting session, at least every 20 ms: should it go on? Any thread may change the answer.
enum class Interruption {
    None,
    Cancelled, ///< nobody wants the answer: have the server stop, keep the connection if it answers
    Quitting, ///< the program ends: have the server stop, and leave within half a second
};

using AskInterruption = std::function<Interruption()>;

} // namespace alexandria
