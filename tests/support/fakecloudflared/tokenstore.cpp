// SPDX-License-Identifier: MIT
#include "tests/support/fakecloudflared/tokenstore.h"

#include "tests/support/fakecloudflared/sockets.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdlib>
#include <mutex>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// When a process started, as gopsutil counts: milliseconds since 1970; 0 where there is none.
qint64 startTime(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    QFile system(u"/proc/stat"_s);
    if (!stat.open(QIODevice::ReadOnly) || !system.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray fields = stat.readAll();
    const qint64 ticks = fields.mid(fields.lastIndexOf(')') + 2).split(' ').value(19).toLongLong();
    const QByteArray all = system.readAll();
    const qsizetype at = all.indexOf("btime ") + 6;
    return all.mid(at, all.indexOf('\n', at) - at).toLongLong() * 1000
        + ticks * 1000 / ::sysconf(_SC_CLK_TCK);
}

QByteArray base64(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QJsonObject payloadOf(const QByteArray &token)
{
    const QByteArray payload = token.split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding)).object();
}

void writePrivate(const QString &path, const QByteArray &text)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    std::ignore = ::write(file, text.constData(), size_t(text.size()));
    ::close(file);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TokenStore::TokenStore(const QString &home, const QString &host, const CloudflaredBehaviour::SignIn &signIn)
    : m_folder(home + u"/.cloudflared"_s)
    , m_host(host)
    , m_signIn(signIn)
{ }

std::optional<QString> TokenStore::prepare() const
{
    const QByteArray path = QFile::encodeName(m_folder);
    if (::access(path.constData(), F_OK) == 0 || (errno == ENOENT && ::mkdir(path.constData(), 0700) == 0))
        return std::nullopt;
    const QString call = errno == ENOTDIR ? u"open"_s : u"mkdir"_s;
    return call + u' ' + m_folder + u": "_s + sockets::errorText(errno);
}

QByteArray TokenStore::token() const
{
    const QByteArray text = readAll(appPath(u"-token"_s)).trimmed();
    const QJsonObject payload = payloadOf(text);
    if (payload.isEmpty())
        return {};
    const bool isFresh = payload.value(u"exp"_s).toInteger() >= QDateTime::currentSecsSinceEpoch();
    const bool isOurs = payload.value(u"aud"_s).toArray().contains(m_signIn.audience);
    if (isFresh && isOurs)
        return text;
    removeToken();
    return {};
}

void TokenStore::removeToken() const
{
    QFile::remove(appPath(u"-token"_s));
}

QByteArray TokenStore::writeToken() const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject payload{{u"aud"_s, QJsonArray{m_signIn.audience}},
                              {u"email"_s, u"reader@example.test"_s},
                              {u"exp"_s, now + qint64(m_signIn.tokenLifetime.count())},
                              {u"iat"_s, now},
                              {u"nbf"_s, now},
                              {u"iss"_s, u"https://"_s + m_signIn.team},
                              {u"type"_s, u"app"_s},
                              {u"sub"_s, u"process %1"_s.arg(::getpid())}};
    const QByteArray token = base64(R"({"alg":"RS256","kid":"fake","typ":"JWT"})") + '.'
        + base64(QJsonDocument(payload).toJson(QJsonDocument::Compact)) + '.' + base64("no real signature");
    writePrivate(teamPath(u"-org-token"_s), token);
    writePrivate(appPath(u"-token"_s), token);
    return token;
}

void TokenStore::writeAddress(const QString &address) const
{
    writePrivate(appPath(u"-token.url"_s), address.toUtf8());
}

QString TokenStore::address() const
{
    return QString::fromUtf8(readAll(appPath(u"-token.url"_s)).trimmed());
}

void TokenStore::writeKeys() const
{
    writePrivate(teamPath(u"-jwks"_s), R"({"keys":[]})");
}

std::optional<qint64> TokenStore::lock() const
{
    static std::mutex mutex; // between two threads the file is there before its text
    const std::lock_guard guard(mutex);
    const QString path = appPath(u"-token.lock"_s);
    while (true) {
        const int file =
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (file >= 0) {
            ::close(file);
            const QJsonObject own{{u"pid"_s, qint64(::getpid())}, {u"start_time"_s, startTime(::getpid())}};
            const QByteArray text = QJsonDocument(own).toJson(QJsonDocument::Compact) + '\n';
            writePrivate(path, text);
            writePrivate(teamPath(u"-org-token.lock"_s), text);
            return std::nullopt;
        }
        if (errno != EEXIST)
            return 0;
        const QJsonObject owner = QJsonDocument::fromJson(readAll(path)).object();
        const qint64 pid = owner.value(u"pid"_s).toInteger();
        const qint64 age = std::abs(startTime(pid) - owner.value(u"start_time"_s).toInteger());
        if (pid > 0 && age <= 1000)
            return pid;
        if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
            return pid;
    }
}

QString TokenStore::appPath(const QString &suffix) const
{
    return m_folder + u'/' + m_host + u'-' + m_signIn.audience + suffix;
}

QString TokenStore::teamPath(const QString &suffix) const
{
    return m_folder + u'/' + m_signIn.team + suffix;
}

} // namespace alexandria
