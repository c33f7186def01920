// SPDX-License-Identifier: MIT
#include "tests/support/slowlink.h"

#include "tests/support/linkworker.h"

namespace alexandria {

namespace {

/// Runs @p call on the worker's thread and waits for it.
template <typename Call> void onItsThread(LinkWorker *worker, Call call)
{
    QMetaObject::invokeMethod(worker, call, Qt::BlockingQueuedConnection);
}

} // namespace

SlowLink::SlowLink(const QString &target, std::chrono::milliseconds roundTrip, quint16 port, QObject *parent)
    : QObject(parent)
    , m_worker(new LinkWorker(target, roundTrip / 2.0))
{
    m_thread.setObjectName(QStringLiteral("SlowLink"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LinkWorker::countsChanged, this, &SlowLink::countsChanged, Qt::DirectConnection);
    m_thread.start();
    onItsThread(m_worker, [&] { m_port = m_worker->open(port); });
}

SlowLink::~SlowLink()
{
    m_thread.quit();
    m_thread.wait();
}

LinkCounts SlowLink::counts() const
{
    LinkCounts counts;
    onItsThread(m_worker, [&] { counts = m_worker->counts(); });
    return counts;
}

void SlowLink::setRoundTrip(std::chrono::milliseconds roundTrip)
{
    onItsThread(m_worker, [&] { m_worker->setDelay(roundTrip / 2.0); });
}

void SlowLink::setSilent(bool silent)
{
    onItsThread(m_worker, [&] { m_worker->setSilent(silent); });
}

void SlowLink::cut()
{
    onItsThread(m_worker, [&] { m_worker->cut(); });
}

void SlowLink::refuse(bool refused)
{
    onItsThread(m_worker, [&] { m_worker->refuse(refused); });
}

} // namespace alexandria
