// SPDX-License-Identifier: MIT
#include "app/scan/scansaver.h"

#include "models/core/whendone.h"

#include <QSet>

#include <utility>

using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto RetryInterval = 3s;

} // namespace

ScanSaver::ScanSaver(ScanStore &store, Current current, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_current(std::move(current))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryInterval);
    connect(&m_retry, &QTimer::timeout, this, &ScanSaver::tryAgain);
}

void ScanSaver::setList(const KeptScanList &list)
{
    m_list = list;
}

void ScanSaver::save(const ScanWrite &write, const Done &done)
{
    if (m_list.id != 0)
        return send(write, done);
    m_waiting << Waiting{write, done};
    if (!m_isMaking)
        make();
}

void ScanSaver::make()
{
    m_isMaking = true;
    whenDone(m_store.create(m_list.name), this, [this](const Result<KeptScanList> &list) {
        m_isMaking = false;
        const QList<Waiting> waiting = std::exchange(m_waiting, {});
        if (list) {
            m_list = *list;
            Q_EMIT listMade();
        }
        for (const Waiting &each : waiting) {
            if (list) {
                send(each.write, each.done);
                continue;
            }
            keepUnsaved(each.write, list.error());
            each.done(Failure(list.error()));
        }
    });
}

void ScanSaver::send(const ScanWrite &write, const Done &done)
{
    whenDone(m_store.save(m_list.id, write), this, [this, write, done](const Result<> &saved) {
        if (!saved)
            keepUnsaved(write, saved.error());
        done(saved);
    });
}

/// Entries are written as they are by then, so it does not matter what else was written meanwhile.
void ScanSaver::keepUnsaved(const ScanWrite &write, const Error &error)
{
    m_unsaved.entries += write.entries;
    m_unsaved.removed += write.removed;
    m_unsaved.editions += write.editions;
    m_unsaved.records += write.records;
    m_retry.start();
    if (!std::exchange(m_hasUnsaved, true))
        Q_EMIT failed(error);
}

void ScanSaver::tryAgain()
{
    ScanWrite write = std::exchange(m_unsaved, {});
    QSet<qint64> ids(write.removed.cbegin(), write.removed.cend());
    for (const ScanEntry &entry : std::as_const(write.entries))
        ids.insert(entry.id);
    write.entries.clear();
    write.removed.clear();
    for (const qint64 id : std::as_const(ids)) {
        if (const auto entry = m_current(id))
            write.entries << *entry;
        else
            write.removed << id;
    }
    save(write, [this](const Result<> &saved) {
        if (!saved || !m_unsaved.isEmpty())
            return;
        m_hasUnsaved = false;
        Q_EMIT recovered();
    });
}

} // namespace alexandria
