// SPDX-License-Identifier: MIT
#pragma once

#include "models/connection/tunnelhostname.h"

namespace alexandria {

/// True if cloudflared keeps a sign-in for this host in the person's home that is good for another minute.
[[nodiscard]] bool hasKeptSignIn(const TunnelHostname &hostname);

} // namespace alexandria
