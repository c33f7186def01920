// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/databasesession.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <optional>
#include <type_traits>
#include <utility>

namespace alexandria {

/// A job waiting or running, with its answer still to be given. Answered once, by whoever is first.
class QueuedJob
{
public:
    QueuedJob() = default;
    virtual ~QueuedJob() = default;
    Q_DISABLE_COPY_MOVE(QueuedJob)

    /// Runs and answers. When the link was lost on the way, nothing is answered and the error returned.
    [[nodiscard]] virtual std::optional<Error> run(DatabaseSession &session) = 0;
    virtual void fail(const Error &error) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

template <typename Job> class TypedJob final : public QueuedJob
{
public:
    using Answer = std::invoke_result_t<Job &, DatabaseSession &>;

    explicit TypedJob(Job job)
        : m_job(std::move(job))
    {
        m_promise.start();
    }
    ~TypedJob() override { end(); }
    Q_DISABLE_COPY_MOVE(TypedJob)

    [[nodiscard]] QFuture<Answer> future() { return m_promise.future(); }

    std::optional<Error> run(DatabaseSession &session) override
    {
        Answer answer = m_job(session);
        if (!answer && !session.isUsable())
            return answer.error();
        give(std::move(answer));
        return std::nullopt;
    }

    void fail(const Error &error) override { give(Answer(tl::unexpect, error)); }

    [[nodiscard]] bool isCancelled() const override { return m_promise.isCanceled(); }

private:
    void give(Answer answer)
    {
        if (m_answered.exchange(true))
            return;
        m_promise.addResult(std::move(answer));
        m_promise.finish();
    }

    void end()
    {
        if (!m_answered.exchange(true))
            m_promise.finish();
    }

    Job m_job;
    QPromise<Answer> m_promise;
    std::atomic_bool m_answered = false;
};

} // namespace alexandria
