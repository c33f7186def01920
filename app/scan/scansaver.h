// SPDX-License-Identifier: MIT
#pragma once

#include "app/scan/scanstore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace alexandria {

/// Writes what happens to one scan list, and writes it again until the disk takes it.
class ScanSaver : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<> &)>;
    /// An entry as it is now; nothing when it is no longer there.
    using Current = std::function<std::optional<ScanEntry>(qint64 id)>;

    /// Borrows @p store for life.
    ScanSaver(ScanStore &store, Current current, QObject *parent = nullptr);

    /// Writes go to this list from now on; to one that is made for the first of them where it has no id.
    void setList(const KeptScanList &list);
    [[nodiscard]] const KeptScanList &list() const { return m_list; }

    /// @p done is called with what became of it, once; after an error it is still tried again.
    void save(const ScanWrite &write, const Done &done);
    /// Whether something is in memory alone.
    [[nodiscard]] bool hasUnsaved() const { return m_hasUnsaved; }

Q_SIGNALS:
    void listMade();
    void failed(const alexandria::Error &error);
    void recovered(); ///< everything is on disk again

private:
    struct Waiting
    {
        ScanWrite write;
        Done done;
    };

    void make();
    void send(const ScanWrite &write, const Done &done);
    void keepUnsaved(const ScanWrite &write, const Error &error);
    void tryAgain();

    ScanStore &m_store;
    Current m_current;
    KeptScanList m_list;
    bool m_isMaking = false;
    QList<Waiting> m_waiting; ///< for the list to be made
    bool m_hasUnsaved = false;
    ScanWrite m_unsaved;
    QTimer m_retry;
};

} // namespace alexandria
