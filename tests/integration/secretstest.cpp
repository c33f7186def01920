// SPDX-License-Identifier: MIT
#include "tests/support/fakecloudflared.h"
#include "tests/support/fakeedge.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/processwatch.h"
#include "tests/support/program.h"

#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

const QByteArray Password = "marker-right-password-4711";
const QByteArray WrongPassword = "marker-wrong-password-0815";
const QByteArray TokenId = "marker-token-id.access";
const QByteArray TokenSecret = "marker-token-secret-1234";

QList<QByteArray> secrets()
{
    return {Password, WrongPassword, TokenId, TokenSecret};
}

QByteArray everyFileBelow(const QString &folder)
{
    QByteArray all;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

} // namespace

/// The real program connects, searches, fails and quits, with and without its window: no secret stays
/// anywhere.
class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    // In this order: the rest looks at what the first left behind
    void connectsSearchesFailsAndQuits();
    void reportsWithoutNamesAndSecrets();
    void saysNoSecret();
    void writesNoSecretToAFile();
    void givesNoSecretToAnotherProcess();
    void sendsNoSecretInTheOpen();

private:
    Finished run(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] std::unique_ptr<QProcess> startWindow();
    void quit(QProcess &window);
    void setPassword(const QByteArray &password);
    void addProfile();
    void searchInTheWindow();
    void beDeniedInTheWindow();
    void beRefusedInTheWindow();

    PostgresFixture m_postgres;
    QString m_database;
    QString m_role;
    FakeEdge m_edge;
    FakeCloudflared m_fake;
    CloudflaredBehaviour m_good;
    Program m_program{QStringLiteral(ALEXANDRIA_EXECUTABLE)};
    std::unique_ptr<ProcessWatch> m_watch;
    QByteArray m_said; ///< all output and error text
};

void SecretsTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    QVERIFY(m_edge.isReady() && m_fake.isReady());
    m_database = m_postgres.createDatabase(300).value();
    m_role = u"reader_of_"_s + m_database;
    const QString create = u"CREATE ROLE %1 LOGIN PASSWORD '%2' IN ROLE pg_read_all_data"_s;
    QVERIFY(m_postgres.sql(m_database, create.arg(m_role, QString::fromLatin1(Password))));
    m_good.target = u"%1:%2"_s.arg(m_postgres.host()).arg(m_postgres.port());
    m_good.tokenId = QString::fromLatin1(TokenId);
    m_good.tokenSecret = QString::fromLatin1(TokenSecret);
    m_fake.setBehaviour(m_good);
    m_program.setVariable(u"SSL_CERT_FILE"_s, m_edge.certificateAuthority());
    m_program.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_watch =
        std::make_unique<ProcessWatch>(secrets(), QList<QByteArray>{TokenId, TokenSecret}, m_fake.program());
    m_watch->start();
}

void SecretsTest::cleanup()
{
    QTRY_COMPARE(m_fake.runningPids(), QList<qint64>());
}

void SecretsTest::cleanupTestCase()
{
    QVERIFY(m_postgres.sql(m_database, u"DROP ROLE %1"_s.arg(m_role)));
}

/// The edge answers on this thread, so nothing may block it.
Finished SecretsTest::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = m_program.start(arguments);
    process->write(input);
    process->closeWriteChannel();
    (void)QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 30'000);
    const Finished finished = Program::finish(*process);
    m_said += finished.output + finished.errors;
    return finished;
}

std::unique_ptr<QProcess> SecretsTest::startWindow()
{
    return m_program.start({u"--profile"_s, u"home"_s, u"--cloudflared"_s, m_fake.program(), u"the"_s});
}

void SecretsTest::quit(QProcess &window)
{
    ::kill(pid_t(window.processId()), SIGTERM);
    const Finished finished = Program::finish(window);
    m_said += finished.output + finished.errors;
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
}

void SecretsTest::setPassword(const QByteArray &password)
{
    const Finished set = run({u"profile"_s, u"set-secret"_s, u"home"_s, u"password"_s}, password + '\n');
    QVERIFY2(set.exitCode == 0, set.errors.constData());
}

void SecretsTest::addProfile()
{
    const QString uri = u"postgresql://%1@ignored/%2"_s.arg(m_role, m_database);
    const QString host = u"localhost:%1"_s.arg(m_edge.port());
    const Finished added = run({u"profile"_s, u"add"_s, u"home"_s, u"--connect"_s, uri, u"--tunnel"_s, host});
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    const Finished token =
        run({u"profile"_s, u"set-secret"_s, u"home"_s, u"token"_s}, TokenId + '\n' + TokenSecret + '\n');
    QVERIFY2(token.exitCode == 0, token.errors.constData());
}

void SecretsTest::searchInTheWindow()
{
    const auto isForwarded = [this] {
        const auto connections = m_fake.connections();
        return std::any_of(connections.begin(), connections.end(), [this](const auto &connection) {
            return m_fake.runningPids().contains(connection.pid) && connection.outcome == "forwarded"_L1;
        });
    };
    const auto window = startWindow();
    QTRY_VERIFY_WITH_TIMEOUT(isForwarded(), 20'000);
    // The question for the report, which waits its turn behind the search
    const QString isSearching = u"SELECT count(*) FROM pg_stat_activity WHERE usename = '%1' AND state = "
                                "'idle' AND query = 'SELECT 1'"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_postgres.value(m_database, isSearching.arg(m_role)).value() != "0"_L1, 20'000);
    quit(*window);
}

void SecretsTest::beDeniedInTheWindow()
{
    const qint64 logged = m_postgres.serverLogSize();
    const QByteArray denial = "password authentication failed for user \"" + m_role.toUtf8();
    const auto window = startWindow();
    QTRY_VERIFY_WITH_TIMEOUT(m_postgres.serverLog(logged).contains(denial), 20'000);
    quit(*window);
}

void SecretsTest::beRefusedInTheWindow()
{
    const qsizetype before = m_edge.requests().size();
    const auto window = startWindow();
    QTRY_VERIFY_WITH_TIMEOUT(m_edge.requests().size() > before, 20'000);
    quit(*window);
}

void SecretsTest::connectsSearchesFailsAndQuits()
{
    const QStringList search{u"search"_s,      u"--refresh"_s, u"--cloudflared"_s,
                             m_fake.program(), u"--title"_s,   u"the"_s};
    addProfile();
    setPassword(WrongPassword);
    const Finished wrong = run(search);
    beDeniedInTheWindow();
    setPassword(Password);
    const Finished found = run(search);
    const Finished checked = run({u"check"_s, u"--cloudflared"_s, m_fake.program()});
    searchInTheWindow();

    CloudflaredBehaviour refusing = m_good;
    refusing.tokenSecret = u"another"_s;
    m_fake.setBehaviour(refusing);
    m_edge.setAnswer(403);
    const Finished refused = run(search);
    beRefusedInTheWindow();
    m_fake.setBehaviour(m_good);

    QVERIFY(wrong.exitCode != 0);
    QVERIFY2(wrong.errors.contains("password authentication failed"), wrong.errors.constData());
    QVERIFY2(found.exitCode == 0, found.errors.constData());
    QVERIFY2(checked.exitCode == 0, (checked.output + checked.errors).constData());
    QVERIFY(refused.exitCode != 0);
    QVERIFY2(refused.errors.contains("refused this service token"), refused.errors.constData());
    QCOMPARE(m_edge.requests().constLast().headers.value("cf-access-client-secret"), TokenSecret);
}

void SecretsTest::reportsWithoutNamesAndSecrets()
{
    const QByteArray log = m_program.read(u"xdg-state/alexandria-desktop/alexandria-desktop.log"_s);

    const Finished reported = run({u"report"_s});

    QVERIFY2(reported.exitCode == 0, reported.errors.constData());
    for (const QByteArray &words :
         {QByteArray("begins: the window"), QByteArray("begins: the command search"),
          QByteArray("through the tunnel at host localhost"),
          QByteArray("alexandria.tunnel: listens on port"), QByteArray("alexandria.connection: connected"),
          QByteArray("password authentication failed for user"),
          QByteArray("alexandria.tunnel: cloudflared says: "), QByteArray("ends with exit code 0")})
        QVERIFY2(log.contains(words), (words + " in\n" + log).constData());
    QVERIFY(!log.contains("--title") && !log.contains(" the\n")); // what was searched for
    QVERIFY(reported.output.contains("Connections kept: 1"));
    QVERIFY(reported.output.contains("password authentication failed for user"));
    for (const QString &name : {m_role, m_database})
        QVERIFY2(!reported.output.contains(name.toUtf8()), reported.output.constData());
}

void SecretsTest::saysNoSecret()
{
    QVERIFY(!m_said.isEmpty());
    for (const QByteArray &secret : secrets())
        QVERIFY2(!m_said.contains(secret), m_said.constData());
}

void SecretsTest::writesNoSecretToAFile()
{
    const QByteArray own = everyFileBelow(m_program.path({}));
    const QByteArray keychain = everyFileBelow(qEnvironmentVariable("HOME")); // see keyring.sh

    QVERIFY(own.contains("alexandria-desktop.ini") && own.contains("localhost"));
    QVERIFY(keychain.contains(".keyring"));
    for (const QByteArray &secret : secrets()) {
        QVERIFY2(!own.contains(secret), own.constData());
        QVERIFY2(!keychain.contains(secret), secret.constData());
    }
}

void SecretsTest::givesNoSecretToAnotherProcess()
{
    m_watch->end();

    qInfo("%d looks at all processes; the child with its token %d times", m_watch->looks(),
          m_watch->allowedSightings());
    QCOMPARE(m_watch->findings(), QStringList());
    QVERIFY(m_watch->allowedSightings() > 0); // else it looked at nothing
}

void SecretsTest::sendsNoSecretInTheOpen()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("there is no strace here");
    const QTemporaryDir folder;
    const QString trace = folder.filePath(u"trace"_s);

    const Finished found = m_program.shell(
        u"trace=$1 && shift && exec strace -f -y -s 1000000 -o \"$trace\" "
        "-e trace=write,writev,pwrite64,sendto,sendmsg,openat \"$0\" \"$@\""_s,
        {trace, u"search"_s, u"--refresh"_s, u"--cloudflared"_s, m_fake.program(), u"--title"_s, u"the"_s});

    if (found.errors.contains("PTRACE_TRACEME"))
        QSKIP("this user may not trace");
    QVERIFY2(found.exitCode == 0, found.errors.constData());
    QFile lines(trace);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    bool hasSeenLogin = false;
    while (!lines.atEnd()) {
        const QByteArray line = lines.readLine();
        if (line.contains(m_fake.folder().toUtf8()))
            continue; // the fake keeps a record of its environment
        hasSeenLogin = hasSeenLogin || line.contains("SCRAM-SHA-256");
        for (const QByteArray &secret : secrets())
            QVERIFY2(!line.contains(secret), line.left(500).constData());
    }
    QVERIFY(hasSeenLogin);
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secretstest.moc"
