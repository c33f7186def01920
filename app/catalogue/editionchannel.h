// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/boundedqueue.h"
#include "app/database/databasesession.h"
#include "models/catalogue/edition.h"

#include <QList>

#include <atomic>
#include <chrono>

namespace alexandria {

/// Some editions of a whole result. What came from a server is not read yet: that is more work than to
/// receive it, and so done on another thread.
struct EditionBatch
{
    QList<Edition> editions;
    Rows records; ///< as a stream has them; behind the editions

    [[nodiscard]] bool isEmpty() const { return editions.isEmpty() && records.isEmpty(); }
    [[nodiscard]] QList<Edition> read() const;
};

/// The way of a whole result from the thread that receives it to the one that uses it, some megabytes at
/// most. Any thread may call anything.
class EditionChannel : private BoundedQueue<EditionBatch>
{
public:
    EditionChannel()
        : BoundedQueue(Batches)
    { }

    /// Waits for room, no longer than @p patience. @p batch is moved from when it is taken, and only then.
    [[nodiscard]] Offer send(EditionBatch &batch, std::chrono::milliseconds patience);
    /// How many editions were sent so far.
    [[nodiscard]] qint64 sent() const { return m_sent; }
    using BoundedQueue::close;
    using BoundedQueue::end;
    using BoundedQueue::next;
    using BoundedQueue::poll;

    /// About how many editions there will be; 0 as long as nobody knows.
    void expect(qint64 editions) { m_expected = editions; }
    [[nodiscard]] qint64 expected() const { return m_expected; }

private:
    static constexpr std::size_t Batches = 8;

    std::atomic<qint64> m_sent = 0;
    std::atomic<qint64> m_expected = 0;
};

} // namespace alexandria
