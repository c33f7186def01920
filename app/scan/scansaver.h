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

    /// Whether a list is on disk already, or is to be made there with the first write.
    enum class Origin { OnDisk, New };

    /// Borrows @p store for life.
    ScanSaver(ScanStore &store, Current current, QObject *parent = nullptr);

    /// Writes go to this list from now on. Only while isSettled(): what is tried again belongs to the one
    /// before.
    void setList(const KeptScanList &list, Origin origin);
    [[nodiscard]] const KeptScanList &list() const { return m_list; }
    /// On disk too, where the list is there already.
    void rename(const QString &name, const Done &done);

    /// @p done is called with what became of it, once; after an error it is still tried again.
    void save(const ScanWrite &write, const Done &done);
    /// Whether something is in memory alone, since the disk refused it.
    [[nodiscard]] bool hasUnsaved() const { return m_hasUnsaved; }
    /// Everything is on disk.
    [[nodiscard]] bool isSettled() const { return m_inFlight == 0 && !m_hasUnsaved; }

Q_SIGNALS:
    void failed(const alexandria::Error &error);
    void recovered(); ///< what was refused is on disk
    void settled();

private:
    void keepUnsaved(const ScanWrite &write, const Error &error);
    void tryAgain();

    ScanStore &m_store;
    Current m_current;
    KeptScanList m_list;
    bool m_isMade = false; ///< on disk, as far as is known
    int m_inFlight = 0;
    bool m_hasUnsaved = false;
    ScanWrite m_unsaved;
    QTimer m_retry;
};

} // namespace alexandria
