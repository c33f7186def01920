// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace alexandria {

/// One thing that happened, as it stands in the log.
struct LogLine
{
    QDateTime time;
    QtMsgType level = QtInfoMsg;
    QByteArray category;
    QString text; ///< redacted already
};

/// "2026-11-26T01:36:47.123Z 4711 warning alexandria.tunnel: text", in UTF-8, with one newline at its end:
/// the time is UTC, the number that of the process. Breaks and control characters of the text become spaces.
[[nodiscard]] QByteArray toBytes(const LogLine &line);

} // namespace alexandria
