// SPDX-License-Identifier: MIT
#include "app/tunnel/listener.h"
#include "tests/support/cluster.h"
#include "tests/support/fakecloudflared.h"
#include "tests/support/fakepostgres.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/openings.h"
#include "tests/support/ownresources.h"
#include "tests/support/pgconnection.h"
#include "tests/support/postgresfixture.h"
#include "tests/support/recordgenerator.h"
#include "tests/support/searchwindow.h"
#include "tests/support/slowlink.h"

#include <QTcpServer>
#include <QTest>
#include <QThreadPool>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alexandria;
using namespace std::chrono_literals;

namespace {

enum class Fault {
    None,
    Silence,
    Reset,
    ChildKilled,
    ChildStopped,
    PortStolen,
    ServerHalted,
    BackendEnded,
    Refusal, ///< of the server that is in the other's place
    NoSuchHost,
};

constexpr qint64 Editions = 300;
constexpr auto RequestTimeout = 3s;
constexpr auto ConnectTimeout = 2s; // libpq's shortest
/// A request, a connection, the tunnel's own words, and a machine with other things to do.
constexpr auto Deadline = RequestTimeout + ConnectTimeout + 5s;
constexpr double LongestStall = 1000; // milliseconds: nothing but a call that blocks takes so long

} // namespace

Q_DECLARE_METATYPE(Fault)

/// What may happen between a search and its answer: window, cloudflared, slow link, PostgreSQL.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void mendsALiveSearch_data();
    void mendsALiveSearch();

private:
    /// An ISBN and the editions that have it.
    struct Book
    {
        Isbn isbn;
        QStringList keys;
    };

    [[nodiscard]] ServerTarget target() const;
    void point(quint16 port, CloudflaredBehaviour behaviour = {});
    [[nodiscard]] bool isSearchStuck() const;
    void strike(Fault fault);
    void mend(Fault fault);
    void stealPort();

    Cluster m_cluster;
    std::unique_ptr<PostgresFixture> m_postgres;
    QString m_database;
    QList<Book> m_books;
    FakePostgres m_refusing;
    std::unique_ptr<FakeCloudflared> m_fake;
    std::unique_ptr<SlowLink> m_link;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<QTcpServer> m_stranger;
    OwnResources m_before; ///< what this process held
};

void FaultsTest::initTestCase()
{
    const auto started = m_cluster.start();
    QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    m_postgres = std::make_unique<PostgresFixture>(m_cluster.environmentFile());
    m_database = m_postgres->createDatabase(Editions).value();
    const RecordGenerator generator(Editions, CatalogueOptions().seed);
    for (qint64 edition = 0; m_books.size() < 3; ++edition) {
        const auto isbn = generator.isbnOfEdition(edition);
        if (!isbn)
            continue;
        Book book{Isbn::fromText(*isbn).value(), {}};
        for (const qint64 other : generator.editionsWithIsbn(*isbn))
            book.keys << QString::fromLatin1(RecordGenerator::editionKey(other));
        book.keys.sort();
        m_books << book;
    }
    QThreadPool::globalInstance()->setExpiryTimeout(100); // cancel requests run there
    init(); // what is loaded once for the whole process
    {
        SearchWindow window(target(), *m_secrets, patient());
        QVERIFY(window.finds(m_books[0].isbn, m_books[0].keys));
    }
    cleanup();
}

void FaultsTest::init()
{
    m_fake = std::make_unique<FakeCloudflared>();
    m_link = std::make_unique<SlowLink>(m_postgres->socketPath());
    m_secrets = std::make_unique<MemorySecretStore>();
    m_stranger = std::make_unique<QTcpServer>();
    point(m_link->port());
    QVERIFY(m_fake->isReady());
    m_before = OwnResources::now();
}

void FaultsTest::cleanup()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_fake->runningPids(), QList<qint64>(), 10'000);
    m_link.reset();
    m_fake.reset();
    m_stranger.reset();
}

ServerTarget FaultsTest::target() const
{
    ConnectionProfile profile;
    profile.route = ConnectionProfile::Route::Tunnel;
    profile.tunnel = TunnelHostname::fromText(u"db.example.test"_s).value();
    profile.database = m_database;
    profile.user = m_postgres->user();
    ServerTarget target = targetFor(profile, m_fake->program(), {});
    target.settings = [settings = target.settings](std::optional<quint16> port, bool insistsOnTls) {
        PostgresSettings quick = settings(port, insistsOnTls);
        quick.setTimeout(RequestTimeout);
        quick.setValue(u"connect_timeout"_s, QString::number(ConnectTimeout.count()));
        return quick;
    };
    target.patienceWithDial = 1s;
    target.serviceTokenId = Secret::fromText(u"marker-id.access"_s);
    target.serviceTokenSecret = Secret::fromText(u"marker-token-secret"_s);
    target.password = Secret::fromText(m_postgres->password());
    return target;
}

/// New connections through the tunnel come out at @p port.
void FaultsTest::point(quint16 port, CloudflaredBehaviour behaviour)
{
    behaviour.target = u"127.0.0.1:%1"_s.arg(port);
    m_fake->setBehaviour(behaviour);
}

bool FaultsTest::isSearchStuck() const
{
    return m_postgres->value(m_database,
                             u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND "
                             "application_name = 'alexandria-desktop'"_s)
        == u"1"_s;
}

void FaultsTest::mendsALiveSearch_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("sqlState");
    QTest::addColumn<QByteArray>("serverWords");
    QTest::addColumn<QString>("words"); // empty: nobody needs to hear of it
    QTest::addColumn<bool>("comesThrough"); // the search itself, once the fault is over

    const auto row = [](const char *name, Fault fault, const QString &words, bool comesThrough = true) {
        QTest::newRow(name) << fault << QByteArray() << QByteArray() << words << comesThrough;
    };
    const auto refusal = [](const char *name, const QByteArray &sqlState, const QByteArray &serverWords,
                            const QString &words, bool comesThrough = true) {
        QTest::newRow(name) << Fault::Refusal << sqlState << serverWords << words << comesThrough;
    };
    row("server too slow", Fault::None, u"The server took too long"_s, false);
    row("silence", Fault::Silence, u"did not answer in time"_s);
    row("reset", Fault::Reset, {});
    row("child killed", Fault::ChildKilled, u"cloudflared ended unexpectedly"_s);
    row("child stopped", Fault::ChildStopped, u"did not answer in time"_s);
    row("port stolen", Fault::PortStolen, u"Another program has taken the place of the tunnel"_s);
    row("server halted", Fault::ServerHalted, u"cannot be reached"_s);
    row("backend ended", Fault::BackendEnded, {});
    row("no such host", Fault::NoSuchHost, u"host name was not found"_s);
    refusal("starting up", "57P03", "the database system is starting up", u"is starting, recovering"_s);
    refusal("in recovery", "57P03", "the database system is in recovery mode", u"is starting, recovering"_s);
    refusal("not yet", "57P03", "the database system is not yet accepting connections",
            u"is starting, recovering"_s);
    refusal("shutting down", "57P03", "the database system is shutting down", u"shutting down"_s);
    refusal("too many clients", "53300", "sorry, too many clients already", u"has no connection left"_s);
    refusal("reserved slots", "53300",
            "remaining connection slots are reserved for non-replication superuser connections",
            u"has no connection left"_s);
    refusal("database missing", "3D000", "database \"books\" does not exist",
            u"knows no such user or database: database \"books\" does not exist"_s, false);
    refusal("not let in", "28000",
            "no pg_hba.conf entry for host \"10.0.0.1\", user \"reader\", database \"books\", SSL encryption",
            u"does not let this user in"_s, false);
}

void FaultsTest::strike(Fault fault)
{
    switch (fault) {
    case Fault::None:
        break;
    case Fault::Silence:
        return m_link->setSilent(true);
    case Fault::Reset:
        return m_link->cut();
    case Fault::ChildKilled:
        ::kill(pid_t(m_fake->runningPids().value(0)), SIGKILL);
        break;
    case Fault::ChildStopped:
        QVERIFY(FakeCloudflared::stop(m_fake->runningPids().value(0)));
        break;
    case Fault::PortStolen:
        return stealPort();
    case Fault::ServerHalted:
        QVERIFY(m_cluster.halt());
        break;
    case Fault::BackendEnded:
        QVERIFY(m_postgres->sql(m_database,
                                u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                                "application_name = 'alexandria-desktop'"_s));
        break;
    case Fault::Refusal:
        point(m_refusing.port());
        return m_link->cut();
    case Fault::NoSuchHost: {
        CloudflaredBehaviour lost;
        lost.refusal = CloudflaredBehaviour::Refusal::NoSuchHost;
        point(m_link->port(), lost);
        return m_link->cut();
    }
    }
}

/// The child lets its port go at the next connection, and somebody else has it from then on.
void FaultsTest::stealPort()
{
    const auto port = listeningPortOf(m_fake->runningPids().value(0));
    QVERIFY(port);
    CloudflaredBehaviour leaving;
    leaving.leavesPort = true;
    point(m_link->port(), leaving);
    m_link->cut();
    const auto hasTaken = [&] {
        return m_stranger->isListening() || m_stranger->listen(QHostAddress::LocalHost, *port);
    };
    QTRY_VERIFY(hasTaken());
}

void FaultsTest::mend(Fault fault)
{
    switch (fault) {
    case Fault::Silence:
        return m_link->setSilent(false);
    case Fault::ServerHalted:
        QVERIFY(m_cluster.resume());
        break;
    case Fault::PortStolen:
        QVERIFY(!m_stranger->waitForNewConnection(0)); // not a byte reached it
        m_stranger->close();
        point(m_link->port());
        ::kill(pid_t(m_fake->runningPids().value(0)), SIGKILL);
        break;
    case Fault::Refusal:
    case Fault::NoSuchHost:
        return point(m_link->port());
    default:
        break;
    }
}

void FaultsTest::mendsALiveSearch()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, sqlState);
    QFETCH(QByteArray, serverWords);
    QFETCH(QString, words);
    QFETCH(bool, comesThrough);
    m_refusing.refuseWith(sqlState, serverWords);
    auto window = std::make_unique<SearchWindow>(target(), *m_secrets, patient());
    QVERIFY(window->finds(m_books[0].isbn, m_books[0].keys));
    QTRY_VERIFY(m_link->counts().openConnections == 2 && window->isWell());
    const OwnResources connected = OwnResources::now();
    std::optional<PgConnection> holder = PgConnection::open(m_postgres->socketUri(m_database)).value();
    QVERIFY(holder->exec(u"BEGIN; LOCK TABLE editions IN ACCESS EXCLUSIVE MODE"_s));
    window->search(m_books[1].isbn);
    QTRY_VERIFY(isSearchStuck());

    strike(fault);
    QElapsedTimer untilWords;
    untilWords.start();
    const bool isTold = words.isEmpty() || window->waitForWords(words, Deadline);
    const qint64 patience = untilWords.elapsed();
    holder.reset();
    mend(fault);

    QVERIFY2(isTold, qPrintable(window->said().join(u'\n')));
    if (comesThrough)
        QVERIFY2(window->waitForRows(m_books[1].keys), qPrintable(window->said().join(u'\n')));
    if (words.isEmpty())
        QCOMPARE(window->said(), QStringList());
    QVERIFY2(window->finds(m_books[2].isbn, m_books[2].keys), qPrintable(window->said().join(u'\n')));
    window->catalogue().connectAhead(); // as typing does: the searches' connection too
    QVERIFY2(window->waitFor([&] { return window->isWell(); }, Deadline),
             qPrintable(window->banner() + window->status()));
    QTRY_VERIFY2_WITH_TIMEOUT(OwnResources::now().isWithin(connected), qPrintable(OwnResources::now().text()),
                              15'000);
    const double stall = window->watch().longestStall();
    window.reset();
    QTRY_VERIFY2_WITH_TIMEOUT(OwnResources::now().isWithin(m_before), qPrintable(OwnResources::now().text()),
                              15'000);
    qInfo("words after %lld ms, longest stall of the window's thread %.1f ms", patience, stall);
    QVERIFY(stall < LongestStall);
}

QTEST_MAIN(FaultsTest)
#include "faultstest.moc"
