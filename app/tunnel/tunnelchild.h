// SPDX-License-Identifier: MIT
#pragma once

#include "app/tunnel/cloudflaredline.h"
#include "app/tunnel/tunneloptions.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QProcess)

namespace alexandria {

/// One run of `cloudflared access tcp`. Ends with this object, and with the program however that ends.
///
/// To be made on a thread that lives as long as the program: the system ends the child with the thread that
/// started it.
class TunnelChild : public QObject
{
    Q_OBJECT

public:
    TunnelChild(QString program, const TunnelOptions &options, QObject *parent = nullptr);
    /// Returns at once; a child that does not end by itself is killed a second later.
    ~TunnelChild() override;

    void start();
    /// Says nothing any more and ends.
    void end();
    [[nodiscard]] qint64 processId() const;

Q_SIGNALS:
    void listening(quint16 port); ///< once
    void wrote(const alexandria::CloudflaredLine &line, const QString &raw);
    void endedItself(const QString &detail); ///< once
    void couldNotStart(const QString &detail); ///< is no program, or none for this machine: once
    void doesNothing(); ///< it did not listen in time: once

private:
    void read(bool isErrorChannel);
    void take(const QByteArray &line);
    [[nodiscard]] std::optional<quint16> portOfChild() const;
    void lookForPort();

    const QString m_program;
    const QString m_hostname;
    QProcess *m_process; ///< outlives this until it has ended; null once it was told to
    QByteArray m_unfinished; ///< the beginning of a line
    quint16 m_port = 0; ///< that it was asked to listen on; 0: any
    bool m_isAboutToListen = false;
    QTimer m_poll;
    QDeadlineTimer m_patience;
};

} // namespace alexandria
