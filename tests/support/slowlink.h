// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>

#include <chrono>

namespace alexandria {

class LinkWorker;

/// What went over a SlowLink since it was made.
struct LinkCounts
{
    qint64 connections = 0; ///< accepted
    qint64 openConnections = 0; ///< accepted, and not yet over on both sides
    qint64 roundTrips = 0; ///< the client said something after it had heard the server, or as the first word
    qint64 bytesUp = 0; ///< read from clients
    qint64 bytesDown = 0; ///< read from the server

    friend bool operator==(const LinkCounts &, const LinkCounts &) = default;
};

/// A loopback port that leads to a server far away, behind a silent or a broken link.
///
/// Each byte and each end of a connection is forwarded half a round trip later, in order. The link runs on a
/// thread of its own, so it works while the test's thread blocks; every function here returns when the link
/// has done it. Round trips are counted by who speaks after whom and do not depend on time.
class SlowLink : public QObject
{
    Q_OBJECT

public:
    /// @p target is "host:port" or the path of a Unix socket. @p port 0: the kernel chooses.
    explicit SlowLink(const QString &target, std::chrono::milliseconds roundTrip = {}, quint16 port = 0,
                      QObject *parent = nullptr);
    ~SlowLink() override; ///< ends all connections

    /// On 127.0.0.1; 0 if the port wanted was taken.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] LinkCounts counts() const;

    /// For what is read from now on.
    void setRoundTrip(std::chrono::milliseconds roundTrip);
    /// Connections stay open and are still accepted, but nothing is forwarded; what was held follows
    /// afterwards.
    void setSilent(bool silent);
    /// Resets every connection on both sides (RST); what was under way is lost.
    void cut();
    /// New connections are refused; the port stays ours and the open connections stay open.
    void refuse(bool refused);

signals:
    /// From the link's thread.
    void countsChanged();

private:
    QThread m_thread;
    LinkWorker *m_worker; // lives on m_thread, which deletes it at its end
    quint16 m_port = 0;
};

} // namespace alexandria
