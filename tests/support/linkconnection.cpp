// SPDX-License-Identifier: MIT
#include "tests/support/linkconnection.h"

#include "tests/support/linkworker.h"

#include <QLocalSocket>
#include <QTcpSocket>

#include <algorithm>

#include <sys/socket.h>

namespace alexandria {

namespace {

bool isConnected(const QIODevice *socket)
{
    if (const auto *tcp = qobject_cast<const QTcpSocket *>(socket))
        return tcp->state() == QAbstractSocket::ConnectedState;
    const auto *local = qobject_cast<const QLocalSocket *>(socket);
    return local && local->state() == QLocalSocket::ConnectedState;
}

/// After what is still to be written.
void closeGently(QIODevice *socket)
{
    if (auto *tcp = qobject_cast<QTcpSocket *>(socket))
        tcp->disconnectFromHost();
    else if (auto *local = qobject_cast<QLocalSocket *>(socket))
        local->disconnectFromServer();
}

void reset(QIODevice *socket)
{
    if (auto *tcp = qobject_cast<QTcpSocket *>(socket)) {
        const linger atOnce{1, 0}; // closing then sends RST instead of FIN
        ::setsockopt(static_cast<int>(tcp->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                     sizeof atOnce);
        tcp->abort();
    } else if (auto *local = qobject_cast<QLocalSocket *>(socket)) {
        local->abort();
    }
}

} // namespace

LinkConnection::LinkConnection(QTcpSocket *client, const QString &target, LinkWorker &worker)
    : QObject(&worker)
    , m_worker(worker)
{
    m_client.socket = client;
    client->setParent(this);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LinkConnection::deliver);
    connect(client, &QIODevice::readyRead, this, &LinkConnection::readClient);
    connect(client, &QTcpSocket::disconnected, this, [this] { endSide(m_client, m_server); });
    connectToServer(target);
    readClient();
    if (client->state() != QAbstractSocket::ConnectedState)
        endSide(m_client, m_server);
}

void LinkConnection::connectToServer(const QString &target)
{
    const auto ended = [this] { endSide(m_server, m_client); };
    if (target.startsWith(u'/')) {
        auto *socket = new QLocalSocket(this);
        m_server.socket = socket;
        connect(socket, &QIODevice::readyRead, this, &LinkConnection::readServer);
        connect(socket, &QLocalSocket::connected, this, &LinkConnection::deliver);
        connect(socket, &QLocalSocket::disconnected, this, ended);
        connect(socket, &QLocalSocket::errorOccurred, this, ended);
        socket->connectToServer(target);
    } else {
        auto *socket = new QTcpSocket(this);
        m_server.socket = socket;
        connect(socket, &QIODevice::readyRead, this, &LinkConnection::readServer);
        connect(socket, &QTcpSocket::connected, this, &LinkConnection::deliver);
        connect(socket, &QTcpSocket::disconnected, this, ended);
        connect(socket, &QTcpSocket::errorOccurred, this, ended);
        socket->connectToHost(target.section(u':', 0, -2), target.section(u':', -1).toUShort());
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }
}

void LinkConnection::readClient()
{
    const QByteArray bytes = m_client.socket->readAll();
    if (bytes.isEmpty())
        return;
    m_worker.count({.roundTrips = m_clientSpokeLast ? 0 : 1, .bytesUp = bytes.size()});
    m_clientSpokeLast = true;
    hold(m_server, bytes);
}

void LinkConnection::readServer()
{
    const QByteArray bytes = m_server.socket->readAll();
    if (bytes.isEmpty())
        return;
    m_worker.count({.bytesDown = bytes.size()});
    hold(m_client, bytes);
}

void LinkConnection::hold(Side &receiver, const QByteArray &bytes)
{
    const auto delay = std::chrono::duration_cast<Clock::duration>(m_worker.delay());
    auto due = Clock::now() + delay;
    if (!receiver.toIt.empty()) // the delay may have been made shorter since: order is kept
        due = std::max(due, receiver.toIt.back().due);
    receiver.toIt.push_back({due, bytes});
    deliver();
}

void LinkConnection::endSide(Side &ended, Side &other)
{
    if (ended.isOver)
        return;
    if (&ended == &m_client)
        readClient();
    else
        readServer();
    ended.isOver = true;
    ended.toIt.clear();
    hold(other, {});
}

void LinkConnection::forward(Side &receiver)
{
    if (m_worker.isSilent() || receiver.isOver || !isConnected(receiver.socket))
        return;
    while (!receiver.toIt.empty() && receiver.toIt.front().due <= Clock::now()) {
        const QByteArray bytes = receiver.toIt.front().bytes;
        receiver.toIt.pop_front();
        if (bytes.isEmpty()) {
            closeGently(receiver.socket);
            return;
        }
        receiver.socket->write(bytes);
        if (&receiver == &m_client)
            m_clientSpokeLast = false;
    }
}

void LinkConnection::deliver()
{
    forward(m_server);
    forward(m_client);
    if (m_client.isOver && m_server.isOver) {
        finish();
        return;
    }
    if (m_worker.isSilent())
        return;
    std::optional<Clock::time_point> next;
    for (const Side *side : {&m_client, &m_server}) {
        if (!side->isOver && !side->toIt.empty() && isConnected(side->socket))
            next = std::min(next.value_or(side->toIt.front().due), side->toIt.front().due);
    }
    if (next)
        m_timer.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now()),
                               std::chrono::milliseconds(0)));
}

void LinkConnection::cut()
{
    m_client.isOver = true;
    m_server.isOver = true;
    reset(m_client.socket);
    reset(m_server.socket);
    finish();
}

void LinkConnection::finish()
{
    if (!parent())
        return;
    setParent(nullptr); // so that the worker no longer finds it
    m_timer.stop();
    m_worker.count({.openConnections = -1});
    deleteLater();
}

} // namespace alexandria
