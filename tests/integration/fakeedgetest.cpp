// SPDX-License-Identifier: MIT
#include "tests/support/fakeedge.h"
#include "tests/support/fakeproxy.h"

#include <QDir>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Manner = FakeEdge::Manner;

const QByteArray Upgrade = "GET / HTTP/1.1\r\nHost: db.example.test\r\nUpgrade: websocket\r\n"
                           "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                           "Cf-Access-Client-Id: id.access\r\n\r\n";

/// A client that trusts the edge's authority and nobody else.
void connectTo(QSslSocket &socket, const FakeEdge &edge, const QString &name = u"localhost"_s)
{
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(edge.certificateAuthority()));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, edge.port(), name);
    socket.write(Upgrade);
}

} // namespace

/// The double of Cloudflare's edge, and the proxy before it.
class FakeEdgeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersAsTold_data();
    void answersAsTold();
    void recordsRequests();
    void isValidForItsNamesOnly();
    void offersItsAuthority();
    void misbehaves_data();
    void misbehaves();
    void isReachedThroughTheProxy();
    void proxyRefuses();

private:
    std::unique_ptr<FakeEdge> m_edge;
};

void FakeEdgeTest::initTestCase()
{
    m_edge = std::make_unique<FakeEdge>();
    QVERIFY(m_edge->isReady());
}

void FakeEdgeTest::answersAsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("answer");

    // RFC 6455, 1.3 has this key with this answer.
    QTest::newRow("101") << 101 << QByteArray() << QByteArray()
                         << QByteArray("HTTP/1.1 101 Switching Protocols\r\nServer: cloudflare\r\n"
                                       "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                                       "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n");
    QTest::newRow("302") << 302 << QByteArray() << QByteArray("https://t.test/cdn-cgi/access/login/x")
                         << QByteArray("HTTP/1.1 302 Found\r\nServer: cloudflare\r\n"
                                       "Location: https://t.test/cdn-cgi/access/login/x\r\n"
                                       "Content-Length: 0\r\nConnection: close\r\n\r\n");
    QTest::newRow("530") << 530 << QByteArray("error code: 1033") << QByteArray()
                         << QByteArray("HTTP/1.1 530 <none>\r\nServer: cloudflare\r\nContent-Length: 16\r\n"
                                       "Connection: close\r\n\r\nerror code: 1033");
}

void FakeEdgeTest::answersAsTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, answer);
    m_edge->setAnswer(status, body, location);

    QSslSocket socket;
    connectTo(socket, *m_edge);

    QTRY_COMPARE(socket.bytesAvailable(), answer.size());
    QCOMPARE(socket.readAll(), answer);
    if (status != 101)
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.isOpen() && socket.state() == QAbstractSocket::ConnectedState, status == 101);
    socket.abort();
    QTRY_COMPARE(m_edge->openConnections(), 0);
    m_edge->setAnswer(101);
}

void FakeEdgeTest::recordsRequests()
{
    const qsizetype before = m_edge->requests().size();
    const int connections = m_edge->connections();

    QSslSocket socket;
    connectTo(socket, *m_edge);

    QTRY_COMPARE(m_edge->requests().size(), before + 1);
    QCOMPARE(m_edge->requests().constLast().line, QByteArray("GET / HTTP/1.1"));
    QCOMPARE(m_edge->requests().constLast().headers.value("cf-access-client-id"), QByteArray("id.access"));
    QCOMPARE(m_edge->connections(), connections + 1);
}

void FakeEdgeTest::isValidForItsNamesOnly()
{
    QSslSocket socket;
    QSignalSpy errors(&socket, &QSslSocket::sslErrors);
    connectTo(socket, *m_edge, u"other.example.test"_s);

    QTRY_COMPARE(errors.size(), 1);
    const auto list = errors[0][0].value<QList<QSslError>>();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].error(), QSslError::HostNameMismatch);
}

void FakeEdgeTest::offersItsAuthority()
{
    const QDir directory(m_edge->certificateAuthorityDirectory());

    const QStringList hashed = directory.entryList({u"*.0"_s});

    QCOMPARE(hashed.size(), 1);
    QCOMPARE(QSslCertificate::fromPath(directory.filePath(hashed[0])),
             QSslCertificate::fromPath(m_edge->certificateAuthority()));
}

void FakeEdgeTest::misbehaves_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<QByteArray>("answer"); // how it begins

    QTest::newRow("hangs") << Manner::Hangs << true << false << QByteArray();
    QTest::newRow("no handshake") << Manner::NeverShakesHands << false << false << QByteArray();
    QTest::newRow("closes") << Manner::Closes << true << true << QByteArray();
    QTest::newRow("resets") << Manner::Resets << true << true << QByteArray();
    QTest::newRow("nonsense") << Manner::TalksNonsense << true << true << QByteArray("SSH-2.0-");
}

void FakeEdgeTest::misbehaves()
{
    QFETCH(Manner, manner);
    QFETCH(bool, isEncrypted);
    QFETCH(bool, isClosed);
    QFETCH(QByteArray, answer);
    m_edge->setManner(manner);
    const qsizetype requests = m_edge->requests().size();

    QSslSocket socket;
    QSignalSpy encrypted(&socket, &QSslSocket::encrypted);
    connectTo(socket, *m_edge);

    QTRY_COMPARE(m_edge->openConnections() > 0 || isClosed, true);
    QTRY_COMPARE(encrypted.size(), isEncrypted ? 1 : 0);
    if (isEncrypted)
        QTRY_COMPARE(m_edge->requests().size(), requests + 1);
    if (isClosed)
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    else
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const QByteArray received = socket.readAll();
    QVERIFY(received.startsWith(answer));
    QCOMPARE(received.isEmpty(), answer.isEmpty());
    socket.abort();
    QTRY_COMPARE(m_edge->openConnections(), 0);
    m_edge->setManner(Manner::Answers);
}

void FakeEdgeTest::isReachedThroughTheProxy()
{
    const FakeProxy proxy(m_edge->port());
    const qsizetype requests = m_edge->requests().size();

    QSslSocket socket;
    socket.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(m_edge->certificateAuthority()));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"db.example.test"_s, 443);
    socket.write(Upgrade);

    QTRY_COMPARE(m_edge->requests().size(), requests + 1);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QCOMPARE(proxy.requests(), QList<QByteArray>{"CONNECT db.example.test:443 HTTP/1.1"});
}

void FakeEdgeTest::proxyRefuses()
{
    FakeProxy proxy(m_edge->port());
    proxy.setAnswer("502 Bad Gateway");
    const int connections = m_edge->connections();

    QSslSocket socket;
    QSignalSpy errors(&socket, &QAbstractSocket::errorOccurred);
    socket.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
    socket.connectToHostEncrypted(u"db.example.test"_s, 443);

    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(m_edge->connections(), connections);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::FakeEdgeTest)
#include "fakeedgetest.moc"
