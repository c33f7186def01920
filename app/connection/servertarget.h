// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/serveraccess.h"

namespace alexandria {

/// libpq's words for a profile, without a password.
///
/// Through a tunnel (@p tunnelPort) the link to it is not encrypted again, since the tunnel is TLS and each
/// round trip counts; *require* where the server insists; *verify-full* against the server's own name where
/// the profile says so. Directly: verify-full but for this machine. (facts: conventions, libpq)
[[nodiscard]] PostgresSettings settingsFor(const ConnectionProfile &profile,
                                           const std::optional<quint16> &tunnelPort, bool insistsOnTls);

/// What a pasted connection string says. The password stands apart: it goes to the keychain.
struct PastedConnection
{
    ConnectionProfile profile; ///< without a name; what has no field of its own is in otherKeywords
    Secret password; ///< empty: none
};
[[nodiscard]] Result<PastedConnection> readConnectionString(const QString &text);

/// The way to a profile's server. The Access service token is taken from TUNNEL_SERVICE_TOKEN_ID and
/// _SECRET where both are set.
[[nodiscard]] ServerAccess::Target targetFor(const ConnectionProfile &profile, const QString &cloudflared,
                                             std::optional<std::chrono::seconds> timeout);
/// The way to the server of a connection string, whose words reach libpq as they are.
[[nodiscard]] ServerAccess::Target targetFor(const PostgresSettings &settings);

/// "user@host/database" for a person.
[[nodiscard]] QString displayName(const ConnectionProfile &profile);

} // namespace alexandria
