// SPDX-License-Identifier: MIT
#include "app/catalogue/postgresstatements.h"
#include "tests/support/catalogueanswers.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/slowlink.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

/// The keys of all pages in the order shown; "error" last when one failed.
QStringList keysShown(Catalogue &catalogue, const SearchQuery &query)
{
    QStringList keys;
    for (std::optional<PageToken> from = PageToken(); from;) {
        const auto page = pageOf(catalogue, query, *from);
        if (!page)
            return keys << u"error"_s << page.error().detail;
        for (const Edition &edition : page->editions)
            keys << edition.key;
        from = page->next;
    }
    return keys;
}

SearchQuery fieldsQuery(const QString &title, const QString &author)
{
    return SearchQuery::forFields(title, author).value();
}

} // namespace

/// Rows made by hand for what lies at the edges: the end of a window, authors with everything in common,
/// ISBNs that begin like others, records nobody would write.
class CatalogueEdgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsTheTitleIndexOnceForEachSpelling();
    void takesTheEditionsAuthorsWhereTheWorkHasNone();
    void showsATitleByAnAuthorOnce();
    void showsAWorkOfSeveralAuthorsOnce();
    void passesOverWorksWithoutEditions();
    void saysOnEachPageThatTitlesAreOnlyAlike();
    void findsIsbnsThatBeginLikeManyOthers_data();
    void findsIsbnsThatBeginLikeManyOthers();
    void asksForNoIsbnThatThousandsBeginLike();
    void comparesNoTitleThatHasNoTrigrams();
    void readsRecordsNobodyWouldWrite();
    void keepsWholeResultsOffTheOtherConnections();
    void quitsAllConnectionsSideBySide();

private:
    /// Adds rows and opens the catalogue anew.
    void fill(const QString &statements);
    [[nodiscard]] qint64 titleIndexScans() const;

    PostgresFixture m_postgres;
    QString m_database;
    std::unique_ptr<Catalogue> m_catalogue;
};

void CatalogueEdgesTest::init()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    const auto database = m_postgres.createDatabase(100);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
    m_database = *database;
    m_catalogue =
        openPostgresCatalogue(PostgresSettings::fromConnectionString(m_postgres.tcpUri(m_database)).value());
}

void CatalogueEdgesTest::fill(const QString &statements)
{
    const auto filled = m_postgres.sql(m_database, statements);
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().message + filled.error().detail));
    QVERIFY(m_postgres.sql(m_database, u"ANALYZE"_s).has_value());
}

qint64 CatalogueEdgesTest::titleIndexScans() const
{
    return m_postgres
        .value(m_database,
               u"SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = 'ix_editions_title'"_s)
        .value()
        .toLongLong();
}

void CatalogueEdgesTest::readsTheTitleIndexOnceForEachSpelling()
{
    const QString title = u"Những người khốn khổ, tình yêu, cuộc đời"_s;
    fill(u"INSERT INTO editions (key, data) VALUES ('/books/OL9000M', '{\"title\": \"%1\"}')"_s.arg(title));
    const qint64 before = titleIndexScans();

    const QStringList found = keysShown(*m_catalogue, fieldsQuery(title, {}));
    m_catalogue.reset(); // a session tells what it read when it ends

    QCOMPARE(found, QStringList{u"/books/OL9000M"_s});
    QTRY_VERIFY(titleIndexScans() > before);
    constexpr int Words = 8;
    constexpr int Spellings = 3; // as typed, without accents, decomposed: not 3^8 combinations of them
    QVERIFY2(titleIndexScans() - before <= Words * Spellings, qPrintable(QString::number(titleIndexScans())));
}

void CatalogueEdgesTest::takesTheEditionsAuthorsWhereTheWorkHasNone()
{
    fill(uR"(INSERT INTO works (key, data) VALUES ('/works/OL9000W', '{"authors": null}');
INSERT INTO authors (key, data) VALUES ('/authors/OL9001A', '{"name": "Ida Quillfeather"}');
INSERT INTO editions (key, work_key, data) VALUES ('/books/OL9000M', '/works/OL9000W',
    '{"title": "Zephyrine", "authors": [{"key": "/authors/OL9001A"}]}'))"_s);

    const auto page = pageOf(*m_catalogue, titleQuery(u"zephyrine"_s));

    QVERIFY(page.has_value());
    QCOMPARE(page->editions.size(), 1);
    QCOMPARE(page->editions.first().authors, (QList<Author>{{u"/authors/OL9001A"_s, u"Ida Quillfeather"_s}}));
}

/// Sixty authors of one name, of whom the author's side of the search takes the fifty with the lowest keys;
/// the last row of the first window of titles is by one of the other ten.
void CatalogueEdgesTest::showsATitleByAnAuthorOnce()
{
    fill(
        u"INSERT INTO works (key, data) SELECT '/works/OL' || n || 'W', '{}' FROM generate_series(9000, "
        u"9259) n;"
        "INSERT INTO editions (key, work_key, data) SELECT '/books/OL' || n || 'M', '/works/OL' || n || 'W', "
        "'{\"title\": \"Zephyrine quaggas\"}' FROM generate_series(9000, 9259) n;"
        "INSERT INTO authors (key, data) SELECT '/authors/OL' || n || 'A', '{\"name\": \"Mary "
        "Quillfeather\"}' "
        "FROM generate_series(9040, 9099) n;"
        "INSERT INTO author_works (author_key, work_key) SELECT '/authors/OL' || 9099 - n || 'A', "
        "'/works/OL' || 9195 + n || 'W' FROM generate_series(0, 59) n"_s);

    QStringList found = keysShown(*m_catalogue, fieldsQuery(u"zephyrine"_s, u"quillfeather"_s));

    found.sort();
    QStringList expected;
    for (int n = 9195; n < 9255; ++n)
        expected << u"/books/OL%1M"_s.arg(n);
    QCOMPARE(found, expected);
}

void CatalogueEdgesTest::showsAWorkOfSeveralAuthorsOnce()
{
    fill(
        u"INSERT INTO authors (key, data) VALUES ('/authors/OL9001A', '{\"name\": \"Jacob Grimmling\"}'), "
        "('/authors/OL9002A', '{\"name\": \"Wilhelm Grimmling\"}');"
        "INSERT INTO works (key, data) SELECT '/works/OL' || n || 'W', '{}' FROM generate_series(9000, 9499) "
        "n;"
        "INSERT INTO editions (key, work_key, data) SELECT '/books/OL' || n || 'M', '/works/OL' || n || 'W', "
        "'{\"title\": \"Tales\"}' FROM generate_series(9000, 9499) n;"
        "INSERT INTO author_works (author_key, work_key) SELECT '/authors/OL' || author || 'A', "
        "'/works/OL' || n || 'W' FROM generate_series(9000, 9499) n, generate_series(9001, 9002) author"_s);

    QStringList found = keysShown(*m_catalogue, fieldsQuery({}, u"grimmling"_s));

    QCOMPARE(found.size(), 500);
    QCOMPARE(found.removeDuplicates(), 0);
}

void CatalogueEdgesTest::passesOverWorksWithoutEditions()
{
    fill(u"INSERT INTO authors (key, data) VALUES ('/authors/OL9001A', '{\"name\": \"Ida Quillfeather\"}');"
         "INSERT INTO author_works (author_key, work_key) SELECT '/authors/OL9001A', '/works/OL' || n || 'W' "
         "FROM generate_series(9000, 9299) n;"
         "INSERT INTO editions (key, work_key, data) VALUES ('/books/OL9000M', '/works/OL9299W', "
         "'{\"title\": \"The last\"}')"_s);

    const auto page = pageOf(*m_catalogue, SearchQuery::forWorksOfAuthor(u"/authors/OL9001A"_s));

    QVERIFY(page.has_value());
    QCOMPARE(page->editions.size(), 1);
    QVERIFY(!page->next.has_value());
}

void CatalogueEdgesTest::saysOnEachPageThatTitlesAreOnlyAlike()
{
    fill(u"INSERT INTO works (key, data) SELECT '/works/OL' || n || 'W', '{\"title\": \"Quetzalcoatlus\"}' "
         "FROM generate_series(9000, 9024) n;"
         "INSERT INTO editions (key, work_key, data) SELECT '/books/OL' || n || 'M', '/works/OL' || n / 3 || "
         "'W', "
         "'{\"title\": \"Quetzalcoatlus\"}' FROM generate_series(27000, 27074) n"_s);

    const auto first = pageOf(*m_catalogue, fieldsQuery(u"Quetzalcoatlis"_s, {}));
    QVERIFY(first.has_value());
    QVERIFY(first->next.has_value());
    const auto second = pageOf(*m_catalogue, fieldsQuery(u"Quetzalcoatlis"_s, {}), *first->next);

    QVERIFY(first->isApproximate);
    QCOMPARE(second.value().editions.size(), 25);
    QVERIFY(second->isApproximate);
}

void CatalogueEdgesTest::findsIsbnsThatBeginLikeManyOthers_data()
{
    QTest::addColumn<QString>("isbn");
    QTest::addColumn<QString>("raw");

    // ISBN-10 of the groups 978 (Nigeria) and 979 (Indonesia) begin like the ISBN-13 of others.
    QTest::newRow("nigerian") << u"978025000X"_s << u"978025000X"_s;
    QTest::newRow("nigerian, hyphenated") << u"978025000X"_s << u"978-025-000-X"_s;
    QTest::newRow("nigerian, a small x") << u"978025000X"_s << u"978025000x"_s;
    QTest::newRow("indonesian") << u"9798660005"_s << u"9798660005"_s;
}

void CatalogueEdgesTest::findsIsbnsThatBeginLikeManyOthers()
{
    QFETCH(QString, isbn);
    QFETCH(QString, raw);
    const auto asked = Isbn::fromText(isbn);
    QVERIFY(asked.has_value());
    fill(u"INSERT INTO editions (key, data) VALUES ('/books/OL9000M', '{}');"
         "INSERT INTO edition_isbns (edition_key, isbn) VALUES ('/books/OL9000M', '%1');"
         "INSERT INTO edition_isbns (edition_key, isbn) SELECT '/books/OL' || n || 'M', "
         "'%2' || lpad((n - 9001)::text, 4, '0') FROM generate_series(9001, 9500) n"_s.arg(raw,
                                                                                           isbn.first(9)));

    QCOMPARE(keysShown(*m_catalogue, SearchQuery::forIsbn(*asked)), QStringList{u"/books/OL9000M"_s});
}

void CatalogueEdgesTest::asksForNoIsbnThatThousandsBeginLike()
{
    for (const QString &text : {u"0978025008"_s, u"0978025016"_s, u"0979866006"_s, u"978025000X"_s}) {
        const auto isbn = Isbn::fromText(text);
        QVERIFY2(isbn.has_value(), qPrintable(text));
        for (const QString &prefix : isbnPrefixes(*isbn, true)) {
            const bool isBare =
                std::all_of(prefix.begin(), prefix.end(), [](QChar c) { return c.isDigit(); });
            const bool isOfIsbn13 = prefix.startsWith(u"978"_s) || prefix.startsWith(u"979"_s);
            QVERIFY2(!isBare || !isOfIsbn13 || prefix.size() >= 10, qPrintable(prefix));
        }
    }
}

void CatalogueEdgesTest::comparesNoTitleThatHasNoTrigrams()
{
    Schema schema;
    schema.tables = QStringList{u"works"_s};
    schema.indexes << TableIndex{
        u"works"_s, u"gin"_s, {u"(data ->> 'title'::text)"_s}, {u"gin_trgm_ops"_s}, {}};

    QVERIFY(PostgresStatements().similarTitles(u"Преступление"_s, schema).has_value());
    schema.foldsUnicodeCase = false; // pg_trgm sees no letter in it then, and compares it with every title
    QVERIFY(!PostgresStatements().similarTitles(u"Преступление"_s, schema).has_value());
}

void CatalogueEdgesTest::readsRecordsNobodyWouldWrite()
{
    const QStringList odd{u"null"_s,
                          u"[]"_s,
                          u"{}"_s,
                          u"7"_s,
                          u"\"/authors/OL1A\""_s,
                          u"[null]"_s,
                          u"[[[\"/authors/OL1A\"]]]"_s,
                          u"[\"1\", -1, null, true, {\"id\": 1}]"_s,
                          u"{\"author\": {\"key\": [\"/authors/OL1A\"]}}"_s,
                          u"[{\"author\": null}, {\"author\": 7}, {\"author\": {}}, {\"key\": null}]"_s,
                          u"1e400"_s};
    QStringList rows;
    for (qsizetype i = 0; i < odd.size() * 2; ++i) {
        const QString value = odd[i / 2];
        const QString record =
            u"{\"title\": \"Zephyrine\", \"authors\": %1, \"covers\": %1, \"publish_date\": %1}"_s;
        rows << u"('OL%1', '%2')"_s.arg(9000 + i).arg(i % 2 == 0 ? value : record.arg(value));
    }
    fill(u"CREATE TABLE odd (id text, data jsonb); INSERT INTO odd VALUES %1;"
         "INSERT INTO works (key, data) SELECT '/works/' || id || 'W', data FROM odd;"
         "INSERT INTO editions (key, work_key, data) SELECT '/books/' || e.id || w.id || 'M', '/works/' || "
         "w.id || 'W', "
         "e.data FROM odd e, odd w;"
         "INSERT INTO edition_isbns SELECT '/books/' || id || id || 'M', '978025000X' FROM odd"_s.arg(
             rows.join(u',')));
    const qsizetype all = rows.size();

    QCOMPARE(keysShown(*m_catalogue, fieldsQuery(u"zephyrine"_s, {})).size(), all / 2 * all);
    QCOMPARE(keysShown(*m_catalogue, SearchQuery::forIsbn(Isbn::fromText(u"978025000X"_s).value())).size(),
             all);
    QCOMPARE(keysShown(*m_catalogue, SearchQuery::forEditionsOfWork(u"/works/OL9003W"_s)).size(), all);
    QVERIFY(!keysShown(*m_catalogue, fieldsQuery(u"zephyrine"_s, u"smith"_s)).contains(u"error"_s));
}

void CatalogueEdgesTest::keepsWholeResultsOffTheOtherConnections()
{
    SlowLink link(m_postgres.socketPath());
    const auto catalogue = openPostgresCatalogue(
        PostgresSettings::fromConnectionString(m_postgres.tcpUri(m_database, link.port())).value());
    const auto ask = [&](const SearchQuery &query, EditionSource::Purpose purpose) {
        auto page = catalogue->page(query, {}, purpose, EditionSource::Freshness::Any);
        page.waitForFinished();
        QVERIFY(page.result().has_value());
    };
    const SearchQuery isbn = SearchQuery::forIsbn(Isbn::fromText(u"9780306406157"_s).value());
    const SearchQuery title = fieldsQuery(u"history"_s, {});

    QList<qint64> connections;
    for (int round = 0; round < 2; ++round) {
        ask(isbn, EditionSource::Purpose::Show);
        connections << link.counts().connections;
        ask(title, EditionSource::Purpose::Show);
        connections << link.counts().connections;
        ask(title, EditionSource::Purpose::Export);
        connections << link.counts().connections;
    }

    QCOMPARE(connections, (QList<qint64>{1, 2, 3, 3, 3, 3}));
}

void CatalogueEdgesTest::quitsAllConnectionsSideBySide()
{
    QTcpServer silent; // accepts in the kernel and never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    PostgresSettings settings = PostgresSettings::fromConnectionString(m_postgres.tcpUri(m_database)).value();
    settings.setValue(u"port"_s, QString::number(silent.serverPort()));
    settings.setValue(u"connect_timeout"_s, u"600"_s);
    auto catalogue = openPostgresCatalogue(settings);
    catalogue->connectAhead();
    QVERIFY(silent.waitForNewConnection(10'000));
    QElapsedTimer timer;
    timer.start();

    catalogue.reset(); // hangs here for ten minutes if it waits for the server

    qInfo("a catalogue whose server is silent is gone after %lld ms", timer.elapsed());
    QVERIFY(silent.isListening()); // and never said a word
}

QTEST_GUILESS_MAIN(CatalogueEdgesTest)
#include "catalogueedgestest.moc"
