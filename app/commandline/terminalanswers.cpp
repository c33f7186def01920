// SPDX-License-Identifier: MIT
#include "app/commandline/terminalanswers.h"

#include "app/system/terminalprompt.h"

namespace alexandria {

namespace {

constexpr auto KeychainPatience = std::chrono::seconds(1);

} // namespace

TerminalAnswers::TerminalAnswers(ConnectionControl &control, const Output &output, QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_output(output)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(KeychainPatience);
    m_patience.callOnTimeout(this, [this] { m_output.warn(tr("Waiting for your keyring…")); });
    // Not in the middle of the change: the answer changes the state again
    connect(&m_control, &ConnectionControl::stateChanged, this, &TerminalAnswers::onStateChanged,
            Qt::QueuedConnection);
    connect(&m_control, &ConnectionControl::noticed, this,
            [this](const QString &sentence) { m_output.warn(sentence); });
}

void TerminalAnswers::onStateChanged()
{
    const ConnectionState state = m_control.state();
    if (state.phase != ConnectionState::Phase::WaitingForKeychain)
        m_patience.stop();
    else if (!m_patience.isActive())
        m_patience.start();
    if (state.phase == ConnectionState::Phase::SigningIn && state.signInAddress != m_address) {
        m_address = state.signInAddress;
        m_output.warn(tr("Sign in in the browser, at this address:"));
        m_output.warn(m_address);
    }
    if (state.phase == ConnectionState::Phase::NeedsSecret)
        askFor(state);
}

void TerminalAnswers::askFor(const ConnectionState &state)
{
    if (!hasTerminal())
        return m_control.declineSecret();
    if (state.error)
        m_output.fail(state.error->message);
    if (state.wantedSecret == SecretKind::DatabasePassword) {
        if (const auto password = askForSecret(tr("Password: ")))
            return m_control.supplyPassword(*password, false);
        return m_control.declineSecret();
    }
    const auto id = askForSecret(tr("Client ID of the service token: "));
    const auto secret = id ? askForSecret(tr("Client secret: ")) : id;
    if (!secret)
        return m_control.declineSecret();
    m_control.supplyServiceToken(*id, *secret, false);
}

} // namespace alexandria
