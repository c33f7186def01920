// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/databasethread.h"
#include "app/database/sleepwatch.h"

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
    [[nodiscard]] static std::shared_ptr<DatabaseWorker> start(const QString &name, OpenSession open,
                                                               LinkPolicy policy, LinkObserver observer);

    void enqueue(std::shared_ptr<QueuedJob> job);
    void connectAhead();
    void retryNow();
    void forgetFailure();
    void doubt();

    /// Has the thread end as soon as it can. Fails the running job with @p reason, returns those that waited.
    QList<std::shared_ptr<QueuedJob>> quit(const Error &reason);
    /// Likewise, for another worker to take over: returns the running job too, which waits for a session.
    QList<std::shared_ptr<QueuedJob>> giveUp();
    /// True when the thread ended in time; else it is left to end by itself. To be called once, after quit().
    bool wait(QDeadlineTimer end);
    /// Leaves the thread to end by itself.
    void leave();

    [[nodiscard]] bool isIdle() const;
    /// How long it has been opening a session; zero when it is not.
    [[nodiscard]] std::chrono::milliseconds openingFor() const;

private:
    using Clock = std::chrono::steady_clock;
    class SessionOpening;

    DatabaseWorker(OpenSession open, LinkPolicy policy, LinkObserver observer);

    void work();
    bool waitForWork();
    void watchIdleSession();
    void proveSession();
    void finishJob();
    void runJob(QueuedJob &job);
    std::optional<Error> ensureSession();
    std::optional<Error> openSession(const std::optional<Error> &before);
    bool waitForNextTry(std::chrono::milliseconds backoff, const Error &error);
    void dropAfterSleep();
    void closeSession();
    void report(LinkState::Phase phase, const std::optional<Error> &error = {},
                std::optional<Clock::time_point> nextTry = {});
    [[nodiscard]] bool isLeft() const;
    [[nodiscard]] bool mayTryAgain(const Error &error) const;
    [[nodiscard]] Interruption interruption() const;

    const OpenSession m_open;
    const LinkPolicy m_policy;
    const LinkObserver m_observer;
    QThread *m_thread = nullptr;
    mutable std::mutex m_mutex; ///< of all below down to the session
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<QueuedJob>> m_waiting;
    std::shared_ptr<QueuedJob> m_running;
    Clock::time_point m_openingSince;
    Clock::time_point m_lastUse;
    bool m_wantsSession = false;
    bool m_wantsRetry = false;
    bool m_isDoubted = false;
    bool m_hasFailed = false; ///< to open a session, for a reason that time does not mend
    bool m_isOpening = false;
    bool m_isQuitting = false;
    bool m_isLeft = false; ///< its jobs are another's

    // Touched by the thread alone:
    std::unique_ptr<DatabaseSession> m_session;
    Clock::time_point m_openedAt;
    Clock::time_point m_lastAnswer;
    SleepWatch m_sleep;
    LinkState m_reported;
};

} // namespace alexandria
