// SPDX-License-Identifier: MIT
#include "models/connection/tunnelhostname.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr quint16 HttpsPort = 443;
constexpr qsizetype LongestHost = 253; // RFC 1035, 2.3.4, without the length octets
constexpr qsizetype LongestLabel = 63;
constexpr qsizetype LongestPort = 5;

/// The context of this file's texts.
class HostnameText
{
    Q_DECLARE_TR_FUNCTIONS(TunnelHostname)
};

Failure malformed(const QString &message)
{
    return Failure(Error{Error::Kind::Malformed, message, {}, {}});
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isInvisibleInAddress(QChar character)
{
    return !character.isPrint() || character.isSpace() || character.category() == QChar::Other_Format;
}

/// cloudflared and what stands between take no others; IDNA has taken the capitals away.
bool isLabel(QStringView label)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    return !label.isEmpty() && label.size() <= LongestLabel && !label.startsWith(u'-')
        && !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), isAllowed);
}

bool isIpv4(const QList<QStringView> &labels)
{
    return labels.size() == 4 && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
               return isDigits(label) && label.size() <= 3 && label.toInt() <= 255;
           });
}

/// The ASCII form, or an empty text for what is no name.
QString asciiHost(const QString &text)
{
    QString host = QString::fromLatin1(QUrl::toAce(text));
    if (host.endsWith(u'.'))
        host.chop(1); // the root: DNS needs it nowhere, and certificates have names without it
    const QList<QStringView> labels = QStringView(host).split(u'.');
    const bool isName = host.size() <= LongestHost && std::all_of(labels.begin(), labels.end(), isLabel)
        && (isIpv4(labels) || !isDigits(labels.last()));
    return isName ? host : QString();
}

std::optional<quint16> portFrom(QStringView text)
{
    const uint port = isDigits(text) && text.size() <= LongestPort ? text.toUInt() : 0;
    return port > 0 && port <= 0xFFFF ? std::optional(quint16(port)) : std::nullopt;
}

} // namespace

Result<TunnelHostname> TunnelHostname::fromText(const QString &text)
{
    QString rest = text.trimmed();
    if (rest.isEmpty())
        return malformed(HostnameText::tr("Enter the host name of the tunnel, such as db.example.org."));
    if (std::any_of(rest.cbegin(), rest.cend(), isInvisibleInAddress))
        return malformed(HostnameText::tr("A host name has no spaces and no invisible characters: type it "
                                          "instead of pasting it."));
    if (rest.startsWith("https://"_L1, Qt::CaseInsensitive))
        rest.remove(0, "https://"_L1.size());
    else if (rest.contains("://"_L1))
        return malformed(HostnameText::tr("A tunnel is entered by its host name alone or with https:// in "
                                          "front, whatever goes through it."));
    if (rest.endsWith(u'/'))
        rest.chop(1);
    if (rest.contains(u'@'))
        return malformed(HostnameText::tr("A tunnel's host name has no user and no password in it; they are "
                                          "entered beside it."));

    const qsizetype colon = rest.indexOf(u':');
    const auto port = colon < 0 ? HttpsPort : portFrom(QStringView(rest).mid(colon + 1));
    if (!port)
        return malformed(HostnameText::tr("After the colon of a tunnel's host name stands a port from 1 to "
                                          "65535; without one it is 443."));
    const QString host = asciiHost(rest.left(colon));
    if (host.isEmpty())
        return malformed(HostnameText::tr("This is not a host name. One looks like db.example.org, or "
                                          "db.example.org:8443, and nothing follows it."));
    return TunnelHostname(host, *port);
}

QString TunnelHostname::toString() const
{
    return m_port == HttpsPort ? m_host : u"%1:%2"_s.arg(m_host).arg(m_port);
}

} // namespace alexandria
