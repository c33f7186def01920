// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace alexandria {

/// One connection through the tunnel for Cloudflare Access to ask for a sign-in on, before any other: several
/// at once would wait for each other for good (measured). Says no more to PostgreSQL than whether it does
/// TLS.
class SignInConnection : public QObject
{
    Q_OBJECT

public:
    /// Says silent() after @p patience, unless it said something else or waitForPerson() was called.
    SignInConnection(quint16 port, std::chrono::milliseconds patience, QObject *parent = nullptr);

    /// A person signs in, which takes its time: no silence is too long from now on.
    void waitForPerson() { m_patience.stop(); }

Q_SIGNALS:
    void letIn(); ///< the server answered: signed in
    void closed(); ///< without an answer
    void silent(); ///< nobody answers, and nobody is asked to sign in (measured: cloudflared waits for good)

private:
    QTcpSocket m_socket;
    QTimer m_patience;
};

} // namespace alexandria
