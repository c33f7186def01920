// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace alexandria {

/// @p text, which is English, without what tells whose servers they are: @p names (of hosts, users and
/// databases; whole words in any case), whatever PostgreSQL names so in quotes, the hosts of addresses, and
/// the numbers of machines other than this one.
[[nodiscard]] QString withoutNames(const QString &text, const QStringList &names);

} // namespace alexandria
