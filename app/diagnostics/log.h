// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnostics/logfile.h"

#include <QFuture>

#include <memory>

namespace alexandria {

class LogWriter;

/// While it lives, whatever this program and its libraries say by qCInfo(), qWarning() and the like is kept
/// in the log of a folder, redacted().
///
/// What libraries say goes to standard error as before. What the program says, in categories that begin with
/// "alexandria.", goes there only if QT_LOGGING_RULES speaks of them, which is also how more of it is had.
/// Never waits for a disk; ends by itself, without a word but end(), when the disk refuses. One at a time.
class Log
{
public:
    explicit Log(const QString &folder, LogLimits limits = {});
    /// Writes what is still to be written, in half a second at most.
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Why nothing is written any more, once that is so.
    [[nodiscard]] QFuture<Error> end() const;

private:
    const QString m_folder;
    std::shared_ptr<LogWriter> m_writer;
};

} // namespace alexandria
