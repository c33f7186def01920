// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/cancellation.h"
#include "app/database/databasesession.h"
#include "app/database/job.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace alexandria {

class DatabaseWorker;

/// Opens a session on the thread it is called on; may block for as long as name resolution does.
using OpenSession = std::function<Result<std::unique_ptr<DatabaseSession>>(const AskInterruption &)>;

/// The one thread with this connection: jobs in order, a future for each.
///
/// The session is opened by the first job or by connectAhead(). When the link breaks, the session is
/// opened again and the job, a read, runs once more. A thread that hangs where nothing can wake it
/// (name resolution, an open() on a dead link) is left behind and replaced, so no caller ever waits for it.
/// Used from one thread that has an event loop.
class DatabaseThread final
{
public:
    DatabaseThread(QString name, OpenSession open, std::chrono::milliseconds openLimit);
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

    /// Opens the session now, so that the first job costs one round trip. After an error that job tries
    /// again.
    void connectAhead();

    /// Has the thread end; nothing may be asked any more. For who has several: they then end side by side.
    void quit();

private:
    void enqueue(std::shared_ptr<QueuedJob> job);
    void watch();
    void replaceStuckWorker();

    QString m_name;
    OpenSession m_open;
    std::chrono::milliseconds m_openLimit;
    std::shared_ptr<DatabaseWorker> m_worker;
    QTimer m_watchdog;
    std::optional<QDeadlineTimer> m_end; ///< once it quits
};

} // namespace alexandria
