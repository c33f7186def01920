// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace alexandria {

/// Opens @p address with what the desktop has for it; needs no window of ours. False where there is nothing.
/// What the environment holds of secrets (PGPASSWORD, TUNNEL_*) is not passed on.
bool openInBrowser(const QString &address);

/// A folder for the front of a child's PATH, so that the child opens no browser, or nothing where there is
/// none: elsewhere than with xdg-open, or where no file can be made.
[[nodiscard]] QString folderWithoutBrowser();

} // namespace alexandria
