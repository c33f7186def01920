// SPDX-License-Identifier: MIT
#include "app/tunnel/tunnellog.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype MostLines = 200;
constexpr qsizetype LongestShownLine = 1000;
const QString Hidden = u"•••"_s;

} // namespace

void TunnelLog::add(const QString &line)
{
    m_lines << redacted(line).left(LongestShownLine);
    if (m_lines.size() > MostLines)
        m_lines.removeFirst();
}

QString TunnelLog::redacted(QString text) const
{
    for (const Secret &secret : m_secrets) {
        const QString plain = secret.toText();
        if (plain.isEmpty())
            continue;
        text.replace(plain, Hidden);
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(plain)), Hidden);
    }
    static const QRegularExpression header(u"(Cf-Access-[A-Za-z-]++[\":=\\s\\\\]*)[^\\s\"\\\\,}]+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(u"eyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]+)*"_s);
    static const QRegularExpression inAddress(u"([?&](?:token|aud|code|state)=)[^&\\s\"]+"_s);
    text.replace(header, u"\\1"_s + Hidden);
    text.replace(token, Hidden);
    text.replace(inAddress, u"\\1"_s + Hidden);
    return text;
}

} // namespace alexandria
