// SPDX-License-Identifier: MIT
#pragma once

#include "app/search/searchsession.h"
#include "models/catalogue/cataloguereport.h"
#include "models/connection/connectionstate.h"

#include <QString>

namespace alexandria {

/// "live · 41 ms", "cached 3 h ago", "sample".
[[nodiscard]] QString originText(const Origin &origin);

/// "1 edition", "3 editions".
[[nodiscard]] QString editionCountText(int count);
/// "1 edition", "50 of more than 50 editions"; empty while there is nothing to count.
[[nodiscard]] QString countText(const SearchState &state);

/// "Sample catalogue", "Connected to reader@host · 41 ms", "Connected through the tunnel · 41 ms".
[[nodiscard]] QString connectionText(const CatalogueReport &report, bool isThroughTunnel = false);

/// "Connecting…", "Trying again in 4 s", "Sign in in the browser".
[[nodiscard]] QString connectionText(const ConnectionState &state);

} // namespace alexandria
