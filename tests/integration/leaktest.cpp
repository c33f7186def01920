// SPDX-License-Identifier: MIT
#include "app/connection/catalogueswitch.h"
#include "models/core/whendone.h"
#include "tests/support/fakecloudflared.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/ownresources.h"
#include "tests/support/postgresfixture.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <vector>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace alexandria;
using namespace std::chrono_literals;

namespace {

constexpr int AtOnce = 4; // each waits for the server most of its time

/// About a KiB a round, where one connection's buffers in libpq alone have 32. Measured: 0.04 to 0.23 MiB.
constexpr qint64 MostGrowth = 1 << 20;

/// What is in use: what was only used in between (a table of all sockets is read to find the child's port) is
/// given back first.
qint64 memoryInUse()
{
    ::malloc_trim(0);
    return residentMemory();
}

} // namespace

/// A thousand times: connect, search, disconnect. Nothing may be left of it.
class LeakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesNothingBehind_data();
    void leavesNothingBehind();

private:
    [[nodiscard]] ServerTarget target(ConnectionProfile::Route route) const;
    /// Several of them side by side; how many were answered.
    [[nodiscard]] int round(const ServerTarget &target);
    [[nodiscard]] int rounds(int count, const ServerTarget &target);

    PostgresFixture m_postgres;
    QString m_database;
    FakeCloudflared m_fake;
    MemorySecretStore m_secrets;
};

void LeakTest::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    m_database = m_postgres.createDatabase(300).value();
    CloudflaredBehaviour good;
    good.target = u"%1:%2"_s.arg(m_postgres.host()).arg(m_postgres.port());
    m_fake.setBehaviour(good);
    QVERIFY(m_fake.isReady());
    QThreadPool::globalInstance()->setExpiryTimeout(100); // cancel requests run there
    ::mallopt(M_ARENA_MAX, 1); // else each thread may get one of its own, which keeps a megabyte
}

ServerTarget LeakTest::target(ConnectionProfile::Route route) const
{
    ConnectionProfile profile;
    profile.route = route;
    profile.tunnel = TunnelHostname::fromText(u"db.example.test"_s).value();
    profile.host = m_postgres.host();
    profile.port = m_postgres.port();
    profile.database = m_database;
    profile.user = m_postgres.user();
    ServerTarget target = targetFor(profile, m_fake.program(), {});
    target.password = Secret::fromText(m_postgres.password());
    target.serviceTokenId = Secret::fromText(u"marker-id.access"_s);
    target.serviceTokenSecret = Secret::fromText(u"marker-token-secret"_s);
    return target;
}

int LeakTest::round(const ServerTarget &target)
{
    std::vector<std::unique_ptr<CatalogueSwitch>> catalogues;
    QEventLoop loop;
    QObject owner;
    int finished = 0;
    int answered = 0;
    for (int i = 0; i < AtOnce; ++i) {
        catalogues.push_back(std::make_unique<CatalogueSwitch>());
        catalogues.back()->openServer(u"test"_s, target, m_secrets, {});
        const auto page =
            catalogues.back()->page(SearchQuery::forIsbn(Isbn::fromText(u"9780306406157"_s).value()), {},
                                    EditionSource::Purpose::Show, EditionSource::Freshness::Any);
        whenDone(page, &owner, [&](const Result<EditionPage> &answer) {
            answered += answer ? 1 : 0;
            if (++finished == AtOnce)
                loop.quit();
        });
    }
    QTimer patience; // QTimer::singleShot() would leave an object for as long as it waits
    patience.callOnTimeout(&loop, &QEventLoop::quit);
    patience.start(30s);
    loop.exec();
    return answered;
}

int LeakTest::rounds(int count, const ServerTarget &target)
{
    int answered = 0;
    for (int i = 0; i < count; i += AtOnce)
        answered += round(target);
    return answered;
}

void LeakTest::leavesNothingBehind_data()
{
    using Route = ConnectionProfile::Route;
    QTest::addColumn<int>("route");
    QTest::addColumn<int>("warmUp");
    QTest::addColumn<int>("count");

    QTest::newRow("directly") << int(Route::Direct) << 100 << 900;
    QTest::newRow("through the tunnel") << int(Route::Tunnel) << 60 << 200;
}

void LeakTest::leavesNothingBehind()
{
    QFETCH(int, route);
    QFETCH(int, warmUp);
    QFETCH(int, count);
    const ServerTarget server = target(ConnectionProfile::Route(route));
    QCOMPARE(rounds(warmUp, server), warmUp);
    QTRY_COMPARE(m_fake.runningPids(), QList<qint64>());
    const OwnResources before = OwnResources::now();
    const qint64 memory = memoryInUse();
    QElapsedTimer time;
    time.start();

    QCOMPARE(rounds(count, server), count);

    const qint64 grown = memoryInUse() - memory;
    qInfo("%d rounds in %.1f s: %s; memory %.1f MiB, grown by %.2f MiB", count, double(time.elapsed()) / 1000,
          qPrintable(OwnResources::now().text()), double(memory) / (1 << 20), double(grown) / (1 << 20));
    QTRY_VERIFY2_WITH_TIMEOUT(OwnResources::now().isWithin(before), qPrintable(OwnResources::now().text()),
                              15'000);
#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed, for a while
    QVERIFY(grown < MostGrowth);
#endif
}

QTEST_GUILESS_MAIN(LeakTest)
#include "leaktest.moc"
