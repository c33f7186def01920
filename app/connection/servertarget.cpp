// SPDX-License-Identifier: MIT
#include "app/connection/servertarget.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Route = ConnectionProfile::Route;
using Tls = ConnectionProfile::Tls;

/// hostaddr outweighs host, and a service file may name any server.
bool staysHere(const PostgresSettings &settings)
{
    const QString address = settings.value(u"hostaddr"_s);
    const QString host = address.isEmpty() ? settings.value(u"host"_s) : address;
    const QStringList hosts = host.split(u',');
    return settings.value(u"service"_s).isEmpty() && std::all_of(hosts.cbegin(), hosts.cend(), isThisMachine);
}

/// libpq 15 looks for a file of the person's own and nowhere else; most certificates are the system's.
QString rootCertificateFor(const ConnectionProfile &profile)
{
    if (!profile.rootCertificate.isEmpty() || qEnvironmentVariableIsSet("PGSSLROOTCERT")
        || QFile::exists(QDir::homePath() + "/.postgresql/root.crt"_L1))
        return profile.rootCertificate;
    for (const auto *bundle : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"}) {
        if (QFile::exists(QLatin1StringView(bundle)))
            return QLatin1StringView(bundle);
    }
    return {};
}

void setTls(PostgresSettings &settings, const ConnectionProfile &profile, Tls tls)
{
    switch (tls) {
    case Tls::Automatic:
        break;
    case Tls::Off:
        settings.setValue(u"sslmode"_s, u"disable"_s);
        break;
    case Tls::Require:
        settings.setValue(u"sslmode"_s, u"require"_s);
        break;
    case Tls::VerifyFull:
        settings.setValue(u"sslmode"_s, u"verify-full"_s);
        if (const QString file = rootCertificateFor(profile); !file.isEmpty())
            settings.setValue(u"sslrootcert"_s, file);
        break;
    }
}

void setTunnelled(PostgresSettings &settings, const ConnectionProfile &profile, quint16 port,
                  bool insistsOnTls)
{
    const bool isEndToEnd = profile.tls == Tls::VerifyFull && !profile.host.isEmpty();
    settings.setValue(u"host"_s, isEndToEnd ? profile.host : u"127.0.0.1"_s);
    settings.setValue(u"hostaddr"_s, u"127.0.0.1"_s);
    settings.setValue(u"port"_s, QString::number(port));
    settings.setValue(u"gssencmode"_s, u"disable"_s);
    const bool isSaid = !settings.value(u"sslmode"_s).isEmpty();
    const Tls automatic = isSaid ? Tls::Automatic : insistsOnTls ? Tls::Require : Tls::Off;
    setTls(settings, profile, profile.tls == Tls::Automatic ? automatic : profile.tls);
}

void setDirect(PostgresSettings &settings, const ConnectionProfile &profile)
{
    if (!profile.host.isEmpty())
        settings.setValue(u"host"_s, profile.host);
    if (settings.value(u"port"_s).isEmpty()) // pasted: one for each of several hosts
        settings.setValue(u"port"_s, QString::number(profile.port));
    const bool isSaid = !settings.value(u"sslmode"_s).isEmpty();
    const Tls automatic = isSaid || staysHere(settings) ? Tls::Automatic : Tls::VerifyFull;
    setTls(settings, profile, profile.tls == Tls::Automatic ? automatic : profile.tls);
}

} // namespace

PostgresSettings settingsFor(const ConnectionProfile &profile, const std::optional<quint16> &tunnelPort,
                             bool insistsOnTls)
{
    PostgresSettings settings;
    for (const auto &[keyword, value] : profile.otherKeywords)
        settings.setValue(keyword, value);
    if (!profile.database.isEmpty())
        settings.setValue(u"dbname"_s, profile.database);
    if (!profile.user.isEmpty())
        settings.setValue(u"user"_s, profile.user);
    if (!profile.rootCertificate.isEmpty())
        settings.setValue(u"sslrootcert"_s, profile.rootCertificate);
    if (tunnelPort)
        setTunnelled(settings, profile, *tunnelPort, insistsOnTls);
    else
        setDirect(settings, profile);
    return settings;
}

ServerTarget targetFor(const ConnectionProfile &profile, const QString &cloudflared,
                       std::optional<std::chrono::seconds> timeout)
{
    ServerTarget target;
    target.settings = [profile, timeout](std::optional<quint16> port, bool insistsOnTls) {
        PostgresSettings settings = settingsFor(profile, port, insistsOnTls);
        settings.setTimeout(timeout.value_or(profile.requestTimeout));
        settings.name = displayName(profile);
        return settings;
    };
    if (profile.route == Route::Tunnel)
        target.tunnel = profile.tunnel;
    target.signIn = profile.signIn;
    target.cloudflared = cloudflared;
    target.profileId = profile.id;
    target.isPasswordSaved = profile.isPasswordSaved;
    target.isServiceTokenSaved = profile.isServiceTokenSaved;
    target.insistsOnTls = profile.insistsOnTls;
    target.password = Secret::fromText(qEnvironmentVariable("PGPASSWORD"));
    target.serviceTokenId = Secret::fromText(qEnvironmentVariable("TUNNEL_SERVICE_TOKEN_ID"));
    target.serviceTokenSecret = Secret::fromText(qEnvironmentVariable("TUNNEL_SERVICE_TOKEN_SECRET"));
    if (!target.serviceTokenId.isEmpty() && !target.serviceTokenSecret.isEmpty())
        target.signIn = ConnectionProfile::SignIn::ServiceToken;
    return target;
}

ServerTarget targetFor(const PostgresSettings &settings)
{
    ServerTarget target;
    target.settings = [settings](std::optional<quint16>, bool) { return settings; };
    return target;
}

QString displayName(const ConnectionProfile &profile)
{
    const bool isTunnel = profile.route == Route::Tunnel && profile.tunnel;
    const QString host = isTunnel ? profile.tunnel->toString() : profile.host;
    return (profile.user.isEmpty() ? QString() : profile.user + u'@') + host
        + (profile.database.isEmpty() ? QString() : u'/' + profile.database);
}

} // namespace alexandria
