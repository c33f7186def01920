// SPDX-License-Identifier: MIT
#include "tests/support/catalogueanswers.h"
#include "tests/support/pgbouncer.h"
#include "tests/support/pgconnection.h"
#include "tests/support/postgresfixture.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

Q_DECLARE_METATYPE(alexandria::CatalogueOptions)

namespace {

constexpr qint64 Editions = 1000;
const QString Denied = u"42501"_s; // insufficient_privilege

QString ownersFile(const QString &name)
{
    return QString::fromUtf8(ALEXANDRIA_SERVER_SCRIPTS) + u'/' + name;
}

} // namespace

/// The files that an owner runs on his server, with psql as their first lines say.
class ServerScriptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readerReadsTheCatalogue();
    void readerCanDoNothingElse_data();
    void readerCanDoNothingElse();
    void readerHasSoManyConnections();
    void takesBackWhatWasGrantedBefore();
    void readsFromAnotherSchema();
    void leavesAPowerfulRoleAsItIs();
    void leavesNothingForCheckToName_data();
    void leavesNothingForCheckToName();
    void findsIsbnsByTheirDigits();
    void buildsNothingTwice_data();
    void buildsNothingTwice();
    void mendsWhatWasInterrupted();
    void servesTheProgramThroughThePool();

private:
    struct Run
    {
        int exitCode;
        QByteArray output;
    };
    [[nodiscard]] Run runFile(const QString &name, const QStringList &variables = {}) const;
    [[nodiscard]] Run makeReader(const QStringList &variables = {}) const;
    /// As the reader, over TCP with a password.
    [[nodiscard]] QString readerUri(quint16 port = 0) const;
    [[nodiscard]] QList<ReportPoint> shortcomings() const;
    [[nodiscard]] QString indexNames() const;
    [[nodiscard]] bool findsABook(const QString &uri) const;

    PostgresFixture m_postgres;
    RecordGenerator m_generator{Editions, CatalogueOptions().seed};
    QString m_database;
    QString m_reader; ///< roles belong to the cluster, which other tests use too
};

void ServerScriptsTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
}

void ServerScriptsTest::init()
{
    m_reader = u"reader_%1"_s.arg(QCoreApplication::applicationPid());
    const auto database = m_postgres.createDatabase(Editions);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
    m_database = *database;
}

void ServerScriptsTest::cleanup()
{
    QVERIFY(m_postgres.sql(m_database,
                           u"DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = '%1') THEN "
                           "DROP OWNED BY %1; DROP ROLE %1; END IF; END $$"_s.arg(m_reader)));
}

ServerScriptsTest::Run ServerScriptsTest::runFile(const QString &name, const QStringList &variables) const
{
    QStringList arguments{u"-X"_s, u"-d"_s, m_postgres.socketUri(m_database)};
    for (const QString &variable : variables)
        arguments << u"-v"_s << variable;
    QProcess psql;
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(u"psql"_s, arguments + QStringList{u"-f"_s, ownersFile(name)});
    psql.waitForFinished(60'000);
    return {psql.exitStatus() == QProcess::NormalExit ? psql.exitCode() : -1, psql.readAll()};
}

ServerScriptsTest::Run ServerScriptsTest::makeReader(const QStringList &variables) const
{
    Run run = runFile(u"reader-role.sql"_s, QStringList{u"role="_s + m_reader} + variables);
    const auto named =
        m_postgres.sql(m_database, u"ALTER ROLE %1 PASSWORD '%2'"_s.arg(m_reader, m_postgres.password()));
    return named ? run : Run{-1, run.output};
}

QString ServerScriptsTest::readerUri(quint16 port) const
{
    return u"postgresql://%1:%2@%3:%4/%5"_s.arg(m_reader, m_postgres.password(), m_postgres.host(),
                                                QString::number(port == 0 ? m_postgres.port() : port),
                                                m_database);
}

QList<ReportPoint> ServerScriptsTest::shortcomings() const
{
    const auto catalogue = openAt(m_postgres.tcpUri(m_database));
    auto answer = catalogue->report();
    answer.waitForFinished();
    QList<ReportPoint> points = answer.result().value().points;
    points.removeIf([](const ReportPoint &point) { return point.state == ReportPoint::State::Good; });
    return points;
}

QString ServerScriptsTest::indexNames() const
{
    return m_postgres
        .value(m_database,
               u"SELECT string_agg(indexname, ' ' ORDER BY indexname) FROM pg_indexes "
               "WHERE schemaname = 'public'"_s)
        .value();
}

bool ServerScriptsTest::findsABook(const QString &uri) const
{
    qint64 edition = 0;
    while (!m_generator.isbnOfEdition(edition))
        ++edition;
    const auto page = pageOf(
        *openAt(uri), SearchQuery::forIsbn(Isbn::fromText(*m_generator.isbnOfEdition(edition)).value()));
    if (!page)
        qWarning("%s", qPrintable(page.error().message + u' ' + page.error().detail));
    return page && keysOf(page->editions).contains(keyText(RecordGenerator::editionKey(edition)));
}

void ServerScriptsTest::readerReadsTheCatalogue()
{
    const Run first = makeReader({u"timeout=45s"_s});
    const Run second = makeReader({u"timeout=45s"_s});

    QVERIFY2(first.exitCode == 0, first.output.constData());
    QVERIFY2(second.exitCode == 0, second.output.constData());
    QVERIFY(findsABook(readerUri()));
    const auto catalogue = openAt(readerUri());
    const QString word = frequentWord(m_generator, Editions);
    QCOMPARE(keysOf(wholeResult(*catalogue, titleQuery(word))), editionsTitled(m_generator, Editions, word));
    auto reader = PgConnection::open(readerUri());
    QVERIFY(reader.has_value());
    QCOMPARE(reader->exec(u"SHOW default_transaction_read_only"_s).value(), QList<QStringList>{{u"on"_s}});
    QCOMPARE(reader->exec(u"SHOW statement_timeout"_s).value(), QList<QStringList>{{u"45s"_s}});
}

void ServerScriptsTest::readerCanDoNothingElse_data()
{
    QTest::addColumn<QString>("statement");

    QTest::newRow("insert") << u"INSERT INTO editions (key) VALUES ('x')"_s;
    QTest::newRow("update") << u"UPDATE works SET data = NULL"_s;
    QTest::newRow("delete") << u"DELETE FROM authors"_s;
    QTest::newRow("truncate") << u"TRUNCATE edition_isbns"_s;
    QTest::newRow("drop") << u"DROP TABLE author_works"_s;
    QTest::newRow("a table") << u"CREATE TABLE mine (a int)"_s;
    QTest::newRow("a temporary table") << u"CREATE TEMPORARY TABLE mine (a int)"_s;
    QTest::newRow("a schema") << u"CREATE SCHEMA mine"_s;
    QTest::newRow("another table") << u"SELECT * FROM diary"_s;
    QTest::newRow("a file of the server") << u"SELECT pg_read_file('postgresql.conf')"_s;
    QTest::newRow("the limit of its temporary files") << u"SET temp_file_limit = -1"_s;
    QTest::newRow("a role") << u"CREATE ROLE friend_of_reader"_s;
}

void ServerScriptsTest::readerCanDoNothingElse()
{
    QFETCH(QString, statement);
    QVERIFY(m_postgres.sql(m_database, u"CREATE TABLE diary (entry text)"_s));
    QCOMPARE(makeReader().exitCode, 0);
    auto reader = PgConnection::open(readerUri());
    QVERIFY(reader.has_value());
    QVERIFY(reader->exec(u"SET default_transaction_read_only = off"_s)); // which nobody can forbid

    const auto done = reader->exec(statement);

    QVERIFY(!done.has_value());
    QCOMPARE(done.error().detail, Denied);
}

void ServerScriptsTest::readerHasSoManyConnections()
{
    QCOMPARE(makeReader({u"connections=2"_s}).exitCode, 0);

    const auto first = PgConnection::open(readerUri());
    const auto second = PgConnection::open(readerUri());
    const auto third = PgConnection::open(readerUri());

    QVERIFY(first.has_value());
    QVERIFY(second.has_value());
    QVERIFY(!third.has_value());
}

void ServerScriptsTest::takesBackWhatWasGrantedBefore()
{
    QCOMPARE(makeReader().exitCode, 0);
    QVERIFY(m_postgres.sql(
        m_database, u"CREATE TABLE diary (entry text); GRANT ALL ON diary, editions TO %1"_s.arg(m_reader)));

    QCOMPARE(makeReader().exitCode, 0);

    QCOMPARE(
        m_postgres
            .value(m_database,
                   u"SELECT string_agg(table_name || ' ' || privilege_type, ', ' ORDER BY table_name) FROM "
                   "information_schema.table_privileges WHERE grantee = '%1'"_s.arg(m_reader))
            .value(),
        u"author_works SELECT, authors SELECT, edition_isbns SELECT, editions SELECT, works SELECT"_s);
}

void ServerScriptsTest::readsFromAnotherSchema()
{
    QVERIFY(m_postgres.sql(m_database,
                           u"CREATE SCHEMA \"the books\"; ALTER TABLE authors SET SCHEMA \"the books\"; "
                           "ALTER TABLE works SET SCHEMA \"the books\"; ALTER TABLE editions SET SCHEMA "
                           "\"the books\"; ALTER TABLE author_works SET SCHEMA \"the books\"; "
                           "ALTER TABLE edition_isbns SET SCHEMA \"the books\""_s));

    const Run run = makeReader({u"schema=the books"_s});

    QVERIFY2(run.exitCode == 0, run.output.constData());
    QVERIFY(findsABook(readerUri()));
}

void ServerScriptsTest::leavesAPowerfulRoleAsItIs()
{
    const Run run = runFile(u"reader-role.sql"_s, {u"role="_s + m_postgres.user()});

    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.output.contains("can do more than read"), run.output.constData());
    QCOMPARE(m_postgres
                 .value(m_database,
                        u"SELECT rolsuper AND rolconfig IS NULL FROM pg_roles WHERE rolname = "
                        "current_user"_s)
                 .value(),
             u"t"_s);
}

void ServerScriptsTest::leavesNothingForCheckToName_data()
{
    QTest::addColumn<CatalogueOptions>("options");

    CatalogueOptions options;
    options.indexes = CatalogueOptions::Keys;
    QTest::newRow("the loader's tables and keys") << options;
    options.locale = CatalogueOptions::Locale::Icu;
    QTest::newRow("where hyphens are sorted") << options;
}

void ServerScriptsTest::leavesNothingForCheckToName()
{
    QFETCH(CatalogueOptions, options);
    m_database = m_postgres.createDatabase(Editions, options).value();
    QVERIFY(shortcomings().size() >= 5);

    const Run run = runFile(u"indexes.sql"_s);

    QVERIFY2(run.exitCode == 0, run.output.constData());
    const QList<ReportPoint> left = shortcomings();
    QVERIFY2(left.isEmpty(), qPrintable(left.isEmpty() ? QString() : left.first().name));
}

/// As many pages as the loader's index would touch, not a scan of all.
void ServerScriptsTest::findsIsbnsByTheirDigits()
{
    CatalogueOptions options;
    options.locale = CatalogueOptions::Locale::Icu;
    m_database = m_postgres.createDatabase(Editions, options).value();
    QCOMPARE(runFile(u"indexes.sql"_s).exitCode, 0);
    QVERIFY(m_postgres.sql(m_database,
                           u"UPDATE edition_isbns SET isbn = '97-80-30-64-06-157' WHERE ctid = "
                           "(SELECT ctid FROM edition_isbns LIMIT 1); SELECT pg_stat_reset()"_s));
    const QString bearer =
        m_postgres
            .value(m_database, u"SELECT edition_key FROM edition_isbns WHERE isbn = '97-80-30-64-06-157'"_s)
            .value();
    QVERIFY(m_postgres.sql(m_database, u"SELECT pg_stat_reset()"_s));
    auto catalogue = openAt(m_postgres.tcpUri(m_database));

    const auto page = pageOf(*catalogue, SearchQuery::forIsbn(Isbn::fromText(u"9780306406157"_s).value()));
    catalogue.reset();

    QVERIFY(page.has_value());
    QCOMPARE(keysOf(page->editions), QSet<QString>{bearer});
    QTRY_VERIFY(m_postgres
                    .value(m_database,
                           u"SELECT pg_stat_force_next_flush(); SELECT idx_scan FROM pg_stat_user_indexes "
                           "WHERE indexrelname = 'ix_edition_isbns_digits'"_s)
                    .value()
                    .toInt()
                > 0);
}

void ServerScriptsTest::buildsNothingTwice_data()
{
    QTest::addColumn<bool>("byCheck");

    QTest::newRow("of other names") << false;
    QTest::newRow("by what check says") << true;
}

void ServerScriptsTest::buildsNothingTwice()
{
    QFETCH(bool, byCheck);
    CatalogueOptions options;
    options.indexes = byCheck ? CatalogueOptions::Indexes(CatalogueOptions::Keys)
                              : CatalogueOptions::Trigrams | CatalogueOptions::Optional;
    m_database = m_postgres.createDatabase(Editions, options).value();
    const QList<ReportPoint> points = byCheck ? shortcomings() : QList<ReportPoint>();
    for (const ReportPoint &point : points) {
        for (const QString &statement : point.remedy.split(u'\n')) {
            const auto done = m_postgres.sql(m_database, statement);
            QVERIFY2(done, qPrintable(done ? QString() : statement + done.error().message));
        }
    }
    const QString before = indexNames();

    const Run first = runFile(u"indexes.sql"_s);
    const Run second = runFile(u"indexes.sql"_s);

    QVERIFY2(first.exitCode == 0, first.output.constData());
    QVERIFY2(second.exitCode == 0, second.output.constData());
    QCOMPARE(indexNames(), before);
}

void ServerScriptsTest::mendsWhatWasInterrupted()
{
    QVERIFY(m_postgres.sql(m_database, u"DROP INDEX ix_works_title"_s));
    QVERIFY(!m_postgres.sql(m_database, u"CREATE UNIQUE INDEX CONCURRENTLY ix_works_title ON works ((1))"_s));
    const QString isValid =
        u"SELECT indisvalid FROM pg_index WHERE indexrelid = 'ix_works_title'::regclass"_s;
    QCOMPARE(m_postgres.value(m_database, isValid).value(), u"f"_s);

    const Run run = runFile(u"indexes.sql"_s);

    QVERIFY2(run.exitCode == 0, run.output.constData());
    QCOMPARE(m_postgres.value(m_database, isValid).value(), u"t"_s);
    QVERIFY(shortcomings().isEmpty());
}

void ServerScriptsTest::servesTheProgramThroughThePool()
{
    QCOMPARE(makeReader().exitCode, 0);
    PgBouncer pool;

    const auto started = pool.start(ownersFile(u"pgbouncer.ini"_s));

    QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    QVERIFY(findsABook(readerUri(pool.port())));
    const auto catalogue = openAt(readerUri(pool.port()));
    const QString word = frequentWord(m_generator, Editions);
    QCOMPARE(keysOf(wholeResult(*catalogue, titleQuery(word))), editionsTitled(m_generator, Editions, word));
    QVERIFY2(!pool.log().contains("unknown parameter"), pool.log().constData());
}

QTEST_GUILESS_MAIN(ServerScriptsTest)
#include "serverscriptstest.moc"
