// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTcpSocket>

namespace alexandria {

/// One connection through the tunnel for Cloudflare Access to ask for a sign-in on, before any other: several
/// at once would wait for each other for good (measured). Says no more to PostgreSQL than whether it does
/// TLS.
class SignInConnection : public QObject
{
    Q_OBJECT

public:
    SignInConnection(quint16 port, QObject *parent = nullptr);

Q_SIGNALS:
    void letIn(); ///< the server answered: signed in
    void closed(); ///< without an answer

private:
    QTcpSocket m_socket;
};

} // namespace alexandria
