// SPDX-License-Identifier: MIT
#include "tests/support/fakecloudflared.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/program.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

const QByteArray TokenId = "marker-id.access";
const QByteArray TokenSecret = "marker-token-secret";

} // namespace

/// Profiles and tunnels from the command line of the real program, beside a real keychain.
class ProfileCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keepsProfiles();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void searchesWithWhatTheKeychainHolds();
    void searchesThroughATunnelWithoutAProfile();
    void namesTheStageThatFails();
    void leavesNoChildWhenKilled_data();
    void leavesNoChildWhenKilled();

private:
    void addTunnelProfile();
    [[nodiscard]] QByteArray everyFile() const;

    PostgresFixture m_postgres;
    QString m_database;
    std::unique_ptr<FakeCloudflared> m_fake;
    std::unique_ptr<Program> m_program;
};

void ProfileCommandTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    m_database = m_postgres.createDatabase(300).value();
}

void ProfileCommandTest::init()
{
    m_program = std::make_unique<Program>(QStringLiteral(ALEXANDRIA_EXECUTABLE));
    m_fake = std::make_unique<FakeCloudflared>();
    CloudflaredBehaviour good;
    good.target = u"%1:%2"_s.arg(m_postgres.host()).arg(m_postgres.port());
    good.tokenId = QString::fromLatin1(TokenId);
    good.tokenSecret = QString::fromLatin1(TokenSecret);
    m_fake->setBehaviour(good);
}

void ProfileCommandTest::cleanup()
{
    QTRY_COMPARE(m_fake->runningPids(), QList<qint64>());
}

QByteArray ProfileCommandTest::everyFile() const
{
    QByteArray all;
    for (QDirIterator it(m_program->path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void ProfileCommandTest::keepsProfiles()
{
    const QString uri = u"postgresql://reader@db.example.org:5433/books?target_session_attrs=any"_s;
    const Finished added = m_program->run({u"profile"_s, u"add"_s, u"At home"_s, u"--connect"_s, uri});
    const Finished second =
        m_program->run({u"profile"_s, u"add"_s, u"Tunnel"_s, u"--connect"_s, uri, u"--tunnel"_s,
                        u"db.example.org"_s, u"--sign-in"_s, u"browser"_s});
    const Finished list = m_program->run({u"profile"_s, u"list"_s, u"--format"_s, u"json"_s});
    const Finished removed = m_program->run({u"profile"_s, u"remove"_s, u"At home"_s});
    const Finished shown = m_program->run({u"profile"_s, u"show"_s, u"At home"_s});

    QVERIFY2(added.exitCode == 0, added.errors.constData());
    QVERIFY2(second.exitCode == 0, second.errors.constData());
    const QJsonArray profiles = QJsonDocument::fromJson(list.output).array();
    QCOMPARE(profiles.size(), 2);
    QCOMPARE(profiles[0]["name"_L1].toString(), u"At home"_s);
    QVERIFY(profiles[0]["current"_L1].toBool());
    QCOMPARE(profiles[0]["port"_L1].toInt(), 5433);
    QCOMPARE(profiles[1]["route"_L1].toString(), u"tunnel"_s);
    QCOMPARE(profiles[1]["sign_in"_L1].toString(), u"browser"_s);
    QCOMPARE(removed.exitCode, 0);
    QCOMPARE(shown.exitCode, 1);
}

void ProfileCommandTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("no name") << QStringList{u"profile"_s, u"add"_s} << 2;
    QTest::newRow("no server") << QStringList{u"profile"_s, u"add"_s, u"x"_s} << 2;
    QTest::newRow("nonsense") << QStringList{u"profile"_s, u"add"_s, u"x"_s, u"--connect"_s, u"nonsense"_s}
                              << 2;
    QTest::newRow("no host name") << QStringList{u"profile"_s, u"add"_s,      u"x"_s,      u"--connect"_s,
                                                 u"host=h"_s,  u"--tunnel"_s, u"tcp://x"_s}
                                  << 2;
    QTest::newRow("unknown") << QStringList{u"profile"_s, u"show"_s, u"x"_s} << 1;
    QTest::newRow("unknown action") << QStringList{u"profile"_s, u"frobnicate"_s, u"x"_s} << 1;
    QTest::newRow("unknown profile for a search")
        << QStringList{u"search"_s, u"--profile"_s, u"x"_s, u"y"_s} << 2;
    QTest::newRow("two places") << QStringList{u"search"_s, u"--sample"_s, u"--profile"_s, u"x"_s, u"y"_s}
                                << 2;
    QTest::newRow("a tunnel to nothing")
        << QStringList{u"search"_s, u"--tunnel"_s, u"a.example"_s, u"y"_s} << 2;
}

void ProfileCommandTest::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);

    const Finished finished = m_program->run(arguments);

    QVERIFY2(finished.exitCode == exitCode, finished.errors.constData());
    QVERIFY(finished.errors.startsWith("alexandria-desktop: "));
}

void ProfileCommandTest::addTunnelProfile()
{
    const QString uri = u"postgresql://%1@ignored/%2"_s.arg(m_postgres.user(), m_database);
    const Finished added = m_program->run(
        {u"profile"_s, u"add"_s, u"home"_s, u"--connect"_s, uri, u"--tunnel"_s, u"db.example.test"_s});
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    const Finished password = m_program->run({u"profile"_s, u"set-secret"_s, u"home"_s, u"password"_s},
                                             m_postgres.password().toUtf8() + '\n');
    QVERIFY2(password.exitCode == 0, password.errors.constData());
    const Finished token = m_program->run({u"profile"_s, u"set-secret"_s, u"home"_s, u"token"_s},
                                          TokenId + '\n' + TokenSecret + '\n');
    QVERIFY2(token.exitCode == 0, token.errors.constData());
}

void ProfileCommandTest::searchesWithWhatTheKeychainHolds()
{
    addTunnelProfile();

    const Finished found =
        m_program->run({u"search"_s, u"--cloudflared"_s, m_fake->program(), u"--title"_s, u"the"_s});
    const Finished check = m_program->run({u"check"_s, u"--profile"_s, u"home"_s, u"--cloudflared"_s,
                                           m_fake->program(), u"--format"_s, u"json"_s});

    QVERIFY2(found.exitCode == 0, found.errors.constData());
    QVERIFY2(check.exitCode == 0, (check.errors + check.output).constData());
    QCOMPARE(QJsonDocument::fromJson(check.output)["stages"_L1].toArray().size(), 9);
    const QByteArray written = everyFile() + found.output + found.errors + check.output + check.errors;
    for (const QByteArray &secret : {TokenId, TokenSecret, m_postgres.password().toUtf8()})
        QVERIFY(!written.contains(secret));
    for (const auto &start : m_fake->starts())
        QVERIFY(!start.arguments.join(u' ').contains("marker"_L1));
}

void ProfileCommandTest::searchesThroughATunnelWithoutAProfile()
{
    m_program->setVariable(u"TUNNEL_SERVICE_TOKEN_ID"_s, QString::fromLatin1(TokenId));
    m_program->setVariable(u"TUNNEL_SERVICE_TOKEN_SECRET"_s, QString::fromLatin1(TokenSecret));
    m_program->setVariable(u"PGPASSWORD"_s, m_postgres.password());

    const Finished found = m_program->run(
        {u"search"_s, u"--connect"_s, u"postgresql://%1@x/%2"_s.arg(m_postgres.user(), m_database),
         u"--tunnel"_s, u"db.example.test"_s, u"--cloudflared"_s, m_fake->program(), u"--title"_s, u"the"_s});

    QVERIFY2(found.exitCode == 0, found.errors.constData());
}

void ProfileCommandTest::namesTheStageThatFails()
{
    addTunnelProfile();
    CloudflaredBehaviour refusing;
    refusing.refusal = CloudflaredBehaviour::Refusal::NoSuchHost;
    m_fake->setBehaviour(refusing);

    const Finished edge = m_program->run({u"check"_s, u"--cloudflared"_s, m_fake->program()});
    const Finished missing = m_program->run({u"check"_s, u"--cloudflared"_s, u"/nowhere/cloudflared"_s});

    QCOMPARE(edge.exitCode, 4);
    QVERIFY2(edge.output.contains("✗ Cloudflare reached"), edge.output.constData());
    QVERIFY(edge.output.contains("✓ Our own cloudflared listens"));
    QVERIFY(edge.errors.contains("host name was not found"));
    QCOMPARE(missing.exitCode, 4);
    QVERIFY2(missing.output.contains("✗ cloudflared found"), missing.output.constData());
}

void ProfileCommandTest::leavesNoChildWhenKilled_data()
{
    QTest::addColumn<int>("signal");

    QTest::newRow("SIGKILL") << SIGKILL;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void ProfileCommandTest::leavesNoChildWhenKilled()
{
    QFETCH(int, signal);
    addTunnelProfile();
    CloudflaredBehaviour hanging;
    hanging.refusal = CloudflaredBehaviour::Refusal::NeverAnswers;
    hanging.ignoresTerm = true;
    m_fake->setBehaviour(hanging);
    const auto process = m_program->start({u"search"_s, u"--cloudflared"_s, m_fake->program(), u"x"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_fake->runningPids().size(), 1, 20'000);

    ::kill(pid_t(process->processId()), signal);

    QTRY_COMPARE_WITH_TIMEOUT(m_fake->runningPids(), QList<qint64>(), 10'000);
    (void)Program::finish(*process);
}

QTEST_GUILESS_MAIN(ProfileCommandTest)
#include "profilecommandtest.moc"
