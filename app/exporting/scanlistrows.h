// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/boundedqueue.h"
#include "app/exporting/rowsource.h"
#include "models/scan/scanentry.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>

namespace alexandria {

class ScanStore;

/// A whole scan list as it is kept: each entry with its count and note, found or not, and its edition where
/// there is one. Made and destroyed on the thread of the store.
class ScanListRows final : public QObject, public RowSource
{
    Q_OBJECT

public:
    /// Begins at once; @p store is borrowed for life. @p only: of the entries with these ids; empty for all.
    ScanListRows(ScanStore &store, qint64 list, const QSet<qint64> &only = {});
    ~ScanListRows() override;

    [[nodiscard]] Result<QList<ExportRow>> next() override;
    void stop() override { m_queue.close(); }
    [[nodiscard]] std::optional<Expected> expected() const override;

private:
    void begin(const Result<QList<ScanEntry>> &entries, const QSet<qint64> &only);
    void ask();
    void take(const QList<Edition> &editions);
    void offer();

    ScanStore &m_store;
    BoundedQueue<QList<ExportRow>> m_queue;
    QTimer m_again; ///< once there may be room in the queue
    QList<ExportRow::Scan> m_entries;
    qsizetype m_at = 0; ///< the first entry that is not in m_rows or before
    QList<ExportRow> m_rows; ///< not taken yet
    std::atomic<qint64> m_expected = -1;
};

} // namespace alexandria
