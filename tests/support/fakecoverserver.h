// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QTcpServer>

namespace alexandria {

/// A web server on loopback with the answers a test lays out; where there is none it says nothing.
class FakeCoverServer
{
public:
    struct Answer
    {
        int status = 200;
        QByteArray body;
        QByteArray headers = {}; ///< each line ended by CRLF
        qint64 announced = -1; ///< the length that is told; -1: the true one
        bool isAnnounced = true;
    };

    FakeCoverServer();

    /// "http://127.0.0.1:PORT" and @p path.
    [[nodiscard]] QString address(const QString &path = {}) const;
    void answer(const QByteArray &path, const Answer &answer) { m_answers[path] = answer; }
    void stop() { m_server.close(); }

    QList<QByteArray> heads; ///< of the requests, as they came
    [[nodiscard]] int requestsFor(const QByteArray &path) const;
    int dropped = 0; ///< connections closed by the other side before they had an answer

private:
    void serve(QTcpSocket *socket);
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QByteArray, Answer> m_answers;
};

} // namespace alexandria
