// SPDX-License-Identifier: MIT
#include "tests/support/fakeedge.h"
#include "tests/support/tunnelfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

using Phase = ConnectionState::Phase;

} // namespace

/// What the edge and the server want to be told, and whom that is asked of.
class TunnelSecretsTest : public TunnelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void asksForARefusedTokenAgain_data();
    void asksForARefusedTokenAgain();
    void asksForAWrongPasswordAgain();
    void failsWhenThePersonDeclines();
    void readsTheKeychain();
    void insistsOnTlsWhereTheServerDoes();
    void saysWhyNoRuleFitsWhereThereIsNoTls();
};

void TunnelSecretsTest::asksForARefusedTokenAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("words");

    const QByteArray signIn = "https://t.cloudflareaccess.com/cdn-cgi/access/login/x";
    QTest::newRow("sign-in") << 302 << signIn << u"service token is missing"_s;
    QTest::newRow("unauthorized") << 401 << QByteArray() << u"refused this service token"_s;
    QTest::newRow("forbidden") << 403 << QByteArray() << u"refused this service token"_s;
}

void TunnelSecretsTest::asksForARefusedTokenAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QString, words);
    FakeEdge edge;
    QVERIFY(edge.isReady());
    edge.setAnswer(status, {}, location);
    qputenv("SSL_CERT_FILE", edge.certificateAuthority().toLocal8Bit());
    ServerTarget there = target();
    there.tunnel = TunnelHostname::fromText(u"localhost:%1"_s.arg(edge.port())).value();
    there.serviceTokenSecret = Secret::fromText(u"marker-expired"_s);
    CloudflaredBehaviour refusing = m_good;
    refusing.edgeStatus = 403;
    m_fake->setBehaviour(refusing);
    open(there);
    const auto page = ask();
    ServerAccess &access = *m_catalogue->access();
    QTRY_COMPARE_WITH_TIMEOUT(access.state().phase, Phase::NeedsSecret, 10'000);
    qunsetenv("SSL_CERT_FILE");
    QCOMPARE(access.state().wantedSecret, SecretKind::ServiceTokenId);
    QVERIFY2(access.state().error->message.contains(words), qPrintable(access.state().error->message));
    QVERIFY(!(access.state().error->message + access.state().error->detail).contains("marker"_L1));

    m_fake->setBehaviour(m_good);
    QSignalSpy saved(&access, &ServerAccess::serviceTokenSaved);
    access.supplyServiceToken(Secret::fromText(TokenId), Secret::fromText(TokenSecret), true);

    QTRY_VERIFY_WITH_TIMEOUT(page.isFinished(), 20'000);
    QVERIFY2(page.result(), qPrintable(page.result() ? QString() : page.result().error().message));
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_fake->runningPids().size(), 1); // the child with the old token is gone
    QCOMPARE(m_secrets->value({u"profile"_s, SecretKind::ServiceTokenSecret}), Secret::fromText(TokenSecret));
}

void TunnelSecretsTest::asksForAWrongPasswordAgain()
{
    ServerTarget wrong = target();
    wrong.password = Secret::fromText(u"marker-wrong"_s);
    open(wrong);
    const auto page = ask();
    ServerAccess &access = *m_catalogue->access();
    QTRY_COMPARE(access.state().phase, Phase::NeedsSecret);
    QCOMPARE(access.state().wantedSecret, SecretKind::DatabasePassword);
    QVERIFY2(access.state().error->message.contains("password authentication failed"_L1),
             qPrintable(access.state().error->message));
    QVERIFY(!access.state().error->message.contains("marker"_L1));

    QSignalSpy saved(&access, &ServerAccess::passwordSaved);
    access.supplyPassword(Secret::fromText(m_postgres.password()), true);

    QTRY_VERIFY_WITH_TIMEOUT(page.isFinished(), 20'000);
    QVERIFY(page.result());
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_secrets->value({u"profile"_s, SecretKind::DatabasePassword}),
             Secret::fromText(m_postgres.password()));
}

void TunnelSecretsTest::failsWhenThePersonDeclines()
{
    ServerTarget wrong = target();
    wrong.password = Secret::fromText(u"marker-wrong"_s);
    open(wrong);
    const auto page = ask();
    QTRY_COMPARE(m_catalogue->access()->state().phase, Phase::NeedsSecret);

    m_catalogue->access()->declineSecret();

    QTRY_VERIFY(page.isFinished());
    QCOMPARE(page.result().error().kind, Error::Kind::Denied);
    QCOMPARE(m_catalogue->access()->state().phase, Phase::Failed);
}

void TunnelSecretsTest::readsTheKeychain()
{
    ServerTarget saved = target();
    saved.password = saved.serviceTokenId = saved.serviceTokenSecret = Secret();
    saved.isPasswordSaved = saved.isServiceTokenSaved = true;
    m_secrets->put({u"profile"_s, SecretKind::ServiceTokenId}, Secret::fromText(TokenId));
    m_secrets->put({u"profile"_s, SecretKind::ServiceTokenSecret}, Secret::fromText(TokenSecret));
    open(saved);

    const auto page = ask();

    // The password was said to be saved and is not there: so does a locked keychain look
    QTRY_COMPARE(m_catalogue->access()->state().phase, Phase::NeedsSecret);
    QVERIFY(m_catalogue->access()->state().error->message.contains("locked"_L1));
    m_catalogue->access()->supplyPassword(Secret::fromText(m_postgres.password()), false);
    QTRY_VERIFY_WITH_TIMEOUT(page.isFinished(), 20'000);
    QVERIFY(page.result());
}

void TunnelSecretsTest::insistsOnTlsWhereTheServerDoes()
{
    const Error refused{Error::Kind::Denied,
                        {},
                        u"FATAL:  no pg_hba.conf entry for host \"127.0.0.1\", user "
                        "\"reader\", database \"d\", no encryption"_s,
                        {}};
    ServerAccess access(target(), *m_secrets);
    QSignalSpy learnt(&access, &ServerAccess::insistsOnTlsLearnt);
    const auto promise = std::make_shared<std::promise<Verdict>>();
    auto verdict = promise->get_future();

    access.judge(refused, std::chrono::steady_clock::now(), promise);

    QVERIFY(!verdict.get().error); // try again at once
    QCOMPARE(learnt.count(), 0); // a user without a rule is refused in the same words
    access.noteSuccess();
    QCOMPARE(learnt.count(), 1);
    QVERIFY(learnt.first().first().toBool());
    QCOMPARE(target().settings(5555, true).value(u"sslmode"_s), u"require"_s);
    QCOMPARE(target().settings(5555, false).value(u"sslmode"_s), u"disable"_s);
}

void TunnelSecretsTest::saysWhyNoRuleFitsWhereThereIsNoTls()
{
    const Error refused{
        Error::Kind::Denied, u"no rule"_s, u"FATAL:  no pg_hba.conf entry, no encryption"_s, {}};
    const Error without{
        Error::Kind::Denied, u"no TLS"_s, u"server does not support SSL, but SSL was required"_s, {}};
    ServerAccess access(target(), *m_secrets);
    const QSignalSpy learnt(&access, &ServerAccess::insistsOnTlsLearnt);
    const auto judge = [&access](const Error &error) {
        const auto promise = std::make_shared<std::promise<Verdict>>();
        auto verdict = promise->get_future();
        access.judge(error, std::chrono::steady_clock::now(), promise);
        return verdict.get();
    };

    QVERIFY(!judge(refused).error);
    const Verdict second = judge(without);

    QCOMPARE(second.error, std::optional(refused));
    QCOMPARE(learnt.count(), 0);
    QVERIFY(!access.target().insistsOnTls);
}

QTEST_GUILESS_MAIN(TunnelSecretsTest)
#include "tunnelsecretstest.moc"
