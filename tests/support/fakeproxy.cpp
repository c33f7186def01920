// SPDX-License-Identifier: MIT
#include "tests/support/fakeproxy.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace alexandria {

FakeProxy::FakeProxy(quint16 targetPort, QObject *parent)
    : QObject(parent)
    , m_targetPort(targetPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeProxy::take);
    m_server.listen(QHostAddress::LocalHost);
}

void FakeProxy::take()
{
    while (QTcpSocket *const client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_received.remove(client);
            client->deleteLater();
        });
    }
}

void FakeProxy::read(QTcpSocket *client)
{
    QByteArray &received = m_received[client];
    received += client->readAll();
    if (!received.contains("\r\n\r\n"))
        return;
    m_requests.append(received.left(received.indexOf('\r')));
    m_received.remove(client);
    if (m_answer.startsWith("200")) {
        client->disconnect(this);
        forward(client);
        return;
    }
    client->write("HTTP/1.1 " + m_answer + "\r\nContent-Length: 0\r\n\r\n");
    client->disconnectFromHost();
}

void FakeProxy::forward(QTcpSocket *client)
{
    auto *const target = new QTcpSocket(client);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(target, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
    connect(target, &QTcpSocket::readyRead, client, [=] { client->write(target->readAll()); });
    connect(target, &QTcpSocket::connected, client, [this, client, target] {
        client->write("HTTP/1.1 " + m_answer + "\r\n\r\n");
        connect(client, &QTcpSocket::readyRead, target, [=] { target->write(client->readAll()); });
    });
    target->connectToHost(QHostAddress::LocalHost, m_targetPort);
}

} // namespace alexandria
