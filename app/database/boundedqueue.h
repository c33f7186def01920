// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace alexandria {

/// What became of something offered.
enum class Offer {
    Taken,
    NotYet, ///< there is no room: offer it again
    Unwanted, ///< nor will anything else be wanted
};

/// Values on their way from one thread to another, a few at a time: who makes them waits for who uses them.
template <typename Value> class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t capacity)
        : m_capacity(capacity)
    { }
    Q_DISABLE_COPY_MOVE(BoundedQueue)

    /// Waits for room, no longer than @p patience. @p value is moved from when it is taken, and only then.
    [[nodiscard]] Offer offer(Value &value, std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        const bool isSettled = m_changed.wait_for(
            lock, patience, [this] { return m_isClosed || m_end || m_values.size() < m_capacity; });
        if (m_isClosed || m_end)
            return Offer::Unwanted;
        if (!isSettled)
            return Offer::NotYet;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return Offer::Taken;
    }
    /// There will be no more, because of an error or because that was all. The first call counts.
    void end(Result<> how)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_end)
            m_end = std::move(how);
        m_changed.notify_all();
    }

    /// The next value, waited for; nothing at the end. What was taken before an error comes before it.
    /// Cancelled once closed.
    [[nodiscard]] Result<std::optional<Value>> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return hasNext(); });
        return takeNext();
    }
    /// The same without waiting; nothing where it would have to be waited for.
    [[nodiscard]] std::optional<Result<std::optional<Value>>> poll()
    {
        const std::scoped_lock lock(m_mutex);
        return hasNext() ? std::optional(takeNext()) : std::nullopt;
    }
    /// Nothing more is wanted.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        m_values.clear();
        m_changed.notify_all();
    }

private:
    [[nodiscard]] bool hasNext() const { return m_isClosed || m_end || !m_values.empty(); }
    [[nodiscard]] Result<std::optional<Value>> takeNext()
    {
        if (m_isClosed)
            return Failure({Error::Kind::Cancelled, {}, {}, {}});
        if (m_values.empty())
            return m_end->map([] { return std::optional<Value>(); });
        std::optional<Value> value(std::move(m_values.front()));
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }

    const std::size_t m_capacity;
    std::mutex m_mutex; ///< of all below
    std::condition_variable m_changed;
    std::deque<Value> m_values;
    std::optional<Result<>> m_end;
    bool m_isClosed = false;
};

} // namespace alexandria
