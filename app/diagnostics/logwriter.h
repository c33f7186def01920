// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnostics/logfile.h"
#include "app/diagnostics/logline.h"

#include <QFuture>

#include <chrono>
#include <memory>

namespace alexandria {

/// Writes lines to a log on a thread of its own, each as soon as it comes, so that nobody waits for a disk.
///
/// When the disk is slower than what happens, lines are left out, and a line says how many. When it refuses
/// one, that is the end of the log for this run. Any thread.
class LogWriter
{
public:
    /// Nothing is made, no thread either, before the first line.
    LogWriter(QString folder, LogLimits limits);
    /// Writes what was handed in; gives up after half a second.
    ~LogWriter();
    Q_DISABLE_COPY_MOVE(LogWriter)

    /// Returns at once.
    void add(LogLine line);
    /// Waits until all that was handed in is written, or the time is over.
    void flush(std::chrono::milliseconds patience);
    /// Why nothing is written any more, once that is so.
    [[nodiscard]] QFuture<Error> end() const;

private:
    class Queue;

    std::shared_ptr<Queue> m_queue; ///< outlives this for a thread that hangs in a disk
};

} // namespace alexandria
