// SPDX-License-Identifier: MIT
#pragma once

#include "app/tunnel/tunnelfailure.h"
#include "app/tunnel/tunneloptions.h"

#include <QObject>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QSslSocket)

namespace alexandria {

/// Asks the edge for a WebSocket as cloudflared does and reads nothing but the status: the client says
/// "bad handshake" to every refusal. Deletes itself once it is finished.
class WebSocketProbe : public QObject
{
    Q_OBJECT

public:
    explicit WebSocketProbe(const TunnelOptions &options, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Nothing: it would be let in now. Once, within six seconds.
    void finished(std::optional<alexandria::TunnelFailure> failure);

private:
    void sendRequest();
    void readAnswer();
    void finish(std::optional<TunnelFailure> failure);

    const TunnelOptions m_options;
    QSslSocket *m_socket;
    QTimer m_deadline;
    QByteArray m_answer;
    bool m_isFinished = false;
};

} // namespace alexandria
