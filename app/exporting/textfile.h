// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/rowfile.h"
#include "app/exporting/wholefile.h"
#include "models/exporting/rowwriter.h"

#include <memory>

namespace alexandria {

/// Rows as a RowWriter writes them, in a file.
class TextFile final : public RowFile
{
public:
    TextFile(QString path, std::unique_ptr<RowWriter> writer);

    [[nodiscard]] Result<> open() override;
    [[nodiscard]] Result<> write(const QList<ExportRow> &rows) override;
    [[nodiscard]] Result<> finish() override;

private:
    [[nodiscard]] Result<> write(const QByteArray &bytes);

    const QString m_path;
    const std::unique_ptr<RowWriter> m_writer;
    std::unique_ptr<WholeFile> m_file;
};

} // namespace alexandria
