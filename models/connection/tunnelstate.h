// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QString>

#include <chrono>
#include <variant>

namespace alexandria {

/// Where the `cloudflared access tcp` child stands, as one value.
namespace tunnelstate {

struct Stopped
{
    friend bool operator==(const Stopped &, const Stopped &) = default;
};

struct Starting
{
    friend bool operator==(const Starting &, const Starting &) = default;
};

/// Cloudflare Access waits for a person; connections wait with it.
struct SigningIn
{
    QString address; ///< to be opened in a browser, and copied
    bool isBrowserOpened = true; ///< false where cloudflared found none
    friend bool operator==(const SigningIn &, const SigningIn &) = default;
};

/// Our own child listens on this loopback port. That the way behind it works, only a connection shows.
struct Listening
{
    quint16 port = 0;
    friend bool operator==(const Listening &, const Listening &) = default;
};

/// It ended, or was ended, and will be started again.
struct Backoff
{
    std::chrono::steady_clock::time_point until;
    Error error;
    friend bool operator==(const Backoff &, const Backoff &) = default;
};

/// Starting it again would not help: a person has to change something.
struct Failed
{
    Error error;
    friend bool operator==(const Failed &, const Failed &) = default;
};

} // namespace tunnelstate

using TunnelState = std::variant<tunnelstate::Stopped, tunnelstate::Starting, tunnelstate::SigningIn,
                                 tunnelstate::Listening, tunnelstate::Backoff, tunnelstate::Failed>;

} // namespace alexandria
