// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace alexandria {

/// How many bytes @p name in the archive at @p path has unpacked, by the archive's own directory
/// (APPNOTE.TXT 4.3.12); nothing where there is no such archive or name. Without ZIP64.
[[nodiscard]] std::optional<qint64> unpackedSize(const QString &path, const QByteArray &name);

} // namespace alexandria
