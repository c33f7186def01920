// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/databasethread.h"

#include <QList>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

QT_FORWARD_DECLARE_CLASS(QThread)

namespace alexandria {

/// A thread, its session and its queue. Shared by DatabaseThread and the thread itself, so that a thread
/// that hangs in a library can be left behind: it ends when the library lets go of it.
class DatabaseWorker final : public std::enable_shared_from_this<DatabaseWorker>
{
public:
    [[nodiscard]] static std::shared_ptr<DatabaseWorker> start(const QString &name, OpenSession open);

    void enqueue(std::shared_ptr<QueuedJob> job);
    void connectAhead();

    /// Has the thread end as soon as it can. Fails the running job with @p reason, returns those that waited.
    QList<std::shared_ptr<QueuedJob>> quit(const Error &reason);
    /// True when the thread ended in time; else it is left to end by itself. To be called once, after quit().
    bool wait(QDeadlineTimer end);

    [[nodiscard]] bool isIdle() const;
    /// How long it has been opening a session; zero when it is not.
    [[nodiscard]] std::chrono::milliseconds openingFor() const;

private:
    explicit DatabaseWorker(OpenSession open)
        : m_open(std::move(open))
    { }

    void work();
    bool waitForWork();
    void finishJob();
    void runJob(QueuedJob &job);
    std::optional<Error> ensureSession();
    [[nodiscard]] Interruption interruption() const;

    const OpenSession m_open;
    QThread *m_thread = nullptr;
    mutable std::mutex m_mutex; ///< of all below, but not of m_session
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<QueuedJob>> m_waiting;
    std::shared_ptr<QueuedJob> m_running;
    std::chrono::steady_clock::time_point m_openingSince;
    bool m_wantsSession = false;
    bool m_isOpening = false;
    bool m_isQuitting = false;

    std::unique_ptr<DatabaseSession> m_session; ///< touched by the thread alone
};

} // namespace alexandria
