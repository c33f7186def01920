// SPDX-License-Identifier: MIT
#include "app/commandline/catalogueplace.h"

#include "app/commandline/output.h"
#include "app/connection/connectionstring.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

void warnOfPassword(const Invocation &invocation)
{
    Output(invocation)
        .warn(QCoreApplication::translate("CommandLine",
                                          "Every user of this machine can see the password in --connect, and "
                                          "the shell may keep it. Give it in "
                                          "PGPASSWORD or a password file (PGPASSFILE)."));
}

CataloguePlace placeOf(const ConnectionProfile &profile, const Invocation &invocation,
                       const ProfileSettings &profiles)
{
    const QString cloudflared =
        invocation.cloudflared.isEmpty() ? profiles.cloudflared() : invocation.cloudflared;
    return {displayName(profile), targetFor(profile, cloudflared, invocation.timeout), false};
}

/// The URI's host is only the server's own name then, for end-to-end TLS.
Result<CataloguePlace> placeBehindTunnel(const Invocation &invocation, const ProfileSettings &profiles)
{
    auto pasted = readConnectionString(invocation.connection);
    const auto tunnel = TunnelHostname::fromText(invocation.tunnel);
    if (!pasted)
        return Failure(pasted.error());
    if (!tunnel)
        return Failure(tunnel.error());
    if (!pasted->password.isEmpty())
        warnOfPassword(invocation);
    ConnectionProfile &profile = pasted->profile;
    profile.route = ConnectionProfile::Route::Tunnel;
    profile.tunnel = *tunnel;
    profile.signIn = ConnectionProfile::SignIn::Browser; // unless there is a token in the environment
    CataloguePlace place = placeOf(profile, invocation, profiles);
    place.target->password = pasted->password;
    return place;
}

Result<CataloguePlace> placeOfConnection(const Invocation &invocation)
{
    auto settings = PostgresSettings::fromConnectionString(invocation.connection);
    if (!settings)
        return Failure(settings.error());
    if (!settings->password.isEmpty())
        warnOfPassword(invocation);
    if (invocation.timeout)
        settings->setTimeout(*invocation.timeout);
    return CataloguePlace{settings->displayName(), targetFor(*settings), settings->mayBeUnprotected()};
}

} // namespace

Result<CataloguePlace> placeFor(const Invocation &invocation, const ProfileSettings &profiles)
{
    if (!invocation.connection.isEmpty())
        return invocation.tunnel.isEmpty() ? placeOfConnection(invocation)
                                           : placeBehindTunnel(invocation, profiles);
    if (invocation.isSample)
        return CataloguePlace();
    const auto profile =
        invocation.profile.isEmpty() ? profiles.current() : profiles.findByName(invocation.profile);
    if (profile)
        return placeOf(*profile, invocation, profiles);
    if (invocation.profile.isEmpty())
        return CataloguePlace();
    return Failure({Error::Kind::NotFound,
                    QCoreApplication::translate("CommandLine", "There is no connection named %1.")
                        .arg(invocation.profile),
                    {},
                    {}});
}

} // namespace alexandria
