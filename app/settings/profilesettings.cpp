// SPDX-License-Identifier: MIT
#include "app/settings/profilesettings.h"

#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Tls = ConnectionProfile::Tls;

const QString Group = u"profiles"_s;
const QString CurrentKey = u"connection/current"_s;
const QString CloudflaredKey = u"connection/cloudflared"_s;

struct TlsName
{
    Tls tls;
    QLatin1StringView name;
};

constexpr std::array TlsNames{TlsName{Tls::Automatic, "automatic"_L1}, TlsName{Tls::Off, "off"_L1},
                              TlsName{Tls::Require, "require"_L1},
                              TlsName{Tls::VerifyFull, "verify-full"_L1}};

QString nameOf(Tls tls)
{
    return std::find_if(TlsNames.begin(), TlsNames.end(),
                        [tls](const TlsName &one) { return one.tls == tls; })
        ->name;
}

Tls tlsNamed(const QString &name)
{
    const auto found = std::find_if(TlsNames.begin(), TlsNames.end(),
                                    [&name](const TlsName &one) { return one.name == name; });
    return found == TlsNames.end() ? Tls::Automatic : found->tls; // the careful one
}

/// libpq's words for secrets, which have no place in a file of ours.
bool isSecret(const QString &keyword)
{
    return keyword == "password"_L1 || keyword == "sslpassword"_L1;
}

/// What a person may have written there by hand, within what makes sense.
std::chrono::seconds timeoutFrom(const QVariant &value)
{
    constexpr qlonglong Shortest = 1;
    constexpr qlonglong Longest = 600;
    bool isNumber = false;
    const qlonglong seconds = value.toLongLong(&isNumber);
    return isNumber ? std::chrono::seconds(std::clamp(seconds, Shortest, Longest))
                    : ConnectionProfile().requestTimeout;
}

void write(QSettings &settings, const ConnectionProfile &profile)
{
    const bool isTunnel = profile.route == ConnectionProfile::Route::Tunnel && profile.tunnel;
    settings.setValue(u"name"_s, profile.name);
    settings.setValue(u"route"_s, isTunnel ? u"tunnel"_s : u"direct"_s);
    settings.setValue(u"tunnel"_s, profile.tunnel ? profile.tunnel->toString() : QString());
    settings.setValue(u"signIn"_s,
                      profile.signIn == ConnectionProfile::SignIn::Browser ? u"browser"_s
                                                                           : u"service-token"_s);
    settings.setValue(u"host"_s, profile.host);
    settings.setValue(u"port"_s, profile.port);
    settings.setValue(u"database"_s, profile.database);
    settings.setValue(u"user"_s, profile.user);
    settings.setValue(u"tls"_s, nameOf(profile.tls));
    settings.setValue(u"rootCertificate"_s, profile.rootCertificate);
    settings.setValue(u"requestTimeout"_s, qlonglong(profile.requestTimeout.count()));
    settings.setValue(u"insistsOnTls"_s, profile.insistsOnTls);
    settings.setValue(u"isPasswordSaved"_s, profile.isPasswordSaved);
    settings.setValue(u"isServiceTokenSaved"_s, profile.isServiceTokenSaved);
    QStringList others;
    for (const auto &[keyword, value] : profile.otherKeywords) {
        if (!isSecret(keyword))
            others << keyword << value;
    }
    settings.setValue(u"otherKeywords"_s, others);
}

std::optional<ConnectionProfile> read(const QSettings &settings, const QString &id)
{
    const auto text = [&](QLatin1StringView key) { return settings.value(key).toString(); };
    ConnectionProfile profile;
    profile.id = id;
    profile.name = text("name"_L1).trimmed();
    const bool isTunnel = text("route"_L1) == "tunnel"_L1;
    profile.route = isTunnel ? ConnectionProfile::Route::Tunnel : ConnectionProfile::Route::Direct;
    if (const auto tunnel = TunnelHostname::fromText(text("tunnel"_L1)))
        profile.tunnel = *tunnel;
    profile.signIn = text("signIn"_L1) == "browser"_L1 ? ConnectionProfile::SignIn::Browser
                                                       : ConnectionProfile::SignIn::ServiceToken;
    profile.host = text("host"_L1);
    const uint port = settings.value("port"_L1).toUInt();
    profile.port = port > 0 && port <= 0xFFFF ? quint16(port) : quint16(5432);
    profile.database = text("database"_L1);
    profile.user = text("user"_L1);
    profile.tls = tlsNamed(text("tls"_L1));
    profile.rootCertificate = text("rootCertificate"_L1);
    profile.requestTimeout = timeoutFrom(settings.value("requestTimeout"_L1));
    profile.insistsOnTls = settings.value("insistsOnTls"_L1).toBool();
    profile.isPasswordSaved = settings.value("isPasswordSaved"_L1).toBool();
    profile.isServiceTokenSaved = settings.value("isServiceTokenSaved"_L1).toBool();
    const QStringList others = settings.value("otherKeywords"_L1).toStringList();
    for (qsizetype i = 0; i + 1 < others.size(); i += 2)
        profile.otherKeywords << std::pair(others[i], others[i + 1]);
    const bool isUsable = !profile.name.isEmpty() && (!isTunnel || profile.tunnel);
    return isUsable ? std::optional(profile) : std::nullopt;
}

Failure malformed(const QString &sentence)
{
    return Failure({Error::Kind::Malformed, sentence, {}, {}});
}

} // namespace

ProfileSettings::ProfileSettings(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

QList<ConnectionProfile> ProfileSettings::profiles() const
{
    QList<ConnectionProfile> profiles;
    m_settings.beginGroup(Group);
    for (const QString &id : m_settings.childGroups()) {
        m_settings.beginGroup(id);
        if (const auto profile = read(m_settings, id))
            profiles << *profile;
        m_settings.endGroup();
    }
    m_settings.endGroup();
    std::sort(profiles.begin(), profiles.end(),
              [](const ConnectionProfile &one, const ConnectionProfile &other) {
                  return one.name.localeAwareCompare(other.name) < 0;
              });
    return profiles;
}

std::optional<ConnectionProfile> ProfileSettings::find(const QString &id) const
{
    for (const ConnectionProfile &profile : profiles()) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

std::optional<ConnectionProfile> ProfileSettings::findByName(const QString &name) const
{
    for (const ConnectionProfile &profile : profiles()) {
        if (profile.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return profile;
    }
    return std::nullopt;
}

Result<ConnectionProfile> ProfileSettings::save(ConnectionProfile profile)
{
    profile.name = profile.name.simplified();
    if (profile.name.isEmpty())
        return malformed(tr("Give the connection a name."));
    if (const auto other = findByName(profile.name); other && other->id != profile.id)
        return malformed(tr("There is a connection named %1 already.").arg(other->name));
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto before = find(profile.id);
    store(profile);
    if (!isWritten()) {
        if (before)
            store(*before);
        else
            m_settings.remove(Group + u'/' + profile.id);
        return Failure({Error::Kind::Storage,
                        tr("The connection cannot be kept: writing %1 failed. Is the disk full?")
                            .arg(m_settings.fileName()),
                        {},
                        {}});
    }
    Q_EMIT changed();
    return profile;
}

void ProfileSettings::store(const ConnectionProfile &profile)
{
    m_settings.beginGroup(Group + u'/' + profile.id);
    write(m_settings, profile);
    m_settings.endGroup();
}

/// A QSettings keeps its first error for good; another over the same file writes what is left, and says.
bool ProfileSettings::isWritten()
{
    m_settings.sync();
    QSettings again(m_settings.fileName(), m_settings.format());
    again.sync();
    return again.status() == QSettings::NoError;
}

void ProfileSettings::remove(const QString &id)
{
    m_settings.remove(Group + u'/' + id);
    if (m_settings.value(CurrentKey).toString() == id)
        m_settings.setValue(CurrentKey, QString());
    m_settings.sync();
    Q_EMIT changed();
}

std::optional<ConnectionProfile> ProfileSettings::current() const
{
    const QString id = m_settings.value(CurrentKey).toString();
    return id.isEmpty() ? std::nullopt : find(id);
}

void ProfileSettings::setCurrent(const QString &id)
{
    m_settings.setValue(CurrentKey, id);
    m_settings.sync();
    Q_EMIT changed();
}

bool ProfileSettings::hasChosen() const
{
    return m_settings.contains(CurrentKey);
}

QString ProfileSettings::cloudflared() const
{
    return m_settings.value(CloudflaredKey).toString();
}

void ProfileSettings::setCloudflared(const QString &path)
{
    m_settings.setValue(CloudflaredKey, path);
    Q_EMIT changed();
}

} // namespace alexandria
