// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QString>

#include <optional>

namespace alexandria {

/// Why there is no way through the tunnel; what cloudflared says, and what the edge answers to our own probe.
/// (Measured on the real client: one line on its standard error is all there is.)
enum class TunnelFailure {
    NotInstalled,
    Silent, ///< it runs and does nothing
    PortBusy,
    Config, ///< it does not understand how it was started
    Resource, ///< too many open files
    Crashed,
    Dns,
    Network,
    Tls,
    NotHttp, ///< something answers that is no Cloudflare
    EdgeDropped,
    Refused, ///< "bad handshake": the probe tells which of the next
    SignInWanted,
    TokenRefused,
    NoRoute,
    ServerDown, ///< the tunnel stands, PostgreSQL behind it does not answer
    TunnelDown, ///< nobody at home: the owner's tunnel is not connected
    Busy,
    EdgeTrouble,
    SignInFailed,
    SignInStuck,
    SignInCancelled,
    ClockWrong,
};

/// What a line's error text means; nothing for what is no failure of the way.
[[nodiscard]] std::optional<TunnelFailure> tunnelFailureIn(const QString &errorText);

/// What an HTTP answer to a WebSocket upgrade means; nothing for 101.
[[nodiscard]] std::optional<TunnelFailure> tunnelFailureOf(int status, const QString &location,
                                                           const QString &body);

/// The sentence for a person and whether trying again by itself may help (Unreachable). @p detail for a log.
[[nodiscard]] Error errorOf(TunnelFailure failure, const QString &detail);

} // namespace alexandria
