// SPDX-License-Identifier: MIT
#include "ui/connection/connectionprompts.h"

#include "ui/connection/cloudflaredhelp.h"
#include "ui/connection/secretprompt.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Phase = ConnectionState::Phase;

constexpr auto KeychainPatience = std::chrono::seconds(1);

/// What was said while it was waited for stays true until this one has worked.
bool isAnotherTry(const ConnectionState &state)
{
    return state.error && (state.phase == Phase::StartingTunnel || state.phase == Phase::Connecting);
}

QString sentenceOf(const ConnectionState &state)
{
    return state.error ? state.error->message : QString();
}

} // namespace

ConnectionPrompts::ConnectionPrompts(ConnectionControl &control, NoticeBoard &notices, QWidget &window)
    : QObject(&window)
    , m_control(control)
    , m_notices(notices)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(KeychainPatience);
    m_patience.callOnTimeout(this, [this] {
        show({Notice::Severity::Hint, tr("Waiting for your keyring, which may be asking you to unlock it."),
              tr("Type It Instead")});
    });
    connect(&m_control, &ConnectionControl::stateChanged, this, &ConnectionPrompts::update);
    connect(&m_control, &ConnectionControl::noticed, this, [this](const QString &sentence) {
        show({Notice::Severity::Hint, sentence, {}});
    });
    update();
}

ConnectionPrompts::~ConnectionPrompts()
{
    closePrompt();
}

void ConnectionPrompts::update()
{
    const ConnectionState state = m_control.state();
    if (state.phase == Phase::WaitingForKeychain && !m_patience.isActive())
        m_patience.start();
    if (state.phase != Phase::WaitingForKeychain)
        m_patience.stop();
    if (state.phase == Phase::NeedsSecret)
        ask(state.wantedSecret.value_or(SecretKind::DatabasePassword), sentenceOf(state));
    else if (state.phase != Phase::WaitingForKeychain)
        closePrompt();

    if (state.phase == Phase::SigningIn)
        show({Notice::Severity::Hint,
              state.isBrowserOpened ? tr("Sign in in the browser to go on.")
                                    : tr("Open the sign-in page in a browser to go on."),
              state.isBrowserOpened ? tr("Copy Address") : tr("Open the Page")});
    else if (state.phase == Phase::Waiting || isAnotherTry(state))
        show({Notice::Severity::Warning, sentenceOf(state), tr("Try Now")});
    else if (state.phase == Phase::Failed)
        show({Notice::Severity::Error, sentenceOf(state),
              state.needsCloudflared ? tr("How to Install It") : tr("Try Again")});
    else
        m_notices.withdraw(NoticeBoard::Topic::Connection);
}

void ConnectionPrompts::show(const Notice &notice)
{
    if (!notice.sentence.isEmpty())
        m_notices.post(NoticeBoard::Topic::Connection, notice);
}

void ConnectionPrompts::act()
{
    const ConnectionState state = m_control.state();
    if (state.phase == Phase::SigningIn && state.isBrowserOpened)
        QGuiApplication::clipboard()->setText(state.signInAddress);
    else if (state.phase == Phase::SigningIn)
        QDesktopServices::openUrl(QUrl(state.signInAddress));
    else if (state.phase == Phase::WaitingForKeychain)
        ask(state.wantedSecret.value_or(SecretKind::DatabasePassword), {});
    else if (state.needsCloudflared)
        helpWithCloudflared();
    else
        m_control.retryNow();
}

void ConnectionPrompts::helpWithCloudflared()
{
    auto *help = new CloudflaredHelp(&m_window);
    connect(help, &CloudflaredHelp::lookAgainWanted, &m_control, &ConnectionControl::retryNow);
    connect(help, &CloudflaredHelp::programChosen, &m_control, &ConnectionControl::useCloudflared);
    connect(&m_control, &QObject::destroyed, help, &QDialog::close);
    help->open();
}

void ConnectionPrompts::ask(SecretKind kind, const QString &reason)
{
    if (m_prompt && m_prompt->kind() != kind)
        closePrompt();
    if (m_prompt)
        return;
    m_prompt = new SecretPrompt(kind, &m_window);
    m_prompt->setAttribute(Qt::WA_DeleteOnClose);
    m_prompt->setReason(reason);
    connect(m_prompt, &SecretPrompt::passwordGiven, &m_control, &ConnectionControl::supplyPassword);
    connect(m_prompt, &SecretPrompt::serviceTokenGiven, &m_control, &ConnectionControl::supplyServiceToken);
    connect(m_prompt, &QDialog::rejected, &m_control, &ConnectionControl::declineSecret);
    m_prompt->open();
}

void ConnectionPrompts::closePrompt()
{
    if (!m_prompt)
        return;
    m_prompt->disconnect(&m_control);
    m_prompt->close();
    m_prompt.clear();
}

} // namespace alexandria
