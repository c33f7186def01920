// SPDX-License-Identifier: MIT
#include "app/database/databaseworker.h"

#include <QDeadlineTimer>
#include <QThread>

using namespace std::chrono;

namespace alexandria {

std::shared_ptr<DatabaseWorker> DatabaseWorker::start(const QString &name, OpenSession open)
{
    std::shared_ptr<DatabaseWorker> worker(new DatabaseWorker(std::move(open)));
    worker->m_thread = QThread::create([worker] { worker->work(); });
    worker->m_thread->setObjectName(name);
    worker->m_thread->start();
    return worker;
}

void DatabaseWorker::enqueue(std::shared_ptr<QueuedJob> job)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back(std::move(job));
    m_changed.notify_all();
}

void DatabaseWorker::connectAhead()
{
    const std::scoped_lock lock(m_mutex);
    m_wantsSession = true;
    m_changed.notify_all();
}

QList<std::shared_ptr<QueuedJob>> DatabaseWorker::quit(const Error &reason)
{
    std::shared_ptr<QueuedJob> running;
    QList<std::shared_ptr<QueuedJob>> waiting;
    {
        const std::scoped_lock lock(m_mutex);
        m_isQuitting = true;
        running = m_running;
        waiting = {m_waiting.begin(), m_waiting.end()};
        m_waiting.clear();
        m_changed.notify_all();
    }
    if (running)
        running->fail(reason);
    return waiting;
}

bool DatabaseWorker::wait(QDeadlineTimer end)
{
    if (!m_thread->wait(end))
        return false; // left behind: a thread must not be destroyed while it runs
    delete std::exchange(m_thread, nullptr);
    return true;
}

bool DatabaseWorker::isIdle() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_running && m_waiting.empty() && !m_isOpening && !m_wantsSession;
}

milliseconds DatabaseWorker::openingFor() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isOpening ? duration_cast<milliseconds>(steady_clock::now() - m_openingSince) : milliseconds(0);
}

void DatabaseWorker::work()
{
    while (waitForWork()) {
        if (m_running)
            runJob(*m_running);
        else
            (void)ensureSession(); // connecting ahead: the job that needs it will try again and say why not
        finishJob();
    }
    m_session.reset();
}

bool DatabaseWorker::waitForWork()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isQuitting || m_wantsSession || !m_waiting.empty(); });
    if (m_isQuitting)
        return false;
    if (!m_waiting.empty()) {
        m_running = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    return true;
}

void DatabaseWorker::finishJob()
{
    std::shared_ptr<QueuedJob> done; // destroyed outside the lock: its promise may wake others
    const std::scoped_lock lock(m_mutex);
    done = std::move(m_running);
    m_running = nullptr;
    m_wantsSession = false;
}

void DatabaseWorker::runJob(QueuedJob &job)
{
    // Twice at most: a link that broke is mended once, and every job only reads.
    for (bool isSecondTry = false;; isSecondTry = true) {
        if (job.isCancelled())
            return;
        if (const auto error = ensureSession())
            return job.fail(*error);
        const auto error = job.run(*m_session);
        if (!error)
            return;
        m_session.reset();
        if (isSecondTry || error->kind == Error::Kind::Cancelled)
            return job.fail(*error);
    }
}

std::optional<Error> DatabaseWorker::ensureSession()
{
    if (m_session && m_session->isUsable())
        return std::nullopt;
    m_session.reset();
    {
        const std::scoped_lock lock(m_mutex);
        m_isOpening = true;
        m_openingSince = steady_clock::now();
    }
    auto session = m_open([this] { return interruption(); });
    const std::scoped_lock lock(m_mutex);
    m_isOpening = false;
    if (!session)
        return session.error();
    m_session = std::move(*session);
    return std::nullopt;
}

Interruption DatabaseWorker::interruption() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_isQuitting)
        return Interruption::Quitting;
    // A session serves the next job too: a cancelled one does not stop its opening.
    const bool isCancelled = !m_isOpening && m_running && m_running->isCancelled();
    return isCancelled ? Interruption::Cancelled : Interruption::None;
}

} // namespace alexandria
