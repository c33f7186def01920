// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secret.h"
#include "models/connection/tunnelhostname.h"

namespace alexandria {

/// The token of the sign-in that cloudflared keeps for this host in the person's home, if it is good for
/// another minute; else empty.
[[nodiscard]] Secret keptSignIn(const TunnelHostname &hostname);

} // namespace alexandria
