// SPDX-License-Identifier: MIT
#include "app/database/databasethread.h"
#include "app/database/postgressession.h"
#include "tests/support/catalogueanswers.h"
#include "tests/support/cluster.h"
#include "tests/support/openings.h"
#include "tests/support/pgconnection.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/program.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace alexandria;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Editions = 500;
constexpr int Patience = 30'000; // for a server that follows another

} // namespace

/// A primary and a standby that follows it, both named in the connection: which one is asked, and what
/// becomes of a search when one of them ends or the standby has to stop it.
class StandbyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void asksTheStandby_data();
    void asksTheStandby();
    void tellsTheStandbyFromThePrimary();
    void goesOnWithoutThePrimary();
    void goesOnWithoutTheStandby();
    void goesOnWhenTheStandbyEndsInTheMiddle();
    void goesOnToTheNextHostFromOneThatEnds();
    void answersInSpiteOfAConflict();
    void asksThreeTimes_data();
    void asksThreeTimes();
    void streamsAgainOnlyFromTheBeginning_data();
    void streamsAgainOnlyFromTheBeginning();

private:
    /// The words for libpq: both servers, the primary first.
    [[nodiscard]] QString bothServers() const;
    /// For a search that waits as long as the test needs.
    [[nodiscard]] std::unique_ptr<Catalogue> openWithoutHaste() const;
    [[nodiscard]] bool findsTheBook(Catalogue &catalogue) const;
    /// Of the program, on the server of @p fixture.
    [[nodiscard]] QString connections(const PostgresFixture &fixture,
                                      const QString &condition = u"true"_s) const;
    /// Locks a table until the connection ends, on the standby too.
    [[nodiscard]] PgConnection lock(const QString &table) const;
    [[nodiscard]] QString isLockedOnStandby(const QString &table) const;
    void flushPrimary() const;
    [[nodiscard]] OpenSession standbySessions() const;
    void haltStandby();
    void haltPrimary();

    Cluster m_primaryServer;
    Cluster m_standbyServer;
    bool m_isPrimaryHalted = false;
    bool m_isStandbyHalted = false;
    std::unique_ptr<PostgresFixture> m_primary;
    std::unique_ptr<PostgresFixture> m_standby;
    QString m_database;
    SearchQuery m_query = SearchQuery::forIsbn(Isbn::fromText(u"9780306406157"_s).value());
    QString m_isbn; ///< asked for by it
    QSet<QString> m_bearers; ///< its editions
};

void StandbyTest::initTestCase()
{
    const auto started = m_primaryServer.start();
    QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    m_primary = std::make_unique<PostgresFixture>(m_primaryServer.environmentFile());
    const auto database = m_primary->createDatabase(Editions);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
    m_database = *database;
    // The standby inherits it: whatever is in the way of the primary's work is stopped at once.
    QVERIFY(m_primary->sql(m_database, u"ALTER SYSTEM SET max_standby_streaming_delay = 0"_s));
    // Fails as a conflict does as often as it is told; session locks outlive the failed statement.
    QVERIFY(m_primary->sql(
        m_database,
        u"CREATE FUNCTION conflict(failures int) RETURNS text LANGUAGE plpgsql AS $$"
        "DECLARE tries int := 1 + (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' "
        "                          AND pid = pg_backend_pid());"
        "BEGIN PERFORM pg_advisory_lock(tries); "
        "IF tries <= failures THEN RAISE EXCEPTION 'canceling statement due to conflict with recovery' "
        "USING ERRCODE = '40001'; END IF; RETURN tries; END $$"_s));
    const auto followed = m_standbyServer.startStandbyOf(m_primaryServer);
    QVERIFY2(followed, qPrintable(followed ? QString() : followed.error().detail));
    m_standby = std::make_unique<PostgresFixture>(m_standbyServer.environmentFile());
    QCOMPARE(m_standby->value(m_database, u"SELECT pg_is_in_recovery()"_s).value(), u"t"_s);

    const RecordGenerator generator(Editions, CatalogueOptions().seed);
    qint64 edition = 0;
    while (!generator.isbnOfEdition(edition))
        ++edition;
    m_isbn = *generator.isbnOfEdition(edition);
    m_query = SearchQuery::forIsbn(Isbn::fromText(m_isbn).value());
    for (const qint64 bearer : generator.editionsWithIsbn(m_isbn))
        m_bearers << keyText(RecordGenerator::editionKey(bearer));
}

void StandbyTest::cleanup()
{
    if (std::exchange(m_isPrimaryHalted, false))
        QVERIFY(m_primaryServer.resume());
    if (std::exchange(m_isStandbyHalted, false))
        QVERIFY(m_standbyServer.resume());
}

QString StandbyTest::bothServers() const
{
    return u"host=%1,%2 port=%3,%4 user=%5 dbname=%6 target_session_attrs=prefer-standby"_s.arg(
        m_primary->socketDirectory(), m_standby->socketDirectory(), QString::number(m_primary->port()),
        QString::number(m_standby->port()), m_primary->user(), m_database);
}

std::unique_ptr<Catalogue> StandbyTest::openWithoutHaste() const
{
    PostgresSettings settings = PostgresSettings::fromConnectionString(bothServers()).value();
    settings.requestTimeout = 10min;
    return openPostgresCatalogue(settings);
}

bool StandbyTest::findsTheBook(Catalogue &catalogue) const
{
    const auto page = pageOf(catalogue, m_query);
    if (!page)
        qWarning("%s", qPrintable(page.error().message + u' ' + page.error().detail));
    return page && keysOf(page->editions) == m_bearers;
}

QString StandbyTest::connections(const PostgresFixture &fixture, const QString &condition) const
{
    return fixture
        .value(m_database,
               u"SELECT count(*) FROM pg_stat_activity WHERE datname = '%1' "
               "AND application_name = 'alexandria-desktop' AND %2"_s.arg(m_database, condition))
        .value_or(u"no server"_s);
}

PgConnection StandbyTest::lock(const QString &table) const
{
    PgConnection connection = PgConnection::open(m_primary->socketUri(m_database)).value();
    connection.exec(u"BEGIN; LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE"_s.arg(table)).value();
    flushPrimary();
    return connection;
}

/// So that the standby hears of what nobody committed.
void StandbyTest::flushPrimary() const
{
    QVERIFY(m_primary->sql(m_database, u"SELECT pg_switch_wal()"_s));
}

QString StandbyTest::isLockedOnStandby(const QString &table) const
{
    return m_standby
        ->value(m_database,
                u"SELECT count(*) FROM pg_locks WHERE relation = '%1'::regclass AND granted "
                "AND mode = 'AccessExclusiveLock'"_s.arg(table))
        .value();
}

OpenSession StandbyTest::standbySessions() const
{
    const auto settings = PostgresSettings::fromConnectionString(m_standby->socketUri(m_database)).value();
    return [settings](Opening &opening) {
        return PostgresSession::open(settings, {u"editions"_s}, opening.askInterruption());
    };
}

void StandbyTest::haltStandby()
{
    m_isStandbyHalted = true;
    QVERIFY(m_standbyServer.halt());
}

void StandbyTest::haltPrimary()
{
    m_isPrimaryHalted = true;
    QVERIFY(m_primaryServer.halt());
}

void StandbyTest::asksTheStandby_data()
{
    QTest::addColumn<QString>("connection");

    const auto encoded = [](const PostgresFixture &fixture) {
        return QString::fromLatin1(QUrl::toPercentEncoding(fixture.socketDirectory())) + u':'
            + QString::number(fixture.port());
    };
    const QString uri = u"postgresql://%1@%2,%3/%4?target_session_attrs=prefer-standby"_s;
    QTest::newRow("words") << bothServers();
    QTest::newRow("URI, the primary first")
        << uri.arg(m_primary->user(), encoded(*m_primary), encoded(*m_standby), m_database);
    QTest::newRow("URI, the standby first")
        << uri.arg(m_primary->user(), encoded(*m_standby), encoded(*m_primary), m_database);
}

void StandbyTest::asksTheStandby()
{
    QFETCH(QString, connection);
    const auto catalogue = openAt(connection);

    QVERIFY(findsTheBook(*catalogue));

    QVERIFY(connections(*m_standby).toInt() > 0);
    QCOMPARE(connections(*m_primary), u"0"_s);
}

void StandbyTest::tellsTheStandbyFromThePrimary()
{
    const Program program(QString::fromUtf8(ALEXANDRIA_EXECUTABLE));

    const Finished standby = program.run({u"check"_s, u"--connect"_s, bothServers()});
    const Finished primary = program.run({u"check"_s, u"--connect"_s, m_primary->socketUri(m_database)});
    const Finished found = program.run({u"lookup"_s, u"--connect"_s, bothServers(), m_isbn});

    QCOMPARE(standby.exitCode, 0);
    QVERIFY2(standby.output.contains("standby"), standby.output.constData());
    QCOMPARE(primary.exitCode, 0);
    QVERIFY(!primary.output.contains("standby"));
    QVERIFY2(found.exitCode == 0, found.errors.constData());
    QCOMPARE(found.errors, QByteArray());
}

void StandbyTest::goesOnWithoutThePrimary()
{
    const auto before = openAt(bothServers());
    QVERIFY(findsTheBook(*before));

    haltPrimary();

    QVERIFY(findsTheBook(*before));
    const auto after = openAt(bothServers());
    QVERIFY(findsTheBook(*after));
}

void StandbyTest::goesOnWithoutTheStandby()
{
    const auto catalogue = openAt(bothServers());
    QVERIFY(findsTheBook(*catalogue));

    haltStandby();

    QVERIFY(findsTheBook(*catalogue)); // of one connection to the other, and nobody notices
    QVERIFY(connections(*m_primary).toInt() > 0);
    cleanup();
    const auto after = openAt(bothServers());
    QVERIFY(findsTheBook(*after));
    QVERIFY(connections(*m_standby).toInt() > 0);
}

void StandbyTest::goesOnWhenTheStandbyEndsInTheMiddle()
{
    const auto catalogue = openWithoutHaste();
    QVERIFY(findsTheBook(*catalogue));
    auto locked = std::make_unique<PgConnection>(lock(u"works"_s));
    QTRY_COMPARE_WITH_TIMEOUT(isLockedOnStandby(u"works"_s), u"1"_s, Patience);
    auto answer = catalogue->page(m_query, {}, EditionSource::Purpose::Show, EditionSource::Freshness::Any);
    QTRY_COMPARE_WITH_TIMEOUT(connections(*m_standby, u"wait_event_type = 'Lock'"_s), u"1"_s, Patience);

    haltStandby();
    QTRY_COMPARE_WITH_TIMEOUT(connections(*m_primary, u"wait_event_type = 'Lock'"_s), u"1"_s, Patience);
    locked.reset();
    answer.waitForFinished();

    QVERIFY(answer.result().has_value());
    QCOMPARE(keysOf(answer.result()->editions), m_bearers);
}

/// It is still there for one connection, which it closes.
void StandbyTest::goesOnToTheNextHostFromOneThatEnds()
{
    QTcpServer ending;
    QVERIFY(ending.listen(QHostAddress::LocalHost));
    connect(&ending, &QTcpServer::newConnection, &ending, [&ending] {
        ending.nextPendingConnection()->abort();
        ending.close();
    });
    const auto catalogue = openAt(u"host=%1,127.0.0.1 port=%2,%3 user=%4 dbname=%5 "
                                  "target_session_attrs=prefer-standby"_s.arg(
                                      m_primary->socketDirectory(), QString::number(m_primary->port()),
                                      QString::number(ending.serverPort()), m_primary->user(), m_database));

    auto answer = catalogue->page(m_query, {}, EditionSource::Purpose::Show, EditionSource::Freshness::Any);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), Patience);

    QVERIFY(!ending.isListening());
    QVERIFY2(answer.result(), qPrintable(answer.result() ? QString() : answer.result().error().detail));
    QCOMPARE(keysOf(answer.result()->editions), m_bearers);
}

/// The look-up holds a lock on edition_isbns and waits for works, when the standby learns that its primary
/// has locked edition_isbns.
void StandbyTest::answersInSpiteOfAConflict()
{
    const QString conflicts =
        u"SELECT confl_lock FROM pg_stat_database_conflicts WHERE datname = current_database()"_s;
    const int before = m_standby->value(m_database, conflicts).value().toInt();
    const auto catalogue = openWithoutHaste();
    QVERIFY(findsTheBook(*catalogue));
    auto works = std::make_unique<PgConnection>(lock(u"works"_s));
    QTRY_COMPARE_WITH_TIMEOUT(isLockedOnStandby(u"works"_s), u"1"_s, Patience);
    auto answer = catalogue->page(m_query, {}, EditionSource::Purpose::Show, EditionSource::Freshness::Any);
    QTRY_COMPARE_WITH_TIMEOUT(connections(*m_standby, u"wait_event_type = 'Lock'"_s), u"1"_s, Patience);

    auto isbns = std::make_unique<PgConnection>(lock(u"edition_isbns"_s));
    QTRY_COMPARE_WITH_TIMEOUT(isLockedOnStandby(u"edition_isbns"_s), u"1"_s, Patience);
    works.reset();
    isbns.reset();
    flushPrimary();
    answer.waitForFinished();

    QVERIFY2(answer.result().has_value(),
             qPrintable(answer.result() ? QString() : answer.result().error().detail));
    QCOMPARE(keysOf(answer.result()->editions), m_bearers);
    QTRY_COMPARE_WITH_TIMEOUT(m_standby->value(m_database, conflicts).value().toInt(), before + 1, Patience);
}

void StandbyTest::asksThreeTimes_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<bool>("isAnswered");

    QTest::newRow("no conflict") << 0 << true;
    QTest::newRow("one conflict") << 1 << true;
    QTest::newRow("two conflicts") << 2 << true;
    QTest::newRow("one after the other") << 3 << false;
}

void StandbyTest::asksThreeTimes()
{
    QFETCH(int, failures);
    QFETCH(bool, isAnswered);
    DatabaseThread thread(u"test"_s, standbySessions(), openLimit(10s));

    auto answer = thread.run([failures](DatabaseSession &session) {
        return session.select(Statement(u"SELECT conflict(%1)"_s.arg(failures)));
    });
    answer.waitForFinished();

    const auto rows = answer.result();
    QCOMPARE(rows.has_value(), isAnswered);
    if (isAnswered) {
        QCOMPARE(rows.value(), (Rows{{QByteArray::number(failures + 1)}}));
    } else {
        QCOMPARE(rows.error().kind, Error::Kind::Unreachable);
        QVERIFY2(rows.error().message.contains(u"Try again"_s), qPrintable(rows.error().message));
    }
}

void StandbyTest::streamsAgainOnlyFromTheBeginning_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<Rows>("rows");

    QTest::newRow("before the first row")
        << u"SELECT n FROM conflict(1), generate_series(1, 3) AS n"_s << true << Rows{{"1"}, {"2"}, {"3"}};
    QTest::newRow("after the second row")
        << u"SELECT n FROM generate_series(1, 3) AS n WHERE n < 3 OR conflict(1) IS NOT NULL"_s << false
        << Rows{{"1"}, {"2"}};
}

void StandbyTest::streamsAgainOnlyFromTheBeginning()
{
    QFETCH(QString, sql);
    QFETCH(bool, isWhole);
    QFETCH(Rows, rows);
    PatientOpening opening;
    auto session = standbySessions()(opening);
    QVERIFY(session.has_value());
    Rows given;

    const auto end = (*session)->stream(Statement(sql), [&given](Rows &some) {
        given += some;
        return Offer::Taken;
    });

    QCOMPARE(given, rows);
    QCOMPARE(end.has_value(), isWhole);
    if (!isWhole)
        QCOMPARE(end.error().kind, Error::Kind::Unreachable);
}

QTEST_GUILESS_MAIN(StandbyTest)
#include "standbytest.moc"
