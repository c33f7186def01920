// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/job.h"
#include "app/database/linkstate.h"
#include "app/database/opening.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace alexandria {

class DatabaseWorker;

/// The one thread with this connection: jobs in order, a future for each.
///
/// The session is opened by the first job or by connectAhead(). When the link breaks, the session is
/// opened again and the job, a read, runs once more. An idle one is kept, watched, closed and recycled as the
/// policy says. After the machine slept it is made anew. A thread that hangs where nothing can wake it
/// (name resolution, an open() on a dead link) is left behind and replaced, so no caller ever waits for it.
/// Used from one thread that has an event loop.
class DatabaseThread final
{
public:
    /// @p observer is told how the connection stands; it may be called until the thread has ended, which can
    /// be later than this object.
    DatabaseThread(QString name, OpenSession open, LinkPolicy policy, LinkObserver observer = {});
    /// Cancels everything; returns within 0.8 s of quit() whatever the network does.
    ~DatabaseThread();
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    /// Queues @p job, a callable (DatabaseSession &) -> Result<Value> that only reads.
    ///
    /// QFuture::cancel() on the answer takes the job from the queue or has the server stop it;
    /// the future then ends without a result.
    template <typename Job> auto run(Job job) -> QFuture<std::invoke_result_t<Job &, DatabaseSession &>>
    {
        auto queued = std::make_shared<TypedJob<Job>>(std::move(job));
        auto future = queued->future();
        enqueue(std::move(queued));
        return future;
    }

    /// Opens the session now, so that the first job costs one round trip, and counts as a use of it. Does not
    /// try again what failed for good: only a job does, or retryNow().
    void connectAhead();

    /// Whatever waits for its next try to connect tries now.
    void retryNow();

    /// What kept it out is over: connectAhead() is worth its while again.
    void forgetFailure();
    /// The network has changed: an open session has to prove that it lives before it is used again.
    void doubt();

    /// Has the thread end; nothing may be asked any more. For who has several: they then end side by side.
    void quit();

private:
    void enqueue(std::shared_ptr<QueuedJob> job);
    void watch();
    void replaceStuckWorker();

    QString m_name;
    OpenSession m_open;
    LinkPolicy m_policy;
    LinkObserver m_observer;
    std::shared_ptr<DatabaseWorker> m_worker;
    QTimer m_watchdog;
    std::optional<QDeadlineTimer> m_end; ///< once it quits
};

} // namespace alexandria
