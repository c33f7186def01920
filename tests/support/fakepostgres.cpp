// SPDX-License-Identifier: MIT
#include "tests/support/fakepostgres.h"

#include <QTcpSocket>
#include <QtEndian>

namespace alexandria {

namespace {

// PostgreSQL's frontend/backend protocol, message formats
constexpr quint32 SslRequest = 80877103;
constexpr quint32 GssRequest = 80877104;
constexpr int HeadSize = 8; // length, which counts itself, and what it is

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray errorResponse(const QByteArray &sqlState, const QByteArray &message)
{
    QByteArray fields;
    for (const QByteArray &field :
         {QByteArray("SFATAL"), QByteArray("VFATAL"), "C" + sqlState, "M" + message})
        fields += field + '\0';
    fields += '\0';
    return 'E' + bigEndian(quint32(fields.size()) + 4) + fields;
}

} // namespace

FakePostgres::FakePostgres()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

void FakePostgres::refuseWith(const QByteArray &sqlState, const QByteArray &message)
{
    m_sqlState = sqlState;
    m_message = message;
}

void FakePostgres::read(QTcpSocket *client)
{
    while (client->bytesAvailable() >= HeadSize) {
        const QByteArray head = client->peek(HeadSize);
        const auto size = qFromBigEndian<quint32>(head.constData());
        if (client->bytesAvailable() < size)
            return;
        client->read(size);
        const auto request = qFromBigEndian<quint32>(head.constData() + 4);
        if (request == SslRequest || request == GssRequest) {
            client->write("N");
            continue;
        }
        ++m_refusals;
        client->write(errorResponse(m_sqlState, m_message));
        client->disconnectFromHost();
        return;
    }
}

} // namespace alexandria
