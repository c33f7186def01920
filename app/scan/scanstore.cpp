// SPDX-License-Identifier: MIT
#include "app/scan/scanstore.h"

#include "app/database/gatheredwrites.h"
#include "app/scan/scanqueries.h"
#include "app/scan/scanupkeep.h"
#include "app/scan/scanwriting.h"
#include "models/core/whendone.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(scanFileEvents, "alexandria.scans", QtInfoMsg)

constexpr auto WritingPatience = 2s;
constexpr unsigned long WritingInterval = 1; // milliseconds

ScanSession &scanSession(DatabaseSession &session)
{
    return static_cast<ScanSession &>(session);
}

OpenSession opening(const std::shared_ptr<ScanFile> &file, const std::shared_ptr<ScanNotices> &notices)
{
    return [file, notices](Opening &) { return ScanSession::open(file, notices); };
}

Result<> writeTogether(DatabaseSession &session, const GatheredWrites::Body &body)
{
    return scanSession(session).inTransaction(body);
}

qint64 secondsNow()
{
    return QDateTime::currentSecsSinceEpoch();
}

} // namespace

ScanStore::ScanStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_notices(std::make_shared<ScanNotices>())
    , m_file(std::make_shared<ScanFile>(folder))
    , m_writes(std::make_shared<GatheredWrites>(writeTogether))
    , m_thread(u"scan lists"_s, opening(m_file, m_notices), LinkPolicy::forFile())
{
    connect(m_notices.get(), &ScanNotices::found, this, &ScanStore::say);
}

ScanStore::~ScanStore()
{
    finishWriting();
}

void ScanStore::finishWriting()
{
    const QDeadlineTimer end(WritingPatience);
    for (const auto &writing : std::as_const(m_writing)) {
        while (!writing.isFinished() && !end.hasExpired())
            QThread::msleep(WritingInterval);
    }
}

/// The thread may find the same again with each call.
void ScanStore::say(const QString &sentence)
{
    if (m_said.contains(sentence))
        return;
    m_said << sentence;
    qCWarning(scanFileEvents).noquote() << "noticed:" << sentence;
    Q_EMIT noticed(sentence);
}

template <typename Job> auto ScanStore::run(Job job)
{
    auto future = m_thread.run([job](DatabaseSession &session) mutable { return job(scanSession(session)); });
    lookAfter();
    return future;
}

QFuture<Result<>> ScanStore::write(const std::function<Result<>(ScanWriting)> &step)
{
    auto future = m_writes->run(m_thread, [step, now = secondsNow()](DatabaseSession &session) {
        return step(ScanWriting(scanSession(session), now));
    });
    m_writing.removeIf([](const QFuture<Result<>> &writing) { return writing.isFinished(); });
    m_writing << future;
    lookAfter();
    return future;
}

/// Once, behind what somebody waits for.
void ScanStore::lookAfter()
{
    if (std::exchange(m_isLookedAfter, true))
        return;
    auto found =
        run([now = secondsNow()](ScanSession &session) { return ScanUpkeep(session, now).findLostLists(); });
    whenDone(found, this, [this](const Result<> &) { purge(); });
}

void ScanStore::purge()
{
    auto purged =
        run([now = secondsNow()](ScanSession &session) { return ScanUpkeep(session, now).purgeSome(); });
    whenDone(purged, this, [this](const Result<bool> &hasMore) {
        if (hasMore && *hasMore)
            purge();
    });
}

QFuture<Result<QList<KeptScanList>>> ScanStore::lists()
{
    return run([](ScanSession &session) { return ScanQueries(session).lists(); });
}

QFuture<Result<>> ScanStore::create(const KeptScanList &list)
{
    return write([list](ScanWriting writing) { return writing.create(list.id, list.name); });
}

QFuture<Result<QList<ScanEntry>>> ScanStore::entries(qint64 list)
{
    return run([list](ScanSession &session) { return ScanQueries(session).entries(list); });
}

QFuture<Result<>> ScanStore::save(qint64 list, const ScanWrite &write)
{
    return this->write([list, write](ScanWriting writing) { return writing.save(list, write); });
}

QFuture<Result<>> ScanStore::rename(qint64 list, const QString &name)
{
    return write([list, name](ScanWriting writing) { return writing.rename(list, name); });
}

QFuture<Result<>> ScanStore::setDeleted(qint64 list, bool isDeleted)
{
    return write([list, isDeleted](ScanWriting writing) { return writing.setDeleted(list, isDeleted); });
}

QFuture<Result<QList<Edition>>> ScanStore::editions(const QStringList &keys)
{
    return run([keys](ScanSession &session) { return ScanQueries(session).editions(keys); });
}

QFuture<Result<QList<FileRecord>>> ScanStore::records(const QList<qint64> &ids)
{
    return run([ids](ScanSession &session) { return ScanQueries(session).records(ids); });
}

} // namespace alexandria
