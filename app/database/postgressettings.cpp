// SPDX-License-Identifier: MIT
#include "app/database/postgressettings.h"

#include <QCoreApplication>

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
        if (option->val && *option->val)
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
    statementTimeout = timeout;
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
    const QString user = value(u"user"_s);
    const QString host = value(u"host"_s).isEmpty() ? value(u"hostaddr"_s) : value(u"host"_s);
    const QString port = value(u"port"_s);
    const QString service = value(u"service"_s);
    QString name = host.isEmpty() && !service.isEmpty() ? service : host;
    if (!user.isEmpty())
        name.prepend(user + u'@');
    if (!port.isEmpty())
        name += u':' + port;
    return name + u'/' + value(u"dbname"_s);
}

} // namespace alexandria
