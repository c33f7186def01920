// SPDX-License-Identifier: MIT
#include "app/connection/gate.h"

#include "app/connection/serveraccess.h"

namespace alexandria {

namespace {

constexpr auto LookInterval = std::chrono::milliseconds(20);

const Error Ended{Error::Kind::Cancelled, {}, {}, {}};

} // namespace

/// Has @p post carry a promise to the main thread and waits for it. Nothing when interrupted or closed.
template <typename Value> std::optional<Value> Gate::ask(Opening &opening, auto post)
{
    auto promise = std::make_shared<std::promise<Value>>();
    std::future<Value> answer = promise->get_future();
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_access)
            return std::nullopt;
        QMetaObject::invokeMethod(
            m_access, [access = m_access, promise, post] { post(*access, promise); }, Qt::QueuedConnection);
    }
    const AskInterruption isInterrupted = opening.askInterruption();
    opening.setWaiting(true);
    while (answer.wait_for(LookInterval) == std::future_status::timeout
           && isInterrupted() == Interruption::None) { }
    opening.setWaiting(false);
    if (answer.wait_for(std::chrono::seconds(0)) == std::future_status::timeout)
        return std::nullopt;
    try {
        return answer.get();
    } catch (const std::future_error &) { // the event that carried the promise was thrown away
        return std::nullopt;
    }
}

Result<Pass> Gate::enter(Opening &opening)
{
    const auto post = [isForJob = opening.isForJob()](ServerAccess &access,
                                                      const Promise<Result<Pass>> &promise) {
        access.letIn(promise, isForJob);
    };
    return ask<Result<Pass>>(opening, post).value_or(Failure(Ended));
}

Verdict Gate::judge(const Error &error, std::chrono::steady_clock::time_point since, Opening &opening)
{
    const auto post = [error, since](ServerAccess &access, const Promise<Verdict> &promise) {
        access.judge(error, since, promise);
    };
    return ask<Verdict>(opening, post).value_or(Verdict{Ended});
}

void Gate::noteSuccess()
{
    const std::scoped_lock lock(m_mutex);
    if (m_access)
        QMetaObject::invokeMethod(m_access, &ServerAccess::noteSuccess, Qt::QueuedConnection);
}

void Gate::close()
{
    const std::scoped_lock lock(m_mutex);
    m_access = nullptr;
}

} // namespace alexandria
