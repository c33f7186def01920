// SPDX-License-Identifier: MIT
#include "tests/support/tunnelfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(alexandria::CloudflaredBehaviour)

namespace {

using Phase = ConnectionState::Phase;

} // namespace

/// A person signs in with the browser, or does not.
class TunnelSignInTest : public TunnelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void signsInByTheBrowser();
    void hasTheOthersWaitForTheOneThatSignsIn();
    void signsInBehindAnotherChildAfterAFailure_data();
    void signsInBehindAnotherChildAfterAFailure();
    void signsInAgainWhenTheKeptOneIsRefused();
    void givesUpAnEdgeThatSaysNothing();
    void cancelsASignIn();

private:
    void prepare() override;
    void restore() override;
    QFuture<Result<EditionPage>> askBehind(CloudflaredBehaviour asking);
    [[nodiscard]] bool isSigningIn();

    QByteArray m_path;
};

/// Opens the catalogue of an edge that @p asking for a sign-in describes, and searches.
QFuture<Result<EditionPage>> TunnelSignInTest::askBehind(CloudflaredBehaviour asking)
{
    asking.tokenId = asking.tokenSecret = QString();
    asking.edgeStatus = 302;
    m_fake->setBehaviour(asking);
    ServerTarget byBrowser = target();
    byBrowser.signIn = ConnectionProfile::SignIn::Browser;
    byBrowser.patienceWithSignIn = 2s;
    open(byBrowser);
    return ask();
}

bool TunnelSignInTest::isSigningIn()
{
    return QTest::qWaitFor(
        [this] { return m_catalogue->access()->state().phase == ConnectionState::Phase::SigningIn; }, 10'000);
}

void TunnelSignInTest::prepare()
{
    m_path = qgetenv("PATH");
    qputenv("HOME", m_fake->home().toLocal8Bit());
    qputenv("PATH", m_fake->browserFolder().toLocal8Bit() + ':' + m_path);
}

void TunnelSignInTest::restore()
{
    qputenv("PATH", m_path);
}

void TunnelSignInTest::signsInByTheBrowser()
{
    const auto page = askBehind(m_good);

    QVERIFY(isSigningIn());
    QVERIFY(m_catalogue->access()->state().signInAddress.contains("/cdn-cgi/access/cli?"_L1));
    QTRY_COMPARE(m_fake->openedAddresses(), QStringList{m_catalogue->access()->state().signInAddress});
    QVERIFY(m_catalogue->access()->state().isBrowserOpened);
    QVERIFY(!m_catalogue->access()->tunnelLog().join(u' ').contains("token=p"_L1));
    m_fake->finishSignIn();

    QTRY_VERIFY_WITH_TIMEOUT(page.isFinished(), 20'000);
    QVERIFY2(page.result(), qPrintable(page.result() ? QString() : page.result().error().message));
}

void TunnelSignInTest::hasTheOthersWaitForTheOneThatSignsIn()
{
    const auto page = askBehind(m_good);
    m_catalogue->connectAhead(); // the searches' connection as well
    QVERIFY(isSigningIn());
    QCOMPARE(m_fake->connections().size(), 1); // a second one would wait for the first for good

    m_fake->finishSignIn();

    QTRY_VERIFY_WITH_TIMEOUT(page.isFinished(), 20'000);
    QVERIFY(page.result());
    QTRY_COMPARE_WITH_TIMEOUT(m_fake->connections().size(), 3, 10'000);
    QCOMPARE(m_fake->openedAddresses().size(), 1);
}

void TunnelSignInTest::signsInBehindAnotherChildAfterAFailure_data()
{
    QTest::addColumn<CloudflaredBehaviour>("asking");
    QTest::addColumn<QString>("words");

    CloudflaredBehaviour failing;
    failing.signIn.failure = u"error on request 500: internal error"_s;
    QTest::newRow("transfer") << failing << u"sign-in did not work"_s;
    CloudflaredBehaviour late;
    late.signIn.polls = 2;
    QTest::newRow("too late") << late << u"sign-in did not work or took too long"_s;
    CloudflaredBehaviour early;
    early.signIn.early = u"metadata JWT is older than 24h0m0s"_s;
    QTest::newRow("clock") << early << u"Set the clock right"_s;
}

void TunnelSignInTest::signsInBehindAnotherChildAfterAFailure()
{
    QFETCH(CloudflaredBehaviour, asking);
    QFETCH(QString, words);
    CloudflaredBehaviour good = m_good;
    asking.target = good.target;
    asking.signIn.doneFile = good.signIn.doneFile = m_fake->behaviour().signIn.doneFile;
    const auto failed = askBehind(asking);
    QTRY_VERIFY_WITH_TIMEOUT(failed.isFinished(), 20'000);
    QVERIFY2(failed.result().error().message.contains(words), qPrintable(failed.result().error().message));
    QTRY_COMPARE(m_fake->runningPids(), QList<qint64>()); // it would hang at the next one (measured)

    good.tokenId = good.tokenSecret = QString();
    good.edgeStatus = 302;
    m_fake->setBehaviour(good);
    m_fake->finishSignIn();

    QVERIFY(search());
    QCOMPARE(m_fake->runningPids().size(), 1);
}

void TunnelSignInTest::signsInAgainWhenTheKeptOneIsRefused()
{
    m_fake->writeToken(u"db.example.test"_s, 1h);
    CloudflaredBehaviour refusing = m_good;
    refusing.signIn.refusesStoredTokens = true;
    const auto page = askBehind(refusing);

    QVERIFY(isSigningIn());
    QTRY_COMPARE(m_fake->runningPids().size(), 1); // the child that asked first has gone
    QTRY_COMPARE(m_fake->openedAddresses().size(), 1); // and nobody signs in for it in vain
    m_fake->finishSignIn();

    QTRY_VERIFY_WITH_TIMEOUT(page.isFinished(), 20'000);
    QVERIFY2(page.result(), qPrintable(page.result() ? QString() : page.result().error().message));
}

void TunnelSignInTest::givesUpAnEdgeThatSaysNothing()
{
    CloudflaredBehaviour silent = m_good;
    silent.refusal = CloudflaredBehaviour::Refusal::NeverAnswers;
    const auto page = askBehind(silent);
    QTRY_COMPARE_WITH_TIMEOUT(m_catalogue->access()->state().phase, Phase::Waiting, 10'000);
    QVERIFY(m_catalogue->access()->state().error->message.contains("dropped the connection"_L1));

    CloudflaredBehaviour open = m_good; // asks for nothing
    open.tokenId = open.tokenSecret = QString();
    m_fake->setBehaviour(open);

    QTRY_VERIFY_WITH_TIMEOUT(page.isFinished(), 20'000);
    QVERIFY(page.result());
}

void TunnelSignInTest::cancelsASignIn()
{
    const auto page = askBehind(m_good);
    QVERIFY(isSigningIn());

    m_catalogue->access()->cancelSignIn();

    QTRY_VERIFY(page.isFinished());
    QVERIFY(page.result().error().message.contains("cancelled"_L1));
    QTRY_COMPARE(m_fake->runningPids(), QList<qint64>());
    m_fake->finishSignIn();
    const auto next = search(); // asks anew, behind a child of its own
    QCOMPARE(m_fake->runningPids().size(), 1);
    QVERIFY2(
        next,
        qPrintable(next ? QString() : next.error().message + m_catalogue->access()->tunnelLog().join(u'\n')));
}

QTEST_GUILESS_MAIN(TunnelSignInTest)
#include "tunnelsignintest.moc"
