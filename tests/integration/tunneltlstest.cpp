// SPDX-License-Identifier: MIT
#include "app/connection/catalogueswitch.h"
#include "app/connection/servertarget.h"
#include "tests/support/cluster.h"
#include "tests/support/fakecloudflared.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/postgresfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

const QString ServerName = u"db.home.test"_s;

} // namespace

/// A server behind the tunnel that takes nothing without TLS.
class TunnelTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void learnsThatTheServerInsists();
    void learnsItForConnectionsThatWereUnderWay();
    void asksNoSecondTimeWhatItHasLearnt();
    void verifiesTheServersNameFromEndToEnd();
    void trustsNoOtherName();

private:
    [[nodiscard]] ConnectionProfile profile() const;
    void open(const ConnectionProfile &profile);
    [[nodiscard]] Result<EditionPage> search();

    Cluster m_cluster;
    std::unique_ptr<PostgresFixture> m_postgres;
    QString m_database;
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<FakeCloudflared> m_fake;
    std::unique_ptr<CatalogueSwitch> m_catalogue;
};

void TunnelTlsTest::initTestCase()
{
    const auto started = m_cluster.start();
    QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    m_postgres = std::make_unique<PostgresFixture>(m_cluster.environmentFile());
    m_database = m_postgres->createDatabase(300).value();
    const QString root = u"postgres"_s;
    const QString make =
        u"COPY (SELECT 1) TO PROGRAM 'openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 "
        "-nodes -days 2 -subj /CN=test -addext subjectAltName=DNS:%1 -keyout server.key -out server.crt 2>&1'"_s;
    QVERIFY(m_postgres->sql(root, make.arg(ServerName)));
    const QString rules = u"COPY (VALUES ('local all all trust'), ('hostssl all all 127.0.0.1/32 "
                          "scram-sha-256')) TO '%1/pg_hba.conf'"_s;
    QVERIFY(m_postgres->sql(root, rules.arg(m_postgres->value(root, u"SHOW data_directory"_s).value())));
    QVERIFY(m_postgres->sql(root, u"ALTER SYSTEM SET ssl = on"_s));
    QVERIFY(m_postgres->sql(root, u"SELECT pg_reload_conf()"_s));
    QTRY_COMPARE(m_postgres->value(root, u"SHOW ssl"_s), u"on"_s);
    QFile certificate(m_folder.filePath(u"root.crt"_s));
    QVERIFY(certificate.open(QIODevice::WriteOnly));
    certificate.write(m_postgres->value(root, u"SELECT pg_read_file('server.crt')"_s).value().toUtf8());
}

void TunnelTlsTest::init()
{
    m_fake = std::make_unique<FakeCloudflared>();
    CloudflaredBehaviour good;
    good.target = u"%1:%2"_s.arg(m_postgres->host()).arg(m_postgres->port());
    m_fake->setBehaviour(good);
    m_catalogue = std::make_unique<CatalogueSwitch>();
}

void TunnelTlsTest::cleanup()
{
    m_catalogue.reset();
    QTRY_COMPARE(m_fake->runningPids(), QList<qint64>());
}

ConnectionProfile TunnelTlsTest::profile() const
{
    ConnectionProfile profile;
    profile.route = ConnectionProfile::Route::Tunnel;
    profile.tunnel = TunnelHostname::fromText(u"db.example.test"_s).value();
    profile.database = m_database;
    profile.user = m_postgres->user();
    return profile;
}

void TunnelTlsTest::open(const ConnectionProfile &profile)
{
    ServerTarget target = targetFor(profile, m_fake->program(), {});
    target.serviceTokenId = Secret::fromText(u"id"_s);
    target.serviceTokenSecret = Secret::fromText(u"secret"_s);
    target.password = Secret::fromText(m_postgres->password());
    m_catalogue->openServer(u"test"_s, target, m_secrets, {});
}

Result<EditionPage> TunnelTlsTest::search()
{
    const auto page = m_catalogue->page(SearchQuery::forIsbn(Isbn::fromText(u"9780306406157"_s).value()), {},
                                        EditionSource::Purpose::Show, EditionSource::Freshness::Any);
    if (!QTest::qWaitFor([&page] { return page.isFinished(); }, 30'000))
        return Failure({Error::Kind::TimedOut, u"no answer"_s, {}, {}});
    return page.result();
}

void TunnelTlsTest::learnsThatTheServerInsists()
{
    open(profile());
    const QSignalSpy learnt(m_catalogue->access(), &ServerAccess::insistsOnTlsLearnt);

    const auto page = search();

    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QTRY_COMPARE(learnt.count(), 1);
    QVERIFY(learnt.first().first().toBool());
    QCOMPARE(m_fake->connections().size(), 2); // without, then with
}

void TunnelTlsTest::learnsItForConnectionsThatWereUnderWay()
{
    open(profile());
    const QSignalSpy learnt(m_catalogue->access(), &ServerAccess::insistsOnTlsLearnt);
    m_catalogue->connectAhead(); // two connections, and each is refused without TLS

    QTRY_COMPARE_WITH_TIMEOUT(m_fake->connections().size(), 4, 10'000);
    QVERIFY(search());
    QTRY_COMPARE(m_catalogue->access()->state().phase, ConnectionState::Phase::Connected);
    QCOMPARE(learnt.count(), 1);
}

void TunnelTlsTest::asksNoSecondTimeWhatItHasLearnt()
{
    ConnectionProfile taught = profile();
    taught.insistsOnTls = true;
    open(taught);

    const auto page = search();

    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QCOMPARE(m_fake->connections().size(), 1);
}

void TunnelTlsTest::verifiesTheServersNameFromEndToEnd()
{
    ConnectionProfile careful = profile();
    careful.tls = ConnectionProfile::Tls::VerifyFull;
    careful.host = ServerName;
    careful.rootCertificate = m_folder.filePath(u"root.crt"_s);
    open(careful);

    const auto page = search();

    QVERIFY2(page, qPrintable(page ? QString() : page.error().message + page.error().detail));
    QCOMPARE(m_fake->connections().size(), 1);
}

void TunnelTlsTest::trustsNoOtherName()
{
    ConnectionProfile careful = profile();
    careful.tls = ConnectionProfile::Tls::VerifyFull;
    careful.host = u"other.home.test"_s;
    careful.rootCertificate = m_folder.filePath(u"root.crt"_s);
    open(careful);

    const auto page = search();

    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Denied);
    QVERIFY2(page.error().message.contains("certificate"_L1), qPrintable(page.error().message));
    QVERIFY2(page.error().message.contains("db.example.test"_L1), qPrintable(page.error().message));
}

QTEST_GUILESS_MAIN(TunnelTlsTest)
#include "tunneltlstest.moc"
