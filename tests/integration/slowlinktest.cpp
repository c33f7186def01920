// SPDX-License-Identifier: MIT
#include "tests/support/slowlink.h"

#include "tests/support/pgconnection.h"
#include "tests/support/postgresfixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr qint64 Editions = 2000;
constexpr auto RoundTrip = 40ms;

QString target(const PostgresFixture &postgres)
{
    return u"127.0.0.1:%1"_s.arg(postgres.port());
}

/// A server in this process that takes one client and says what it is told.
class FarServer
{
public:
    FarServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            m_peer = m_server.nextPendingConnection();
            QObject::connect(m_peer, &QIODevice::readyRead, &m_server,
                             [this] { m_heard += m_peer->readAll(); });
        });
    }

    [[nodiscard]] QString target() const { return u"127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    [[nodiscard]] QByteArray heard() const { return m_heard; }
    void say(const QByteArray &words) { m_peer->write(words); }

private:
    QTcpServer m_server;
    QTcpSocket *m_peer = nullptr;
    QByteArray m_heard;
};

} // namespace

class SlowLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void linkCountsOneRoundTripForOneStatement();
    void linkCountsOnlyWordsThatWaited();
    void linkLeadsToTheSocketToo();
    void linkCountsConnectionsAndBytes();
    void linkKeepsOrder();
    void silentLinkHoldsAndThenDelivers();
    void silentLinkStillAccepts();
    void cutLinkResetsConnections();
    void refusingLinkRefusesAndTakesAgain();
    void linkToNowhereCloses();

private:
    PostgresFixture m_postgres;
    QString m_database;
};

void SlowLinkTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    const auto database = m_postgres.createDatabase(Editions);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
    m_database = *database;
}

void SlowLinkTest::linkCountsOneRoundTripForOneStatement()
{
    const SlowLink link(target(m_postgres), RoundTrip);
    auto connection = PgConnection::open(m_postgres.tcpUri(m_database, link.port()));
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().message));
    const qint64 before = link.counts().roundTrips;

    QCOMPARE(connection->exec(u"SELECT 1"_s).value(), (QList<QStringList>{{u"1"_s}}));
    QCOMPARE(link.counts().roundTrips - before, 1);

    // Many packets down are still one round trip.
    QCOMPARE(connection->exec(u"SELECT data FROM editions"_s).value().size(), Editions);
    QCOMPARE(link.counts().roundTrips - before, 2);
}

void SlowLinkTest::linkCountsOnlyWordsThatWaited()
{
    FarServer server;
    SlowLink link(server.target());
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, link.port());
    client.write("one");
    QTRY_COMPARE(server.heard(), "one");

    // An answer that is still under way is not what the client's next words wait for.
    link.setSilent(true);
    server.say("answer");
    QTRY_COMPARE(link.counts().bytesDown, 6);
    client.write("two");
    QTRY_COMPARE(link.counts().bytesUp, 6);
    QCOMPARE(link.counts().roundTrips, 1);

    link.setSilent(false);
    QTRY_COMPARE(client.bytesAvailable(), 6);
    client.write("three");
    QTRY_COMPARE(server.heard(), "onetwothree");
    QCOMPARE(link.counts().roundTrips, 2);
}

void SlowLinkTest::linkLeadsToTheSocketToo()
{
    const SlowLink link(m_postgres.socketPath(), RoundTrip);

    auto connection = PgConnection::open(m_postgres.tcpUri(m_database, link.port()));

    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().message));
    QVERIFY(connection->exec(u"SELECT 1"_s).has_value());
}

void SlowLinkTest::linkCountsConnectionsAndBytes()
{
    const SlowLink link(target(m_postgres));
    QCOMPARE(link.counts(), LinkCounts());
    {
        auto connection = PgConnection::open(m_postgres.tcpUri(m_database, link.port()));
        QVERIFY(connection.has_value());
        const LinkCounts before = link.counts();
        QCOMPARE(before.openConnections, 1);

        QVERIFY(connection->exec(u"SELECT 1"_s).has_value());

        QCOMPARE(link.counts().bytesUp - before.bytesUp, 1 + 4 + 9); // 'Q', length, "SELECT 1" and its NUL
        QVERIFY(link.counts().bytesDown > before.bytesDown);
    }
    QTRY_COMPARE(link.counts().openConnections, 0);
    QVERIFY(link.counts().connections >= 1);
}

void SlowLinkTest::linkKeepsOrder()
{
    FarServer server;
    SlowLink link(server.target(), 200ms);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, link.port());

    // What comes over the shorter way must not overtake what is under way on the longer one.
    client.write("first,");
    QTRY_COMPARE(link.counts().bytesUp, 6);
    link.setRoundTrip({});
    client.write("second");
    QTRY_COMPARE(link.counts().bytesUp, 12);
    client.disconnectFromHost();

    QTRY_COMPARE(server.heard(), "first,second");
    QTRY_COMPARE(link.counts().openConnections, 0);
}

void SlowLinkTest::silentLinkHoldsAndThenDelivers()
{
    SlowLink link(target(m_postgres));
    auto connection = PgConnection::open(m_postgres.tcpUri(m_database, link.port()));
    QVERIFY(connection.has_value());
    const LinkCounts before = link.counts();

    link.setSilent(true);
    QVERIFY(connection->send(u"SELECT 42"_s).has_value());
    QTRY_VERIFY(link.counts().bytesUp > before.bytesUp);

    // The link has the statement and would have forwarded it; the server hears nothing, the socket stays
    // open.
    QCOMPARE(m_postgres
                 .value(m_database,
                        u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%42' "
                        "AND pid <> pg_backend_pid()"_s)
                 .value(),
             u"0"_s);
    QVERIFY(!connection->hasAnswer());
    QCOMPARE(link.counts().openConnections, 1);

    link.setSilent(false);
    QTRY_VERIFY(connection->hasAnswer());
}

void SlowLinkTest::silentLinkStillAccepts()
{
    SlowLink link(target(m_postgres));
    link.setSilent(true);
    QTcpSocket client;

    client.connectToHost(QHostAddress::LocalHost, link.port());

    QVERIFY(client.waitForConnected());
    QTRY_COMPARE(link.counts().openConnections, 1);
}

void SlowLinkTest::cutLinkResetsConnections()
{
    SlowLink link(target(m_postgres), RoundTrip);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, link.port());
    QVERIFY(client.waitForConnected());
    auto connection = PgConnection::open(m_postgres.tcpUri(m_database, link.port()));
    QVERIFY(connection.has_value());

    link.cut();

    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    const auto after = connection->exec(u"SELECT 1"_s);
    QVERIFY(!after);
    QCOMPARE(after.error().kind, Error::Kind::Unreachable);
    QCOMPARE(link.counts().openConnections, 0);
    QVERIFY(PgConnection::open(m_postgres.tcpUri(m_database, link.port())).has_value());
}

void SlowLinkTest::refusingLinkRefusesAndTakesAgain()
{
    SlowLink link(target(m_postgres));
    auto early = PgConnection::open(m_postgres.tcpUri(m_database, link.port()));
    QVERIFY(early.has_value());

    link.refuse(true);
    const auto refused = PgConnection::open(m_postgres.tcpUri(m_database, link.port()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unreachable);
    QVERIFY(early->exec(u"SELECT 1"_s).has_value());

    link.refuse(false);
    QVERIFY(PgConnection::open(m_postgres.tcpUri(m_database, link.port())).has_value());
}

void SlowLinkTest::linkToNowhereCloses()
{
    SlowLink nowhere(u"127.0.0.1:1"_s);
    nowhere.refuse(true);
    const SlowLink link(u"127.0.0.1:%1"_s.arg(nowhere.port()));

    QVERIFY(!PgConnection::open(m_postgres.tcpUri(m_database, link.port())));
    QTRY_COMPARE(link.counts().openConnections, 0);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::SlowLinkTest)
#include "slowlinktest.moc"
