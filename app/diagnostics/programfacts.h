// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace alexandria {

/// Which program this is, on which system and in which language, a line each, for logs and reports.
[[nodiscard]] QStringList programFacts();

/// Notes in the log that the program began, to do @p what.
void logStart(const QString &what);
/// Notes in the log that the program ends, and returns @p exitCode.
int logEnd(int exitCode);

} // namespace alexandria
