// SPDX-License-Identifier: MIT
#include "app/tunnel/signinconnection.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace alexandria {

namespace {

/// PostgreSQL's SSLRequest (protocol, section 55.7), answered with one byte before anything is known of us.
constexpr char SslRequest[] = {0, 0, 0, 8, 0x04, char(0xd2), 0x16, 0x2f};

} // namespace

SignInConnection::SignInConnection(quint16 port, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this,
            [this] { m_socket.write(SslRequest, sizeof SslRequest); });
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        m_socket.disconnect(this);
        m_patience.stop();
        Q_EMIT letIn();
    });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        m_socket.disconnect(this);
        m_patience.stop();
        Q_EMIT closed();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_patience.callOnTimeout(this, [this] {
        m_socket.disconnect(this);
        Q_EMIT silent();
    });
    m_patience.start();
    m_socket.connectToHost(QHostAddress::LocalHost, port);
}

} // namespace alexandria
