// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace alexandria {

class FakeCloudflared;

/// One run of a `cloudflared` by a test itself, ended with this object. The environment is empty but for
/// HOME=/dev/null and a PATH without xdg-open, and what is set.
class CloudflaredRun
{
public:
    explicit CloudflaredRun(const FakeCloudflared &fake);
    ~CloudflaredRun();
    Q_DISABLE_COPY_MOVE(CloudflaredRun)

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    /// `access tcp --hostname db.example.test --url 127.0.0.1:0` and @p more.
    void listen(const QStringList &more = {});
    void start(const QStringList &arguments);
    /// Blocks until it is over; false when that takes half a minute.
    [[nodiscard]] bool finish();

    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] QByteArray errors(); ///< all of standard error so far
    /// Where it listens on 127.0.0.1, by /proc: 0 when it does not. waitForPort() blocks until it does.
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] quint16 waitForPort();

private:
    QString m_program;
    QProcess m_process;
    QProcessEnvironment m_environment;
    QByteArray m_errors;
};

/// A blocking TCP client that can tell an RST from a FIN, as QTcpSocket cannot.
class RawClient
{
public:
    enum class Heard { Bytes, End, Reset, Nothing };

    explicit RawClient(quint16 port);
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    void send(const QByteArray &bytes) const;
    /// What comes next within @p patience milliseconds; bytes are added to received().
    [[nodiscard]] Heard listen(int patience = 20'000);
    [[nodiscard]] const QByteArray &received() const { return m_received; }

private:
    int m_socket;
    bool m_isConnected;
    QByteArray m_received;
};

} // namespace alexandria
