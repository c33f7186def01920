// SPDX-License-Identifier: MIT
#include "app/connection/connectiontest.h"
#include "app/tunnel/listener.h"
#include "tests/support/fakeedge.h"
#include "tests/support/tunnelfixture.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alexandria;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(alexandria::CloudflaredBehaviour)

namespace {

using Phase = ConnectionState::Phase;
using Refusal = CloudflaredBehaviour::Refusal;

} // namespace

/// From a search to a PostgreSQL through a cloudflared that does what the real one was measured to do.
class TunnelTest : public TunnelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void searchesThroughTheTunnel();
    void givesTheChildNothingItDoesNotNeed();
    void saysWhyNothingComesThrough_data();
    void saysWhyNothingComesThrough();
    void asksTheEdgeWhyItRefuses_data();
    void asksTheEdgeWhyItRefuses();
    void saysWhatIsMissing();
    void comesBackWhenTheChildIsKilled();
    void comesBackWhenTheChildIsStopped();
    void waitsForTheServerBehindTheTunnel();
    void survivesAFloodOfLog();
    void saysNothingToAStranger();
    void testsTheWayStageByStage();
    void namesTheStageAtPostgres();
    void leavesNoChildBehind();
};

void TunnelTest::searchesThroughTheTunnel()
{
    open(target());

    const auto page = search();

    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QTRY_COMPARE(m_catalogue->access()->state().phase, Phase::Connected);
    QVERIFY(m_catalogue->access()->state().isThroughTunnel);
    QCOMPARE(m_fake->starts().size(), 1);
}

void TunnelTest::givesTheChildNothingItDoesNotNeed()
{
    qputenv("TUNNEL_URL", "127.0.0.1:1");
    qputenv("PGPASSWORD", "marker-password");
    qputenv("UNRELATED_MARKER", "x");
    open(target());
    QVERIFY(search());
    qunsetenv("TUNNEL_URL");
    qunsetenv("PGPASSWORD");
    qunsetenv("UNRELATED_MARKER");

    const auto start = m_fake->starts().value(0);

    QVERIFY(!start.arguments.join(u' ').contains("marker"_L1));
    QCOMPARE(start.environment.value(u"HOME"_s), u"/dev/null"_s);
    QCOMPARE(start.environment.value(u"TUNNEL_SERVICE_TOKEN_ID"_s), TokenId);
    QCOMPARE(start.environment.value(u"TUNNEL_SERVICE_TOKEN_SECRET"_s), TokenSecret);
    for (const QString &name : {u"TUNNEL_URL"_s, u"PGPASSWORD"_s, u"UNRELATED_MARKER"_s})
        QVERIFY2(!start.environment.contains(name), qPrintable(name));
}

void TunnelTest::saysWhyNothingComesThrough_data()
{
    QTest::addColumn<CloudflaredBehaviour>("behaviour");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("kind");

    const auto row = [](const char *name, Refusal refusal, const QString &words, Error::Kind kind) {
        CloudflaredBehaviour behaviour;
        behaviour.refusal = refusal;
        QTest::newRow(name) << behaviour << words << int(kind);
    };
    using Kind = Error::Kind;
    row("edge refuses", Refusal::EdgeRefused, u"cannot be reached"_s, Kind::Unreachable);
    row("edge times out", Refusal::EdgeTimedOut, u"cannot be reached"_s, Kind::Unreachable);
    row("no such host", Refusal::NoSuchHost, u"host name was not found"_s, Kind::Unreachable);
    row("no DNS", Refusal::DnsRefused, u"host name was not found"_s, Kind::Unreachable);
    row("unknown authority", Refusal::UnknownAuthority, u"certificate is not trusted"_s, Kind::Denied);
    row("wrong name", Refusal::WrongName, u"certificate is not trusted"_s, Kind::Denied);
    row("closed early", Refusal::UnexpectedEof, u"dropped the connection"_s, Kind::Unreachable);
    row("reset early", Refusal::ConnectionReset, u"dropped the connection"_s, Kind::Unreachable);
    row("no HTTP", Refusal::NotHttp, u"is not Cloudflare"_s, Kind::Denied);
    row("proxy down", Refusal::ProxyRefused, u"cannot be reached"_s, Kind::Unreachable);
    row("proxy refuses", Refusal::ProxyBadGateway, u"cannot be reached"_s, Kind::Unreachable);
}

void TunnelTest::saysWhyNothingComesThrough()
{
    QFETCH(CloudflaredBehaviour, behaviour);
    QFETCH(QString, words);
    QFETCH(int, kind);
    m_fake->setBehaviour(behaviour);
    LinkPolicy impatient = patient();
    impatient.waitsForServer = false;
    open(target(), impatient);

    const auto refused = search();
    m_fake->setBehaviour(m_good);
    const auto next = search();

    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(words), qPrintable(refused.error().message));
    QCOMPARE(int(refused.error().kind), kind);
    QVERIFY(!(refused.error().message + refused.error().detail).contains("marker"_L1));
    QVERIFY2(next, qPrintable(next ? QString() : next.error().message));
}

void TunnelTest::asksTheEdgeWhyItRefuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, int status, const QByteArray &location, const QByteArray &body,
                        const QString &words) { QTest::newRow(name) << status << location << body << words; };
    row("no application", 404, {}, {}, u"knows no application"_s);
    row("too many", 429, {}, {}, u"patience"_s);
    row("trouble", 500, {}, {}, u"trouble of its own"_s);
    row("database down", 502, {}, {}, u"database behind it does not answer"_s);
    row("tunnel down", 530, {}, "error code: 1033", u"tunnel at home is not connected"_s);
}

void TunnelTest::asksTheEdgeWhyItRefuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    FakeEdge edge;
    QVERIFY(edge.isReady());
    edge.setAnswer(status, body, location);
    qputenv("SSL_CERT_FILE", edge.certificateAuthority().toLocal8Bit());
    CloudflaredBehaviour refusing = m_good;
    refusing.error = u"websocket: bad handshake"_s; // for every status the same (measured)
    m_fake->setBehaviour(refusing);
    ServerTarget there = target();
    there.tunnel = TunnelHostname::fromText(u"localhost:%1"_s.arg(edge.port())).value();
    LinkPolicy impatient = patient();
    impatient.waitsForServer = false;
    open(there, impatient);

    const auto page = search();
    qunsetenv("SSL_CERT_FILE");

    QVERIFY(!page);
    QVERIFY2(page.error().message.contains(words), qPrintable(page.error().message));
    QVERIFY(!edge.requests().isEmpty());
    QCOMPARE(edge.requests().first().headers.value("cf-access-client-id"), TokenId.toLatin1());
    QCOMPARE(edge.requests().first().headers.value("upgrade"), "websocket");
    for (const QString &line : m_catalogue->access()->tunnelLog())
        QVERIFY(!line.contains("marker"_L1));
}

void TunnelTest::saysWhatIsMissing()
{
    ServerTarget nowhere = target();
    nowhere.cloudflared = u"/nowhere/cloudflared"_s;
    open(nowhere);

    const auto page = search();

    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::NotFound);
    QCOMPARE(m_catalogue->access()->state().phase, Phase::Failed);
}

void TunnelTest::comesBackWhenTheChildIsKilled()
{
    open(target());
    QVERIFY(search());
    const qint64 first = m_fake->runningPids().value(0);

    ::kill(pid_t(first), SIGKILL);
    const auto page = search();

    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QVERIFY(m_fake->runningPids().value(0) != first);
}

void TunnelTest::comesBackWhenTheChildIsStopped()
{
    ServerTarget impatient = target();
    impatient.settings = [settings = impatient.settings](std::optional<quint16> port, bool insistsOnTls) {
        PostgresSettings quick = settings(port, insistsOnTls);
        quick.requestTimeout = 1s;
        quick.setValue(u"connect_timeout"_s, u"2"_s);
        return quick;
    };
    impatient.patienceWithDial = 1s;
    open(impatient);
    QVERIFY(search());
    const qint64 first = m_fake->runningPids().value(0);

    QVERIFY(FakeCloudflared::stop(first));
    const auto page = search();

    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QTRY_VERIFY_WITH_TIMEOUT(!m_fake->runningPids().contains(first), 20'000);
}

void TunnelTest::waitsForTheServerBehindTheTunnel()
{
    CloudflaredBehaviour down = m_good;
    down.refusal = Refusal::EdgeRefused;
    m_fake->setBehaviour(down);
    open(target());
    const auto page = ask();
    QTRY_COMPARE(m_catalogue->access()->state().phase, Phase::Waiting);
    QVERIFY(m_catalogue->access()->state().nextTry);
    QVERIFY(m_catalogue->access()->state().error->message.contains("cannot be reached"_L1));

    m_fake->setBehaviour(m_good);

    QTRY_VERIFY_WITH_TIMEOUT(page.isFinished(), 20'000);
    QVERIFY(page.result());
    QTRY_COMPARE(m_catalogue->access()->state().phase, Phase::Connected);
}

void TunnelTest::survivesAFloodOfLog()
{
    CloudflaredBehaviour flooding = m_good;
    flooding.flood.bytes = 10'000'000;
    m_fake->setBehaviour(flooding);
    open(target());

    QVERIFY(search());

    QVERIFY(m_catalogue->access()->tunnelLog().size() <= 200);
}

void TunnelTest::saysNothingToAStranger()
{
    QTcpServer stranger;
    QVERIFY(stranger.listen(QHostAddress::LocalHost));

    QVERIFY(!isListener(::getppid(), stranger.serverPort()));
    QVERIFY(isListener(QCoreApplication::applicationPid(), stranger.serverPort()));
    stranger.close();
    QVERIFY(!isListener(QCoreApplication::applicationPid(), stranger.serverPort()));
}

void TunnelTest::testsTheWayStageByStage()
{
    ConnectionTest test(u"test"_s, target(), *m_secrets);
    QSignalSpy finished(&test, &ConnectionTest::finished);

    test.start();

    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QVERIFY(finished.first().first().toBool());
    using Kind = ConnectionStage::Kind;
    QList<Kind> kinds;
    for (const ConnectionStage &stage : test.stages()) {
        kinds << stage.kind;
        QVERIFY(stage.outcome == ConnectionStage::Outcome::Passed
                || stage.outcome == ConnectionStage::Outcome::Improvable);
    }
    QCOMPARE(kinds,
             (QList<Kind>{Kind::CloudflaredFound, Kind::CloudflaredStarted, Kind::OwnChildListens,
                          Kind::EdgeReached, Kind::SignedIn, Kind::PostgresAnswers, Kind::Tables,
                          Kind::Indexes, Kind::Latency}));
    QVERIFY(test.stages().first().finding.contains("2026.8.2"_L1));
}

void TunnelTest::namesTheStageAtPostgres()
{
    ServerTarget wrong = target();
    wrong.password = Secret::fromText(u"marker-wrong"_s);
    ConnectionTest test(u"test"_s, wrong, *m_secrets);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    connect(
        &test.control(), &ConnectionControl::stateChanged, &test,
        [&test] {
            if (test.control().state().phase == Phase::NeedsSecret)
                test.control().declineSecret();
        },
        Qt::QueuedConnection);

    test.start();

    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QCOMPARE(test.stages().last().kind, ConnectionStage::Kind::PostgresAnswers);
    QCOMPARE(test.stages().last().outcome, ConnectionStage::Outcome::Failed);
    QVERIFY(test.stages().last().error->message.contains("password authentication failed"_L1));
}

void TunnelTest::leavesNoChildBehind()
{
    CloudflaredBehaviour stubborn = m_good;
    stubborn.ignoresTerm = true;
    m_fake->setBehaviour(stubborn);
    open(target());
    QVERIFY(search());
    QCOMPARE(m_fake->runningPids().size(), 1);

    m_catalogue->openSample(m_fake->folder());

    QTRY_COMPARE_WITH_TIMEOUT(m_fake->runningPids(), QList<qint64>(), 5000);
    QVERIFY(search());
}

QTEST_GUILESS_MAIN(TunnelTest)
#include "tunneltest.moc"
