// SPDX-License-Identifier: MIT
#include "app/connection/serveraccess.h"

#include "app/connection/stagetext.h"
#include "app/database/postgreserror.h"
#include "models/core/errorwords.h"
#include "models/core/whendone.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Phase = ConnectionState::Phase;

Q_LOGGING_CATEGORY(connectionEvents, "alexandria.connection", QtInfoMsg)

void logState(const ConnectionState &state)
{
    const QString words =
        connectionPhaseName(state.phase) + (state.error ? ": "_L1 + logWords(*state.error) : QString());
    if (state.phase == Phase::Waiting || state.phase == Phase::Failed || state.phase == Phase::NeedsSecret)
        qCWarning(connectionEvents).noquote() << words;
    else
        qCInfo(connectionEvents).noquote() << words;
}

/// What the tunnel's state means for a person; nothing while it listens: then the link says it.
std::optional<ConnectionState> connectionState(const TunnelState &tunnel)
{
    ConnectionState state;
    if (std::holds_alternative<tunnelstate::Starting>(tunnel)) {
        state.phase = Phase::StartingTunnel;
    } else if (const auto *signingIn = std::get_if<tunnelstate::SigningIn>(&tunnel)) {
        state.phase = Phase::SigningIn;
        state.signInAddress = signingIn->address;
        state.isBrowserOpened = signingIn->isBrowserOpened;
    } else if (const auto *backoff = std::get_if<tunnelstate::Backoff>(&tunnel)) {
        state.phase = Phase::Waiting;
        state.error = backoff->error;
        state.nextTry = backoff->until;
    } else if (const auto *failed = std::get_if<tunnelstate::Failed>(&tunnel)) {
        state.phase = Phase::Failed;
        state.error = failed->error;
    } else {
        return std::nullopt;
    }
    return state;
}

ConnectionState connectionState(const LinkState &link)
{
    ConnectionState state;
    state.error = link.error;
    state.nextTry = link.nextTry;
    switch (link.phase) {
    case LinkState::Phase::Closed:
        state.phase = Phase::Idle;
        break;
    case LinkState::Phase::Opening:
        state.phase = Phase::Connecting;
        break;
    case LinkState::Phase::Open:
        state.phase = Phase::Connected;
        break;
    case LinkState::Phase::Waiting:
        state.phase = Phase::Waiting;
        break;
    case LinkState::Phase::Failed:
        state.phase = Phase::Failed;
        break;
    }
    return state;
}

} // namespace

ServerAccess::ServerAccess(ServerTarget target, SecretStore &store, QObject *parent)
    : ConnectionControl(parent)
    , m_target(std::move(target))
    , m_gate(std::make_shared<Gate>(*this))
    , m_password({SecretKind::DatabasePassword}, m_target.profileId, m_target.isPasswordSaved, store)
    , m_serviceToken({SecretKind::ServiceTokenId, SecretKind::ServiceTokenSecret}, m_target.profileId,
                     m_target.isServiceTokenSaved, store)
{
    if (!m_target.password.isEmpty())
        m_password.supply({m_target.password}, false);
    if (!m_target.serviceTokenId.isEmpty() && !m_target.serviceTokenSecret.isEmpty())
        m_serviceToken.supply({m_target.serviceTokenId, m_target.serviceTokenSecret}, false);
    watch(m_password);
    watch(m_serviceToken);
    connect(&m_password, &SecretEntry::saved, this, &ServerAccess::passwordSaved);
    connect(&m_serviceToken, &SecretEntry::saved, this, &ServerAccess::serviceTokenSaved);
    updateState();
}

ServerAccess::~ServerAccess()
{
    m_gate->close();
    settle(Failure({Error::Kind::Cancelled, {}, {}, {}}));
}

void ServerAccess::watch(SecretEntry &entry)
{
    connect(&entry, &SecretEntry::changed, this, [this] {
        proceed();
        updateState();
    });
    connect(&entry, &SecretEntry::notSaved, this, [this](const Error &error) {
        Q_EMIT noticed(tr("It is kept for this run only: %1").arg(error.message));
    });
}

void ServerAccess::setLink(const LinkState &link)
{
    m_link = link;
    if (link.wasLeftBehind && m_tunnel)
        m_tunnel->restart(); // the thread that hangs in libpq comes free with its socket
    updateState();
}

std::optional<TunnelFailure> ServerAccess::tunnelFailure() const
{
    return m_tunnel ? m_tunnel->lastFailure() : std::nullopt;
}

QStringList ServerAccess::tunnelLog() const
{
    return m_tunnel ? m_tunnel->log() : QStringList();
}

void ServerAccess::retryNow()
{
    m_password.reconsider();
    m_serviceToken.reconsider();
    if (m_tunnel)
        m_tunnel->retryNow();
    Q_EMIT retryWanted();
}

void ServerAccess::cancelSignIn()
{
    if (m_tunnel)
        m_tunnel->cancelSignIn();
}

void ServerAccess::useCloudflared(const QString &path)
{
    m_target.cloudflared = path;
    if (m_tunnel)
        m_tunnel->useProgram(path);
    Q_EMIT cloudflaredChosen(path);
    retryNow();
}

void ServerAccess::supplyPassword(const Secret &password, bool isToBeSaved)
{
    m_password.supply({password}, isToBeSaved);
}

void ServerAccess::supplyServiceToken(const Secret &id, const Secret &secret, bool isToBeSaved)
{
    m_serviceToken.supply({id, secret}, isToBeSaved);
}

void ServerAccess::declineSecret()
{
    m_password.decline();
    m_serviceToken.decline();
}

void ServerAccess::letIn(const Promise<Result<Pass>> &promise, bool isForJob)
{
    m_waiting << promise;
    if (isForJob && m_tunnel && std::holds_alternative<tunnelstate::Failed>(m_tunnel->state()))
        m_tunnel->retryNow(); // somebody asks again: what was wrong may be right by now
    proceed();
    updateState();
}

void ServerAccess::proceed()
{
    if (m_waiting.isEmpty() || !areSecretsReady() || m_waiting.isEmpty())
        return;
    if (!m_target.tunnel)
        return settle(pass({}));
    makeTunnel();
    const TunnelState &tunnel = m_tunnel->state();
    if (const auto *listening = std::get_if<tunnelstate::Listening>(&tunnel))
        settle(pass(listening->port));
    else if (const auto *backoff = std::get_if<tunnelstate::Backoff>(&tunnel))
        settle(Failure(backoff->error));
    else if (const auto *failed = std::get_if<tunnelstate::Failed>(&tunnel))
        settle(Failure(failed->error));
    else if (std::holds_alternative<tunnelstate::Stopped>(tunnel))
        m_tunnel->start();
}

bool ServerAccess::usesServiceToken() const
{
    return m_target.tunnel && m_target.signIn == ConnectionProfile::SignIn::ServiceToken;
}

bool ServerAccess::areSecretsReady()
{
    return (!usesServiceToken() || isReady(m_serviceToken, true)) && isReady(m_password, false);
}

bool ServerAccess::isReady(SecretEntry &entry, bool isNeeded)
{
    if (entry.state() == SecretEntry::State::Unknown)
        entry.read();
    switch (entry.state()) {
    case SecretEntry::State::Unknown:
        if (isNeeded)
            entry.want({Error::Kind::Denied,
                        tr("Cloudflare Access lets this program in with a service token. Give its client ID "
                           "and its client secret."),
                        {},
                        {}});
        return !isNeeded; // a server may want no password, or libpq may find one
    case SecretEntry::State::Known:
        return true;
    case SecretEntry::State::Declined:
        settle(Failure(entry.reason().value_or(
            Error{Error::Kind::Denied, tr("Without the secret there is no connection."), {}, {}})));
        return false;
    case SecretEntry::State::Reading:
    case SecretEntry::State::Wanted:
        return false;
    }
    Q_UNREACHABLE();
}

void ServerAccess::makeTunnel()
{
    TunnelOptions options{*m_target.tunnel,           m_target.signIn, m_target.cloudflared, {}, {},
                          m_target.patienceWithSignIn};
    if (usesServiceToken()) {
        options.tokenId = m_serviceToken.values().first();
        options.tokenSecret = m_serviceToken.values().last();
    }
    if (m_tunnel)
        return m_tunnel->useToken(options.tokenId, options.tokenSecret);
    m_tunnel = new Tunnel(options, this);
    connect(m_tunnel, &Tunnel::logGrew, this, &ServerAccess::tunnelLogGrew);
    connect(m_tunnel, &Tunnel::stateChanged, this, [this] {
        const bool isListening = std::holds_alternative<tunnelstate::Listening>(m_tunnel->state());
        proceed();
        updateState();
        if (isListening && m_link.phase == LinkState::Phase::Waiting)
            Q_EMIT retryWanted(); // the way is free again: nobody has to wait for his own next try
    });
}

Result<Pass> ServerAccess::pass(std::optional<quint16> tunnelPort) const
{
    Pass pass{m_target.settings(tunnelPort, m_target.insistsOnTls), {}};
    if (m_password.state() == SecretEntry::State::Known)
        pass.settings.password = m_password.values().first();
    if (tunnelPort)
        pass.child = Pass::Child{m_tunnel->processId(), *tunnelPort};
    return pass;
}

void ServerAccess::settle(const Result<Pass> &pass)
{
    for (const auto &promise : std::exchange(m_waiting, {}))
        promise->set_value(pass);
}

void ServerAccess::judge(const Error &error, std::chrono::steady_clock::time_point since,
                         const Promise<Verdict> &promise)
{
    if (m_target.tunnel && (isTlsWanted(error) || isTlsMissing(error)))
        return promise->set_value(judgeTls(error, since));
    if (isPasswordWanted(error) || isPasswordRefused(error)) {
        if (m_password.state() == SecretEntry::State::Unknown)
            m_password.want(error);
        else
            m_password.refuse(error, since);
        return promise->set_value({}); // letIn() waits for the person, or says that he declined
    }
    if (m_tunnel)
        return askTunnel(error, since, promise);
    promise->set_value({error});
}

/// PostgreSQL's words for a server that insists on TLS are those for a user it knows no rule for: which it
/// is, the attempt with TLS shows. One that began before the last lesson has to be made again.
Verdict ServerAccess::judgeTls(const Error &error, std::chrono::steady_clock::time_point since)
{
    if (since < m_tlsLearntAt)
        return {};
    if (isTlsWanted(error) == m_target.insistsOnTls)
        return {
            error}; // refused with TLS, or for want of what it was made without: there is nothing to learn
    m_tlsLearntAt = std::chrono::steady_clock::now();
    m_target.insistsOnTls = !m_target.insistsOnTls;
    if (m_target.insistsOnTls) {
        m_plainRefusal = error;
        return {};
    }
    if (m_plainRefusal)
        return {std::exchange(m_plainRefusal, {})};
    Q_EMIT insistsOnTlsLearnt(false);
    return {};
}

void ServerAccess::askTunnel(const Error &error, std::chrono::steady_clock::time_point since,
                             const Promise<Verdict> &promise)
{
    if (!isWithoutServersWords(error))
        return promise->set_value({error}); // PostgreSQL's own: the tunnel works
    const bool hasHung =
        isTimedOut(error) || std::chrono::steady_clock::now() - since > m_target.patienceWithDial;
    if (hasHung) {
        const bool isNewsToUs = since > m_lastSuccess && since > m_tunnel->launchedAt();
        if (isNewsToUs)
            m_tunnel->restart();
        return promise->set_value({error});
    }
    whenDone(m_tunnel->explain(error, since), this, [this, since, promise](const Explanation &explained) {
        const bool isTokenRefused = usesServiceToken()
            && (explained.failure == TunnelFailure::TokenRefused
                || explained.failure == TunnelFailure::SignInWanted);
        if (!isTokenRefused)
            return promise->set_value({explained.error});
        m_serviceToken.refuse(explained.error, since);
        promise->set_value({}); // letIn() waits for the person, or says that he declined
    });
}

void ServerAccess::noteSuccess()
{
    m_lastSuccess = std::chrono::steady_clock::now();
    m_password.prove();
    m_serviceToken.prove();
    if (std::exchange(m_plainRefusal, {}))
        Q_EMIT insistsOnTlsLearnt(true);
}

void ServerAccess::updateState()
{
    ConnectionState state = currentState();
    state.isThroughTunnel = m_target.tunnel.has_value();
    if (state == m_state)
        return;
    const bool isNews = state.phase != m_state.phase || state.error != m_state.error;
    m_state = state;
    if (isNews)
        logState(m_state);
    Q_EMIT stateChanged();
}

ConnectionState ServerAccess::currentState() const
{
    for (const SecretEntry *entry : {&m_serviceToken, &m_password}) {
        ConnectionState state;
        state.error = entry->reason();
        state.wantedSecret = entry->kind();
        if (entry->state() == SecretEntry::State::Reading)
            state.phase = Phase::WaitingForKeychain;
        else if (entry->state() == SecretEntry::State::Wanted)
            state.phase = Phase::NeedsSecret;
        else if (entry->state() == SecretEntry::State::Declined)
            state.phase = Phase::Failed;
        else
            continue;
        return state;
    }
    if (m_tunnel) {
        if (auto state = connectionState(m_tunnel->state())) {
            state->needsCloudflared = m_tunnel->lastFailure() == TunnelFailure::NotInstalled;
            if (state->phase == Phase::StartingTunnel)
                state->error = m_link.error;
            return *state;
        }
    }
    ConnectionState state = connectionState(m_link);
    const bool isTunnelToCome =
        m_target.tunnel && (!m_tunnel || std::holds_alternative<tunnelstate::Stopped>(m_tunnel->state()));
    if (isTunnelToCome && state.phase == Phase::Connecting)
        state.phase = Phase::StartingTunnel;
    return state;
}

} // namespace alexandria
