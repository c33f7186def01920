// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTcpServer>

namespace alexandria {

/// A PostgreSQL on 127.0.0.1 that lets nobody in and says why, in the words of a real one.
///
/// Speaks so much of the protocol as a client sends before its password. Lives on the thread that made it and
/// needs its event loop.
class FakePostgres : public QObject
{
    Q_OBJECT

public:
    FakePostgres();

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void refuseWith(const QByteArray &sqlState, const QByteArray &message);
    /// How many clients were told so.
    [[nodiscard]] int refusals() const { return m_refusals; }

private:
    void read(QTcpSocket *client);

    QTcpServer m_server;
    QByteArray m_sqlState;
    QByteArray m_message;
    int m_refusals = 0;
};

} // namespace alexandria
