// SPDX-License-Identifier: MIT
#include "tests/support/pgconnection.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/program.h"
#include "tests/support/recordgenerator.h"
#include "tests/support/slowlink.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

constexpr qint64 Editions = 2000;

/// An address of this machine that others on its network use too; null where there is no network.
QHostAddress networkAddress()
{
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal()
            && address.protocol() == QAbstractSocket::IPv4Protocol)
            return address;
    }
    return {};
}

/// Passes every connection on to a port of the loopback interface; needs the event loop.
void forward(QTcpServer &from, quint16 port)
{
    QObject::connect(&from, &QTcpServer::newConnection, &from, [&from, port] {
        QTcpSocket *client = from.nextPendingConnection();
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, port);
        QObject::connect(client, &QTcpSocket::readyRead, server,
                         [client, server] { server->write(client->readAll()); });
        QObject::connect(server, &QTcpSocket::readyRead, client,
                         [client, server] { client->write(server->readAll()); });
        QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    });
}

} // namespace

/// The program as it is used at a shell, with a PostgreSQL.
class CommandLineServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void looksUpAndSearches();
    void checksTheServer();
    void namesTheMissingTables();
    void findsThePassword_data();
    void findsThePassword();
    void saysWhyThereIsNoConnection_data();
    void saysWhyThereIsNoConnection();
    void warnsOfAPasswordInTheUri_data();
    void warnsOfAPasswordInTheUri();
    void neverShowsAPassword_data();
    void neverShowsAPassword();
    void givesAStatementUpInTime_data();
    void givesAStatementUpInTime();
    void stopsTheStatementWhenInterrupted_data();
    void stopsTheStatementWhenInterrupted();
    void leavesWholeJsonWhenInterrupted();
    void warnsOfAnOpenLink_data();
    void warnsOfAnOpenLink();

private:
    /// Without password, over TCP.
    [[nodiscard]] QString uri(const QString &host = u"127.0.0.1"_s, quint16 port = 0) const;
    [[nodiscard]] QString count(const QString &condition) const;
    void writeFile(const QString &name, const QString &contents);

    PostgresFixture m_postgres;
    RecordGenerator m_generator{Editions, CatalogueOptions().seed};
    QString m_database;
    QString m_isbn; ///< of some edition there
    std::unique_ptr<Program> m_program;
};

void CommandLineServerTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    m_database = m_postgres.createDatabase(Editions).value();
    for (qint64 edition = 0; m_isbn.isEmpty(); ++edition)
        m_isbn = m_generator.isbnOfEdition(edition).value_or(QString());
}

void CommandLineServerTest::init()
{
    m_program = std::make_unique<Program>(QStringLiteral(ALEXANDRIA_EXECUTABLE));
}

QString CommandLineServerTest::uri(const QString &host, quint16 port) const
{
    const QString number = QString::number(port == 0 ? m_postgres.port() : port);
    return u"postgresql://%1@%2:%3/%4"_s.arg(m_postgres.user(), host, number, m_database);
}

/// How many of the program's connections are there that fulfil @p condition.
QString CommandLineServerTest::count(const QString &condition) const
{
    return m_postgres
        .value(m_database,
               u"SELECT count(*) FROM pg_stat_activity WHERE datname = '%1' AND application_name = "
               "'alexandria-desktop' AND %2"_s.arg(m_database, condition))
        .value();
}

/// As libpq wants its files: for nobody else to read.
void CommandLineServerTest::writeFile(const QString &name, const QString &contents)
{
    const QString path = m_program->write(name, contents.toUtf8());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
}

void CommandLineServerTest::looksUpAndSearches()
{
    const QString connection = m_postgres.socketUri(m_database);

    const Finished lookup = m_program->run({u"lookup"_s, u"--connect"_s, connection, u"--format"_s, u"json"_s,
                                            u"9791200000006"_s, u"1"_s, m_isbn});
    const Finished search =
        m_program->run({u"search"_s, u"--connect"_s, connection, u"--format"_s, u"json"_s, m_isbn});
    const Finished table = m_program->run({u"search"_s, u"--connect"_s, connection, u"--all"_s, u"the"_s});

    const QJsonArray items = QJsonDocument::fromJson(lookup.output).array();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0]["status"_L1].toString(), u"not-found"_s);
    QCOMPARE(items[1]["status"_L1].toString(), u"invalid"_s);
    QCOMPARE(items[2]["status"_L1].toString(), u"found"_s);
    QCOMPARE(items[2]["source"_L1].toString(), u"live"_s);
    const QJsonObject found = QJsonDocument::fromJson(search.output).object();
    QCOMPARE(found["query"_L1]["kind"_L1].toString(), u"isbn"_s);
    QCOMPARE(found["results"_L1], items[2]["results"_L1]);
    QCOMPARE(table.exitCode, 0);
    QVERIFY(table.output.count('\n') > 51); // a header and more than a page
    QCOMPARE(lookup.errors + search.errors + table.errors, QByteArray());
}

void CommandLineServerTest::checksTheServer()
{
    const QString connection = m_postgres.socketUri(m_database);

    const Finished table = m_program->run({u"check"_s, u"--connect"_s, connection});
    const Finished json = m_program->run({u"check"_s, u"--connect"_s, connection, u"--format"_s, u"json"_s});

    QVERIFY2(table.exitCode == 0, table.output.constData());
    QVERIFY(table.output.contains("PostgreSQL"));
    const QJsonObject report = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(report["unprotected"_L1].toBool(true), false);
    QVERIFY(report["latency_ms"_L1].toDouble() > 0);
}

void CommandLineServerTest::namesTheMissingTables()
{
    const QString database = m_postgres.createDatabase(Editions).value();
    QVERIFY(m_postgres.sql(database, u"DROP TABLE authors, edition_isbns"_s).has_value());
    const QString connection = m_postgres.socketUri(database);

    const Finished check = m_program->run({u"check"_s, u"--connect"_s, connection});
    const Finished lookup = m_program->run({u"lookup"_s, u"--connect"_s, connection, m_isbn});
    const Finished empty = m_program->run(
        {u"check"_s, u"--connect"_s, m_postgres.socketUri(m_postgres.createEmptyDatabase().value())});

    QCOMPARE(check.exitCode, 4);
    QVERIFY(check.output.contains("Table authors") && check.output.contains("Table edition_isbns"));
    QVERIFY(check.output.contains("✗ Tables: 3 there"));
    QCOMPARE(lookup.exitCode, 5);
    QVERIFY(lookup.errors.contains("edition_isbns"));
    QCOMPARE(empty.exitCode, 4);
}

void CommandLineServerTest::findsThePassword_data()
{
    QTest::addColumn<QString>("variable");

    QTest::newRow("PGPASSWORD") << u"PGPASSWORD"_s;
    QTest::newRow("PGPASSFILE") << u"PGPASSFILE"_s;
    QTest::newRow("PGSERVICE") << u"PGSERVICE"_s;
    QTest::newRow("--connect service=") << QString();
}

void CommandLineServerTest::findsThePassword()
{
    QFETCH(QString, variable);
    QString connection = uri();
    if (variable == "PGPASSWORD"_L1) {
        m_program->setVariable(variable, m_postgres.password());
    } else if (variable == "PGPASSFILE"_L1) {
        writeFile(u"passwords"_s, "*:*:*:*:"_L1 + m_postgres.password() + u'\n');
        m_program->setVariable(variable, m_program->path(u"passwords"_s));
    } else {
        writeFile(
            u"services"_s,
            u"[books]\nhost=127.0.0.1\nport=%1\nuser=%2\ndbname=%3\npassword=%4\n"_s.arg(
                QString::number(m_postgres.port()), m_postgres.user(), m_database, m_postgres.password()));
        m_program->setVariable(u"PGSERVICEFILE"_s, m_program->path(u"services"_s));
        m_program->setVariable(variable, u"books"_s);
        connection = variable.isEmpty() ? u"service=books"_s : u"postgresql://"_s;
    }

    const Finished finished = m_program->run({u"lookup"_s, u"--connect"_s, connection, m_isbn});

    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    QCOMPARE(finished.errors, QByteArray());
}

void CommandLineServerTest::saysWhyThereIsNoConnection_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QByteArray>("reason");

    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    QTest::newRow("closed port") << uri(u"127.0.0.1"_s, closed.serverPort())
                                 << QByteArray("cannot be reached");
    QTest::newRow("unknown host") << uri(u"nowhere.invalid"_s)
                                  << QByteArray("nowhere.invalid:%1/%2 is unknown");
    QTest::newRow("no password") << uri() << QByteArray("asks for a password");
    QTest::newRow("unknown database")
        << m_postgres.socketUri(u"no_such"_s) << QByteArray("knows no such user or database");
}

void CommandLineServerTest::saysWhyThereIsNoConnection()
{
    QFETCH(QString, connection);
    QFETCH(QByteArray, reason);
    reason.replace("%1", QByteArray::number(m_postgres.port())).replace("%2", m_database.toUtf8());

    for (const QStringList &command :
         {QStringList{u"lookup"_s, m_isbn}, {u"search"_s, u"x"_s}, {u"check"_s}}) {
        const Finished finished = m_program->run(command + QStringList{u"--connect"_s, connection});

        QCOMPARE(finished.exitCode, 4);
        QVERIFY2(finished.errors.contains(reason), finished.errors.constData());
        QVERIFY(!finished.output.contains(reason)); // check prints how far it came
    }
}

void CommandLineServerTest::warnsOfAPasswordInTheUri_data()
{
    QTest::addColumn<QStringList>("command");

    QTest::newRow("lookup") << QStringList{u"lookup"_s, m_isbn};
    QTest::newRow("search") << QStringList{u"search"_s, m_isbn};
    QTest::newRow("check") << QStringList{u"check"_s};
}

void CommandLineServerTest::warnsOfAPasswordInTheUri()
{
    QFETCH(QStringList, command);
    command << u"--connect"_s << m_postgres.tcpUri(m_database);

    const Finished warned = m_program->run(command);
    const Finished quiet = m_program->run(command + QStringList{u"--quiet"_s});

    QCOMPARE(warned.exitCode, 0);
    QVERIFY2(warned.errors.contains("PGPASSWORD"), warned.errors.constData());
    QCOMPARE(warned.errors.count('\n'), 1);
    QVERIFY(!(warned.output + warned.errors).contains(m_postgres.password().toUtf8()));
    QCOMPARE(quiet.exitCode, 0);
    QCOMPARE(quiet.errors, QByteArray());
}

void CommandLineServerTest::neverShowsAPassword_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<int>("exitCode");

    const QString place = u"127.0.0.1:%1/%2"_s.arg(QString::number(m_postgres.port()), m_database);
    const QString user = m_postgres.user();
    QTest::newRow("wrong") << u"postgresql://%1:topsecret@%2"_s.arg(user, place) << 4;
    QTest::newRow("keyword") << u"host=127.0.0.1 port=1 password=topsecret"_s << 4;
    QTest::newRow("with an @") << u"postgresql://%1:a@topsecret@%2"_s.arg(user, place) << 2;
    QTest::newRow("with a slash") << u"postgresql://%1:topsecret/b@%2"_s.arg(user, place) << 2;
    QTest::newRow("with a per cent sign") << u"postgresql://%1:topsecret%@%2"_s.arg(user, place) << 2;
    QTest::newRow("with a space") << u"host=127.0.0.1 password=a topsecret"_s << 2;
}

void CommandLineServerTest::neverShowsAPassword()
{
    QFETCH(QString, connection);
    QFETCH(int, exitCode);

    const Finished finished = m_program->run({u"check"_s, u"--connect"_s, connection});

    QCOMPARE(finished.exitCode, exitCode);
    QVERIFY2(!(finished.output + finished.errors).contains("secret"), finished.errors.constData());
}

void CommandLineServerTest::givesAStatementUpInTime_data()
{
    QTest::addColumn<QStringList>("command");

    QTest::newRow("lookup") << QStringList{u"lookup"_s, m_isbn};
    QTest::newRow("search") << QStringList{u"search"_s, u"--title"_s, u"history"_s};
}

void CommandLineServerTest::givesAStatementUpInTime()
{
    QFETCH(QStringList, command);
    const QString connection = m_postgres.socketUri(m_database);
    auto other = PgConnection::open(connection);
    QVERIFY(other.has_value());
    QVERIFY(other->exec(u"BEGIN; LOCK TABLE editions, edition_isbns, works IN ACCESS EXCLUSIVE MODE"_s));

    const Finished finished =
        m_program->run(command + QStringList{u"--connect"_s, connection, u"--timeout"_s, u"1"_s});

    QVERIFY2(finished.exitCode == 5, finished.errors.constData());
    QVERIFY(finished.errors.contains("too long"));
    QCOMPARE(finished.output, QByteArray());
}

void CommandLineServerTest::stopsTheStatementWhenInterrupted_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("signal");

    QTest::newRow("lookup, SIGINT") << QStringList{u"lookup"_s, m_isbn} << SIGINT;
    QTest::newRow("search, SIGINT") << QStringList{u"search"_s, u"--title"_s, u"history"_s} << SIGINT;
    QTest::newRow("lookup, SIGTERM") << QStringList{u"lookup"_s, m_isbn} << SIGTERM;
}

void CommandLineServerTest::stopsTheStatementWhenInterrupted()
{
    QFETCH(QStringList, command);
    QFETCH(int, signal);
    const QString connection = m_postgres.socketUri(m_database);
    auto other = PgConnection::open(connection);
    QVERIFY(other.has_value());
    QVERIFY(other->exec(u"BEGIN; LOCK TABLE editions, edition_isbns, works IN ACCESS EXCLUSIVE MODE"_s));
    const auto process = m_program->start(command + QStringList{u"--connect"_s, connection});
    QTRY_COMPARE_WITH_TIMEOUT(count(u"wait_event_type = 'Lock'"_s), u"1"_s, 30'000);

    ::kill(pid_t(process->processId()), signal);
    const Finished finished = Program::finish(*process);

    QCOMPARE(finished.exitCode, 130);
    QTRY_COMPARE(count(u"true"_s), u"0"_s); // the lock is still held: nothing but the cancel ended it
}

void CommandLineServerTest::leavesWholeJsonWhenInterrupted()
{
    QByteArray isbns;
    for (qint64 edition = 0; isbns.count('\n') < 300; ++edition)
        isbns += m_generator.isbnOfEdition(edition % Editions).value_or(QString()).toLatin1() + '\n';
    SlowLink link(m_postgres.socketPath(), std::chrono::milliseconds(100));
    const auto process = m_program->start({u"lookup"_s, u"--format"_s, u"json"_s, u"--connect"_s,
                                           m_postgres.tcpUri(m_database, link.port()), u"--input"_s,
                                           m_program->write(u"isbns.txt"_s, isbns)});
    QTRY_VERIFY_WITH_TIMEOUT(process->bytesAvailable() > 0, 30'000);
    link.setSilent(true); // the first are there, the others will not come

    ::kill(pid_t(process->processId()), SIGINT);
    const Finished finished = Program::finish(*process);

    QCOMPARE(finished.exitCode, 130);
    QJsonParseError error;
    const QJsonArray answers = QJsonDocument::fromJson(finished.output, &error).array();
    QCOMPARE(error.errorString(), QJsonParseError().errorString());
    QVERIFY2(!answers.isEmpty() && answers.size() < 300, qPrintable(QString::number(answers.size())));
}

void CommandLineServerTest::warnsOfAnOpenLink_data()
{
    QTest::addColumn<QStringList>("command");

    QTest::newRow("lookup") << QStringList{u"lookup"_s, m_isbn};
    QTest::newRow("search") << QStringList{u"search"_s, u"--title"_s, u"history"_s};
}

void CommandLineServerTest::warnsOfAnOpenLink()
{
    QFETCH(QStringList, command);
    const QHostAddress address = networkAddress();
    if (address.isNull())
        QSKIP("this machine has no network; postgressettingstest shows the decision");
    QTcpServer door;
    QVERIFY(door.listen(address));
    forward(door, m_postgres.port());
    m_program->setVariable(u"PGPASSWORD"_s, m_postgres.password());
    const QString open = uri(address.toString(), door.serverPort());

    const auto warned = m_program->start(command + QStringList{u"--connect"_s, open});
    QTRY_COMPARE_WITH_TIMEOUT(warned->state(), QProcess::NotRunning, 30'000);
    const auto quiet = m_program->start(command + QStringList{u"--quiet"_s, u"--connect"_s, open});
    QTRY_COMPARE_WITH_TIMEOUT(quiet->state(), QProcess::NotRunning, 30'000);
    const Finished local = m_program->run(command + QStringList{u"--connect"_s, uri()});

    const Finished finished = Program::finish(*warned);
    QCOMPARE(finished.exitCode, 0);
    QCOMPARE(finished.errors.count("is not encrypted"), 1);
    QVERIFY(!finished.output.isEmpty());
    QCOMPARE(Program::finish(*quiet).errors, QByteArray());
    QVERIFY(!local.errors.contains("encrypted"));
}

QTEST_GUILESS_MAIN(CommandLineServerTest)
#include "commandlineservertest.moc"
