// SPDX-License-Identifier: MIT
#include "app/connection/connectionstring.h"

#include "app/database/postgressettings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Tls = ConnectionProfile::Tls;

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

Result<PastedConnection> readConnectionString(const QString &text)
{
    auto settings = PostgresSettings::fromConnectionString(text);
    if (!settings)
        return Failure(settings.error());
    PastedConnection pasted;
    ConnectionProfile &profile = pasted.profile;
    pasted.password = settings->password;
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

} // namespace alexandria
