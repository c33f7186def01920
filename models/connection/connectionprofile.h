// SPDX-License-Identifier: MIT
#pragma once

#include "models/connection/tunnelhostname.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace alexandria {

/// Which secret of a profile; each is an entry of its own in the keychain.
enum class SecretKind {
    DatabasePassword,
    ServiceTokenId, ///< the Access service token's client ID
    ServiceTokenSecret, ///< the Access service token's client secret
};

/// How one catalogue is reached, by a name. Holds no secret.
struct ConnectionProfile
{
    enum class Route { Tunnel, Direct };
    enum class SignIn { ServiceToken, Browser }; ///< at Cloudflare Access, through a tunnel

    /// Of the link to PostgreSQL. Automatic: through a tunnel none, since the tunnel itself is TLS, or
    /// *require* where the server insists; directly *verify-full*, but for loopback.
    enum class Tls { Automatic, Off, Require, VerifyFull };

    QString id; ///< never changes; names the secrets in the keychain
    QString name; ///< what the person calls it; unique among profiles
    Route route = Route::Direct;
    std::optional<TunnelHostname> tunnel; ///< with Route::Tunnel
    SignIn signIn = SignIn::ServiceToken;
    QString host; ///< direct: libpq's host; tunnel: the server's own name, for end-to-end TLS
    quint16 port = 5432; ///< direct only
    QString database;
    QString user;
    Tls tls = Tls::Automatic;
    QString rootCertificate; ///< libpq's sslrootcert: a path, or empty
    std::chrono::seconds requestTimeout{15}; ///< how long the server may say nothing to a request
    QList<std::pair<QString, QString>> otherKeywords; ///< of libpq, as pasted: target_session_attrs, …
    bool insistsOnTls = false; ///< learnt: this server refuses what is not encrypted, even in a tunnel

    bool isPasswordSaved = false; ///< a locked keychain reads as empty: only this flag tells them apart
    bool isServiceTokenSaved = false;

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

} // namespace alexandria
