// SPDX-License-Identifier: MIT
#include "app/catalogue/postgrescatalogue.h"
#include "app/search/isbnlookup.h"
#include "models/catalogue/folding.h"
#include "tests/support/pgbouncer.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/recordgenerator.h"
#include "tests/support/slowlink.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

constexpr qint64 Editions = 3000;

std::unique_ptr<Catalogue> openAt(const QString &uri)
{
    return openPostgresCatalogue(PostgresSettings::fromConnectionString(uri).value());
}

Result<EditionPage> pageOf(Catalogue &catalogue, const SearchQuery &query, const PageToken &from = {})
{
    auto answer = catalogue.page(query, from, EditionSource::Purpose::Show);
    answer.waitForFinished();
    return answer.result();
}

SearchQuery titleQuery(const QString &title)
{
    return SearchQuery::forFields(title, {}).value();
}

SearchQuery authorQuery(const QString &author)
{
    return SearchQuery::forFields({}, author).value();
}

QString keyText(const QByteArray &key)
{
    return QString::fromLatin1(key);
}

QSet<QString> keysOf(const QList<Edition> &editions)
{
    QSet<QString> keys;
    for (const Edition &edition : editions)
        keys << edition.key;
    return keys;
}

/// All pages of a query, one after the other; fails the test on an error or a key met twice.
QList<Edition> wholeResult(Catalogue &catalogue, const SearchQuery &query)
{
    QList<Edition> all;
    std::optional<PageToken> from = PageToken();
    while (from) {
        const auto page = pageOf(catalogue, query, *from);
        if (!page) {
            QTest::qFail(qPrintable(page.error().message + page.error().detail), __FILE__, __LINE__);
            return all;
        }
        all += page->editions;
        from = page->next;
    }
    if (keysOf(all).size() != all.size())
        QTest::qFail("an edition came twice", __FILE__, __LINE__);
    return all;
}

} // namespace

/// Searches against a PostgreSQL with generated, partly messy rows; the generator knows what is right.
class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsEveryEditionByItsIsbn_data();
    void findsEveryEditionByItsIsbn();
    void answersAThousandIsbnsInOrder();
    void findsEveryTitleWithAWord_data();
    void findsEveryTitleWithAWord();
    void putsExactTitlesFirst();
    void findsTitlesInSpiteOfATypingError();
    void findsShortChineseWords();
    void findsTheWorksOfAnAuthor();
    void findsAnAuthorInSpiteOfATypingError();
    void findsATitleByAnAuthor();
    void findsTheEditionsOfAWork();
    void readsEveryMessyRow();
    void scansNoBigTable();
    void costsAsManyRoundTripsAsPromised();
    void worksThroughAPool();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void looksUpWithoutTheOtherTables();
    void usesTheOptionalIndexes();

private:
    void addRowsForLocales();
    [[nodiscard]] QSet<QString> editionsTitled(const QString &word) const;
    [[nodiscard]] QString frequentWord() const;

    PostgresFixture m_postgres;
    RecordGenerator m_generator{Editions, CatalogueOptions().seed};
    QString m_database;
    std::unique_ptr<Catalogue> m_catalogue;
};

void CatalogueTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    const auto database = m_postgres.createDatabase(Editions);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
    m_database = *database;
    m_catalogue = openAt(m_postgres.tcpUri(m_database));
}

/// What ILIKE '%word%' means, by the generator's own titles.
QSet<QString> CatalogueTest::editionsTitled(const QString &word) const
{
    QSet<QString> keys;
    for (qint64 edition = 0; edition < Editions; ++edition) {
        const QString title = m_generator.titleOfEdition(edition);
        if (title.contains(word, Qt::CaseInsensitive))
            keys << keyText(RecordGenerator::editionKey(edition));
    }
    return keys;
}

/// A word of five letters and more that stands in more than one page of titles.
QString CatalogueTest::frequentWord() const
{
    QHash<QString, int> counts;
    for (qint64 edition = 0; edition < Editions; ++edition) {
        for (const QString &word : wordsOf(m_generator.titleOfEdition(edition).toLower())) {
            if (word.size() >= 5 && word.front() < u'\u0080')
                ++counts[word];
        }
    }
    QString best;
    for (auto word = counts.cbegin(); word != counts.cend(); ++word) {
        if (*word > counts.value(best) || (*word == counts.value(best) && word.key() < best))
            best = word.key();
    }
    return best;
}

/// The loader's indexes under each way to sort text; `en_US` only on a machine that has this locale.
void CatalogueTest::addRowsForLocales()
{
    using Locale = CatalogueOptions::Locale;
    const auto row = [this](const char *name, Locale locale) {
        CatalogueOptions options;
        options.locale = locale;
        if (m_postgres.hasLocale(locale))
            QTest::newRow(name) << options;
    };
    row("as the loader makes it", Locale::OfCluster);
    row("sorted by bytes", Locale::C);
    row("sorted by ICU", Locale::Icu);
    row("sorted by glibc's en_US", Locale::Glibc);
}

void CatalogueTest::findsEveryEditionByItsIsbn_data()
{
    QTest::addColumn<CatalogueOptions>("options");

    addRowsForLocales();
    CatalogueOptions withDigits;
    withDigits.indexes |= CatalogueOptions::Optional;
    QTest::newRow("with an index on the bare digits") << withDigits;
}

void CatalogueTest::findsEveryEditionByItsIsbn()
{
    QFETCH(CatalogueOptions, options);
    const auto database = m_postgres.createDatabase(Editions, options);
    QVERIFY(database.has_value());
    const auto catalogue = openAt(m_postgres.tcpUri(*database));

    int checked = 0;
    for (qint64 edition = 0; edition < Editions; edition += 7) {
        const auto bare = m_generator.isbnOfEdition(edition);
        if (!bare)
            continue;
        const auto page = pageOf(*catalogue, SearchQuery::forIsbn(Isbn::fromText(*bare).value()));
        QVERIFY(page.has_value());
        QSet<QString> expected;
        for (const qint64 bearer : m_generator.editionsWithIsbn(*bare))
            expected << keyText(RecordGenerator::editionKey(bearer));
        QCOMPARE(keysOf(page->editions), expected);
        ++checked;
    }
    QVERIFY(checked > 200);
}

void CatalogueTest::answersAThousandIsbnsInOrder()
{
    QList<Isbn> isbns;
    for (qint64 edition = 0; edition < Editions && isbns.size() < 1000; ++edition) {
        if (const auto bare = m_generator.isbnOfEdition(edition))
            isbns << Isbn::fromText(*bare).value();
    }
    std::reverse(isbns.begin(), isbns.end());
    QVERIFY(m_generator.editionsWithIsbn(u"9791200000006"_s).isEmpty());
    isbns.insert(500, Isbn::fromText(u"9791200000006"_s).value());
    isbns.removeLast();
    QCOMPARE(isbns.size(), 1000);
    IsbnLookup lookup(*m_catalogue);
    QSignalSpy finished(&lookup, &IsbnLookup::finished);
    QList<IsbnAnswer> all;
    connect(&lookup, &IsbnLookup::answered, this,
            [&all](const QList<IsbnAnswer> &answers) { all += answers; });

    lookup.start(isbns);

    QVERIFY(finished.wait(60'000));
    QCOMPARE(all.size(), 1000);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].isbn, isbns[i]);
        QCOMPARE(all[i].editions.isEmpty(), i == 500);
    }
}

void CatalogueTest::findsEveryTitleWithAWord_data()
{
    QTest::addColumn<CatalogueOptions>("options");

    addRowsForLocales();
    CatalogueOptions trigrams;
    trigrams.indexes = CatalogueOptions::Trigrams;
    QTest::newRow("trigrams alone") << trigrams;
}

void CatalogueTest::findsEveryTitleWithAWord()
{
    QFETCH(CatalogueOptions, options);
    const auto database = m_postgres.createDatabase(Editions, options);
    QVERIFY(database.has_value());
    const auto catalogue = openAt(m_postgres.tcpUri(*database));
    const QString word = frequentWord();
    QVERIFY(editionsTitled(word).size() > 60);

    const QList<Edition> found = wholeResult(*catalogue, titleQuery(word.toUpper()));
    const auto first = pageOf(*catalogue, titleQuery(word));
    const auto again = pageOf(*catalogue, titleQuery(word));

    QCOMPARE(keysOf(found), editionsTitled(word));
    QCOMPARE(first->editions.size(), 50);
    QVERIFY(first->next.has_value());
    QCOMPARE(first->editions, again->editions);
    QVERIFY(!first->isApproximate);
}

void CatalogueTest::putsExactTitlesFirst()
{
    const QString title = m_generator.titleOfEdition(40);
    QVERIFY(wordsOf(title).size() >= 1);

    const auto page = pageOf(*m_catalogue, titleQuery(title));

    QVERIFY(page.has_value());
    QVERIFY(!page->editions.isEmpty());
    QCOMPARE(folded(page->editions.first().title), folded(title));
}

void CatalogueTest::findsTitlesInSpiteOfATypingError()
{
    QString title;
    for (qint64 edition = 0; title.isEmpty(); ++edition) {
        const QString candidate = m_generator.titleOfEdition(edition);
        const auto work = m_generator.workOfEdition(edition);
        const QStringList words = wordsOf(candidate);
        const bool isLong = std::any_of(words.cbegin(), words.cend(), [](const QString &word) {
            return word.size() > 8 && word.front() < u'\u0080';
        });
        if (isLong && work && m_generator.titleOfWork(*work) == candidate)
            title = candidate;
    }
    QStringList words = wordsOf(title);
    auto longest = std::max_element(words.begin(), words.end(),
                                    [](const QString &a, const QString &b) { return a.size() < b.size(); });
    std::swap((*longest)[3], (*longest)[4]);

    const auto page = pageOf(*m_catalogue, titleQuery(words.join(u' ')));

    QVERIFY(page.has_value());
    QVERIFY(page->isApproximate);
    const auto isMeant = [&title](const Edition &edition) { return edition.work.title == title; };
    QVERIFY(std::any_of(page->editions.cbegin(), page->editions.cend(), isMeant));
}

void CatalogueTest::findsShortChineseWords()
{
    QString title;
    qint64 edition = 0;
    for (; title.isEmpty(); ++edition) {
        const QString candidate = m_generator.titleOfEdition(edition);
        if (candidate.size() > 3 && candidate[0].script() == QChar::Script_Han
            && candidate[1].script() == QChar::Script_Han)
            title = candidate;
    }

    const auto found = wholeResult(*m_catalogue, titleQuery(title.first(2)));

    QVERIFY(keysOf(found).contains(keyText(RecordGenerator::editionKey(edition - 1))));
    for (const Edition &one : found)
        QVERIFY2(one.title.contains(title.first(2)), qPrintable(one.title));
}

void CatalogueTest::findsTheWorksOfAnAuthor()
{
    QHash<qint64, QSet<QString>> worksOf;
    for (qint64 edition = 0; edition < Editions; ++edition) {
        const auto work = m_generator.workOfEdition(edition);
        const QList<qint64> authors = work ? m_generator.authorsOfWork(*work) : QList<qint64>();
        for (const qint64 author : authors)
            worksOf[author] << keyText(RecordGenerator::workKey(*work));
    }
    const auto busiest = std::max_element(worksOf.cbegin(), worksOf.cend(),
                                          [](const auto &a, const auto &b) { return a.size() < b.size(); });
    QVERIFY(busiest->size() > 1);

    const QList<Edition> found = wholeResult(
        *m_catalogue, SearchQuery::forWorksOfAuthor(keyText(RecordGenerator::authorKey(busiest.key()))));

    QSet<QString> works;
    for (const Edition &edition : found)
        works << edition.work.key;
    QCOMPARE(works, busiest.value());
    QCOMPARE(found.size(), works.size()); // one edition stands for each

    const QList<Edition> byName =
        wholeResult(*m_catalogue, authorQuery(m_generator.nameOfAuthor(busiest.key())));
    QSet<QString> worksByName;
    for (const Edition &edition : byName)
        worksByName << edition.work.key;
    QVERIFY(worksByName.contains(works));
}

void CatalogueTest::findsAnAuthorInSpiteOfATypingError()
{
    QString name;
    for (qint64 edition = 0; name.isEmpty(); ++edition) {
        const auto work = m_generator.workOfEdition(edition);
        const QList<qint64> authors = work ? m_generator.authorsOfWork(*work) : QList<qint64>();
        const QString candidate = authors.isEmpty() ? QString() : m_generator.nameOfAuthor(authors.first());
        const QStringList words = wordsOf(candidate);
        if (words.size() == 2 && words[1].size() > 7 && words[1].front() < u'\u0080')
            name = candidate;
    }
    QString misspelt = name;
    std::swap(misspelt[name.size() - 3], misspelt[name.size() - 4]);
    QVERIFY(misspelt != name);

    const auto page = pageOf(*m_catalogue, authorQuery(misspelt));

    QVERIFY(page.has_value());
    const auto isMeant = [&name](const Edition &edition) { return edition.authorNames().contains(name); };
    QVERIFY(std::any_of(page->editions.cbegin(), page->editions.cend(), isMeant));
}

void CatalogueTest::findsATitleByAnAuthor()
{
    int checked = 0;
    for (qint64 edition = 100; edition < Editions && checked < 30; edition += 11) {
        const auto work = m_generator.workOfEdition(edition);
        const QList<qint64> authors = work ? m_generator.authorsOfWork(*work) : QList<qint64>();
        const QString name = authors.isEmpty() ? QString() : m_generator.nameOfAuthor(authors.first());
        const auto query = SearchQuery::forFields(m_generator.titleOfEdition(edition), name);
        if (!query || query->kind != SearchQuery::Kind::TitleAndAuthor
            || m_generator.flawOfEdition(edition) != RecordGenerator::Flaw::None)
            continue;
        const QList<Edition> found = wholeResult(*m_catalogue, *query);
        QVERIFY2(keysOf(found).contains(keyText(RecordGenerator::editionKey(edition))),
                 qPrintable(query->text()));
        ++checked;
    }
    QCOMPARE(checked, 30);
}

void CatalogueTest::findsTheEditionsOfAWork()
{
    QHash<qint64, QSet<QString>> editionsOf;
    for (qint64 edition = 0; edition < Editions; ++edition) {
        if (const auto work = m_generator.workOfEdition(edition))
            editionsOf[*work] << keyText(RecordGenerator::editionKey(edition));
    }
    const auto largest = std::max_element(editionsOf.cbegin(), editionsOf.cend(),
                                          [](const auto &a, const auto &b) { return a.size() < b.size(); });

    const QList<Edition> found = wholeResult(
        *m_catalogue, SearchQuery::forEditionsOfWork(keyText(RecordGenerator::workKey(largest.key()))));

    QCOMPARE(keysOf(found), largest.value());
    const auto year = [](const Edition &edition) { return edition.publishYear().value_or(0); };
    for (qsizetype i = 1; i < std::min<qsizetype>(found.size(), 200); ++i)
        QVERIFY(year(found[i - 1]) >= year(found[i]));
}

void CatalogueTest::readsEveryMessyRow()
{
    int messy = 0;
    for (qint64 edition = 0; edition < Editions; ++edition) {
        const auto bare = m_generator.isbnOfEdition(edition);
        if (m_generator.flawOfEdition(edition) == RecordGenerator::Flaw::None || !bare)
            continue;
        const auto page = pageOf(*m_catalogue, SearchQuery::forIsbn(Isbn::fromText(*bare).value()));
        QVERIFY(page.has_value());
        QVERIFY(keysOf(page->editions).contains(keyText(RecordGenerator::editionKey(edition))));
        ++messy;
    }
    QVERIFY(messy > 20);
}

void CatalogueTest::scansNoBigTable()
{
    const QString scans = u"SELECT pg_stat_force_next_flush(); SELECT coalesce(sum(seq_tup_read), 0) "
                          "FROM pg_stat_user_tables WHERE relname IN ('editions', 'works', 'authors', "
                          "'edition_isbns', 'author_works')"_s;
    const auto database = m_postgres.createDatabase(Editions);
    QVERIFY(database.has_value());
    const qint64 before = m_postgres.value(*database, scans).value().toLongLong();
    auto catalogue = openAt(m_postgres.tcpUri(*database));

    for (const QString &title : {frequentWord(), u"it"_s, u"zq"_s, u"C++"_s, u"100% _x_ \\"_s, u"诗"_s,
                                 u"Ж"_s, u"introduction to mathematics"_s, u"nothingatall"_s, u"a b c d"_s}) {
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

void CatalogueTest::costsAsManyRoundTripsAsPromised()
{
    SlowLink link(m_postgres.socketPath());
    const auto catalogue = openAt(m_postgres.tcpUri(m_database, link.port()));
    const Isbn isbn = Isbn::fromText(u"9780306406157"_s).value();
    const QString word = frequentWord();
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
        lookup.start(isbns);
        QVERIFY(finished.wait(60'000));
    });

    QCOMPARE(lookUp, 1);
    QCOMPARE(titlePage, 2);
    QCOMPARE(secondPage, 1);
    QVERIFY2(thousand == 2, qPrintable(QString::number(thousand)));
}

void CatalogueTest::worksThroughAPool()
{
    PgBouncer pool;
    const auto started = pool.start();
    QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    const auto catalogue = openAt(m_postgres.tcpUri(m_database, pool.port()));
    const QString word = frequentWord();

    QCOMPARE(keysOf(wholeResult(*catalogue, titleQuery(word))), editionsTitled(word));
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

void CatalogueTest::saysWhatIsMissing_data()
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

void CatalogueTest::saysWhatIsMissing()
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

void CatalogueTest::looksUpWithoutTheOtherTables()
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
    const auto byTitle = pageOf(*catalogue, titleQuery(frequentWord()));

    QVERIFY(byIsbn.has_value());
    QVERIFY(keysOf(byIsbn->editions).contains(keyText(RecordGenerator::editionKey(edition))));
    QVERIFY(byTitle.has_value());
    QCOMPARE(byTitle->editions.size(), 50);
}

void CatalogueTest::usesTheOptionalIndexes()
{
    CatalogueOptions options;
    options.indexes = CatalogueOptions::Containment | CatalogueOptions::Trigrams | CatalogueOptions::Optional;
    const auto database = m_postgres.createDatabase(Editions, options);
    QVERIFY(database.has_value());
    auto catalogue = openAt(m_postgres.tcpUri(*database));
    const QString word = frequentWord();

    const QList<Edition> found = wholeResult(*catalogue, titleQuery(word));

    QSet<QString> withWord;
    for (qint64 edition = 0; edition < Editions; ++edition) {
        if (wordsOf(m_generator.titleOfEdition(edition).toLower()).contains(word))
            withWord << keyText(RecordGenerator::editionKey(edition));
    }
    QVERIFY(keysOf(found).contains(withWord)); // full text finds whole words and their beginnings
    QCOMPARE(keysOf(found) - editionsTitled(word), QSet<QString>());
    catalogue.reset();
    const QString used =
        u"SELECT pg_stat_force_next_flush(); SELECT count(*) FROM pg_stat_user_indexes i "
        "JOIN pg_index x USING (indexrelid) WHERE i.relname = 'editions' AND idx_scan > 0 AND "
        "(pg_get_indexdef(indexrelid) LIKE '%to_tsvector%' OR "
        "pg_get_indexdef(indexrelid) LIKE '%text_pattern_ops%')"_s;
    QTRY_COMPARE(m_postgres.value(*database, used).value(), u"2"_s);
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "cataloguetest.moc"
