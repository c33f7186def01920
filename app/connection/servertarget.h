// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/postgressettings.h"
#include "app/secrets/secret.h"
#include "models/connection/connectionprofile.h"

#include <chrono>
#include <functional>
#include <optional>

namespace alexandria {

/// Where the server is. Made of a profile, or of what the command line says.
struct ServerTarget
{
    /// The settings without a password, for a tunnel that listens on @p tunnelPort (nothing: no tunnel),
    /// with TLS inside it if the server insists.
    std::function<PostgresSettings(std::optional<quint16> tunnelPort, bool insistsOnTls)> settings;
    std::optional<TunnelHostname> tunnel;
    ConnectionProfile::SignIn signIn = ConnectionProfile::SignIn::ServiceToken;
    QString cloudflared; ///< a path; empty: it is looked for
    QString profileId; ///< names the secrets in the keychain; empty: none are there
    bool isPasswordSaved = false;
    bool isServiceTokenSaved = false;
    bool insistsOnTls = false;
    /// A dial that takes so long hangs at the edge, and cloudflared would hold on to it for good
    /// (measured).
    std::chrono::milliseconds patienceWithDial{8'000};
    /// So long the edge may say neither yes nor no nor where to sign in: six connections of cloudflared's own
    /// precede that page.
    std::chrono::milliseconds patienceWithSignIn{20'000};
    Secret password; ///< known already; empty: not
    Secret serviceTokenId;
    Secret serviceTokenSecret;
};

/// libpq's words for a profile, without a password.
///
/// Through a tunnel (@p tunnelPort) the link to it is not encrypted again, since the tunnel is TLS and each
/// round trip counts; *require* where the server insists; *verify-full* against the server's own name where
/// the profile says so. Directly: verify-full but for this machine. (facts: conventions, libpq)
[[nodiscard]] PostgresSettings settingsFor(const ConnectionProfile &profile,
                                           const std::optional<quint16> &tunnelPort, bool insistsOnTls);

/// The way to a profile's server, with its time limit or @p timeout instead. For scripts the password is
/// taken from PGPASSWORD where that is set, the Access service token from TUNNEL_SERVICE_TOKEN_ID and _SECRET
/// where both are.
[[nodiscard]] ServerTarget targetFor(const ConnectionProfile &profile, const QString &cloudflared,
                                     std::optional<std::chrono::seconds> timeout);
/// The way to the server of a connection string, whose words reach libpq as they are.
[[nodiscard]] ServerTarget targetFor(const PostgresSettings &settings);

/// "user@host/database" for a person.
[[nodiscard]] QString displayName(const ConnectionProfile &profile);

} // namespace alexandria
