// SPDX-License-Identifier: MIT
#include "app/connection/keptcatalogue.h"
#include "app/connection/catalogueswitch.h"
#include "app/connection/servertarget.h"
#include "app/search/searchsession.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/openings.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/slowlink.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;
using namespace std::chrono_literals;

/// A search from the window's session to the disk and a real server, whose link comes and goes.
class KeptCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void answersTheSecondSearchWithoutTheServer();
    void showsWhatWasSeenBeforeUntilTheServerIsBack();
    void keepsTheAnswersOfServersApart();

private:
    void open(const QString &profileId);
    void search(const QString &title);
    [[nodiscard]] bool shows(Origin::Source source);
    [[nodiscard]] bool isKept();

    PostgresFixture m_postgres;
    QString m_database;
    QString m_words; ///< of some title there
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<SlowLink> m_link;
    std::unique_ptr<CatalogueSwitch> m_catalogue;
    std::unique_ptr<KeptCatalogue> m_kept;
    std::unique_ptr<SearchSession> m_session;
};

void KeptCatalogueTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    m_database = m_postgres.createDatabase(300).value();
    m_words = m_postgres
                  .value(m_database,
                         u"SELECT data->>'title' FROM editions WHERE data->>'title' ~ '^[A-Za-z]{4,} "
                         "[A-Za-z ]+$' ORDER BY key LIMIT 1"_s)
                  .value();
}

void KeptCatalogueTest::init()
{
    m_link = std::make_unique<SlowLink>(m_postgres.socketPath());
    m_catalogue = std::make_unique<CatalogueSwitch>();
    m_kept = std::make_unique<KeptCatalogue>(*m_catalogue, m_folder.path(), CacheSettings(),
                                             KeptCatalogue::Reach::Catalogue);
    m_session = std::make_unique<SearchSession>(m_kept->source());
    const auto cleared = m_kept->cache().clear();
    QTRY_VERIFY(cleared.isFinished());
    open(u"home"_s);
}

void KeptCatalogueTest::cleanup()
{
    m_session.reset();
    m_kept.reset();
    m_catalogue.reset();
}

void KeptCatalogueTest::open(const QString &profileId)
{
    ConnectionProfile profile;
    profile.id = profileId;
    profile.host = u"127.0.0.1"_s;
    profile.port = m_link->port();
    profile.database = m_database;
    profile.user = m_postgres.user();
    ServerTarget target = targetFor(profile, {}, {});
    target.password = Secret::fromText(m_postgres.password());
    m_catalogue->openServer(u"test"_s, target, m_secrets, patient());
}

void KeptCatalogueTest::search(const QString &title)
{
    m_session->search(SearchQuery::forFields(title, {}).value());
}

bool KeptCatalogueTest::shows(Origin::Source source)
{
    return QTest::qWaitFor(
        [&] {
            const SearchState &state = m_session->state();
            return state.phase == SearchState::Phase::Showing && state.origin->source == source;
        },
        20'000);
}

/// An answer is shown before it is written down.
bool KeptCatalogueTest::isKept()
{
    return QTest::qWaitFor(
        [this] {
            const auto report = m_kept->cache().report();
            return QTest::qWaitFor([&report] { return report.isFinished(); }) && report.result()
                && report.result()->pages > 0;
        },
        20'000);
}

void KeptCatalogueTest::answersTheSecondSearchWithoutTheServer()
{
    search(m_words);
    QVERIFY(shows(Origin::Source::Live));
    QVERIFY(isKept());
    const int count = m_session->state().count;
    const qint64 trips = m_link->counts().roundTrips;

    m_session->clear();
    search(m_words);

    QVERIFY(shows(Origin::Source::Cache));
    QCOMPARE(m_session->state().count, count);
    QCOMPARE(m_link->counts().roundTrips, trips);
}

void KeptCatalogueTest::showsWhatWasSeenBeforeUntilTheServerIsBack()
{
    search(m_words);
    QVERIFY(shows(Origin::Source::Live));
    QVERIFY(isKept());
    m_link->refuse(true);
    m_link->cut();
    QTRY_COMPARE(m_catalogue->access()->state().phase, ConnectionState::Phase::Waiting);

    search(m_words.section(u' ', 0, 0)); // was not asked before: only the titles were seen

    QVERIFY(shows(Origin::Source::Offline));
    QVERIFY(m_session->state().count > 0);
    QVERIFY(m_session->state().unanswered && m_session->state().isRefreshing);
    m_link->refuse(false);
    QVERIFY(shows(Origin::Source::Live)); // the search was waiting all the time
    QVERIFY(!m_session->state().unanswered);
}

void KeptCatalogueTest::keepsTheAnswersOfServersApart()
{
    search(m_words);
    QVERIFY(shows(Origin::Source::Live));

    open(u"work"_s);
    m_session->clear();
    search(m_words);

    QVERIFY(shows(Origin::Source::Live));
    QCOMPARE(m_kept->source().profile(), u"work"_s);
}

QTEST_GUILESS_MAIN(KeptCatalogueTest)
#include "keptcataloguetest.moc"
