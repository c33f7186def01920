// SPDX-License-Identifier: MIT
#include "app/system/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int HandOverPatience = 2'000; // milliseconds
constexpr qint64 LongestRequest = 64 * 1024;
constexpr auto Taken = "taken\n";

/// A path of a socket is short (sun_path), and a folder of settings may be long.
QString socketPath(const QString &socketFolder, const QString &settingsFolder)
{
    constexpr qsizetype Length = 16;
    const QByteArray hash =
        QCryptographicHash::hash(settingsFolder.toUtf8(), QCryptographicHash::Sha256).toHex().first(Length);
    return socketFolder + "/alexandria-desktop-"_L1 + QLatin1StringView(hash);
}

} // namespace

QByteArray WindowRequest::toBytes() const
{
    return QJsonDocument(QJsonObject{{u"words"_s, QJsonArray::fromStringList(words)},
                                     {u"new_scan_list"_s, wantsNewScanList},
                                     {u"activation_token"_s, activationToken}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

std::optional<WindowRequest> WindowRequest::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    WindowRequest request;
    const QJsonArray words = document[u"words"_s].toArray();
    for (const QJsonValue &word : words)
        request.words << word.toString();
    request.wantsNewScanList = document[u"new_scan_list"_s].toBool();
    request.activationToken = document[u"activation_token"_s].toString();
    return request;
}

SingleInstance::SingleInstance(const QString &socketFolder, const QString &settingsFolder)
    : m_path(socketFolder.isEmpty() ? QString() : socketPath(socketFolder, settingsFolder))
    , m_lock(m_path + ".lock"_L1)
{
    m_lock.setStaleLockTime(0); // a window may be open for weeks
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance()
{
    m_server.close(); // before another may hold the lock
}

bool SingleInstance::handOver(const WindowRequest &request)
{
    if (m_path.isEmpty())
        return false;
    if (m_lock.tryLock(0)) {
        QLocalServer::removeServer(m_path); // of one that was killed
        m_server.listen(m_path);
        return false;
    }
    QDeadlineTimer deadline(HandOverPatience);
    const auto left = [&deadline] { return int(std::max<qint64>(1, deadline.remainingTime())); };
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(left()))
        return false;
    socket.write(request.toBytes());
    while (!socket.canReadLine() && !deadline.hasExpired() && socket.state() == QLocalSocket::ConnectedState)
        socket.waitForReadyRead(left());
    return socket.readLine() == Taken;
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(LongestRequest);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(HandOverPatience, socket,
                           [socket] { socket->abort(); }); // says nothing, or too much
        read(*socket);
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine())
        return;
    const auto request = WindowRequest::fromBytes(socket.readLine());
    if (!request)
        return socket.abort();
    socket.write(Taken);
    socket.disconnectFromServer();
    Q_EMIT requested(*request);
}

QString socketFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QFileInfo(folder).isWritable() ? folder : QString();
}

QString activationToken()
{
    return qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"));
}

} // namespace alexandria
