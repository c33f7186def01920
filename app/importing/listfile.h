// SPDX-License-Identifier: MIT
#pragma once

#include "app/importing/listreading.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace alexandria {

/// Reads a list of books, a file of up to 256 MB or a text, on a thread of its own.
///
/// Every ISBN in it is taken, in order, whatever stands around it. The next rows are read while the last are
/// being used, and none after those, so a slow user of them costs no memory.
class ListFile final : public QObject
{
    Q_OBJECT

public:
    explicit ListFile(QObject *parent = nullptr);
    ~ListFile() override; ///< within some ten milliseconds, if the disk answers
    Q_DISABLE_COPY_MOVE(ListFile)

    /// Instead of what is being read; rows() and progressed(), then finished() or failed() follow.
    void start(const QString &path);
    /// What was pasted or dropped.
    void startText(const QString &text);
    /// Nothing follows; what came so far is as good as in the whole list.
    void cancel();

    /// With the header and the number of rows that have no ISBN, as far as rows() came; nothing for a text.
    [[nodiscard]] const std::optional<ListTable> &table() const { return m_table; }

Q_SIGNALS:
    void rows(const QList<alexandria::ListFileRow> &rows); ///< the next ones, in order, 500 at most
    void progressed(qint64 done, qint64 total); ///< bytes
    void finished();
    void failed(const alexandria::Error &error); ///< what came so far stays good

private:
    void read(ListText text);
    void askNext();
    void take(const Result<ListStep> &step);

    std::shared_ptr<ListReading> m_reading; ///< used in the pool only; none when nothing is being read
    std::optional<ListTable> m_table;
    QThreadPool m_pool; ///< one thread: a reading is used by one at a time
};

} // namespace alexandria
