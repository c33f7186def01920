// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/rowfile.h"
#include "models/exporting/exportformat.h"

#include <memory>

namespace alexandria {

/// The formats that this build writes.
[[nodiscard]] QList<ExportFormat> writableFormats();

/// A file at @p path in one of them.
[[nodiscard]] std::unique_ptr<RowFile> makeRowFile(const ExportOptions &options, const QString &path);

} // namespace alexandria
