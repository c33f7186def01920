// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace alexandria {

// The socket of a connection to the server, by the number that libpq gives it.

enum class AwaitSocket {
    Arrival,
    ArrivalOrRoom, ///< something is to be sent, too
};

/// Waits @p patience at most; true if bytes, an end or an error have arrived.
[[nodiscard]] bool awaitSocket(int socket, AwaitSocket what, std::chrono::milliseconds patience);
/// Ends it both ways, so that whoever waits for the server does so no more.
void breakSocket(int socket);

} // namespace alexandria
