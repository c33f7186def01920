// SPDX-License-Identifier: MIT
#include "app/tunnel/tunnelfailure.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

struct Sign
{
    QLatin1StringView part;
    TunnelFailure failure;
};

/// Searched in this order: a text may have several parts.
constexpr std::array Signs{
    Sign{"websocket: bad handshake"_L1, TunnelFailure::Refused},
    Sign{"failed to generate app token file path"_L1, TunnelFailure::SignInWanted},
    Sign{"already waiting for authentication"_L1, TunnelFailure::SignInStuck},
    Sign{"timed out waiting for lock file"_L1, TunnelFailure::SignInStuck},
    Sign{"is older than"_L1, TunnelFailure::ClockWrong},
    Sign{"in the future"_L1, TunnelFailure::ClockWrong},
    Sign{"dial tcp: lookup"_L1, TunnelFailure::Dns}, // also of what a sign-in is checked with
    Sign{"dial tcp"_L1, TunnelFailure::Network},
    Sign{"transfer service"_L1, TunnelFailure::SignInFailed},
    Sign{"metadata JWT"_L1, TunnelFailure::SignInFailed},
    Sign{"JWKS"_L1, TunnelFailure::SignInFailed},
    Sign{"failed to find Access application"_L1, TunnelFailure::NoRoute},
    Sign{"address already in use"_L1, TunnelFailure::PortBusy},
    Sign{"too many open files"_L1, TunnelFailure::Resource},
    Sign{"failed to start forwarding server"_L1, TunnelFailure::Config},
    Sign{"no input provided"_L1, TunnelFailure::Config},
    Sign{"failed to parse"_L1, TunnelFailure::Config},
    Sign{"Incorrect Usage"_L1, TunnelFailure::Config},
    Sign{"should not be empty"_L1, TunnelFailure::Config},
    Sign{"has invalid format"_L1, TunnelFailure::Config},
    Sign{"malformed ws or wss URL"_L1, TunnelFailure::Config},
    Sign{"x509:"_L1, TunnelFailure::Tls},
    Sign{"tls:"_L1, TunnelFailure::Tls},
    Sign{"malformed HTTP"_L1, TunnelFailure::NotHttp},
    Sign{"lookup "_L1, TunnelFailure::Dns},
    Sign{"network is unreachable"_L1, TunnelFailure::Network},
    Sign{"no route to host"_L1, TunnelFailure::Network},
    Sign{"connection refused"_L1, TunnelFailure::Network},
    Sign{"timed out"_L1, TunnelFailure::Network},
    Sign{"timeout"_L1, TunnelFailure::Network},
    Sign{"unexpected EOF"_L1, TunnelFailure::EdgeDropped},
    Sign{"reset by peer"_L1, TunnelFailure::EdgeDropped},
    Sign{"Proxy"_L1, TunnelFailure::Network},
    Sign{"Bad Gateway"_L1, TunnelFailure::Network}, // a proxy's own words: the edge's never show
};

/// The context of this file's texts.
class TunnelText
{
    Q_DECLARE_TR_FUNCTIONS(Tunnel)
};

QString sentence(TunnelFailure failure)
{
    switch (failure) {
    case TunnelFailure::NotInstalled:
        return TunnelText::tr("cloudflared was not found, or cannot be run. Install it, or say where it is.");
    case TunnelFailure::Silent:
        return TunnelText::tr("cloudflared was started but does not get ready. Try again.");
    case TunnelFailure::PortBusy:
        return TunnelText::tr("Another program has the tunnel's port on this machine. It is tried again with "
                              "another one.");
    case TunnelFailure::Config:
        return TunnelText::tr("cloudflared does not accept the tunnel's settings. Check the host name.");
    case TunnelFailure::Resource:
        return TunnelText::tr("cloudflared ran out of connections and is started anew.");
    case TunnelFailure::Crashed:
        return TunnelText::tr("cloudflared ended unexpectedly and is started anew.");
    case TunnelFailure::Dns:
        return TunnelText::tr("The tunnel's host name was not found. Check it, and the internet connection.");
    case TunnelFailure::Network:
        return TunnelText::tr("Cloudflare cannot be reached. Check the internet connection, or the proxy.");
    case TunnelFailure::Tls:
        return TunnelText::tr(
            "Cloudflare's certificate is not trusted. A proxy that looks into connections, or "
            "a wrong clock, may be the reason.");
    case TunnelFailure::NotHttp:
        return TunnelText::tr("What answers at the tunnel's host name is not Cloudflare. Check the name.");
    case TunnelFailure::EdgeDropped:
        return TunnelText::tr("Cloudflare dropped the connection. It is tried again.");
    case TunnelFailure::Refused:
        return TunnelText::tr("Cloudflare refused the connection and does not say why. Try again.");
    case TunnelFailure::SignInWanted:
        return TunnelText::tr("Cloudflare Access asks for a sign-in: the service token is missing, wrong or "
                              "expired, or its policy is not of the kind Service Auth.");
    case TunnelFailure::TokenRefused:
        return TunnelText::tr(
            "Cloudflare Access refused this service token, or its policy does not let it in.");
    case TunnelFailure::NoRoute:
        return TunnelText::tr("Cloudflare knows no application at this host name. Check the name, and the "
                              "tunnel's public host name.");
    case TunnelFailure::ServerDown:
        return TunnelText::tr("The tunnel stands, but the database behind it does not answer. Is PostgreSQL "
                              "running at home?");
    case TunnelFailure::TunnelDown:
        return TunnelText::tr("The tunnel at home is not connected. Is the machine there running, and "
                              "cloudflared on it?");
    case TunnelFailure::Busy:
        return TunnelText::tr("Cloudflare asks for patience: too many connections in a short time.");
    case TunnelFailure::EdgeTrouble:
        return TunnelText::tr("Cloudflare has trouble of its own at the moment. It is tried again.");
    case TunnelFailure::SignInFailed:
        return TunnelText::tr("The sign-in did not work or took too long. Sign in again.");
    case TunnelFailure::SignInStuck:
        return TunnelText::tr("Another cloudflared is waiting for a sign-in. Finish it there, or end it.");
    case TunnelFailure::SignInCancelled:
        return TunnelText::tr("The sign-in was cancelled. Without it there is no connection.");
    case TunnelFailure::ClockWrong:
        return TunnelText::tr("Cloudflare Access does not accept this machine's time. Set the clock right.");
    }
    Q_UNREACHABLE();
}

Error::Kind kindOf(TunnelFailure failure)
{
    switch (failure) {
    case TunnelFailure::NotInstalled:
    case TunnelFailure::NoRoute:
        return Error::Kind::NotFound;
    case TunnelFailure::Config:
        return Error::Kind::Malformed;
    case TunnelFailure::Tls:
    case TunnelFailure::NotHttp:
    case TunnelFailure::SignInWanted:
    case TunnelFailure::TokenRefused:
    case TunnelFailure::SignInFailed:
    case TunnelFailure::SignInCancelled:
    case TunnelFailure::ClockWrong:
        return Error::Kind::Denied;
    default:
        return Error::Kind::Unreachable;
    }
}

QString remedy(TunnelFailure failure)
{
    return failure == TunnelFailure::NotInstalled
        ? u"https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/downloads/"_s
        : QString();
}

} // namespace

std::optional<TunnelFailure> tunnelFailureIn(const QString &errorText)
{
    for (const Sign &sign : Signs) {
        if (errorText.contains(sign.part))
            return sign.failure;
    }
    return std::nullopt;
}

std::optional<TunnelFailure> tunnelFailureOf(int status, const QString &location, const QString &body)
{
    if (status == 101)
        return std::nullopt;
    if (status >= 300 && status < 400)
        return location.contains("/cdn-cgi/access/login"_L1) ? TunnelFailure::SignInWanted
                                                             : TunnelFailure::NoRoute;
    if (status == 401 || status == 403)
        return TunnelFailure::TokenRefused;
    if (status == 404)
        return TunnelFailure::NoRoute;
    if (status == 429)
        return TunnelFailure::Busy;
    if (status == 502)
        return TunnelFailure::ServerDown;
    if (status == 530 || body.contains("error code: 1033"_L1))
        return TunnelFailure::TunnelDown;
    return status >= 500 ? TunnelFailure::EdgeTrouble : TunnelFailure::Refused;
}

Error errorOf(TunnelFailure failure, const QString &detail)
{
    return {kindOf(failure), sentence(failure), detail, remedy(failure)};
}

} // namespace alexandria
