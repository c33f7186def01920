// SPDX-License-Identifier: MIT
#include "app/catalogue/postgresstatements.h"
#include "tests/support/catalogueanswers.h"
#include "tests/support/postgresfixture.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

constexpr qint64 Editions = 3000;

/// Three parts of the editions and two of their ISBNs, by hash; the last of each is for a database %1
/// elsewhere.
const QString PartsElsewhere =
    u"CREATE TABLE editions_2 (type text, key text NOT NULL, revision int, last_modified date, data jsonb, "
    "work_key text); CREATE TABLE edition_isbns_1 (edition_key text NOT NULL, isbn text NOT NULL);"_s;
const QString IndexesElsewhere = u"CREATE INDEX ON editions_2 (key); CREATE INDEX ON editions_2 (work_key); "
                                 "CREATE INDEX ON edition_isbns_1 (isbn); VACUUM (ANALYZE)"_s;
const QString Parts = uR"(
    CREATE EXTENSION postgres_fdw;
    CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '%1', port '%2', dbname '%3');
    CREATE USER MAPPING FOR CURRENT_USER SERVER elsewhere OPTIONS (user '%4');
    ALTER TABLE editions RENAME TO old_editions;
    ALTER TABLE edition_isbns RENAME TO old_isbns;
    CREATE TABLE editions (LIKE old_editions) PARTITION BY HASH (key);
    CREATE TABLE editions_0 PARTITION OF editions FOR VALUES WITH (MODULUS 3, REMAINDER 0);
    CREATE TABLE editions_1 PARTITION OF editions FOR VALUES WITH (MODULUS 3, REMAINDER 1);
    CREATE FOREIGN TABLE editions_2 PARTITION OF editions FOR VALUES WITH (MODULUS 3, REMAINDER 2) SERVER elsewhere;
    CREATE TABLE edition_isbns (LIKE old_isbns) PARTITION BY HASH (edition_key);
    CREATE TABLE edition_isbns_0 PARTITION OF edition_isbns FOR VALUES WITH (MODULUS 2, REMAINDER 0);
    CREATE FOREIGN TABLE edition_isbns_1 PARTITION OF edition_isbns FOR VALUES WITH (MODULUS 2, REMAINDER 1)
        SERVER elsewhere;
    INSERT INTO editions SELECT * FROM old_editions;
    INSERT INTO edition_isbns SELECT * FROM old_isbns;
    DROP TABLE old_editions, old_isbns;)"_s;
const QString IndexesOfTheWhole =
    u"CREATE INDEX ON editions (key); CREATE INDEX ON editions (work_key); CREATE INDEX ON edition_isbns (isbn);"_s;
const QString IndexesOfEachPart =
    u"CREATE UNIQUE INDEX ON editions_0 (key); CREATE INDEX ON editions_0 (work_key); "
    "CREATE INDEX ON editions_0 USING gin ((data->>'title') gin_trgm_ops); "
    "CREATE UNIQUE INDEX ON editions_1 (key); CREATE INDEX ON editions_1 (work_key); "
    "CREATE INDEX ON editions_1 USING gin ((data->>'title') gin_trgm_ops); "
    "CREATE INDEX ON edition_isbns_0 (isbn);"_s;

QList<ReportPoint> pointsOf(Catalogue &catalogue, ReportPoint::State state)
{
    auto answer = catalogue.report();
    answer.waitForFinished();
    QList<ReportPoint> points = answer.result().value().points;
    points.removeIf([state](const ReportPoint &point) { return point.state != state; });
    return points;
}

QString messagesOf(const QList<ReportPoint> &points)
{
    QString text;
    for (const ReportPoint &point : points)
        text += point.name + ": "_L1 + point.message + u'\n';
    return text;
}

} // namespace

/// A catalogue that outgrew one machine: tables in parts, some of them in another database by postgres_fdw.
class PartitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAsOneTable();
    void hasNoMoreSentThanIsAskedFor();
    void knowsIndexesOfEachPart();
    void missesAnIndexOfOnePart();
    void saysThatPartsAreElsewhere();
    void looksUpWhereAllIsElsewhere();
    void runsTheOwnersIndexFile();

private:
    /// The catalogue in parts, with @p indexes on those here.
    void divide(const QString &indexes);
    /// Of the whole tables in the other database.
    [[nodiscard]] QString elsewhere(const QString &sums) const;
    /// In the other database, but for those that ask this: each tells what it read when it ends, at the
    /// latest.
    [[nodiscard]] QString sessionsElsewhere() const;

    PostgresFixture m_postgres;
    RecordGenerator m_generator{Editions, CatalogueOptions().seed};
    QString m_whole; ///< a database with the same catalogue in whole tables
    QString m_database;
    QString m_otherDatabase;
};

void PartitionsTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    const auto database = m_postgres.createDatabase(Editions);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
    m_whole = *database;
}

void PartitionsTest::divide(const QString &indexes)
{
    m_database = m_postgres.createDatabase(Editions).value();
    m_otherDatabase = m_postgres.createEmptyDatabase().value();
    QVERIFY(m_postgres.sql(m_otherDatabase, PartsElsewhere));
    const auto divided =
        m_postgres.sql(m_database,
                       Parts.arg(m_postgres.socketDirectory(), QString::number(m_postgres.port()),
                                 m_otherDatabase, m_postgres.user()));
    QVERIFY2(divided, qPrintable(divided ? QString() : divided.error().message + divided.error().detail));
    for (const QString &statement : IndexesElsewhere.split(u';'))
        QVERIFY(m_postgres.sql(m_otherDatabase, statement));
    QVERIFY(m_postgres.sql(m_database, indexes));
    QVERIFY(m_postgres.sql(m_database, u"VACUUM (ANALYZE)"_s));
}

QString PartitionsTest::elsewhere(const QString &sums) const
{
    return m_postgres
        .value(m_otherDatabase,
               u"SELECT pg_stat_force_next_flush(); SELECT %1 FROM pg_stat_user_tables"_s.arg(sums))
        .value();
}

QString PartitionsTest::sessionsElsewhere() const
{
    return m_postgres
        .value(m_otherDatabase,
               u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
               "AND backend_type = 'client backend' AND query NOT LIKE '%pg_stat_activity%'"_s)
        .value();
}

void PartitionsTest::answersAsOneTable()
{
    divide(IndexesOfTheWhole + u"CREATE INDEX ON editions USING gin ((data->>'title') gin_trgm_ops)"_s);
    QVERIFY(elsewhere(u"min(n_live_tup)"_s).toInt() > Editions / 5); // each part has its share
    const auto parts = openAt(m_postgres.tcpUri(m_database));
    const auto whole = openAt(m_postgres.tcpUri(m_whole));
    const QString word = frequentWord(m_generator, Editions);

    QCOMPARE(keysOf(wholeResult(*parts, titleQuery(word))), editionsTitled(m_generator, Editions, word));
    int found = 0;
    for (qint64 edition = 0; edition < Editions; edition += 23) {
        const auto isbn = m_generator.isbnOfEdition(edition);
        if (!isbn)
            continue;
        QSet<QString> bearers;
        for (const qint64 bearer : m_generator.editionsWithIsbn(*isbn))
            bearers << keyText(RecordGenerator::editionKey(bearer));
        const auto page = pageOf(*parts, SearchQuery::forIsbn(Isbn::fromText(*isbn).value()));
        QVERIFY(page.has_value());
        QCOMPARE(keysOf(page->editions), bearers);
        ++found;
    }
    QVERIFY(found > 50);
    const auto worksOf = [](const QList<Edition> &editions) {
        QSet<QString> works;
        for (const Edition &edition : editions)
            works << edition.work.key;
        return works;
    };
    const QList<Edition> smiths = wholeResult(*whole, authorQuery(u"smith"_s));
    QVERIFY(!smiths.isEmpty());
    // Which edition stands for a work is left to the order of the rows.
    QCOMPARE(worksOf(wholeResult(*parts, authorQuery(u"smith"_s))), worksOf(smiths));
    for (const SearchQuery &query : {SearchQuery::forEditionsOfWork(u"/works/OL1W"_s),
                                     SearchQuery::forFields(word, u"smith"_s).value()}) {
        const QSet<QString> expected = keysOf(wholeResult(*whole, query));
        QVERIFY(!expected.isEmpty());
        QCOMPARE(keysOf(wholeResult(*parts, query)), expected);
    }
}

/// An index there is used, and only what is within the ranges of an ISBN is read: its own spellings, and for
/// the plan what stands at either end of each range.
void PartitionsTest::hasNoMoreSentThanIsAskedFor()
{
    divide(IndexesOfTheWhole);
    QTRY_COMPARE_WITH_TIMEOUT(sessionsElsewhere(), u"0"_s, 30'000);
    QVERIFY(m_postgres.sql(m_otherDatabase, u"SELECT pg_stat_reset()"_s));
    auto catalogue = openAt(m_postgres.tcpUri(m_database));
    qsizetype rows = 0;
    for (qint64 edition = 0; edition < 60; ++edition) {
        const auto isbn = m_generator.isbnOfEdition(edition);
        if (!isbn)
            continue;
        for (const qint64 bearer : m_generator.editionsWithIsbn(*isbn))
            rows += m_generator.rawIsbnsOfEdition(bearer).size();
        rows += 2 * isbnPrefixes(Isbn::fromText(*isbn).value(), true).size();
        QVERIFY(pageOf(*catalogue, SearchQuery::forIsbn(Isbn::fromText(*isbn).value())).has_value());
    }
    catalogue.reset();
    QTRY_COMPARE_WITH_TIMEOUT(sessionsElsewhere(), u"0"_s, 30'000);

    QCOMPARE(elsewhere(u"sum(seq_tup_read)"_s), u"0"_s);
    QVERIFY(elsewhere(u"min(idx_scan)"_s).toInt() > 0);
    const qint64 read =
        elsewhere(u"sum(idx_tup_fetch) FILTER (WHERE relname = 'edition_isbns_1')"_s).toLongLong();
    QVERIFY2(read > 0 && read <= rows, qPrintable(u"%1 rows for %2 ISBNs"_s.arg(read).arg(rows)));
}

void PartitionsTest::knowsIndexesOfEachPart()
{
    divide(IndexesOfEachPart);
    const auto catalogue = openAt(m_postgres.tcpUri(m_database));

    const QList<ReportPoint> missing = pointsOf(*catalogue, ReportPoint::State::Missing);

    QVERIFY2(missing.isEmpty(), qPrintable(messagesOf(missing)));
    QVERIFY(pageOf(*catalogue, titleQuery(frequentWord(m_generator, Editions))).has_value());
}

void PartitionsTest::missesAnIndexOfOnePart()
{
    divide(QString(IndexesOfEachPart).remove(u"CREATE INDEX ON editions_1 (work_key);"_s));
    auto catalogue = openAt(m_postgres.tcpUri(m_database));

    const auto refused = pageOf(*catalogue, SearchQuery::forEditionsOfWork(u"/works/OL1W"_s));

    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().remedy.contains(u"work_key"_s), qPrintable(refused.error().remedy));
    const auto mended = m_postgres.sql(m_database, refused.error().remedy);
    QVERIFY2(mended, qPrintable(mended ? QString() : mended.error().message));
    catalogue = openAt(m_postgres.tcpUri(m_database)); // it learns of an index when it connects
    QVERIFY(pageOf(*catalogue, SearchQuery::forEditionsOfWork(u"/works/OL1W"_s)).has_value());
}

void PartitionsTest::saysThatPartsAreElsewhere()
{
    divide(IndexesOfEachPart);

    const QString parts =
        messagesOf(pointsOf(*openAt(m_postgres.tcpUri(m_database)), ReportPoint::State::Improvable));
    const QString whole =
        messagesOf(pointsOf(*openAt(m_postgres.tcpUri(m_whole)), ReportPoint::State::Improvable));

    QCOMPARE(parts.count(u"are on other servers"_s), 1);
    QVERIFY(parts.contains(u"table editions are on other servers"_s));
    QVERIFY(!whole.contains(u"on other servers"_s));
}

void PartitionsTest::looksUpWhereAllIsElsewhere()
{
    divide(IndexesOfTheWhole);
    QVERIFY(m_postgres.sql(m_otherDatabase, u"TRUNCATE editions_2"_s));
    QVERIFY(m_postgres.sql(m_database,
                           u"ALTER TABLE editions RENAME TO old_editions; ALTER TABLE old_editions DETACH "
                           "PARTITION editions_2; ALTER FOREIGN TABLE editions_2 RENAME TO editions; "
                           "ALTER FOREIGN TABLE editions OPTIONS (table_name 'editions_2'); "
                           "INSERT INTO editions SELECT * FROM old_editions"_s));
    qint64 edition = 0;
    while (!m_generator.isbnOfEdition(edition)
           || m_postgres
                   .value(m_database,
                          u"SELECT count(*) FROM old_editions WHERE key = '%1'"_s.arg(
                              keyText(RecordGenerator::editionKey(edition))))
                   .value()
               == u"0"_s)
        ++edition;
    const auto catalogue = openAt(m_postgres.tcpUri(m_database));

    const auto book =
        pageOf(*catalogue, SearchQuery::forIsbn(Isbn::fromText(*m_generator.isbnOfEdition(edition)).value()));
    const auto title = pageOf(*catalogue, titleQuery(u"history"_s));

    QVERIFY(book.has_value());
    QVERIFY(keysOf(book->editions).contains(keyText(RecordGenerator::editionKey(edition))));
    QVERIFY(!title.has_value());
    QVERIFY2(title.error().message.contains(u"on another server"_s), qPrintable(title.error().message));
}

/// As packaging/server/README.md says for tables in parts.
void PartitionsTest::runsTheOwnersIndexFile()
{
    divide(IndexesOfTheWhole);
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"sed 's/ CONCURRENTLY / /' \"$0\" | psql -X -d \"$1\""_s,
                 QString::fromUtf8(ALEXANDRIA_SERVER_SCRIPTS) + u"/indexes.sql"_s,
                 m_postgres.socketUri(m_database)});
    QVERIFY(shell.waitForFinished(60'000));
    QVERIFY2(shell.exitCode() == 0, shell.readAll().constData());
    const auto catalogue = openAt(m_postgres.tcpUri(m_database));

    const QList<ReportPoint> missing = pointsOf(*catalogue, ReportPoint::State::Missing);
    QList<ReportPoint> improvable = pointsOf(*catalogue, ReportPoint::State::Improvable);
    improvable.removeIf([](const ReportPoint &point) { return point.remedy.isEmpty(); });

    QVERIFY2(missing.isEmpty(), qPrintable(messagesOf(missing)));
    QVERIFY2(improvable.isEmpty(), qPrintable(messagesOf(improvable)));
}

QTEST_GUILESS_MAIN(PartitionsTest)
#include "partitionstest.moc"
