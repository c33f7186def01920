// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/invocation.h"
#include "app/exporting/rowfile.h"
#include "models/core/error.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <memory>

namespace alexandria {

/// Where a command writes: results to standard output or a file that is whole or not there, the rest to
/// standard error.
class Output
{
public:
    explicit Output(const Invocation &invocation);

    /// Rows are to go into @p file, of a format that is no stream of bytes. Before open().
    void useFile(std::unique_ptr<RowFile> file) { m_rows = std::move(file); }

    /// False when the file cannot be made.
    [[nodiscard]] bool open();
    void write(const QString &text) { writeBytes(text.toUtf8()); }
    void writeBytes(const QByteArray &bytes);
    /// Into the file of useFile().
    void writeRows(const QList<ExportRow> &rows);
    /// Some of it could not be written: no use in going on.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// Closes. False when any of it could not be written; a file that was there before is then untouched.
    [[nodiscard]] bool finish();
    /// Closes without touching the file; what went to standard output stays.
    void abandon();

    /// A sentence for a person; nothing with --quiet.
    void warn(const QString &sentence) const;
    /// An error is said even with --quiet.
    void fail(const Error &error) const;
    void fail(const QString &sentence) const;
    /// Says why it could not be written; nothing when the reader of a pipe has simply had enough.
    void failToWrite() const;
    /// Replaces the last progress; only on a terminal.
    void showProgress(const QString &text) const;

    /// The columns a table may take: the terminal's where it goes to one, or 0 for as many as it needs.
    [[nodiscard]] int width() const;

private:
    void writeToStandardOutput(const QByteArray &bytes);
    void note(const Result<> &written);

    QString m_path;
    bool m_isQuiet;
    std::unique_ptr<QFileDevice> m_file; ///< nothing for standard output
    std::unique_ptr<RowFile> m_rows; ///< instead of m_file
    bool m_hasFailed = false;
    QString m_problem; ///< the system's words; empty when a pipe was closed
};

/// The exit code that goes with an error.
[[nodiscard]] ExitCode exitCodeFor(const Error &error);

} // namespace alexandria
