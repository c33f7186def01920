// SPDX-License-Identifier: MIT
#include "app/tunnel/keptsignin.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qint64 LongestToken = 64 * 1024;
constexpr int LifeLeft = 60; // seconds

/// The time at which a JSON Web Token ends (RFC 7519, 4.1.4); 0 if it does not say.
qint64 endOf(const QByteArray &token)
{
    const QByteArray claims =
        QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    return qint64(QJsonDocument::fromJson(claims).object()["exp"_L1].toDouble());
}

} // namespace

Secret keptSignIn(const TunnelHostname &hostname)
{
    const QDir folder(QDir::homePath() + "/.cloudflared"_L1);
    const qint64 soon = QDateTime::currentSecsSinceEpoch() + LifeLeft;
    for (const QString &name : folder.entryList({hostname.host() + "-*-token"_L1}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray token = file.read(LongestToken).trimmed();
        if (endOf(token) > soon)
            return Secret::fromUtf8(token);
    }
    return {};
}

} // namespace alexandria
