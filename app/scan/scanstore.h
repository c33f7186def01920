// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/databasethread.h"
#include "models/scan/scanentry.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace alexandria {

class GatheredWrites;
class ScanFile;
class ScanNotices;
class ScanSession;
class ScanWriting;

/// A scan list that is kept, without its entries.
struct KeptScanList
{
    qint64 id = 0; ///< over 0
    QString name;
    int entryCount = 0;
    qint64 changed = 0; ///< seconds since 1970

    friend bool operator==(const KeptScanList &, const KeptScanList &) = default;
};

/// Scan lists on disk: one SQLite file in the data folder, on a thread of its own.
///
/// Every call returns at once. An answered write is on the disk: neither a kill nor a power cut takes it back
/// (WAL, synchronous=FULL). Writes handed in while one runs go together into the next, so a slow disk costs
/// patience and no scan. Never removes a file it cannot read: that is set aside under a dated name, noticed()
/// says so, and a new one begun with what can be read. Any number of processes may use one folder.
/// Error::Kind::Storage for whatever a disk refuses, and for a file of a newer version, which is left alone;
/// NotFound when there is no such list; TimedOut when another process writes for five seconds. Whatever
/// failed can be tried again. Used from one thread, with a loop.
class ScanStore : public QObject
{
    Q_OBJECT

public:
    /// Nothing is opened or made before the first call.
    explicit ScanStore(const QString &folder, QObject *parent = nullptr);
    /// Writes what was handed in; gives up after two seconds.
    ~ScanStore() override;

    /// All that are not deleted, the last changed first.
    [[nodiscard]] QFuture<Result<QList<KeptScanList>>> lists();
    /// With the id and name of @p list, a newScanId(); nothing happens when it is there already. What is
    /// saved to it may be handed in right behind.
    QFuture<Result<>> create(const KeptScanList &list);
    /// First scanned first.
    [[nodiscard]] QFuture<Result<QList<ScanEntry>>> entries(qint64 list);
    /// In order; all of it or, when it fails, nothing. Entries of the same id are replaced.
    QFuture<Result<>> save(qint64 list, const ScanWrite &write);
    QFuture<Result<>> rename(qint64 list, const QString &name);
    /// A deleted list comes back with false; it is gone for good thirty days later.
    QFuture<Result<>> setDeleted(qint64 list, bool isDeleted);

    /// The editions with @p keys that are kept, in no order.
    [[nodiscard]] QFuture<Result<QList<Edition>>> editions(const QStringList &keys);
    [[nodiscard]] QFuture<Result<QList<FileRecord>>> records(const QList<qint64> &ids);

    /// Waits until what was handed in is written, for two seconds at most: for when the program may be ended
    /// at any moment.
    void finishWriting();

Q_SIGNALS:
    /// One sentence for a person, each once.
    void noticed(const QString &sentence);

private:
    template <typename Job> auto run(Job job);
    QFuture<Result<>> write(const std::function<Result<>(ScanWriting)> &step);
    void lookAfter();
    void purge();
    void say(const QString &sentence);

    std::shared_ptr<ScanNotices> m_notices; ///< outlives this for a thread that is left behind
    std::shared_ptr<ScanFile> m_file; ///< likewise
    std::shared_ptr<GatheredWrites> m_writes; ///< likewise
    QSet<QString> m_said;
    QList<QFuture<Result<>>> m_writing;
    bool m_isLookedAfter = false;
    DatabaseThread m_thread;
};

} // namespace alexandria
