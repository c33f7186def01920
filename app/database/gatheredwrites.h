// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/databasethread.h"

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace alexandria {

/// Writes to one connection: those that wait when one is due go with it, in order, in one transaction.
///
/// All of a transaction or nothing: when it fails, each of its writes has failed. A write that says NotFound,
/// since what it would change is gone, fails alone; it must then have written nothing. Has to outlive the
/// thread's jobs, as a shared pointer.
class GatheredWrites : public std::enable_shared_from_this<GatheredWrites>
{
public:
    using Write = std::function<Result<>(DatabaseSession &)>;
    using Body = std::function<Result<>()>;
    /// Runs a body in a transaction, which ends with it.
    using Transaction = std::function<Result<>(DatabaseSession &, const Body &)>;

    explicit GatheredWrites(Transaction transaction)
        : m_transaction(std::move(transaction))
    { }

    /// The future is answered when this write is on the disk.
    QFuture<Result<>> run(DatabaseThread &thread, Write write)
    {
        const auto waiting = std::make_shared<Waiting>(Waiting{std::move(write), {}, {}});
        {
            const std::scoped_lock lock(m_mutex);
            m_waiting.push_back(waiting);
        }
        // The job alone keeps its write: one that the thread fails or drops is not written by another.
        return thread.run([gathered = shared_from_this(), waiting](DatabaseSession &session) {
            return waiting->answer ? *waiting->answer : gathered->writeAll(session, *waiting);
        });
    }

private:
    struct Waiting
    {
        Write write;
        Result<> outcome; ///< within the transaction
        std::optional<Result<>> answer; ///< once that has ended
    };

    /// What is still to be written, first handed in first.
    std::vector<std::shared_ptr<Waiting>> due()
    {
        std::vector<std::shared_ptr<Waiting>> due;
        const std::scoped_lock lock(m_mutex);
        for (const auto &kept : m_waiting) {
            if (auto waiting = kept.lock(); waiting && !waiting->answer)
                due.push_back(std::move(waiting));
        }
        m_waiting.assign(due.begin(), due.end());
        return due;
    }

    Result<> writeAll(DatabaseSession &session, const Waiting &asked)
    {
        const auto writes = due();
        const auto done = m_transaction(session, [&writes, &session]() -> Result<> {
            for (const auto &waiting : writes) {
                waiting->outcome = waiting->write(session);
                if (!waiting->outcome && waiting->outcome.error().kind != Error::Kind::NotFound)
                    return waiting->outcome;
            }
            return {};
        });
        if (!done && !session.isUsable())
            return done; // this job runs once more, with another session
        for (const auto &waiting : writes)
            waiting->answer = done ? waiting->outcome : done;
        return *asked.answer;
    }

    const Transaction m_transaction;
    std::mutex m_mutex;
    std::deque<std::weak_ptr<Waiting>> m_waiting;
};

} // namespace alexandria
