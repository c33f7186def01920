// SPDX-License-Identifier: MIT
#include "app/database/cancelrequest.h"

#include <libpq-fe.h>

#include <array>
#include <memory>
#include <thread>

using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto RepeatAfter = 100ms;

void cancel(PGcancel *request)
{
    std::array<char, 256> problem{}; // of no use: the caller's own patience decides
    PQcancel(request, problem.data(), int(problem.size()));
    PQfreeCancel(request);
}

} // namespace

void CancelRequest::send(pg_conn *connection)
{
    const auto now = std::chrono::steady_clock::now();
    if (!waitUntil(now) || now < m_sentAt + RepeatAfter)
        return;
    PGcancel *request = PQgetCancel(connection);
    if (!request)
        return;
    std::packaged_task<void()> task([request] { cancel(request); });
    m_underWay = task.get_future();
    m_sentAt = now;
    std::thread(std::move(task)).detach();
}

bool CancelRequest::waitUntil(std::chrono::steady_clock::time_point deadline)
{
    return !m_underWay.valid() || m_underWay.wait_until(deadline) == std::future_status::ready;
}

} // namespace alexandria
