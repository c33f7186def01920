// SPDX-License-Identifier: MIT
#include "tests/support/tunnelfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

using Phase = ConnectionState::Phase;

} // namespace

/// A person signs in with the browser, or does not.
class TunnelSignInTest : public TunnelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void signsInByTheBrowser();
    void cancelsASignIn();
};

void TunnelSignInTest::signsInByTheBrowser()
{
    qputenv("HOME", m_fake->home().toLocal8Bit());
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_fake->browserFolder().toLocal8Bit() + ':' + path);
    CloudflaredBehaviour asking = m_good;
    asking.tokenId = asking.tokenSecret = QString();
    asking.edgeStatus = 302;
    m_fake->setBehaviour(asking);
    ServerTarget byBrowser = target();
    byBrowser.signIn = ConnectionProfile::SignIn::Browser;
    open(byBrowser);
    const auto page = ask();

    QTRY_COMPARE_WITH_TIMEOUT(m_catalogue->access()->state().phase, Phase::SigningIn, 10'000);
    QVERIFY(m_catalogue->access()->state().signInAddress.contains("/cdn-cgi/access/cli?"_L1));
    QTRY_COMPARE(m_fake->openedAddresses(), QStringList{m_catalogue->access()->state().signInAddress});
    QVERIFY(m_catalogue->access()->state().isBrowserOpened);
    QVERIFY(!m_catalogue->access()->tunnelLog().join(u' ').contains("token=p"_L1));
    m_fake->finishSignIn();

    QTRY_VERIFY_WITH_TIMEOUT(page.isFinished(), 20'000);
    QVERIFY2(page.result(), qPrintable(page.result() ? QString() : page.result().error().message));
    qputenv("PATH", path);
}

void TunnelSignInTest::cancelsASignIn()
{
    qputenv("HOME", m_fake->home().toLocal8Bit());
    CloudflaredBehaviour asking = m_good;
    asking.tokenId = asking.tokenSecret = QString();
    asking.edgeStatus = 302;
    m_fake->setBehaviour(asking);
    ServerTarget byBrowser = target();
    byBrowser.signIn = ConnectionProfile::SignIn::Browser;
    open(byBrowser);
    const auto page = ask();
    QTRY_COMPARE_WITH_TIMEOUT(m_catalogue->access()->state().phase, Phase::SigningIn, 10'000);

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
