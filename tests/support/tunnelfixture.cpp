// SPDX-License-Identifier: MIT
#include "tests/support/tunnelfixture.h"

#include "app/connection/servertarget.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qint64 Editions = 300;

} // namespace

const QString TunnelFixture::TokenId = u"marker-id.access"_s;
const QString TunnelFixture::TokenSecret = u"marker-token-secret"_s;

void TunnelFixture::initTestCase()
{
    QVERIFY2(m_postgres.isReady(), "run this test through ctest");
    m_database = m_postgres.createDatabase(Editions).value();
}

void TunnelFixture::init()
{
    m_fake = std::make_unique<FakeCloudflared>();
    QVERIFY(m_fake->isReady());
    m_good = {};
    m_good.target = u"%1:%2"_s.arg(m_postgres.host()).arg(m_postgres.port());
    m_good.tokenId = TokenId;
    m_good.tokenSecret = TokenSecret;
    m_fake->setBehaviour(m_good);
    m_secrets = std::make_unique<MemorySecretStore>();
    m_catalogue = std::make_unique<CatalogueSwitch>();
    prepare();
}

void TunnelFixture::cleanup()
{
    restore();
    m_catalogue.reset();
    QTRY_COMPARE(m_fake->runningPids(), QList<qint64>());
    m_fake.reset();
}

ServerTarget TunnelFixture::target() const
{
    ConnectionProfile profile;
    profile.route = ConnectionProfile::Route::Tunnel;
    profile.tunnel = TunnelHostname::fromText(u"db.example.test"_s).value();
    profile.database = m_database;
    profile.user = m_postgres.user();
    ServerTarget target = targetFor(profile, m_fake->program(), {});
    target.profileId = u"profile"_s;
    target.serviceTokenId = Secret::fromText(TokenId);
    target.serviceTokenSecret = Secret::fromText(TokenSecret);
    target.password = Secret::fromText(m_postgres.password());
    return target;
}

void TunnelFixture::open(const ServerTarget &target, const LinkPolicy &policy)
{
    m_catalogue->openServer(u"test"_s, target, *m_secrets, policy);
}

QFuture<Result<EditionPage>> TunnelFixture::ask()
{
    return m_catalogue->page(SearchQuery::forIsbn(Isbn::fromText(u"9780306406157"_s).value()), {},
                             EditionSource::Purpose::Show, EditionSource::Freshness::Any);
}

Result<EditionPage> TunnelFixture::search()
{
    const auto page = ask();
    if (!QTest::qWaitFor([&page] { return page.isFinished(); }, 30'000))
        return Failure({Error::Kind::TimedOut, u"no answer"_s, {}, {}});
    return page.result();
}

} // namespace alexandria
