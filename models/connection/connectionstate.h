// SPDX-License-Identifier: MIT
#pragma once

#include "models/connection/connectionprofile.h"
#include "models/core/error.h"

#include <QString>

#include <chrono>
#include <optional>

namespace alexandria {

/// How the connection to a catalogue stands, as one value: what the status line says.
struct ConnectionState
{
    enum class Phase {
        Idle, ///< closed because nobody needs it now; the next search opens it
        WaitingForKeychain, ///< the keychain may be asking the person to unlock it
        StartingTunnel,
        SigningIn, ///< in the browser, at signInAddress
        Connecting,
        Connected,
        Waiting, ///< it broke, or could not be made; nextTry says when it is tried again
        NeedsSecret, ///< asks for wantedSecret; error holds the server's words if one was refused
        Failed, ///< trying again by itself would not help; error says what would
    };

    Phase phase = Phase::Idle;
    bool isThroughTunnel = false;
    /// Waiting, NeedsSecret, Failed; StartingTunnel and Connecting: why the try before came to nothing.
    std::optional<Error> error;
    std::optional<std::chrono::steady_clock::time_point> nextTry; ///< Waiting
    QString signInAddress; ///< SigningIn
    bool isBrowserOpened = true; ///< SigningIn
    bool needsCloudflared =
        false; ///< Failed: there is none on this computer, or none where it was said to be
    std::optional<SecretKind> wantedSecret; ///< NeedsSecret; ServiceTokenId stands for both halves

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace alexandria
