// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace alexandria {

/// @p text without what nobody else may read, each piece replaced by "•••": for whatever is kept, shown or
/// copied.
///
/// Left out are all Secret values in memory of four bytes or more, also percent-encoded or with escapes;
/// passwords in addresses and connection strings; values of fields that are called password, secret or token;
/// headers and cookies that sign in; JSON Web Tokens; private keys; and what the address of a sign-in
/// carries. The home folder becomes "~". Doing it twice changes nothing more. Any thread.
[[nodiscard]] QString redacted(const QString &text);

} // namespace alexandria
