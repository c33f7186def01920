// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secret.h"
#include "models/connection/connectionprofile.h"

#include <chrono>

namespace alexandria {

/// What a tunnel needs to know.
struct TunnelOptions
{
    TunnelHostname hostname;
    ConnectionProfile::SignIn signIn = ConnectionProfile::SignIn::ServiceToken;
    QString program; ///< the path of cloudflared; empty: it is looked for
    Secret tokenId; ///< with SignIn::ServiceToken
    Secret tokenSecret;
    std::chrono::milliseconds patienceWithSignIn{20'000}; ///< until it begins, or is not needed
};

} // namespace alexandria
