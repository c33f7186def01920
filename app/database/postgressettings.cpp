// SPDX-License-Identifier: MIT
#include "app/database/postgressettings.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Failure notAConnection()
{
    return Failure({Error::Kind::Malformed,
                    QCoreApplication::translate("PostgresSettings",
                                                "This is no PostgreSQL connection. Write it as "
                                                "postgresql://user@host:5432/database, with special "
                                                "characters as %40, or as host=… dbname=… user=…."),
                    {},
                    {}});
}

/// Where libpq split a URI too early, what is left of the password stands in one of these.
bool isSplitInPassword(const PostgresSettings &settings)
{
    const QString host = settings.value(u"host"_s);
    const QString port = settings.value(u"port"_s);
    const bool isPort = std::all_of(port.cbegin(), port.cend(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || character == u',';
    });
    return host.lastIndexOf(u'@') > 0 || !isPort; // "@name" is an abstract Unix socket
}

} // namespace

Result<PostgresSettings> PostgresSettings::fromConnectionString(const QString &text)
{
    char *problem = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(text.toUtf8().constData(), &problem), &PQconninfoFree);
    PQfreemem(problem); // quotes the text, password and all
    if (!options)
        return notAConnection();
    PostgresSettings settings;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val || !*option->val)
            continue;
        if (qstrcmp(option->keyword, "password") == 0)
            settings.password = Secret::fromUtf8(option->val);
        else
            settings.setValue(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
    }
    if (isSplitInPassword(settings))
        return notAConnection();
    return settings;
}

void PostgresSettings::setTimeout(std::chrono::seconds timeout)
{
    constexpr auto LongestConnect = std::chrono::seconds(10);
    constexpr auto ShortestConnect = std::chrono::seconds(2); // libpq takes 1 for 2
    requestTimeout = timeout;
    setDefault(u"connect_timeout"_s,
               QString::number(std::clamp(timeout, ShortestConnect, LongestConnect).count()));
}

QString PostgresSettings::value(const QString &keyword) const
{
    const auto found = std::find_if(keywords.cbegin(), keywords.cend(),
                                    [&keyword](const auto &entry) { return entry.first == keyword; });
    return found == keywords.cend() ? QString() : found->second;
}

void PostgresSettings::setValue(const QString &keyword, const QString &value)
{
    keywords.removeIf([&keyword](const auto &entry) { return entry.first == keyword; });
    if (!value.isEmpty())
        keywords.emplace_back(keyword, value);
}

void PostgresSettings::setDefault(const QString &keyword, const QString &value)
{
    if (this->value(keyword).isEmpty())
        setValue(keyword, value);
}

QString PostgresSettings::displayName() const
{
    return name.isEmpty() ? address() : name;
}

QString PostgresSettings::address() const
{
    QString place;
    for (const QString &one : {value(u"host"_s), value(u"hostaddr"_s), value(u"service"_s),
                               qEnvironmentVariable("PGHOST"), qEnvironmentVariable("PGSERVICE")}) {
        if (place.isEmpty())
            place = one;
    }
    if (place.isEmpty())
        place = u"localhost"_s;
    if (const QString user = value(u"user"_s); !user.isEmpty())
        place.prepend(user + u'@');
    if (const QString port = value(u"port"_s); !port.isEmpty())
        place += u':' + port;
    if (const QString database = value(u"dbname"_s); !database.isEmpty())
        place += u'/' + database;
    return place;
}

bool PostgresSettings::mayBeUnprotected() const
{
    const auto given = [this](const QString &keyword, const char *variable) {
        const QString own = value(keyword);
        return own.isEmpty() ? qEnvironmentVariable(variable) : own;
    };
    const QString mode = given(u"sslmode"_s, "PGSSLMODE");
    if (mode == "require"_L1 || mode.startsWith("verify-"_L1))
        return false;
    const QString address = given(u"hostaddr"_s, "PGHOSTADDR");
    const QString host = address.isEmpty() ? given(u"host"_s, "PGHOST") : address;
    if (host.isEmpty() && !given(u"service"_s, "PGSERVICE").isEmpty())
        return true; // the service file has the host
    const QStringList hosts = host.split(u',');
    return !std::all_of(hosts.cbegin(), hosts.cend(), isThisMachine);
}

bool isThisMachine(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host == "localhost"_L1
        || QHostAddress(host).isLoopback();
}

} // namespace alexandria
