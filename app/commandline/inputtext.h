// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <tl/expected.hpp>

namespace alexandria {

/// The text of a file, "-" for standard input, or why it cannot be read, in the system's words.
using InputText = tl::expected<QString, QString>;
/// The same, as it is.
using InputBytes = tl::expected<QByteArray, QString>;

/// Reads on a thread of its own, so that an interruption is heard while nobody types or a pipe is silent.
[[nodiscard]] QFuture<InputText> readInputText(const QString &path);
[[nodiscard]] QFuture<InputBytes> readInputBytes(const QString &path);

} // namespace alexandria
