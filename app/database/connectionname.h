// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <atomic>

namespace alexandria {

/// A name for a QSqlDatabase that no other connection of this process has. From any thread.
[[nodiscard]] inline QString uniqueConnectionName()
{
    static std::atomic_int last = 0;
    return QStringLiteral("alexandria-%1").arg(++last);
}

} // namespace alexandria
