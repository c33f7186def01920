// SPDX-License-Identifier: MIT
#include "app/search/isbnlookup.h"
#include "models/catalogue/folding.h"
#include "tests/support/catalogueanswers.h"
#include "tests/support/postgresfixture.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

constexpr qint64 Editions = 3000;

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

private:
    void addRowsForLocales();

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

    lookup.start(isbns, EditionSource::Freshness::Fresh);

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
    const QString word = frequentWord(m_generator, Editions);
    QVERIFY(editionsTitled(m_generator, Editions, word).size() > 60);

    const QList<Edition> found = wholeResult(*catalogue, titleQuery(word.toUpper()));
    const auto first = pageOf(*catalogue, titleQuery(word));
    const auto again = pageOf(*catalogue, titleQuery(word));

    QCOMPARE(keysOf(found), editionsTitled(m_generator, Editions, word));
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

QTEST_GUILESS_MAIN(CatalogueTest)
#include "cataloguetest.moc"
