// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/slowlink.h"

#include <QTcpServer>

#include <chrono>

namespace alexandria {

class LinkConnection;
using LinkDelay = std::chrono::duration<double, std::milli>;

/// SlowLink's part on its own thread: takes connections and counts.
class LinkWorker : public QObject
{
    Q_OBJECT

public:
    LinkWorker(QString target, LinkDelay delay);
    ~LinkWorker() override;

    /// Starts to accept; the port, 0 if it was taken.
    quint16 open(quint16 port);
    void refuse(bool refused);
    void cut();
    void setSilent(bool silent);
    void setDelay(LinkDelay delay) { m_delay = delay; }

    [[nodiscard]] bool isSilent() const { return m_silent; }
    [[nodiscard]] LinkDelay delay() const { return m_delay; }
    [[nodiscard]] LinkCounts counts() const { return m_counts; }
    /// Adds to the counts, each of which may be negative.
    void count(const LinkCounts &change);

signals:
    void countsChanged();

private:
    void accept();
    [[nodiscard]] QList<LinkConnection *> connections() const;

    QString m_target;
    LinkDelay m_delay;
    QTcpServer m_server;
    LinkCounts m_counts;
    int m_holder = -1; // a socket that never listens: keeps the port ours while we refuse
    quint16 m_port = 0;
    bool m_silent = false;
};

} // namespace alexandria
