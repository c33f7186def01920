// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>

class QTcpSocket;

namespace alexandria {

/// An HTTP proxy that knows CONNECT only, on a port of 127.0.0.1 that the kernel chooses. Whatever host is
/// asked for, it leads to the same port of 127.0.0.1. Needs the event loop of its thread.
class FakeProxy : public QObject
{
    Q_OBJECT

public:
    explicit FakeProxy(quint16 targetPort, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// 200 forwards; anything else, like "502 Bad Gateway", is the answer to every CONNECT.
    void setAnswer(const QByteArray &statusAndReason) { m_answer = statusAndReason; }
    /// "CONNECT db.example.test:443 HTTP/1.1", in order.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }

private:
    void take();
    void read(QTcpSocket *client);
    void forward(QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_targetPort;
    QByteArray m_answer = "200 Connection established";
    QList<QByteArray> m_requests;
    QHash<QTcpSocket *, QByteArray> m_received;
};

} // namespace alexandria
