// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QSslSocket;
class QTcpServer;

namespace alexandria {

/// Cloudflare's edge as far as a WebSocket probe sees it: TLS on 127.0.0.1, one answer per connection.
///
/// Lives on the thread that made it and needs its event loop. Its certificate is made anew for each object by
/// the command `openssl`, which blocks for some 100 ms.
class FakeEdge : public QObject
{
    Q_OBJECT

public:
    enum class Manner {
        Answers,
        Hangs, ///< after TLS: reads, never answers
        NeverShakesHands, ///< accepts TCP only: the TLS handshake never goes on
        Closes, ///< after the request, without an answer
        Resets, ///< likewise by RST
        TalksNonsense, ///< an SSH greeting instead of HTTP
    };

    struct Request
    {
        QByteArray line; ///< "GET / HTTP/1.1"
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
    };

    /// @p names: what its certificate is valid for.
    explicit FakeEdge(const QStringList &names = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                                                  QStringLiteral("db.example.test")},
                      QObject *parent = nullptr);
    ~FakeEdge() override;

    /// False, with a warning, where there is no `openssl` command or no TLS in Qt.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] quint16 port() const;
    /// A PEM file for SSL_CERT_FILE.
    [[nodiscard]] QString certificateAuthority() const;
    /// The same under the name of its hash, for SSL_CERT_DIR.
    [[nodiscard]] QString certificateAuthorityDirectory() const;

    void setManner(Manner manner) { m_manner = manner; }
    /// A 101, which is what it begins with, gets the Sec-WebSocket-Accept that its request asks for and
    /// stays open; after any other answer it closes.
    void setAnswer(int status, const QByteArray &body = {}, const QByteArray &location = {});

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; } ///< TCP, all that ever came
    [[nodiscard]] int openConnections() const { return m_openConnections; }

private:
    [[nodiscard]] bool makeCertificates(const QStringList &names);
    void take(qintptr descriptor);
    void read(QSslSocket *socket);
    void answer(QSslSocket *socket, const Request &request) const;
    [[nodiscard]] QByteArray answerTo(const Request &request) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QTcpServer> m_server;
    Manner m_manner = Manner::Answers;
    int m_status = 101;
    QByteArray m_body;
    QByteArray m_location;
    QList<Request> m_requests;
    QHash<QSslSocket *, QByteArray> m_received;
    int m_connections = 0;
    int m_openConnections = 0;
};

} // namespace alexandria
