// SPDX-License-Identifier: MIT
#include "app/catalogue/samplecatalogue.h"
#include "app/catalogue/postgrescatalogue.h"
#include "app/catalogue/samplebuilder.h"
#include "app/database/sqlitesession.h"
#include "models/catalogue/folding.h"
#include "tests/support/postgresfixture.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

Result<EditionPage> pageOf(Catalogue &catalogue, const SearchQuery &query, const PageToken &from = {})
{
    auto answer = catalogue.page(query, from, EditionSource::Purpose::Show, EditionSource::Freshness::Any);
    answer.waitForFinished();
    return answer.result();
}

QStringList keysOf(const QList<Edition> &editions)
{
    QStringList keys;
    for (const Edition &edition : editions)
        keys << edition.key;
    keys.sort();
    return keys;
}

QList<Edition> wholeResult(Catalogue &catalogue, const SearchQuery &query)
{
    QList<Edition> all;
    for (std::optional<PageToken> from = PageToken(); from;) {
        const auto page = pageOf(catalogue, query, *from);
        if (!page) {
            QTest::qFail(qPrintable(page.error().message + page.error().detail), __FILE__, __LINE__);
            break;
        }
        all += page->editions;
        from = page->next;
    }
    return all;
}

Rows rowsOf(SqliteSession &sample, const QString &sql)
{
    return sample.select(Statement(sql)).value();
}

/// The rows of one of the sample's tables as an INSERT for PostgreSQL.
QString insertOf(SqliteSession &sample, const QString &table, const QString &columns)
{
    QStringList lines;
    for (const Row &row : rowsOf(sample, u"SELECT %1 FROM %2"_s.arg(columns, table))) {
        QStringList values;
        for (const QByteArray &value : row)
            values << u"$s$"_s + QString::fromUtf8(value) + u"$s$"_s;
        lines << u'(' + values.join(u',') + u')';
    }
    return u"INSERT INTO %1 (%2) VALUES %3;\n"_s.arg(table, columns, lines.join(u','));
}

} // namespace

/// The sample catalogue, and that the same rows in a PostgreSQL give the same answers.
class SampleCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasWhatItPromises();
    void holdsValidIsbnsOnly();
    void findsTheHobbitInManyLanguages();
    void answersAsPostgresDoes_data();
    void answersAsPostgresDoes();
    void foldsAccents();
    void keepsItsFileAndRepairsIt_data();
    void keepsItsFileAndRepairsIt();
    void removesWhatOthersLeft();
    void worksWhereNothingCanBeWritten();

private:
    PostgresFixture m_postgres;
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_sample;
    std::unique_ptr<Catalogue> m_same; ///< the sample's rows in PostgreSQL
    std::unique_ptr<SqliteSession> m_tables;
};

void SampleCatalogueTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    m_sample = openSampleCatalogue(m_folder.path());
    m_tables = SqliteSession::open(u":memory:"_s, SqliteSession::Access::ReadWrite).value();
    const auto built = buildSample(m_tables->database(), sampleText());
    QVERIFY2(built, qPrintable(built ? QString() : built.error().detail));

    CatalogueOptions options;
    const auto database = m_postgres.createDatabase(1, options);
    QVERIFY(database.has_value());
    const auto filled =
        m_postgres.sql(*database,
                       u"TRUNCATE authors, works, editions, author_works, edition_isbns;\n"_s
                           + insertOf(*m_tables, u"authors"_s, u"type,key,data"_s)
                           + insertOf(*m_tables, u"works"_s, u"type,key,data"_s)
                           + insertOf(*m_tables, u"editions"_s, u"type,key,work_key,data"_s)
                           + insertOf(*m_tables, u"author_works"_s, u"author_key,work_key"_s)
                           + insertOf(*m_tables, u"edition_isbns"_s, u"edition_key,isbn"_s) + u"ANALYZE"_s);
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().message + filled.error().detail));
    m_same = openPostgresCatalogue(
        PostgresSettings::fromConnectionString(m_postgres.socketUri(*database)).value());
}

void SampleCatalogueTest::hasWhatItPromises()
{
    const auto count = [this](const QString &sql) { return rowsOf(*m_tables, sql).first().first().toInt(); };

    QVERIFY(count(u"SELECT count(*) FROM editions"_s) >= 600);
    QVERIFY(count(u"SELECT count(*) FROM works"_s) >= 200);
    QVERIFY(count(u"SELECT count(*) FROM authors"_s) >= 120);
    QVERIFY(count(u"SELECT count(DISTINCT json_extract(data, '$.languages[0].key')) FROM editions"_s) >= 8);
    QVERIFY(count(u"SELECT count(*) FROM editions WHERE key NOT IN (SELECT edition_key FROM edition_isbns)"_s)
            > 0);
    QVERIFY(
        count(
            u"SELECT count(*) FROM (SELECT 1 FROM edition_isbns GROUP BY edition_key HAVING count(*) = 2)"_s)
        > 0);
    QCOMPARE(count(u"SELECT count(*) FROM editions WHERE work_key NOT IN (SELECT key FROM works)"_s), 0);
    QCOMPARE(count(u"SELECT count(*) FROM author_works WHERE author_key NOT IN (SELECT key FROM authors)"_s),
             0);
    QSet<QChar::Script> scripts;
    for (const Row &row : rowsOf(*m_tables, u"SELECT json_extract(data, '$.title') FROM editions"_s)) {
        for (const QChar character : QString::fromUtf8(row.first())) {
            if (character.isLetter() && character.script() != QChar::Script_Common)
                scripts << character.script();
        }
    }
    QVERIFY(scripts.size() >= 4);
}

void SampleCatalogueTest::holdsValidIsbnsOnly()
{
    for (const Row &row : rowsOf(*m_tables, u"SELECT isbn FROM edition_isbns"_s)) {
        const QString text = QString::fromUtf8(row.first());
        const auto isbn = Isbn::fromText(text);
        QVERIFY2(isbn.has_value(), qPrintable(text));
        QVERIFY2(text == isbn->toIsbn13() || text == isbn->toIsbn10(), qPrintable(text));
    }
}

void SampleCatalogueTest::findsTheHobbitInManyLanguages()
{
    const auto page = pageOf(*m_sample, SearchQuery::forFields(u"The Hobbit"_s, {}).value());
    QVERIFY(page.has_value());
    QVERIFY(!page->editions.isEmpty());
    QCOMPARE(page->editions.first().title, u"The Hobbit"_s);
    QCOMPARE(page->editions.first().authorNames(), u"J.R.R. Tolkien"_s);
    QCOMPARE(page->origin.source, Origin::Source::Sample);

    const QList<Edition> others =
        wholeResult(*m_sample, SearchQuery::forEditionsOfWork(page->editions.first().work.key));

    QSet<QString> languages;
    for (const Edition &edition : others)
        languages += QSet<QString>(edition.languages.cbegin(), edition.languages.cend());
    QVERIFY2(languages.contains(QSet<QString>{u"eng"_s, u"ger"_s, u"fre"_s, u"spa"_s}),
             qPrintable(languages.values().join(u' ')));
}

void SampleCatalogueTest::answersAsPostgresDoes_data()
{
    QTest::addColumn<SearchQuery>("query");

    const auto fields = [](const QString &title, const QString &author) {
        return SearchQuery::forFields(title, author).value();
    };
    QTest::newRow("ISBN-13") << SearchQuery::forIsbn(Isbn::fromText(u"9780618260300"_s).value());
    QTest::newRow("ISBN-10") << SearchQuery::forIsbn(Isbn::fromText(u"0618260307"_s).value());
    QTest::newRow("ISBN nobody has") << SearchQuery::forIsbn(Isbn::fromText(u"9780000000002"_s).value());
    QTest::newRow("word") << fields(u"hobbit"_s, {});
    QTest::newRow("words in any order") << fields(u"prejudice pride"_s, {});
    QTest::newRow("case") << fields(u"WAR AND PEACE"_s, {});
    QTest::newRow("russian") << fields(u"преступление"_s, {});
    QTest::newRow("chinese, three") << fields(u"红楼梦"_s, {});
    QTest::newRow("chinese, two") << fields(u"红楼"_s, {});
    QTest::newRow("digits") << fields(u"1984"_s, {});
    QTest::newRow("nothing like it") << fields(u"qwertzuiop"_s, {});
    QTest::newRow("works of an author") << fields({}, u"tolstoy"_s);
    QTest::newRow("initials") << fields({}, u"J.R.R. Tolkien"_s);
    QTest::newRow("title and author") << fields(u"war"_s, u"tolstoy"_s);
    QTest::newRow("title of another author") << fields(u"hobbit"_s, u"tolstoy"_s);
    QTest::newRow("editions of a work") << SearchQuery::forEditionsOfWork(u"/works/OL900000001W"_s);
    QTest::newRow("works of an author by key") << SearchQuery::forWorksOfAuthor(u"/authors/OL900000001A"_s);
}

void SampleCatalogueTest::answersAsPostgresDoes()
{
    QFETCH(SearchQuery, query);

    const QList<Edition> sample = wholeResult(*m_sample, query);
    const QList<Edition> same = wholeResult(*m_same, query);

    const bool byWork =
        query.kind == SearchQuery::Kind::Author || query.kind == SearchQuery::Kind::WorksOfAuthor;
    if (byWork) { // any edition may stand for a work
        const auto works = [](const QList<Edition> &editions) {
            QStringList keys;
            for (const Edition &edition : editions)
                keys << edition.work.key;
            keys.sort();
            return keys;
        };
        QCOMPARE(works(sample), works(same));
        QVERIFY(!sample.isEmpty());
    } else {
        QCOMPARE(keysOf(sample), keysOf(same));
    }
    for (const Edition &edition : sample) {
        for (const Edition &other : same)
            QVERIFY(edition.key != other.key || edition == other);
    }
}

void SampleCatalogueTest::foldsAccents()
{
    const auto with = wholeResult(*m_sample, SearchQuery::forFields(u"Les Misérables"_s, {}).value());
    const auto without = wholeResult(*m_sample, SearchQuery::forFields(u"les miserables"_s, {}).value());

    QVERIFY(!with.isEmpty());
    QCOMPARE(keysOf(without), keysOf(with));
}

void SampleCatalogueTest::keepsItsFileAndRepairsIt_data()
{
    QTest::addColumn<QByteArray>("contents");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("rubbish") << QByteArray(5000, 'x');
    QTest::newRow("a header and nothing else") << QByteArray("SQLite format 3\0", 16);
}

void SampleCatalogueTest::keepsItsFileAndRepairsIt()
{
    QFETCH(QByteArray, contents);
    const QTemporaryDir folder;
    const SearchQuery query = SearchQuery::forFields(u"hobbit"_s, {}).value();
    QVERIFY(pageOf(*openSampleCatalogue(folder.path()), query).has_value());
    const QStringList files = QDir(folder.path()).entryList({u"sample-*.sqlite"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(folder.filePath(files.first()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(contents);
    file.close();

    const auto page = pageOf(*openSampleCatalogue(folder.path()), query);

    QVERIFY(page.has_value());
    QVERIFY(!page->editions.isEmpty());
    QVERIFY(QFileInfo(file.fileName()).size() > 100'000);
}

void SampleCatalogueTest::removesWhatOthersLeft()
{
    const QTemporaryDir folder;
    for (const QString &name :
         {u"sample-0.sqlite"_s, u"sample-0.sqlite.new"_s, u"sample-0.sqlite.new-journal"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    QVERIFY(pageOf(*openSampleCatalogue(folder.path()), SearchQuery::forFields(u"hobbit"_s, {}).value()));

    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(files.first() != u"sample-0.sqlite"_s);
}

void SampleCatalogueTest::worksWhereNothingCanBeWritten()
{
    const auto catalogue = openSampleCatalogue(u"/proc/nowhere"_s);

    const auto page = pageOf(*catalogue, SearchQuery::forFields(u"hobbit"_s, {}).value());

    QVERIFY(page.has_value());
    QVERIFY(!page->editions.isEmpty());
}

QTEST_GUILESS_MAIN(SampleCatalogueTest)
#include "samplecataloguetest.moc"
