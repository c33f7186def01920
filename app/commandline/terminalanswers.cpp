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
        m_output.fail(tr("Sign in in the browser, at this address:")); // needed, and so said with --quiet too
        m_output.fail(m_address);
    }
    if (state.phase == ConnectionState::Phase::NeedsSecret)
        askFor(state);
}

void TerminalAnswers::askFor(const ConnectionState &state)
{
    if (!hasTerminal()) {
        m_output.warn(state.wantedSecret == SecretKind::DatabasePassword
                          ? tr("Nobody can be asked for it here: give it in PGPASSWORD or a password file.")
                          : tr("Nobody can be asked for it here: give it in TUNNEL_SERVICE_TOKEN_ID and "
                               "TUNNEL_SERVICE_TOKEN_SECRET."));
        return m_control.declineSecret();
    }
    if (state.error)
        m_output.fail(state.error->message);
    const bool isPassword = state.wantedSecret == SecretKind::DatabasePassword;
    const auto first = ask(isPassword ? tr("Password: ") : tr("Client ID of the service token: "));
    if (first && isPassword)
        return m_control.supplyPassword(*first, false);
    const auto second = first ? ask(tr("Client secret: ")) : std::nullopt;
    if (!second)
        return m_control.declineSecret();
    m_control.supplyServiceToken(*first, *second, false);
}

std::optional<Secret> TerminalAnswers::ask(const QString &prompt)
{
    const auto secret = askForSecret(prompt);
    if (secret)
        return *secret;
    if (secret.error().kind == Error::Kind::Cancelled)
        Q_EMIT interrupted();
    return std::nullopt;
}

} // namespace alexandria
