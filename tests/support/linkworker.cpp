// SPDX-License-Identifier: MIT
#include "tests/support/linkworker.h"

#include "tests/support/linkconnection.h"

#include <QTcpSocket>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace alexandria {

LinkWorker::LinkWorker(QString target, LinkDelay delay)
    : m_target(std::move(target))
    , m_delay(delay)
    , m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &LinkWorker::accept);
}

LinkWorker::~LinkWorker()
{
    const auto open = connections();
    for (LinkConnection *connection : open)
        delete connection;
    if (m_holder >= 0)
        ::close(m_holder);
}

quint16 LinkWorker::open(quint16 port)
{
    m_holder = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(m_holder, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (::bind(m_holder, generic, size) != 0 || ::getsockname(m_holder, generic, &size) != 0)
        return 0;
    m_port = ntohs(address.sin_port);
    return m_server.listen(QHostAddress::LocalHost, m_port) ? m_port : 0;
}

void LinkWorker::refuse(bool refused)
{
    if (refused)
        m_server.close();
    else if (!m_server.isListening())
        m_server.listen(QHostAddress::LocalHost, m_port);
}

void LinkWorker::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        count({.connections = 1, .openConnections = 1});
        new LinkConnection(client, m_target, *this);
    }
}

QList<LinkConnection *> LinkWorker::connections() const
{
    return findChildren<LinkConnection *>(Qt::FindDirectChildrenOnly);
}

void LinkWorker::cut()
{
    const auto open = connections();
    for (LinkConnection *connection : open)
        connection->cut();
}

void LinkWorker::setSilent(bool silent)
{
    m_silent = silent;
    const auto open = connections();
    for (LinkConnection *connection : open)
        connection->deliver();
}

void LinkWorker::count(const LinkCounts &change)
{
    m_counts.connections += change.connections;
    m_counts.openConnections += change.openConnections;
    m_counts.roundTrips += change.roundTrips;
    m_counts.bytesUp += change.bytesUp;
    m_counts.bytesDown += change.bytesDown;
    emit countsChanged();
}

} // namespace alexandria
