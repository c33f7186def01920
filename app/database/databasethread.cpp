// SPDX-License-Identifier: MIT
#include "app/database/databasethread.h"

#include "app/database/databaseworker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto ThreadEndPatience = 800ms;
constexpr auto WatchdogInterval = 250ms;

} // namespace

DatabaseThread::DatabaseThread(QString name, OpenSession open, LinkPolicy policy, LinkObserver observer)
    : m_name(std::move(name))
    , m_open(std::move(open))
    , m_policy(policy)
    , m_observer(std::move(observer))
    , m_worker(DatabaseWorker::start(m_name, m_open, m_policy, m_observer))
{
    m_watchdog.setInterval(WatchdogInterval);
    m_watchdog.callOnTimeout(&m_watchdog, [this] { replaceStuckWorker(); });
}

DatabaseThread::~DatabaseThread()
{
    quit();
    m_worker->wait(*m_end);
}

void DatabaseThread::quit()
{
    if (m_end)
        return;
    m_end = QDeadlineTimer(ThreadEndPatience);
    m_watchdog.stop();
    m_worker->quit({Error::Kind::Cancelled, {}, {}, {}});
}

void DatabaseThread::connectAhead()
{
    m_worker->connectAhead();
    watch();
}

void DatabaseThread::retryNow()
{
    m_worker->retryNow();
}

void DatabaseThread::forgetFailure()
{
    m_worker->forgetFailure();
}

void DatabaseThread::doubt()
{
    m_worker->doubt();
}

void DatabaseThread::enqueue(std::shared_ptr<QueuedJob> job)
{
    m_worker->enqueue(std::move(job));
    watch();
}

void DatabaseThread::watch()
{
    if (!m_watchdog.isActive()) // start() would begin the interval anew with each job, and never end it
        m_watchdog.start();
}

void DatabaseThread::replaceStuckWorker()
{
    if (m_worker->isIdle())
        return m_watchdog.stop();
    if (m_worker->openingFor() < m_policy.openLimit)
        return;
    const std::shared_ptr<DatabaseWorker> stuck =
        std::exchange(m_worker, DatabaseWorker::start(m_name, m_open, m_policy, m_observer));
    const Error unreachable{
        Error::Kind::Unreachable,
        QCoreApplication::translate("DatabaseThread",
                                    "The database did not answer in time. Check the network "
                                    "and the server's name, then try again."),
        {},
        {}};
    if (m_observer)
        m_observer({LinkState::Phase::Opening, unreachable, true, {}});
    for (auto &job : m_policy.waitsForServer ? stuck->giveUp() : stuck->quit(unreachable))
        m_worker->enqueue(std::move(job));
    stuck->leave();
}

} // namespace alexandria
