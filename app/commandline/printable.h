// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace alexandria {

/// @p text in one line, without control characters and marks that turn the direction of writing: what the
/// public put into a catalogue must not steer a terminal (ECMA-48) or make a line read otherwise (UAX 9).
[[nodiscard]] QString printable(const QString &text);

/// One line of JSON. Control characters that QJsonDocument lets through (delete and C1) are escaped.
[[nodiscard]] QString jsonLine(const QJsonObject &object);
[[nodiscard]] QString jsonLine(const QJsonArray &array);

} // namespace alexandria
