// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace alexandria {

/// @p text with U+FFFD in the place of each NUL, where many readers stop, and of each lone surrogate, which
/// has no UTF-8.
[[nodiscard]] QString soundText(const QString &text);

/// The same as UTF-8, which is always valid.
[[nodiscard]] QByteArray soundUtf8(const QString &text);

} // namespace alexandria
