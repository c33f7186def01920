// SPDX-License-Identifier: MIT
#include "tests/support/fakecoverserver.h"

#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

QByteArray pathOf(const QByteArray &head)
{
    return head.split(' ').value(1);
}

} // namespace

FakeCoverServer::FakeCoverServer()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
    m_server.listen(QHostAddress::LocalHost);
}

QString FakeCoverServer::address(const QString &path) const
{
    return u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_server.serverPort()), path);
}

int FakeCoverServer::requestsFor(const QByteArray &path) const
{
    return int(std::count_if(heads.cbegin(), heads.cend(),
                             [&path](const QByteArray &head) { return pathOf(head) == path; }));
}

void FakeCoverServer::serve(QTcpSocket *socket)
{
    QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(socket); });
    QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
        if (!socket->property("isAnswered").toBool())
            ++dropped;
        socket->deleteLater();
    });
}

void FakeCoverServer::read(QTcpSocket *socket)
{
    if (!socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"_ba))
        return;
    const QByteArray head = socket->readAll();
    heads << head;
    const auto found = m_answers.constFind(pathOf(head));
    if (found == m_answers.cend())
        return;
    socket->setProperty("isAnswered", true);
    QByteArray lines = "HTTP/1.1 "_ba + QByteArray::number(found->status) + " -\r\nConnection: close\r\n"_ba
        + found->headers;
    if (found->isAnnounced)
        lines += "Content-Length: "_ba
            + QByteArray::number(found->announced < 0 ? found->body.size() : found->announced) + "\r\n"_ba;
    socket->write(lines + "\r\n"_ba + found->body);
    socket->disconnectFromHost();
}

} // namespace alexandria
