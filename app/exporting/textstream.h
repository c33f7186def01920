// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/rowfile.h"
#include "models/exporting/rowwriter.h"

#include <QString>

#include <atomic>
#include <memory>

namespace alexandria {

/// Rows as a RowWriter writes them, down a pipe, to a device or to standard output: row by row as they come,
/// and no way back. A reader who has gone is no error.
class TextStream final : public RowFile
{
public:
    /// To standard output.
    explicit TextStream(std::unique_ptr<RowWriter> writer);
    /// To the pipe or device at @p path, which is never replaced.
    TextStream(QString path, std::unique_ptr<RowWriter> writer);
    ~TextStream() override;

    [[nodiscard]] Result<> open() override;
    [[nodiscard]] Result<> write(const QList<ExportRow> &rows) override;
    [[nodiscard]] Result<> finish() override;
    [[nodiscard]] bool isUnwanted() const override { return m_isUnwanted; }
    void stop() override { m_isStopped = true; }

private:
    [[nodiscard]] Result<> write(const QByteArray &bytes);
    [[nodiscard]] bool awaitReader() const;

    const QString m_path;
    const std::unique_ptr<RowWriter> m_writer;
    int m_descriptor;
    bool m_isUnwanted = false;
    std::atomic_bool m_isStopped = false;
};

} // namespace alexandria
