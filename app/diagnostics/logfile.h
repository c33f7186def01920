// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QStringList>

namespace alexandria {

/// How much of a log is kept.
struct LogLimits
{
    qint64 fileSize = 1024 * 1024; ///< bytes after which a new file is begun
    int files = 3; ///< with the one that is written
};

/// Lines in a file of a folder, `alexandria-desktop.log`; when it is full it becomes `….log.1`, and so on.
///
/// Any number of processes may write into one folder: each line is one write at the end of the file, and none
/// writes while another renames the files. Files have permissions 0600. Waits for the disk. One thread.
class LogFile
{
public:
    /// Nothing is opened or made before the first line.
    explicit LogFile(QString folder, LogLimits limits = {});
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// @p line ends with its newline. Storage: it is not, or not wholly, on the disk.
    [[nodiscard]] Result<> append(const QByteArray &line);

    /// Where the newest lines of @p folder are.
    [[nodiscard]] static QString newestIn(const QString &folder);
    /// The last @p count lines in @p folder, oldest first; fewer or none where there are no more.
    [[nodiscard]] static QStringList lastLines(const QString &folder, qsizetype count);

private:
    [[nodiscard]] Result<> openFolder();
    [[nodiscard]] Result<> openNewest();
    [[nodiscard]] Result<> write(const QByteArray &bytes);
    [[nodiscard]] bool isFullWith(qint64 more) const;
    [[nodiscard]] bool isMoved() const;
    void rotate(qint64 more);
    void endTornLine();
    [[nodiscard]] Failure failure(const QString &reason) const;
    [[nodiscard]] static QByteArray nameOf(int number); ///< of a file; 0: the newest

    const QString m_folderPath;
    const LogLimits m_limits;
    int m_folder = -1; ///< descriptors
    int m_file = -1;
};

} // namespace alexandria
