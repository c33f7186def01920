// SPDX-License-Identifier: MIT
#include "ui/connection/connectionprompts.h"
#include "tests/support/fakeconnectioncontrol.h"
#include "tests/support/fakeeditionsource.h"
#include "ui/connection/cloudflaredhelp.h"
#include "ui/connection/connectiondetails.h"
#include "ui/connection/secretprompt.h"
#include "ui/status/cataloguewatch.h"
#include "ui/status/statusline.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

using Phase = ConnectionState::Phase;

ConnectionState stateOf(Phase phase, const QString &sentence = {})
{
    ConnectionState state;
    state.phase = phase;
    if (!sentence.isEmpty())
        state.error = Error{Error::Kind::Unreachable, sentence, {}, {}};
    return state;
}

ConnectionState wanting(SecretKind kind, const QString &reason)
{
    ConnectionState state = stateOf(Phase::NeedsSecret, reason);
    state.wantedSecret = kind;
    return state;
}

} // namespace

class ConnectionPromptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForThePasswordWithTheServersWords();
    void asksForBothHalvesOfAToken();
    void takesNoEmptySecret();
    void closesItselfWhenNothingIsWantedAnyMore();
    void tellsThatThePersonDeclined();
    void offersToTryNow();
    void tellsHowToInstallCloudflared();
    void opensTheSignInPageWhereNothingDid();
    void offersToTypeWhatTheKeychainHolds();
    void namesEveryState_data();
    void namesEveryState();
    void showsTheTunnelsLines();

private:
    [[nodiscard]] SecretPrompt *prompt() const { return m_window->findChild<SecretPrompt *>(); }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return prompt()->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    void press(const QString &text) const;

    FakeConnectionControl m_control;
    std::unique_ptr<QWidget> m_window;
    NoticeBoard *m_notices = nullptr;
    ErrorBanner *m_banner = nullptr;
    ConnectionPrompts *m_prompts = nullptr;
};

void ConnectionPromptsTest::init()
{
    m_control.given.clear();
    m_control.retries = m_control.declines = 0;
    m_control.setState({});
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 500);
    m_banner = new ErrorBanner(m_window.get());
    m_notices = new NoticeBoard(*m_banner, m_window.get());
    m_prompts = new ConnectionPrompts(m_control, *m_notices, *m_window);
    m_window->show();
}

void ConnectionPromptsTest::cleanup()
{
    m_window.reset();
}

void ConnectionPromptsTest::press(const QString &text) const
{
    for (QPushButton *button : prompt()->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button->click();
    }
    QFAIL("no such button");
}

void ConnectionPromptsTest::asksForThePasswordWithTheServersWords()
{
    m_control.setState(
        wanting(SecretKind::DatabasePassword, u"password authentication failed for user \"x\""_s));
    QVERIFY(prompt());
    QVERIFY(prompt()->findChild<QLabel *>(u"secretReason"_s)->text().contains("authentication failed"_L1));
    QCOMPARE(field("firstSecretField")->echoMode(), QLineEdit::Password);

    field("firstSecretField")->setText(u"pa55"_s);
    prompt()->findChild<QCheckBox *>()->setChecked(false);
    press(u"&Connect"_s);

    QCOMPARE(m_control.given, QList<Secret>{Secret::fromText(u"pa55"_s)});
    QVERIFY(!m_control.wasToBeSaved);
    QCOMPARE(m_control.declines, 0);
}

void ConnectionPromptsTest::asksForBothHalvesOfAToken()
{
    m_control.setState(wanting(SecretKind::ServiceTokenId, {}));

    field("firstSecretField")->setText(u"id.access"_s);
    field("secondSecretField")->setText(u"s3cret"_s);
    press(u"&Connect"_s);

    QCOMPARE(m_control.given,
             (QList<Secret>{Secret::fromText(u"id.access"_s), Secret::fromText(u"s3cret"_s)}));
    QVERIFY(m_control.wasToBeSaved);
}

void ConnectionPromptsTest::takesNoEmptySecret()
{
    m_control.setState(wanting(SecretKind::ServiceTokenId, {}));

    field("firstSecretField")->setText(u"id.access"_s);
    press(u"&Connect"_s);

    QVERIFY(m_control.given.isEmpty());
    QVERIFY(prompt()->isVisible());
}

void ConnectionPromptsTest::closesItselfWhenNothingIsWantedAnyMore()
{
    m_control.setState(wanting(SecretKind::DatabasePassword, {}));
    QVERIFY(prompt()->isVisible());

    m_control.setState(stateOf(Phase::Connected));

    QTRY_VERIFY(!prompt());
    QCOMPARE(m_control.declines, 0);
}

void ConnectionPromptsTest::tellsThatThePersonDeclined()
{
    m_control.setState(wanting(SecretKind::DatabasePassword, {}));

    QTest::keyClick(prompt(), Qt::Key_Escape);

    QCOMPARE(m_control.declines, 1);
}

void ConnectionPromptsTest::offersToTryNow()
{
    m_control.setState(stateOf(Phase::Waiting, u"The network is away."_s));
    QVERIFY(m_banner->isVisibleTo(m_window.get()));

    m_prompts->act();
    m_control.setState(stateOf(Phase::Connecting));

    QCOMPARE(m_control.retries, 1);
    QVERIFY(m_notices->isEmpty());
}

void ConnectionPromptsTest::tellsHowToInstallCloudflared()
{
    ConnectionState missing = stateOf(Phase::Failed, u"cloudflared was not found"_s);
    missing.needsCloudflared = true;
    m_control.setState(missing);

    m_prompts->act();

    auto *help = m_window->findChild<CloudflaredHelp *>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(m_control.retries, 0);
    Q_EMIT help->programChosen(u"/opt/cloudflared"_s);
    QCOMPARE(m_control.cloudflared, u"/opt/cloudflared"_s);
    help->findChild<QPushButton *>(u"lookAgainButton"_s)->click();
    QCOMPARE(m_control.retries, 1);
}

void ConnectionPromptsTest::opensTheSignInPageWhereNothingDid()
{
    ConnectionState signingIn = stateOf(Phase::SigningIn);
    signingIn.signInAddress = u"https://db.example.test/cdn-cgi/access/cli?token=x"_s;
    m_control.setState(signingIn);

    m_prompts->act();

    QCOMPARE(QGuiApplication::clipboard()->text(), signingIn.signInAddress);
    signingIn.isBrowserOpened = false;
    m_control.setState(signingIn);
    QCOMPARE(m_banner->findChild<QPushButton *>()->text(), u"Open the Page"_s);
}

void ConnectionPromptsTest::offersToTypeWhatTheKeychainHolds()
{
    ConnectionState waiting = stateOf(Phase::WaitingForKeychain);
    waiting.wantedSecret = SecretKind::DatabasePassword;
    m_control.setState(waiting);
    QVERIFY(m_notices->isEmpty()); // mostly it is over before anybody has read about it
    QTRY_VERIFY(!m_notices->isEmpty());

    m_prompts->act();

    QVERIFY(prompt());
    field("firstSecretField")->setText(u"pa55"_s);
    press(u"&Connect"_s);
    QCOMPARE(m_control.given, QList<Secret>{Secret::fromText(u"pa55"_s)});
}

void ConnectionPromptsTest::namesEveryState_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("words");

    QTest::newRow("idle") << int(Phase::Idle) << u"next search connects"_s;
    QTest::newRow("keychain") << int(Phase::WaitingForKeychain) << u"keyring"_s;
    QTest::newRow("tunnel") << int(Phase::StartingTunnel) << u"tunnel"_s;
    QTest::newRow("sign-in") << int(Phase::SigningIn) << u"sign in"_s;
    QTest::newRow("connecting") << int(Phase::Connecting) << u"Connecting"_s;
    QTest::newRow("connected") << int(Phase::Connected) << u"Connected"_s;
    QTest::newRow("waiting") << int(Phase::Waiting) << u"trying again in 4 s"_s;
    QTest::newRow("secret") << int(Phase::NeedsSecret) << u"service token"_s;
    QTest::newRow("failed") << int(Phase::Failed) << u"Not connected"_s;
}

void ConnectionPromptsTest::namesEveryState()
{
    QFETCH(int, phase);
    QFETCH(QString, words);
    FakeEditionSource source;
    SearchSession session(source);
    CatalogueWatch watch(source);
    const StatusLine line(session, watch, &m_control);

    ConnectionState state = stateOf(Phase(phase), u"x"_s);
    state.nextTry = std::chrono::steady_clock::now() + std::chrono::seconds(4);
    m_control.setState(state);

    const QString text = line.findChild<QLabel *>(u"connectionStatus"_s)->text();
    QVERIFY2(text.contains(words), qPrintable(text));
}

void ConnectionPromptsTest::showsTheTunnelsLines()
{
    m_control.setState(stateOf(Phase::Failed, u"The tunnel at home is not connected."_s));
    m_control.setLog({u"first"_s});
    ConnectionDetails details(m_control);
    details.setAttribute(Qt::WA_DeleteOnClose, false);

    m_control.setLog({u"first"_s, u"second"_s});

    QTRY_COMPARE(details.findChild<QPlainTextEdit *>(u"tunnelLog"_s)->toPlainText(), u"first\nsecond"_s);
    QVERIFY(details.findChild<QLabel *>(u"connectionStateText"_s)
                ->text()
                .contains("at home is not connected"_L1));
}

QTEST_MAIN(ConnectionPromptsTest)
#include "connectionpromptstest.moc"
