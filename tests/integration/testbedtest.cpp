// SPDX-License-Identifier: MIT
#include "tests/support/pgbouncer.h"
#include "tests/support/pgconnection.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/recordgenerator.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qint64 Editions = 2000;
} // namespace

/// The test bed itself: what the other integration tests and the benchmarks stand on.
class TestBedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void clusterHasUtf8AndFoldsCase();
    void databaseHasTheGeneratedRows();
    void databaseHasTheValuesTheGeneratorNames();
    void databaseHasTheIndexesAskedFor_data();
    void databaseHasTheIndexesAskedFor();
    void databasesAreApart();
    void databasesAreDroppedAtTheEnd();
    void failuresCarryTheSqlstate();
    void readerCanOnlyRead();
    void serverLogCanBeRead();
    void qtDriverConnects();
    void pgBouncerPools();

private:
    PostgresFixture m_postgres;
    QString m_database;
};

void TestBedTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    const auto database = m_postgres.createDatabase(Editions);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
    m_database = *database;
}

void TestBedTest::clusterHasUtf8AndFoldsCase()
{
    const auto rows = m_postgres.sql(m_database,
                                     u"SELECT pg_encoding_to_char(encoding), 'É' ILIKE 'é' "
                                     "FROM pg_database WHERE datname = current_database()"_s);

    QCOMPARE(rows.value(), (QList<QStringList>{{u"UTF8"_s, u"t"_s}}));
}

void TestBedTest::databaseHasTheGeneratedRows()
{
    const RecordGenerator generator(Editions, CatalogueOptions().seed);
    qint64 works = 0;
    qint64 authorWorks = 0;
    for (qint64 work = 0; work < generator.workLimit(); ++work) {
        if (!generator.hasWork(work))
            continue;
        ++works;
        authorWorks += generator.authorsOfWork(work).size();
    }
    qint64 isbns = 0;
    for (qint64 edition = 0; edition < Editions; ++edition)
        isbns += generator.rawIsbnsOfEdition(edition).size();

    const auto rows =
        m_postgres.sql(m_database,
                       u"SELECT (SELECT count(*) FROM editions), (SELECT count(*) FROM works), (SELECT "
                       u"count(*) FROM authors), "
                       "(SELECT count(*) FROM author_works), (SELECT count(*) FROM edition_isbns)"_s);

    QStringList expected;
    for (const qint64 count : {Editions, works, generator.authorCount(), authorWorks, isbns})
        expected.append(QString::number(count));
    QCOMPARE(rows.value(), QList<QStringList>{expected});
}

void TestBedTest::databaseHasTheValuesTheGeneratorNames()
{
    const RecordGenerator generator(Editions, CatalogueOptions().seed);
    const auto rows = m_postgres
                          .sql(m_database,
                               u"SELECT key, work_key, data->>'title' FROM editions "
                               "ORDER BY length(key), key"_s)
                          .value();

    QCOMPARE(rows.size(), Editions);
    for (qint64 edition = 0; edition < Editions; ++edition) {
        const QStringList &row = rows[edition];
        const std::optional<qint64> work = generator.workOfEdition(edition);
        QCOMPARE(row[0].toLatin1(), RecordGenerator::editionKey(edition));
        QCOMPARE(row[1].toLatin1(), work ? RecordGenerator::workKey(*work) : QByteArray());
        QCOMPARE(row[2], generator.titleOfEdition(edition));
    }
}

void TestBedTest::databaseHasTheIndexesAskedFor_data()
{
    QTest::addColumn<CatalogueOptions::Indexes>("indexes");
    QTest::addColumn<bool>("containment");
    QTest::addColumn<bool>("trigrams");
    QTest::addColumn<bool>("optional");

    QTest::newRow("the bare loader") << CatalogueOptions::Indexes(CatalogueOptions::Keys) << false << false
                                     << false;
    QTest::newRow("since 2026") << CatalogueOptions::Indexes(CatalogueOptions::Trigrams) << false << true
                                << false;
    QTest::newRow("before") << (CatalogueOptions::Containment | CatalogueOptions::Trigrams) << true << true
                            << false;
    QTest::newRow("all") << (CatalogueOptions::Containment | CatalogueOptions::Trigrams
                             | CatalogueOptions::Optional)
                         << true << true << true;
}

void TestBedTest::databaseHasTheIndexesAskedFor()
{
    QFETCH(CatalogueOptions::Indexes, indexes);
    QFETCH(bool, containment);
    QFETCH(bool, trigrams);
    QFETCH(bool, optional);

    CatalogueOptions options;
    options.indexes = indexes;
    const QString database = m_postgres.createDatabase(300, options).value();
    const QString found = m_postgres
                              .value(database,
                                     u"SELECT string_agg(indexname, ' ') FROM pg_indexes "
                                     "WHERE schemaname = 'public'"_s)
                              .value();

    QVERIFY(found.contains(u"ix_editionisbns_isbn"_s));
    QVERIFY(found.contains(u"ix_editions_workkey"_s));
    QCOMPARE(found.contains(u"ix_editions_data"_s), containment);
    QCOMPARE(found.contains(u"ix_editions_title"_s), trigrams);
    QCOMPARE(found.contains(u"x_ed_title_prefix"_s), optional);
}

void TestBedTest::databasesAreApart()
{
    const QString one = m_postgres.createDatabase(300).value();
    const QString other = m_postgres.createDatabase(300).value();

    QVERIFY(m_postgres.sql(one, u"DELETE FROM edition_isbns"_s).has_value());

    QCOMPARE(m_postgres.value(one, u"SELECT count(*) FROM edition_isbns"_s).value(), u"0"_s);
    QVERIFY(m_postgres.value(other, u"SELECT count(*) FROM edition_isbns"_s).value().toInt() > 100);
}

void TestBedTest::databasesAreDroppedAtTheEnd()
{
    QString name;
    {
        PostgresFixture other;
        name = other.createEmptyDatabase().value();
        QCOMPARE(m_postgres.value(name, u"SELECT 1"_s).value(), u"1"_s);
    }

    QVERIFY(m_postgres.value(u"postgres"_s, u"SELECT 1 FROM pg_database WHERE datname = '%1'"_s.arg(name))
                .value()
                .isNull());
}

void TestBedTest::failuresCarryTheSqlstate()
{
    const auto failed = m_postgres.sql(m_database, u"SELECT * FROM nowhere"_s);

    QVERIFY(!failed);
    QCOMPARE(failed.error().detail, u"42P01"_s);
}

void TestBedTest::readerCanOnlyRead()
{
    const QString uri =
        m_postgres.tcpUri(m_database).replace(m_postgres.user() + u':', m_postgres.reader() + u':');
    auto reader = PgConnection::open(uri);

    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
    QVERIFY(reader->exec(u"SELECT key FROM editions LIMIT 1"_s).has_value());
    QCOMPARE(reader->exec(u"DELETE FROM editions"_s).error().detail, u"42501"_s);
}

void TestBedTest::serverLogCanBeRead()
{
    const qint64 before = m_postgres.serverLogSize();

    std::ignore = m_postgres.sql(m_database, u"SELECT no_such_column FROM editions"_s);

    QTRY_VERIFY(m_postgres.serverLog(before).contains("no_such_column"));
    QVERIFY(m_postgres.serverLog(before).contains(m_database.toUtf8()));
}

void TestBedTest::qtDriverConnects()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"bed"_s);
        database.setHostName(m_postgres.host());
        database.setPort(m_postgres.port());
        database.setDatabaseName(m_database);
        database.setUserName(m_postgres.user());
        database.setPassword(m_postgres.password());
        QVERIFY(database.open());
        QSqlQuery query(u"SELECT count(*) FROM editions"_s, database);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toLongLong(), Editions);
    }
    QSqlDatabase::removeDatabase(u"bed"_s);
}

void TestBedTest::pgBouncerPools()
{
    PgBouncer pooler;
    const auto started = pooler.start();
    QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));

    QStringList backends;
    for (int client = 0; client < 3; ++client) {
        auto connection = PgConnection::open(m_postgres.tcpUri(m_database, pooler.port()));
        QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().message));
        backends.append(connection->exec(u"SELECT pg_backend_pid()"_s).value()[0][0]);
    }
    auto refused =
        PgConnection::open(m_postgres.tcpUri(m_database, pooler.port()) + u"?options=-cjit%3Doff"_s);

    backends.removeDuplicates();
    QCOMPARE(backends.size(), 1); // one after the other they share a server connection
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"options"_s));
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::TestBedTest)
#include "testbedtest.moc"
