// SPDX-License-Identifier: MIT
#include "app/database/postgressession.h"
#include "app/database/databasethread.h"
#include "tests/support/openings.h"
#include "tests/support/pgbouncer.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/slowlink.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;
using namespace std::chrono_literals;

/// One connection against a real server: what it sends, and what becomes of it when the link goes bad.
class PostgresSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learnsTheSchema();
    void readsOnly();
    void stopsAtTheStatementTimeoutAndGoesOn();
    void costsOneRoundTripAStatement();
    void keepsNullApartFromEmpty();
    void cancelsAtTheServer();
    void neverCancelsTheNextStatement();
    void mendsACutLink();
    void leavesASilentLink();
    void quitsWhileTheLinkIsSilent();
    void quitsWhileTheServerNeverGreets();
    void leavesNothingBehindInAPool();
    void passesAwkwardPasswords();
    void tellsWhyItCannotConnect_data();
    void tellsWhyItCannotConnect();
    void tellsThatTheLinkBrokeWhileItConnected();

private:
    [[nodiscard]] PostgresSettings settings(quint16 port = 0) const;
    [[nodiscard]] OpenSession opener(const PostgresSettings &settings) const;
    [[nodiscard]] QString activeSleeps() const;

    PostgresFixture m_postgres;
    QString m_database;
};

namespace {

QFuture<Result<Rows>> ask(DatabaseThread &thread, const QString &sql)
{
    return thread.run([sql](DatabaseSession &session) { return session.select(Statement(sql)); });
}

const QString LongSleep = u"SELECT pg_sleep(600)"_s;

} // namespace

void PostgresSessionTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    const auto database = m_postgres.createDatabase(500);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
    m_database = *database;
}

PostgresSettings PostgresSessionTest::settings(quint16 port) const
{
    return PostgresSettings::fromConnectionString(m_postgres.tcpUri(m_database, port)).value();
}

OpenSession PostgresSessionTest::opener(const PostgresSettings &settings) const
{
    return [settings](Opening &opening) {
        return PostgresSession::open(settings, {u"editions"_s, u"nothing"_s}, opening.askInterruption());
    };
}

QString PostgresSessionTest::activeSleeps() const
{
    return m_postgres
        .value(m_database,
               u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
               "AND state = 'active' AND query LIKE '%pg_sleep(600)' AND pid <> pg_backend_pid()"_s)
        .value();
}

void PostgresSessionTest::learnsTheSchema()
{
    PatientOpening opening;
    const auto session = opener(settings())(opening);

    QVERIFY(session.has_value());
    const Schema &schema = (*session)->schema();
    QCOMPARE(schema.tables, QStringList{u"editions"_s});
    QCOMPARE(schema.approximateRows.value(u"editions"_s), 500);
    QVERIFY(schema.indexes.contains(
        TableIndex{u"editions"_s, u"btree"_s, {u"work_key"_s}, {u"text_ops"_s}, QString()}));
    QVERIFY(schema.isLocal);
    QVERIFY(schema.server.startsWith(u"PostgreSQL "_s));
}

void PostgresSessionTest::readsOnly()
{
    DatabaseThread thread(u"test"_s, opener(settings()), openLimit(10s));

    auto answer = ask(thread, u"DELETE FROM editions RETURNING key"_s);
    answer.waitForFinished();

    QVERIFY(!answer.result().has_value());
    QVERIFY2(answer.result().error().detail.startsWith(u"25006"_s),
             qPrintable(answer.result().error().detail));
}

void PostgresSessionTest::stopsAtTheStatementTimeoutAndGoesOn()
{
    PostgresSettings quick = settings();
    quick.requestTimeout = 1000ms;
    DatabaseThread thread(u"test"_s, opener(quick), openLimit(10s));

    auto slow = ask(thread, LongSleep);
    auto next = ask(thread, u"SELECT pg_backend_pid()"_s);
    auto again = ask(thread, u"SELECT pg_backend_pid()"_s);
    again.waitForFinished();

    QCOMPARE(slow.result().error().kind, Error::Kind::TimedOut);
    QVERIFY(slow.result().error().detail.startsWith(u"57014"_s));
    QCOMPARE(next.result().value(), again.result().value());
}

void PostgresSessionTest::costsOneRoundTripAStatement()
{
    SlowLink link(m_postgres.socketPath());
    DatabaseThread thread(u"test"_s, opener(settings(link.port())), openLimit(10s));
    ask(thread, u"SELECT 1"_s).waitForFinished();
    const qint64 before = link.counts().roundTrips;

    for (int i = 0; i < 10; ++i)
        ask(thread, u"SELECT key, data FROM editions ORDER BY key"_s).waitForFinished();

    QCOMPARE(link.counts().roundTrips - before, 10);
}

void PostgresSessionTest::keepsNullApartFromEmpty()
{
    DatabaseThread thread(u"test"_s, opener(settings()), openLimit(10s));

    auto answer = thread.run([](DatabaseSession &session) {
        Statement statement(u"SELECT NULL, '', :given::text, :nothing::text IS NULL"_s);
        return session.select(statement.bind(u"given"_s, u"wörd 'x' \\"_s).bind(u"nothing"_s, QByteArray()));
    });
    answer.waitForFinished();

    const Row row = answer.result().value().first();
    QVERIFY(row[0].isNull());
    QVERIFY(row[1].isEmpty() && !row[1].isNull());
    QCOMPARE(QString::fromUtf8(row[2]), u"wörd 'x' \\"_s);
    QCOMPARE(row[3], "t");
}

void PostgresSessionTest::cancelsAtTheServer()
{
    DatabaseThread thread(u"test"_s, opener(settings()), openLimit(10s));
    auto answer = ask(thread, LongSleep);
    QTRY_COMPARE(activeSleeps(), u"1"_s);

    answer.cancel();

    QTRY_COMPARE(activeSleeps(), u"0"_s);
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.resultCount(), 0);
}

void PostgresSessionTest::neverCancelsTheNextStatement()
{
    DatabaseThread thread(u"test"_s, opener(settings()), openLimit(10s));

    for (int i = 0; i < 200; ++i) {
        auto stopped = ask(thread, u"SELECT pg_sleep(0.002), generate_series(1, 10)"_s);
        if (i % 2 == 0)
            QThread::usleep(ulong(i) * 20); // at any moment of its life
        stopped.cancel();
        auto next = ask(thread, u"SELECT 42"_s);
        next.waitForFinished();
        QVERIFY2(next.result().has_value(),
                 qPrintable(next.result().has_value() ? QString() : next.result().error().detail));
        QCOMPARE(next.result()->first().first(), "42");
    }
}

void PostgresSessionTest::mendsACutLink()
{
    SlowLink link(m_postgres.socketPath());
    DatabaseThread thread(u"test"_s, opener(settings(link.port())), openLimit(10s));
    ask(thread, u"SELECT 1"_s).waitForFinished();

    link.cut();
    auto answer = ask(thread, u"SELECT 2"_s);
    answer.waitForFinished();

    QVERIFY(answer.result().has_value());
    QCOMPARE(link.counts().connections, 2);
}

void PostgresSessionTest::leavesASilentLink()
{
    SlowLink link(m_postgres.socketPath());
    PostgresSettings impatient = settings(link.port());
    impatient.requestTimeout = 100ms;
    impatient.setValue(u"connect_timeout"_s, u"2"_s);
    DatabaseThread thread(u"test"_s, opener(impatient), openLimit(10s));
    ask(thread, u"SELECT 1"_s).waitForFinished();

    link.setSilent(true);
    const auto lost = ask(thread, u"SELECT 2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lost.isFinished(), 60'000);
    link.setSilent(false);
    const auto next = ask(thread, u"SELECT 3"_s);

    QVERIFY(!lost.result().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(next.isFinished(), 60'000);
    QVERIFY(next.result().has_value());
}

void PostgresSessionTest::quitsWhileTheLinkIsSilent()
{
    SlowLink link(m_postgres.socketPath());
    auto thread = std::make_unique<DatabaseThread>(u"test"_s, opener(settings(link.port())), openLimit(10s));
    ask(*thread, u"SELECT 1"_s).waitForFinished();
    const auto lost = ask(*thread, LongSleep);
    QTRY_COMPARE(activeSleeps(), u"1"_s);
    link.setSilent(true);

    thread.reset(); // hangs here for ever if it waits for the server

    QVERIFY(lost.isFinished());
    link.setSilent(false);
    QTRY_COMPARE(activeSleeps(), u"0"_s); // nor does the server go on working for nobody
}

void PostgresSessionTest::quitsWhileTheServerNeverGreets()
{
    QTcpServer silent; // accepts in the kernel and never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    PostgresSettings patient = settings(silent.serverPort());
    patient.setValue(u"connect_timeout"_s, u"600"_s);
    auto thread = std::make_unique<DatabaseThread>(u"test"_s, opener(patient), openLimit(600s));
    const auto lost = ask(*thread, u"SELECT 1"_s);
    QVERIFY(silent.waitForNewConnection(10'000));

    thread.reset();

    QVERIFY(lost.isFinished());
}

void PostgresSessionTest::leavesNothingBehindInAPool()
{
    PgBouncer pool;
    const auto started = pool.start();
    QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    DatabaseThread thread(u"test"_s, opener(settings(pool.port())), openLimit(10s));

    for (int i = 0; i < 20; ++i) {
        auto answer =
            ask(thread, u"SELECT current_setting('transaction_read_only'), current_setting('jit')"_s);
        answer.waitForFinished();
        QCOMPARE(answer.result().value(), (Rows{{"on", "off"}}));
    }
    // Another client of the pool, on the same server connections, sees nothing of it.
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QPSQL"_s, u"other"_s);
    const PostgresSettings where = settings(pool.port());
    other.setHostName(where.value(u"host"_s));
    other.setPort(pool.port());
    other.setDatabaseName(where.value(u"dbname"_s));
    other.setUserName(where.value(u"user"_s));
    other.setPassword(where.password.toText());
    QVERIFY(other.open());
    for (int i = 0; i < 5; ++i) {
        QSqlQuery query(u"SELECT current_setting('transaction_read_only'), current_setting('jit'), "
                        "current_setting('statement_timeout')"_s,
                        other);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), u"off"_s);
        QCOMPARE(query.value(1).toString(), u"on"_s);
        QCOMPARE(query.value(2).toString(), u"0"_s);
    }
    other = {};
    QSqlDatabase::removeDatabase(u"other"_s);
}

void PostgresSessionTest::passesAwkwardPasswords()
{
    const QString password = u"a;b'c\\d e=f"_s;
    QVERIFY(m_postgres.sql(m_database,
                           u"DROP ROLE IF EXISTS awkward; CREATE ROLE awkward LOGIN PASSWORD "
                           "'a;b''c\\d e=f'"_s));
    PostgresSettings awkward = settings();
    awkward.setValue(u"user"_s, u"awkward"_s);
    awkward.password = Secret::fromText(password);
    DatabaseThread thread(u"test"_s, opener(awkward), openLimit(10s));

    auto answer = ask(thread, u"SELECT current_user"_s);
    answer.waitForFinished();

    QVERIFY2(answer.result().has_value(),
             qPrintable(answer.result() ? QString() : answer.result().error().detail));
    QCOMPARE(answer.result()->first().first(), "awkward");
    QVERIFY(m_postgres.sql(m_database, u"DROP ROLE awkward"_s));
}

void PostgresSessionTest::tellsWhyItCannotConnect_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("kind");

    QTest::newRow("wrong password") << u"password"_s << u"topsecret"_s << int(Kind::Denied);
    QTest::newRow("unknown database") << u"dbname"_s << u"topsecret"_s << int(Kind::Denied);
    QTest::newRow("nobody listens") << u"port"_s << u"1"_s << int(Kind::Unreachable);
    QTest::newRow("no such socket") << u"host"_s << u"/nonexistent"_s << int(Kind::Unreachable);
    QTest::newRow("a semicolon where QPSQL cannot take it")
        << u"options"_s << u"-c a=b;c"_s << int(Kind::Malformed);
    QTest::newRow("TLS where the server has none") << u"sslmode"_s << u"require"_s << int(Kind::Denied);
}

void PostgresSessionTest::tellsWhyItCannotConnect()
{
    QFETCH(QString, keyword);
    QFETCH(QString, value);
    QFETCH(int, kind);
    PostgresSettings wrong = settings();
    if (keyword == "password"_L1)
        wrong.password = Secret::fromText(value);
    else
        wrong.setValue(keyword, value);

    PatientOpening opening;
    const auto session = opener(wrong)(opening);

    QVERIFY(!session.has_value());
    QCOMPARE(int(session.error().kind), kind);
    QVERIFY(!session.error().message.isEmpty());
    if (keyword == "password"_L1)
        QVERIFY(!(session.error().message + session.error().detail).contains(value));
}

void PostgresSessionTest::tellsThatTheLinkBrokeWhileItConnected()
{
    constexpr int MostRoundTrips = 12;
    for (int trip = 2; trip <= MostRoundTrips; ++trip) {
        SlowLink link(m_postgres.socketPath(), 10ms);
        DatabaseThread thread(u"test"_s, opener(settings(link.port())), openLimit(10s));
        const auto answer = thread.run([](DatabaseSession &) { return Result<>(); });

        while (link.counts().roundTrips < trip && !answer.isFinished())
            QThread::yieldCurrentThread();
        link.cut();

        QTRY_VERIFY(answer.isFinished());
        if (!answer.result().has_value())
            QCOMPARE(answer.result().error().kind, Error::Kind::Unreachable);
    }
}

QTEST_GUILESS_MAIN(PostgresSessionTest)
#include "postgressessiontest.moc"
