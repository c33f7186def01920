// SPDX-License-Identifier: MIT
#include "app/catalogue/editionchannel.h"
#include "app/database/databasethread.h"
#include "app/database/postgressession.h"
#include "tests/support/catalogueanswers.h"
#include "tests/support/openings.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/slowlink.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace alexandria;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Editions = 3000;

/// What came down a channel, and how it ended.
struct Streamed
{
    QList<Edition> editions;
    Result<WholeResult> result = Failure({Error::Kind::Cancelled, u"no answer"_s, {}, {}});
};

/// Reads on this thread until the end; calls @p after with the number of editions so far after each batch.
template <typename After> Streamed streamOf(EditionSource &source, const SearchQuery &query, After after)
{
    Streamed streamed;
    const auto channel = std::make_shared<EditionChannel>();
    QFutureWatcher<Result<WholeResult>> watcher;
    auto answer = source.stream(query, channel, EditionSource::Freshness::Any);
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, [&] { channel->end({}); });
    watcher.setFuture(answer);
    std::unique_ptr<QThread> reader(QThread::create([&] {
        for (auto batch = channel->next(); batch && *batch; batch = channel->next()) {
            streamed.editions += (*batch)->read();
            after(streamed.editions.size());
        }
    }));
    reader->start();
    (void)QTest::qWaitFor([&] { return reader->isFinished(); }, 60'000);
    reader->wait();
    if (answer.resultCount() > 0)
        streamed.result = answer.result();
    return streamed;
}

Streamed streamOf(EditionSource &source, const SearchQuery &query)
{
    return streamOf(source, query, [](qsizetype) {});
}

QHash<QString, Edition> byKey(const QList<Edition> &editions)
{
    QHash<QString, Edition> found;
    for (const Edition &edition : editions)
        found.insert(edition.key, edition);
    return found;
}

} // namespace

/// A whole result in one statement against what scrolling to its end shows, and over links that break.
class StreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsWhatScrollingShows_data();
    void sendsWhatScrollingShows();
    void sendsWhatIsAlikeWhereNothingFits();
    void saysAboutHowManyThereAre();
    void waitsForWhoTakesTheRows();
    void goesOnAfterACut();
    void saysThatItBrokeWhenItBreaksAgain();
    void stopsAtTheServerWhenNobodyWantsMore();
    void hasNoDeadlineForTheStatement();
    void noticesASilentLink();

private:
    [[nodiscard]] QString activeStreams() const;

    PostgresFixture m_postgres;
    RecordGenerator m_generator{Editions, CatalogueOptions().seed};
    QString m_database;
};

void StreamTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    const auto database = m_postgres.createDatabase(Editions);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
    m_database = *database;
}

QString StreamTest::activeStreams() const
{
    return m_postgres
        .value(
            m_database,
            u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' "
            "AND pid <> pg_backend_pid()"_s)
        .value();
}

void StreamTest::sendsWhatScrollingShows_data()
{
    QTest::addColumn<CatalogueOptions>("options");
    QTest::addColumn<SearchQuery>("query");

    const CatalogueOptions trigrams;
    CatalogueOptions alone;
    alone.indexes = CatalogueOptions::Trigrams;
    CatalogueOptions words;
    words.indexes |= CatalogueOptions::Optional;
    for (const auto &[name, options] :
         {std::pair{"loader", trigrams}, {"no containment", alone}, {"optional", words}}) {
        const auto row = [&, prefix = QByteArray(name) + ": "](const QByteArray &what,
                                                               const SearchQuery &query) {
            QTest::newRow(prefix + what) << options << query;
        };
        row("a common word", titleQuery(u"the"_s));
        row("a frequent word", titleQuery(frequentWord(m_generator, Editions)));
        row("two words", titleQuery(u"history of"_s));
        row("an exact title", titleQuery(m_generator.titleOfEdition(40)));
        row("another exact title", titleQuery(m_generator.titleOfEdition(1)));
        row("another script", titleQuery(u"История"_s));
        row("nothing", titleQuery(u"qqqqzzzz"_s));
        row("an author", authorQuery(m_generator.nameOfAuthor(0)));
        row("authors of a name", authorQuery(m_generator.nameOfAuthor(5).section(u' ', -1)));
        row("works of an author", SearchQuery::forWorksOfAuthor(keyText(RecordGenerator::authorKey(0))));
        row("editions of a work", SearchQuery::forEditionsOfWork(keyText(RecordGenerator::workKey(0))));
        row("title and author",
            SearchQuery::forFields(m_generator.titleOfWork(0), m_generator.nameOfAuthor(0)).value());
        row("an ISBN",
            SearchQuery::forIsbn(
                Isbn::fromText(m_generator.isbnOfEdition(3).value_or(u"9782000000006"_s)).value()));
    }
}

void StreamTest::sendsWhatScrollingShows()
{
    QFETCH(CatalogueOptions, options);
    QFETCH(SearchQuery, query);
    const auto database = m_postgres.createDatabase(Editions, options);
    QVERIFY(database.has_value());
    const auto catalogue = openAt(m_postgres.tcpUri(*database));
    const QList<Edition> shown = wholeResult(*catalogue, query);

    const Streamed streamed = streamOf(*catalogue, query);

    QVERIFY2(streamed.result.has_value(),
             qPrintable(streamed.result ? QString()
                                        : streamed.result.error().message + streamed.result.error().detail));
    QCOMPARE(streamed.editions.size(), shown.size());
    QCOMPARE(streamed.result->editions, qint64(shown.size()));
    const auto found = byKey(streamed.editions);
    for (const Edition &edition : shown)
        QVERIFY2(found.value(edition.key) == edition, qPrintable(edition.key));
}

void StreamTest::sendsWhatIsAlikeWhereNothingFits()
{
    const auto catalogue = openAt(m_postgres.tcpUri(m_database));
    QString misspelt = frequentWord(m_generator, Editions);
    misspelt[misspelt.size() / 2] = u'q';
    const QList<Edition> shown = wholeResult(*catalogue, titleQuery(misspelt));
    QVERIFY(!shown.isEmpty());

    const Streamed streamed = streamOf(*catalogue, titleQuery(misspelt));

    QVERIFY(streamed.result.has_value());
    QVERIFY(streamed.result->isApproximate);
    QCOMPARE(keysOf(streamed.editions), keysOf(shown));
}

void StreamTest::saysAboutHowManyThereAre()
{
    const auto catalogue = openAt(m_postgres.tcpUri(m_database));
    const auto channel = std::make_shared<EditionChannel>();

    auto answer = catalogue->stream(titleQuery(u"the"_s), channel, EditionSource::Freshness::Any);
    answer.waitForFinished();

    const auto editions = answer.result()->editions;
    QVERIFY2(channel->expected() > editions / 3 && channel->expected() < editions * 3,
             qPrintable(u"%1 expected of %2"_s.arg(channel->expected()).arg(editions)));
}

void StreamTest::waitsForWhoTakesTheRows()
{
    SlowLink link(m_postgres.socketPath());
    const auto catalogue = openAt(m_postgres.tcpUri(m_database, link.port()));
    const QList<Edition> shown = wholeResult(*catalogue, titleQuery(u"the"_s));

    const Streamed streamed =
        streamOf(*catalogue, titleQuery(u"the"_s), [](qsizetype) { QThread::msleep(200); });

    QVERIFY(streamed.result.has_value());
    QCOMPARE(keysOf(streamed.editions), keysOf(shown));
}

void StreamTest::goesOnAfterACut()
{
    SlowLink link(m_postgres.socketPath());
    const auto catalogue = openAt(m_postgres.tcpUri(m_database, link.port()));
    const QList<Edition> shown = wholeResult(*catalogue, titleQuery(u"the"_s));
    link.setRoundTrip(40ms);
    bool isCut = false;

    const Streamed streamed = streamOf(*catalogue, titleQuery(u"the"_s), [&](qsizetype) {
        if (!std::exchange(isCut, true))
            link.cut();
    });

    QVERIFY(isCut);
    QVERIFY2(streamed.result.has_value(),
             qPrintable(streamed.result ? QString() : streamed.result.error().message));
    QCOMPARE(streamed.editions.size(), shown.size());
    QCOMPARE(keysOf(streamed.editions), keysOf(shown));
}

void StreamTest::saysThatItBrokeWhenItBreaksAgain()
{
    SlowLink link(m_postgres.socketPath());
    const auto catalogue = openAt(m_postgres.tcpUri(m_database, link.port()));
    QVERIFY(!wholeResult(*catalogue, titleQuery(u"the"_s)).isEmpty());

    const Streamed streamed = streamOf(*catalogue, titleQuery(u"the"_s), [&](qsizetype) {
        link.refuse(true);
        link.cut();
    });

    if (streamed.result) // all of it was under way already
        QCOMPARE(streamed.result->editions, qint64(streamed.editions.size()));
    else
        QCOMPARE(streamed.result.error().kind, Error::Kind::Unreachable);
}

void StreamTest::stopsAtTheServerWhenNobodyWantsMore()
{
    const auto catalogue = openAt(m_postgres.tcpUri(m_database));
    QVERIFY(pageOf(*catalogue, titleQuery(u"the"_s)).has_value());
    const auto channel = std::make_shared<EditionChannel>();
    auto answer = catalogue->stream(titleQuery(u"the"_s), channel, EditionSource::Freshness::Any);
    QVERIFY(channel->next().has_value());
    QElapsedTimer timer;
    timer.start();

    channel->close();
    answer.cancel();

    QTRY_COMPARE(activeStreams(), u"0"_s);
    QVERIFY(timer.elapsed() < 1500);
    QVERIFY(pageOf(*catalogue, titleQuery(u"the"_s)).has_value());
}

/// The server sends what it has when that fills 8 KiB, so the rows are long.
void StreamTest::hasNoDeadlineForTheStatement()
{
    PostgresSettings settings = PostgresSettings::fromConnectionString(m_postgres.tcpUri(m_database)).value();
    settings.requestTimeout = 500ms;
    PatientOpening opening;
    const auto session = PostgresSession::open(settings, {u"editions"_s}, opening.askInterruption());
    QVERIFY(session.has_value());
    int rows = 0;

    const auto streamed = (*session)->stream(
        Statement(u"SELECT n, pg_sleep(0.3), repeat('x', 10000) FROM generate_series(1, 10) AS n"_s),
        [&rows](Rows &some) {
            rows += int(some.size());
            return Offer::Taken;
        });

    QVERIFY2(streamed.has_value(), qPrintable(streamed ? QString() : streamed.error().message));
    QCOMPARE(rows, 10);
    QVERIFY((*session)->select(Statement(u"SELECT 1"_s)).has_value());
}

void StreamTest::noticesASilentLink()
{
    SlowLink link(m_postgres.socketPath());
    PostgresSettings settings =
        PostgresSettings::fromConnectionString(m_postgres.tcpUri(m_database, link.port())).value();
    settings.requestTimeout = 300ms;
    PatientOpening opening;
    const auto session = PostgresSession::open(settings, {u"editions"_s}, opening.askInterruption());
    QVERIFY(session.has_value());
    int rows = 0;

    const auto streamed = (*session)->stream(
        Statement(u"SELECT n, pg_sleep(0.15), repeat('x', 10000) FROM generate_series(1, 500) AS n"_s),
        [&](Rows &some) {
            rows += int(some.size());
            link.setSilent(true);
            return Offer::Taken;
        });

    QVERIFY(!streamed.has_value());
    QCOMPARE(streamed.error().kind, Error::Kind::TimedOut);
    QVERIFY(rows > 0 && rows < 500);
    QVERIFY(!(*session)->isUsable());
}

QTEST_GUILESS_MAIN(StreamTest)
#include "streamtest.moc"
