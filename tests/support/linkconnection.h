// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>

class QIODevice;
class QTcpSocket;

namespace alexandria {

class LinkWorker;

/// One connection through a SlowLink, both its sides. Child of its worker; deletes itself when both are over.
class LinkConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes @p client over and connects to @p target, "host:port" or a path.
    LinkConnection(QTcpSocket *client, const QString &target, LinkWorker &worker);

    /// Forwards what is due, unless the worker is silent, and sees to being called for the rest.
    void deliver();
    void cut();

private:
    using Clock = std::chrono::steady_clock;

    struct Parcel
    {
        Clock::time_point due;
        QByteArray bytes; // none: the sender has closed
    };

    struct Side
    {
        QIODevice *socket = nullptr;
        std::deque<Parcel> toIt;
        bool isOver = false;
    };

    void connectToServer(const QString &target);
    void readClient();
    void readServer();
    void hold(Side &receiver, const QByteArray &bytes);
    void endSide(Side &ended, Side &other);
    void forward(Side &receiver);
    void finish();

    LinkWorker &m_worker;
    Side m_client;
    Side m_server;
    QTimer m_timer;
    bool m_clientSpokeLast = false;
};

} // namespace alexandria
