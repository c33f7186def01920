// SPDX-License-Identifier: MIT
#include "app/database/databaseworker.h"

#include "app/database/linkevents.h"
#include "app/system/givingway.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QThread>

using namespace std::chrono;

namespace alexandria {

namespace {

/// Three quarters to five quarters, so that the lanes of many programs do not come back all at once.
milliseconds jittered(milliseconds backoff)
{
    constexpr double Spread = 0.5;
    const double factor = 1 - Spread / 2 + Spread * QRandomGenerator::global()->generateDouble();
    return milliseconds(qint64(double(backoff.count()) * factor));
}

} // namespace

/// Counts the time in open(), but for the time in which something else is waited for.
class DatabaseWorker::SessionOpening final : public Opening
{
public:
    explicit SessionOpening(DatabaseWorker &worker)
        : m_worker(worker)
    {
        setOpening(true);
    }
    ~SessionOpening() override { setOpening(false); }
    Q_DISABLE_COPY_MOVE(SessionOpening)

    AskInterruption askInterruption() const override
    {
        return [&worker = m_worker] { return worker.interruption(); };
    }
    void setWaiting(bool isWaiting) override { setOpening(!isWaiting); }
    bool isForJob() const override
    {
        const std::scoped_lock lock(m_worker.m_mutex);
        return m_worker.m_running != nullptr;
    }

private:
    void setOpening(bool isOpening)
    {
        const std::scoped_lock lock(m_worker.m_mutex);
        m_worker.m_isOpening = isOpening;
        m_worker.m_openingSince = Clock::now();
    }

    DatabaseWorker &m_worker;
};

DatabaseWorker::DatabaseWorker(OpenSession open, LinkPolicy policy, LinkObserver observer)
    : m_open(std::move(open))
    , m_policy(policy)
    , m_observer(std::move(observer))
{ }

std::shared_ptr<DatabaseWorker> DatabaseWorker::start(const QString &name, OpenSession open,
                                                      LinkPolicy policy, LinkObserver observer)
{
    std::shared_ptr<DatabaseWorker> worker(new DatabaseWorker(std::move(open), policy, std::move(observer)));
    worker->m_thread = QThread::create([worker] { worker->work(); });
    worker->m_thread->setObjectName(name);
    worker->m_thread->start();
    return worker;
}

void DatabaseWorker::enqueue(std::shared_ptr<QueuedJob> job)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back(std::move(job));
    m_hasFailed = false;
    m_wantsRetry = true; // somebody searches: whoever waits for a better time to connect tries now
    m_changed.notify_all();
}

void DatabaseWorker::connectAhead()
{
    const std::scoped_lock lock(m_mutex);
    m_lastUse = Clock::now();
    if (m_hasFailed)
        return; // only who searches, or says so, has that tried again
    m_wantsSession = true;
    m_changed.notify_all();
}

void DatabaseWorker::retryNow()
{
    const std::scoped_lock lock(m_mutex);
    m_wantsRetry = true;
    if (std::exchange(m_hasFailed, false)) {
        m_wantsSession = true;
        m_lastUse = Clock::now();
    }
    m_changed.notify_all();
}

void DatabaseWorker::forgetFailure()
{
    const std::scoped_lock lock(m_mutex);
    m_hasFailed = false;
}

void DatabaseWorker::doubt()
{
    const std::scoped_lock lock(m_mutex);
    m_isDoubted = true;
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

QList<std::shared_ptr<QueuedJob>> DatabaseWorker::giveUp()
{
    const std::scoped_lock lock(m_mutex);
    m_isQuitting = m_isLeft = true;
    QList<std::shared_ptr<QueuedJob>> jobs{m_waiting.begin(), m_waiting.end()};
    m_waiting.clear();
    if (m_running)
        jobs.prepend(m_running);
    m_changed.notify_all();
    return jobs;
}

bool DatabaseWorker::wait(QDeadlineTimer end)
{
    if (!m_thread->wait(end)) {
        leave();
        return false;
    }
    delete std::exchange(m_thread, nullptr);
    return true;
}

/// A thread must not be destroyed while it runs; its object goes when it ends.
void DatabaseWorker::leave()
{
    QThread *thread = std::exchange(m_thread, nullptr);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    if (thread->isFinished())
        thread->deleteLater();
}

bool DatabaseWorker::isIdle() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_running && m_waiting.empty() && !m_isOpening && !m_wantsSession;
}

milliseconds DatabaseWorker::openingFor() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isOpening ? duration_cast<milliseconds>(Clock::now() - m_openingSince) : milliseconds(0);
}

void DatabaseWorker::work()
{
    if (m_policy.givesWay)
        giveWay();
    while (waitForWork()) {
        dropAfterSleep();
        proveSession();
        if (const auto running = m_running) // kept alive: another worker may finish it
            runJob(*running);
        else if (m_wantsSession)
            (void)ensureSession(); // connecting ahead: the job that needs it will try again and say why not
        else
            watchIdleSession();
        finishJob();
    }
    m_session.reset();
}

/// False when the thread is to end. Wakes with a job, a wish for a session, or to look at an idle one.
bool DatabaseWorker::waitForWork()
{
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] {
        return m_isQuitting || m_wantsSession || m_isDoubted || !m_waiting.empty();
    };
    if (m_session)
        m_changed.wait_for(lock, m_policy.watchInterval, hasWork);
    else
        m_changed.wait(lock, hasWork);
    if (m_isQuitting)
        return false;
    m_wantsRetry = false;
    if (!m_waiting.empty()) {
        m_running = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_lastUse = Clock::now();
    }
    return true;
}

void DatabaseWorker::watchIdleSession()
{
    if (!m_session)
        return;
    const auto now = Clock::now();
    if (now - m_lastUse >= m_policy.idleLimit)
        return closeSession();
    m_session->noticeLoss();
    if (m_session->isUsable() && now - m_lastAnswer >= m_policy.heartbeatInterval) {
        m_session->ping(m_policy.heartbeatDeadline);
        m_lastAnswer = Clock::now();
    }
    if (!m_session->isUsable() || now - m_openedAt >= m_policy.ageLimit) {
        m_session.reset();
        (void)ensureSession();
    }
}

/// Before anybody waits for an answer that may never come through it.
void DatabaseWorker::proveSession()
{
    std::unique_lock lock(m_mutex);
    const bool isDoubted = std::exchange(m_isDoubted, false);
    lock.unlock();
    if (!isDoubted || !m_session)
        return;
    m_session->noticeLoss();
    if (m_session->isUsable())
        m_session->ping(m_policy.doubtDeadline);
    m_lastAnswer = Clock::now();
}

void DatabaseWorker::dropAfterSleep()
{
    constexpr seconds Nap(3); // no peer gives a link up so soon
    if (m_sleep.hasSlept(Nap) && m_session)
        closeSession();
}

void DatabaseWorker::closeSession()
{
    m_session.reset();
    report(LinkState::Phase::Closed);
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
        const auto refusal = ensureSession();
        if (isLeft())
            return;
        if (refusal)
            return job.fail(*refusal);
        const auto error = job.run(*m_session);
        m_lastAnswer = Clock::now();
        if (!error)
            return;
        logBreak(*error);
        m_session.reset();
        report(LinkState::Phase::Closed);
        if (isSecondTry || error->kind == Error::Kind::Cancelled)
            return job.fail(*error);
    }
}

/// Opens one where there is none; tries until there is, where the policy says so.
std::optional<Error> DatabaseWorker::ensureSession()
{
    if (m_session && m_session->isUsable())
        return std::nullopt;
    m_session.reset();
    std::optional<Error> error;
    for (milliseconds backoff = m_policy.firstBackoff;;
         backoff = std::min(2 * backoff, m_policy.longestBackoff)) {
        error = openSession(error);
        if (!error)
            return std::nullopt;
        if (error->kind == Error::Kind::Cancelled) {
            report(LinkState::Phase::Closed);
            return error;
        }
        if (!mayTryAgain(*error)) {
            report(LinkState::Phase::Failed, error);
            return error;
        }
        const auto longest = m_running ? m_policy.longestBackoffOfAJob : m_policy.longestBackoff;
        if (!waitForNextTry(jittered(std::min(backoff, longest)), *error))
            return Error{Error::Kind::Cancelled, {}, {}, {}};
    }
}

/// @p before: why the try before came to nothing.
std::optional<Error> DatabaseWorker::openSession(const std::optional<Error> &before)
{
    report(LinkState::Phase::Opening, before);
    SessionOpening opening(*this);
    auto session = m_open(opening);
    if (!session)
        return session.error();
    m_session = std::move(*session);
    m_openedAt = m_lastAnswer = Clock::now();
    report(LinkState::Phase::Open);
    return std::nullopt;
}

bool DatabaseWorker::mayTryAgain(const Error &error) const
{
    const bool isTemporary = error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::TimedOut;
    return m_policy.waitsForServer && isTemporary && interruption() != Interruption::Quitting;
}

/// False when nobody needs the session any more.
bool DatabaseWorker::waitForNextTry(milliseconds backoff, const Error &error)
{
    constexpr milliseconds CancelInterval(50); // a job that is cancelled wakes nobody
    const auto nextTry = Clock::now() + backoff;
    report(LinkState::Phase::Waiting, error, nextTry);
    std::unique_lock lock(m_mutex);
    const auto isWanted = [this] {
        return m_running ? !m_running->isCancelled() : Clock::now() - m_lastUse < m_policy.idleLimit;
    };
    while (!m_isQuitting && isWanted() && !m_wantsRetry && Clock::now() < nextTry)
        m_changed.wait_for(lock, std::min<Clock::duration>(CancelInterval, nextTry - Clock::now()));
    m_wantsRetry = false;
    const bool goesOn = !m_isQuitting && isWanted() && (m_running || m_waiting.empty());
    lock.unlock();
    if (!goesOn)
        report(LinkState::Phase::Closed);
    return goesOn;
}

void DatabaseWorker::report(LinkState::Phase phase, const std::optional<Error> &error,
                            std::optional<Clock::time_point> nextTry)
{
    const LinkState state{phase, error, false, nextTry};
    if (state == m_reported)
        return;
    m_reported = state;
    logLink(state);
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isQuitting)
            return; // another one speaks for the connection, or nobody
        m_hasFailed = phase == LinkState::Phase::Failed;
    }
    if (m_observer)
        m_observer(state);
}

bool DatabaseWorker::isLeft() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isLeft;
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
