// SPDX-License-Identifier: MIT
#include "tests/support/fakecloudflared/commandline.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <cstddef>

#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Failure failure(const QString &message)
{
    return Failure(Error{Error::Kind::Malformed, message, {}, {}});
}

const QHash<QString, QString> &aliases()
{
    static const QHash<QString, QString> names{
        {u"tunnel-host"_s, u"hostname"_s},
        {u"T"_s, u"hostname"_s},
        {u"listener"_s, u"url"_s},
        {u"L"_s, u"url"_s},
        {u"H"_s, u"header"_s},
        {u"id"_s, u"service-token-id"_s},
        {u"secret"_s, u"service-token-secret"_s},
        {u"loglevel"_s, u"log-level"_s},
    };
    return names;
}

const QStringList &knownFlags()
{
    static const QStringList names{u"hostname"_s,   u"destination"_s,      u"url"_s,
                                   u"header"_s,     u"service-token-id"_s, u"service-token-secret"_s,
                                   u"logfile"_s,    u"log-directory"_s,    u"log-level"_s,
                                   u"connect-to"_s, u"debug-stream"_s};
    return names;
}

const QHash<QString, QString> &variables()
{
    static const QHash<QString, QString> names{
        {u"TUNNEL_SERVICE_HOSTNAME"_s, u"hostname"_s},
        {u"TUNNEL_SERVICE_DESTINATION"_s, u"destination"_s},
        {u"TUNNEL_SERVICE_URL"_s, u"url"_s},
        {u"TUNNEL_SERVICE_TOKEN_ID"_s, u"service-token-id"_s},
        {u"TUNNEL_SERVICE_TOKEN_SECRET"_s, u"service-token-secret"_s},
    };
    return names;
}

/// Go's net.SplitHostPort as far as it can be told from outside: nothing where it fails.
std::optional<std::pair<QString, QString>> splitHostPort(const QString &text)
{
    static const QRegularExpression bracketed(u"^\\[([^\\]]*)\\]:([^:]*)$"_s);
    static const QRegularExpression plain(u"^([^:\\[\\]]*):([^:]*)$"_s);
    for (const QRegularExpression &form : {bracketed, plain}) {
        if (const auto match = form.match(text); match.hasMatch())
            return std::pair{match.captured(1), match.captured(2)};
    }
    return std::nullopt;
}

bool isIpAddress(const QString &text)
{
    std::array<std::byte, sizeof(in6_addr)> address{};
    const QByteArray latin = text.toLatin1();
    return ::inet_pton(AF_INET, latin.constData(), address.data()) == 1
        || ::inet_pton(AF_INET6, latin.constData(), address.data()) == 1;
}

QString joined(const QString &host, const QString &port)
{
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + port;
}

QString authorityOf(const QString &rest)
{
    static const QRegularExpression end(u"[/?#]"_s);
    const qsizetype length = rest.indexOf(end);
    return length < 0 ? rest : rest.left(length);
}

} // namespace

Result<CommandLine> CommandLine::read(const QStringList &arguments, const QString &output)
{
    CommandLine line;
    line.isJson = output == "json"_L1;
    for (auto variable = variables().begin(); variable != variables().end(); ++variable) {
        // urfave/cli takes a variable that is set but empty as set.
        if (qEnvironmentVariableIsSet(variable.key().toLatin1().constData()))
            line.flags.insert(variable.value(), qEnvironmentVariable(variable.key().toLatin1().constData()));
    }
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (!argument.startsWith(u'-') || argument == "-"_L1 || argument == "--"_L1) {
            line.positional = arguments.mid(argument == "--"_L1 ? i + 1 : i);
            break;
        }
        if (argument == "--help"_L1 || argument == "-h"_L1)
            return failure(u"help"_s);
        const QString bare = argument.mid(argument.startsWith("--"_L1) ? 2 : 1);
        const QString given = bare.section(u'=', 0, 0);
        const QString name = aliases().value(given, given);
        if (!knownFlags().contains(name))
            return failure(u"flag provided but not defined: -"_s + given);
        if (!bare.contains(u'=') && i + 1 == arguments.size())
            return failure(u"flag needs an argument: -"_s + given);
        line.flags.insert(name, bare.contains(u'=') ? bare.section(u'=', 1) : arguments[++i]);
    }
    return line;
}

bool CommandLine::isSet(const QString &flag) const
{
    return flags.contains(flag) || (flag == "url"_L1 && qEnvironmentVariableIsSet("TUNNEL_URL"));
}

Result<EdgeAddress> EdgeAddress::fromText(const QString &hostname)
{
    if (hostname.isEmpty())
        return failure(u"no input provided"_s);
    static const QRegularExpression scheme(u"^https?://"_s);
    const QString rest = QString(hostname).remove(scheme);
    const QString authority = authorityOf(rest);
    const QString address = u"parse \"https://%1\": "_s.arg(rest);
    if (authority.isEmpty())
        return failure(u"failed to parse Host"_s);
    const QString named = authority.section(u'@', -1);
    static const QRegularExpression forbidden(u"[\\s<>\"\\\\^`{|}]"_s);
    if (const auto match = forbidden.match(named); match.hasMatch())
        return failure(u"failed to parse as URL: "_s + address
                       + u"invalid character \"%1\" in host name"_s.arg(match.captured()));
    static const QRegularExpression form(u"^(\\[[^\\]]*\\]|[^:]*)(:.*)?$"_s);
    const auto parts = form.match(named);
    static const QRegularExpression number(u"^:\\d*$"_s);
    if (parts.capturedLength(2) > 0 && !number.match(parts.captured(2)).hasMatch())
        return failure(u"failed to parse as URL: "_s + address
                       + u"invalid port \"%1\" after host"_s.arg(parts.captured(2)));
    const QByteArray ace = QUrl::toAce(parts.captured(1));
    const QString host = ace.isEmpty() ? parts.captured(1) : QString::fromLatin1(ace);
    const QString ascii = host + parts.captured(2);
    return EdgeAddress{ascii, host,
                       u"https://"_s + authority.left(authority.size() - named.size()) + ascii
                           + rest.mid(authority.size())};
}

Result<QString> listenAddress(const QString &url)
{
    if (url.isEmpty())
        return failure(u"URL should not be empty"_s);
    if (isIpAddress(url))
        return url.contains(u':') ? u'[' + url + u']' : url;
    static const QRegularExpression withScheme(u"^([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]+)"_s);
    if (const auto match = withScheme.match(url); match.hasMatch()) {
        static const QStringList protocols{u"http"_s, u"https"_s, u"rdp"_s, u"ssh"_s, u"smb"_s, u"tcp"_s};
        if (!protocols.contains(match.captured(1)))
            return failure(
                u"Currently Cloudflare Tunnel does not support %1 protocol."_s.arg(match.captured(1)));
        return match.captured(2);
    }
    const auto hostPort = splitHostPort(url);
    if (hostPort && isIpAddress(hostPort->first))
        return joined(hostPort->first, authorityOf(hostPort->second));
    if (url.startsWith(u':'))
        return failure(u"URL %1 has invalid format"_s.arg(url));
    if (!hostPort)
        return url.startsWith(u'/') ? QString() : authorityOf(url); // a path leaves no host at all
    return hostPort->first + u':' + authorityOf(hostPort->second);
}

} // namespace alexandria
