// SPDX-License-Identifier: MIT
#include "app/connection/servertarget.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>

#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Route = ConnectionProfile::Route;
using Tls = ConnectionProfile::Tls;

bool isThisMachine(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host == "localhost"_L1
        || QHostAddress(host).isLoopback();
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
    const Tls automatic = insistsOnTls ? Tls::Require : Tls::Off;
    setTls(settings, profile, profile.tls == Tls::Automatic ? automatic : profile.tls);
}

void setDirect(PostgresSettings &settings, const ConnectionProfile &profile)
{
    if (!profile.host.isEmpty())
        settings.setValue(u"host"_s, profile.host);
    if (settings.value(u"port"_s).isEmpty()) // pasted: one for each of several hosts
        settings.setValue(u"port"_s, QString::number(profile.port));
    const bool isSaid = !settings.value(u"sslmode"_s).isEmpty();
    const Tls automatic = isSaid || isThisMachine(profile.host) ? Tls::Automatic : Tls::VerifyFull;
    setTls(settings, profile, profile.tls == Tls::Automatic ? automatic : profile.tls);
}

/// Takes the value of @p keyword out of @p settings.
QString take(PostgresSettings &settings, const QString &keyword)
{
    const QString value = settings.value(keyword);
    settings.keywords.removeIf([&keyword](const auto &entry) { return entry.first == keyword; });
    return value;
}

Tls takeTls(PostgresSettings &settings)
{
    constexpr std::array Known{std::pair("disable"_L1, Tls::Off), std::pair("require"_L1, Tls::Require),
                               std::pair("verify-full"_L1, Tls::VerifyFull)};
    const QString mode = settings.value(u"sslmode"_s);
    for (const auto &[name, tls] : Known) {
        if (mode == name) {
            take(settings, u"sslmode"_s);
            return tls;
        }
    }
    return Tls::Automatic; // "prefer", "allow" and "verify-ca" stay as they were pasted
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

Result<PastedConnection> readConnectionString(const QString &text)
{
    auto settings = PostgresSettings::fromConnectionString(text);
    if (!settings)
        return Failure(settings.error());
    PastedConnection pasted;
    ConnectionProfile &profile = pasted.profile;
    pasted.password = Secret::fromText(take(*settings, u"password"_s));
    profile.host = take(*settings, u"host"_s);
    profile.database = take(*settings, u"dbname"_s);
    profile.user = take(*settings, u"user"_s);
    profile.rootCertificate = take(*settings, u"sslrootcert"_s);
    profile.tls = takeTls(*settings);
    bool isNumber = false;
    const uint port = settings->value(u"port"_s).toUInt(&isNumber);
    if (isNumber && port > 0 && port <= 0xFFFF) {
        profile.port = quint16(port);
        take(*settings, u"port"_s);
    }
    profile.otherKeywords = settings->keywords;
    return pasted;
}

ServerAccess::Target targetFor(const ConnectionProfile &profile, const QString &cloudflared,
                               std::optional<std::chrono::seconds> timeout)
{
    ServerAccess::Target target;
    target.settings = [profile, timeout](std::optional<quint16> port, bool insistsOnTls) {
        PostgresSettings settings = settingsFor(profile, port, insistsOnTls);
        if (timeout)
            settings.setTimeout(*timeout);
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
    target.serviceTokenId = Secret::fromText(qEnvironmentVariable("TUNNEL_SERVICE_TOKEN_ID"));
    target.serviceTokenSecret = Secret::fromText(qEnvironmentVariable("TUNNEL_SERVICE_TOKEN_SECRET"));
    if (!target.serviceTokenId.isEmpty() && !target.serviceTokenSecret.isEmpty())
        target.signIn = ConnectionProfile::SignIn::ServiceToken;
    return target;
}

ServerAccess::Target targetFor(const PostgresSettings &settings)
{
    ServerAccess::Target target;
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
