// SPDX-License-Identifier: MIT
#include "app/search/isbnlookup.h"
#include "models/catalogue/folding.h"
#include "tests/support/catalogueanswers.h"
#include "tests/support/pgbouncer.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/slowlink.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

constexpr qint64 Editions = 3000;

} // namespace

/// What searches cost a server, and what they do on one that lacks tables or indexes.
class CatalogueServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scansNoBigTable();
    void costsAsManyRoundTripsAsPromised();
    void worksThroughAPool();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void looksUpWithoutTheOtherTables();
    void usesTheOptionalIndexes();
    void findsCharactersInsideATitle();

private:
    PostgresFixture m_postgres;
    RecordGenerator m_generator{Editions, CatalogueOptions().seed};
    QString m_database;
};

void CatalogueServerTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    const auto database = m_postgres.createDatabase(Editions);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
    m_database = *database;
}

void CatalogueServerTest::scansNoBigTable()
{
    const QString scans = u"SELECT pg_stat_force_next_flush(); SELECT coalesce(sum(seq_tup_read), 0) "
                          "FROM pg_stat_user_tables WHERE relname IN ('editions', 'works', 'authors', "
                          "'edition_isbns', 'author_works')"_s;
    const auto database = m_postgres.createDatabase(Editions);
    QVERIFY(database.has_value());
    const qint64 before = m_postgres.value(*database, scans).value().toLongLong();
    auto catalogue = openAt(m_postgres.tcpUri(*database));

    for (const QString &title :
         {frequentWord(m_generator, Editions), u"it"_s, u"zq"_s, u"C++"_s, u"100% _x_ \\"_s, u"诗"_s, u"Ж"_s,
          u"introduction to mathematics"_s, u"nothingatall"_s, u"a b c d"_s}) {
        QVERIFY(pageOf(*catalogue, titleQuery(title)).has_value());
        QVERIFY(pageOf(*catalogue, authorQuery(title)).has_value());
        QVERIFY(pageOf(*catalogue, SearchQuery::forFields(title, u"smith"_s).value()).has_value());
    }
    QVERIFY(pageOf(*catalogue, SearchQuery::forEditionsOfWork(u"/works/OL1W"_s)).has_value());
    QVERIFY(pageOf(*catalogue, SearchQuery::forWorksOfAuthor(u"/authors/OL1A"_s)).has_value());
    QVERIFY(pageOf(*catalogue, SearchQuery::forIsbn(Isbn::fromText(u"9780306406157"_s).value())).has_value());
    catalogue.reset(); // a session tells what it read when it ends

    QTest::qWait(0);
    QTRY_COMPARE(m_postgres
                     .value(*database,
                            u"SELECT count(*) FROM pg_stat_activity WHERE datname = '%1' "
                            "AND application_name = 'alexandria-desktop'"_s.arg(*database))
                     .value(),
                 u"0"_s);
    QCOMPARE(m_postgres.value(*database, scans).value().toLongLong(), before);
}

void CatalogueServerTest::costsAsManyRoundTripsAsPromised()
{
    SlowLink link(m_postgres.socketPath());
    const auto catalogue = openAt(m_postgres.tcpUri(m_database, link.port()));
    const Isbn isbn = Isbn::fromText(u"9780306406157"_s).value();
    const QString word = frequentWord(m_generator, Editions);
    QVERIFY(pageOf(*catalogue, SearchQuery::forIsbn(isbn)).has_value());
    QVERIFY(pageOf(*catalogue, titleQuery(word)).has_value()); // both connections are up

    const auto tripsOf = [&link](const auto &ask) {
        const qint64 before = link.counts().roundTrips;
        ask();
        return link.counts().roundTrips - before;
    };
    const qint64 lookUp = tripsOf([&] { QVERIFY(pageOf(*catalogue, SearchQuery::forIsbn(isbn))); });
    std::optional<PageToken> next;
    const qint64 titlePage = tripsOf([&] { next = pageOf(*catalogue, titleQuery(word))->next; });
    const qint64 secondPage = tripsOf([&] { QVERIFY(pageOf(*catalogue, titleQuery(word), next.value())); });
    QList<Isbn> isbns;
    for (qint64 edition = 0; isbns.size() < 1000; ++edition) {
        if (const auto bare = m_generator.isbnOfEdition(edition))
            isbns << Isbn::fromText(*bare).value();
    }
    const qint64 thousand = tripsOf([&] {
        IsbnLookup lookup(*catalogue);
        QSignalSpy finished(&lookup, &IsbnLookup::finished);
        lookup.start(isbns, EditionSource::Freshness::Fresh);
        QVERIFY(finished.wait(60'000));
    });

    QCOMPARE(lookUp, 1);
    QCOMPARE(titlePage, 2);
    QCOMPARE(secondPage, 1);
    QVERIFY2(thousand == 2, qPrintable(QString::number(thousand)));
}

void CatalogueServerTest::worksThroughAPool()
{
    PgBouncer pool;
    const auto started = pool.start();
    QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    const auto catalogue = openAt(m_postgres.tcpUri(m_database, pool.port()));
    const QString word = frequentWord(m_generator, Editions);

    QCOMPARE(keysOf(wholeResult(*catalogue, titleQuery(word))), editionsTitled(m_generator, Editions, word));
    QVERIFY(pageOf(*catalogue, authorQuery(u"smith"_s)).has_value());
    QVERIFY(pageOf(*catalogue, SearchQuery::forFields(word, u"smith"_s).value()).has_value());
    QVERIFY(pageOf(*catalogue, SearchQuery::forEditionsOfWork(u"/works/OL1W"_s)).has_value());
    for (qint64 edition = 0; edition < 60; ++edition) {
        const auto bare = m_generator.isbnOfEdition(edition);
        if (!bare)
            continue;
        const auto page = pageOf(*catalogue, SearchQuery::forIsbn(Isbn::fromText(*bare).value()));
        QVERIFY(page.has_value());
        QVERIFY(!page->editions.isEmpty());
    }
}

void CatalogueServerTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<QString>("remedy");

    QTest::newRow("trigrams on titles")
        << u"DO $$ DECLARE i text; BEGIN FOR i IN SELECT indexrelid::regclass::text "
           "FROM pg_index WHERE indrelid = 'editions'::regclass AND "
           "pg_get_indexdef(indexrelid) LIKE '%gin_trgm_ops%' LOOP EXECUTE "
           "'DROP INDEX ' || i; END LOOP; END $$"_s
        << titleQuery(u"history"_s) << u"gin_trgm_ops"_s;
    QTest::newRow("the ISBNs") << u"DROP TABLE edition_isbns"_s
                               << SearchQuery::forIsbn(Isbn::fromText(u"9780306406157"_s).value())
                               << u"edition_isbns"_s;
    QTest::newRow("the authors") << u"DROP TABLE authors"_s << authorQuery(u"smith"_s) << u"authors"_s;
    QTest::newRow("works of authors")
        << u"DROP TABLE author_works"_s << SearchQuery::forWorksOfAuthor(u"/authors/OL1A"_s)
        << u"author_works"_s;
}

void CatalogueServerTest::saysWhatIsMissing()
{
    QFETCH(QString, change);
    QFETCH(SearchQuery, query);
    QFETCH(QString, remedy);
    const auto database = m_postgres.createDatabase(Editions);
    QVERIFY(database.has_value());
    QVERIFY(m_postgres.sql(*database, change).has_value());
    const auto catalogue = openAt(m_postgres.tcpUri(*database));

    const auto page = pageOf(*catalogue, query);
    auto report = catalogue->report();
    report.waitForFinished();

    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, Error::Kind::NotFound);
    QVERIFY(!page.error().message.isEmpty());
    QVERIFY2(page.error().remedy.contains(remedy), qPrintable(page.error().remedy));
    const auto points = report.result().value().points;
    QVERIFY(std::any_of(points.cbegin(), points.cend(), [&remedy](const ReportPoint &point) {
        return point.state == ReportPoint::State::Missing && point.remedy.contains(remedy);
    }));
}

void CatalogueServerTest::looksUpWithoutTheOtherTables()
{
    const auto database = m_postgres.createDatabase(Editions);
    QVERIFY(database.has_value());
    QVERIFY(m_postgres.sql(*database, u"DROP TABLE works, authors, author_works"_s).has_value());
    const auto catalogue = openAt(m_postgres.tcpUri(*database));
    qint64 edition = 0;
    while (!m_generator.isbnOfEdition(edition))
        ++edition;

    const auto byIsbn =
        pageOf(*catalogue, SearchQuery::forIsbn(Isbn::fromText(*m_generator.isbnOfEdition(edition)).value()));
    const auto byTitle = pageOf(*catalogue, titleQuery(frequentWord(m_generator, Editions)));

    QVERIFY(byIsbn.has_value());
    QVERIFY(keysOf(byIsbn->editions).contains(keyText(RecordGenerator::editionKey(edition))));
    QVERIFY(byTitle.has_value());
    QCOMPARE(byTitle->editions.size(), 50);
}

void CatalogueServerTest::usesTheOptionalIndexes()
{
    CatalogueOptions options;
    options.indexes = CatalogueOptions::Containment | CatalogueOptions::Trigrams | CatalogueOptions::Optional;
    const auto database = m_postgres.createDatabase(Editions, options);
    QVERIFY(database.has_value());
    auto catalogue = openAt(m_postgres.tcpUri(*database));
    const QString word = frequentWord(m_generator, Editions);

    const QList<Edition> found = wholeResult(*catalogue, titleQuery(word));

    QSet<QString> withWord;
    for (qint64 edition = 0; edition < Editions; ++edition) {
        if (wordsOf(m_generator.titleOfEdition(edition).toLower()).contains(word))
            withWord << keyText(RecordGenerator::editionKey(edition));
    }
    QVERIFY(keysOf(found).contains(withWord)); // full text finds whole words and their beginnings
    QCOMPARE(keysOf(found) - editionsTitled(m_generator, Editions, word), QSet<QString>());
    catalogue.reset();
    const QString used =
        u"SELECT pg_stat_force_next_flush(); SELECT count(*) FROM pg_stat_user_indexes i "
        "JOIN pg_index x USING (indexrelid) WHERE i.relname = 'editions' AND idx_scan > 0 AND "
        "(pg_get_indexdef(indexrelid) LIKE '%to_tsvector%' OR "
        "pg_get_indexdef(indexrelid) LIKE '%text_pattern_ops%')"_s;
    QTRY_COMPARE(m_postgres.value(*database, used).value(), u"2"_s);
}

void CatalogueServerTest::findsCharactersInsideATitle()
{
    const auto database = m_postgres.createDatabase(Editions);
    QVERIFY(database.has_value());
    const QString scans = u"SELECT pg_stat_force_next_flush(); SELECT coalesce(sum(idx_scan), 0) FROM "
                          "pg_stat_user_indexes JOIN pg_index USING (indexrelid) WHERE "
                          "pg_get_indexdef(indexrelid) LIKE '%regexp_split_to_array%'"_s;
    QVERIFY(m_postgres
                .sql(*database,
                     u"INSERT INTO editions (key, data) VALUES ('/books/OL9000M', '{\"title\": "
                     "\"哈利波特与魔法石 3\"}'), ('/books/OL9001M', '{\"title\": \"法与魔\"}')"_s)
                .has_value());
    auto catalogue = openAt(m_postgres.tcpUri(*database));
    auto answer = catalogue->report();
    answer.waitForFinished();
    const QList<ReportPoint> points = answer.result().value().points;
    for (const ReportPoint &point : points) {
        if (point.state == ReportPoint::State::Improvable && point.remedy.contains("regexp_split"_L1))
            QVERIFY(m_postgres.sql(*database, QString(point.remedy).remove(u"CONCURRENTLY "_s)).has_value());
    }
    catalogue = openAt(m_postgres.tcpUri(*database)); // it learns of an index when it connects

    const QSet<QString> found = keysOf(wholeResult(*catalogue, titleQuery(u"魔法"_s)));
    const QSet<QString> apart = keysOf(wholeResult(*catalogue, titleQuery(u"石 哈利"_s)));
    catalogue.reset();

    QVERIFY(found.contains(u"/books/OL9000M"_s) && !found.contains(u"/books/OL9001M"_s));
    QCOMPARE(apart, QSet<QString>{u"/books/OL9000M"_s});
    QTRY_VERIFY(m_postgres.value(*database, scans).value().toInt() >= 2);
}

QTEST_GUILESS_MAIN(CatalogueServerTest)
#include "catalogueservertest.moc"
