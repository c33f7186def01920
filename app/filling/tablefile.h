// SPDX-License-Identifier: MIT
#pragma once

#include "app/filling/filltable.h"
#include "models/core/error.h"
#include "models/csv/csvsheet.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <atomic>

namespace alexandria {

/// Which state of a file it is: another one when somebody has written it since.
struct FileState
{
    QString path; ///< with all links followed
    qint64 size = 0;
    QDateTime changed;

    friend bool operator==(const FileState &, const FileState &) = default;
};

/// Somebody's table, as it was read from a file.
struct TableFile
{
    FillTable table;
    CsvSheet sheet; ///< to be shown: its first 100,000 rows
    FileState state;
};

/// Reads the whole of a file of up to 256 MB; blocks, until @p isStopped at most where the disk answers.
/// Errors name the file: NotFound, Denied, Storage, and Malformed for what is no table.
[[nodiscard]] Result<TableFile> readTableFile(const QString &path, const std::atomic_bool &isStopped);

/// Puts @p pieces in one file at @p path, whole or not at all; blocks. Says which state it has then.
///
/// Storage where the disk fails, and where it is the file that was @p read and has another state by now: the
/// pieces are made of what was in it before. Cancelled when @p isStopped.
[[nodiscard]] Result<FileState> writeTableFile(const QString &path, const QList<QByteArray> &pieces,
                                               const FileState &read, const std::atomic_bool &isStopped);

} // namespace alexandria
