// SPDX-License-Identifier: MIT
#include "app/scan/scansaver.h"

#include "models/core/errorwords.h"
#include "models/core/whendone.h"

#include <QLoggingCategory>
#include <QSet>

#include <utility>

using namespace std::chrono_literals;

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(savingEvents, "alexandria.scans", QtInfoMsg)

constexpr auto SaveAgainAfter = 3s;

} // namespace

ScanSaver::ScanSaver(ScanStore &store, Current current, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_current(std::move(current))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(SaveAgainAfter);
    connect(&m_retry, &QTimer::timeout, this, &ScanSaver::tryAgain);
}

void ScanSaver::setList(const KeptScanList &list, Origin origin)
{
    Q_ASSERT(isSettled());
    m_list = list;
    m_isMade = origin == Origin::OnDisk;
}

void ScanSaver::rename(const QString &name, const Done &done)
{
    m_list.name = name;
    if (!m_isMade)
        return done({});
    whenDone(m_store.rename(m_list.id, name), this, done);
}

/// The store writes in order, so a list that has to be made is there when its first entries are; handed in
/// together, both are written even if the program ends now.
void ScanSaver::save(const ScanWrite &write, const Done &done)
{
    if (!std::exchange(m_isMade, true))
        m_store.create(m_list);
    ++m_inFlight;
    whenDone(m_store.save(m_list.id, write), this, [this, write, done](const Result<> &saved) {
        --m_inFlight;
        if (!saved)
            keepUnsaved(write, saved.error());
        done(saved);
        if (isSettled())
            Q_EMIT settled();
    });
}

/// Entries are written as they are by then, so it does not matter what else was written meanwhile.
void ScanSaver::keepUnsaved(const ScanWrite &write, const Error &error)
{
    m_unsaved.entries += write.entries;
    m_unsaved.removed += write.removed;
    m_unsaved.editions += write.editions;
    m_unsaved.records += write.records;
    m_isMade = false; // perhaps that was refused too; making it once more does no harm
    m_retry.start();
    if (std::exchange(m_hasUnsaved, true))
        return;
    qCWarning(savingEvents).noquote() << "scans are in memory alone:" << logWords(error);
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
        qCInfo(savingEvents, "all scans are on the disk again");
        Q_EMIT recovered();
    });
}

} // namespace alexandria
