// SPDX-License-Identifier: MIT
#include "app/tunnel/cloudflaredline.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// cloudflared's names of levels, whole or as three letters.
bool isTalk(const QString &level)
{
    return level.startsWith("inf"_L1) || level == "debug"_L1 || level == "dbg"_L1;
}

} // namespace

QString CloudflaredLine::signInAddress() const
{
    return error.isEmpty() && message.startsWith("https://"_L1) && message.contains("/cdn-cgi/access/cli?"_L1)
        ? message
        : QString();
}

CloudflaredLine readCloudflaredLine(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    if (trimmed.startsWith('{')) {
        const QJsonObject object = QJsonDocument::fromJson(trimmed).object();
        if (!object.isEmpty())
            return {object["message"_L1].toString(), object["error"_L1].toString(),
                    isTalk(object["level"_L1].toString())};
    }
    const QString text = QString::fromUtf8(trimmed);
    // Time, level, message, then key=value or key="a value, its quotes escaped"
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z? ([A-Z]{3}) (.*)$"_s);
    static const QRegularExpression field(u"(?:^|\\s)error=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+))"_s);
    const auto logged = form.match(text);
    if (!logged.hasMatch())
        return {text, {}, false};
    const QString rest = logged.captured(2);
    const auto error = field.match(rest);
    QString value = error.captured(1).isEmpty() ? error.captured(2) : error.captured(1);
    value.replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
    return {error.hasMatch() ? rest.first(error.capturedStart()).trimmed() : rest, value,
            isTalk(logged.captured(1).toLower())};
}

} // namespace alexandria
