// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <future>

struct pg_conn;

namespace alexandria {

/// Asks the server to stop the statement that runs on a connection (PostgreSQL's cancel request).
///
/// The request travels on a connection of its own and libpq blocks until the server closes it, so it runs on
/// a thread that nobody waits for longer than he likes. While one is under way the connection it aims at
/// must not start another statement: the request could hit that one.
class CancelRequest
{
public:
    /// Sends one, unless one is under way or the last was sent less than 100 ms ago: one that arrives
    /// before its statement does nothing, so it has to be repeated until the statement ends.
    void send(pg_conn *connection);
    /// True when none is under way any more.
    [[nodiscard]] bool waitUntil(std::chrono::steady_clock::time_point deadline);

private:
    std::future<void> m_underWay;
    std::chrono::steady_clock::time_point m_sentAt;
};

} // namespace alexandria
