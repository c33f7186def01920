// SPDX-License-Identifier: MIT
#include "app/tunnel/tunnel.h"

#include "app/secrets/redaction.h"
#include "app/system/browser.h"
#include "app/tunnel/cloudflaredline.h"
#include "app/tunnel/cloudflaredprogram.h"
#include "app/tunnel/keptsignin.h"
#include "app/tunnel/orphans.h"
#include "app/tunnel/signinconnection.h"
#include "app/tunnel/tunnelchild.h"
#include "app/tunnel/websocketprobe.h"
#include "models/core/errorwords.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alexandria::tunnelstate;

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(tunnelEvents, "alexandria.tunnel", QtInfoMsg)

constexpr auto FirstBackoff = 500ms;
constexpr auto LongestBackoff = 30'000ms;
constexpr auto Steady = 10s; ///< after so long a start counts as a success
constexpr auto PatienceWithLog = 500ms; ///< measured: the line precedes the reset, or comes right behind it
constexpr auto LogInterval = 20ms;
constexpr qsizetype MostTold = 50;

/// For the log; without the address of a sign-in, which lets in whoever has it.
QString tunnelWords(const TunnelState &state)
{
    if (std::holds_alternative<Starting>(state))
        return u"cloudflared starts"_s;
    if (std::holds_alternative<SigningIn>(state))
        return u"waits for a person to sign in"_s;
    if (const auto *listening = std::get_if<Listening>(&state))
        return u"listens on port %1"_s.arg(listening->port);
    if (const auto *backoff = std::get_if<Backoff>(&state))
        return "starts again later: "_L1 + logWords(backoff->error);
    if (const auto *failed = std::get_if<Failed>(&state))
        return "failed: "_L1 + logWords(failed->error);
    return u"stopped"_s;
}

bool isTunnelTrouble(const TunnelState &state)
{
    return std::holds_alternative<Backoff>(state) || std::holds_alternative<Failed>(state);
}

} // namespace

Tunnel::Tunnel(const TunnelOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_log({options.tokenId, options.tokenSecret})
    , m_backoff(FirstBackoff)
{
    m_nextStart.setSingleShot(true);
    m_nextStart.callOnTimeout(this, &Tunnel::launch);
    endOrphanedTunnels();
}

Tunnel::~Tunnel() = default;

qint64 Tunnel::processId() const
{
    return m_child ? m_child->processId() : 0;
}

void Tunnel::useToken(const Secret &id, const Secret &secret)
{
    if (id == m_options.tokenId && secret == m_options.tokenSecret)
        return;
    m_options.tokenId = id;
    m_options.tokenSecret = secret;
    m_log.hide({id, secret});
    stop();
}

void Tunnel::start()
{
    if (std::holds_alternative<Stopped>(m_state))
        launch();
}

void Tunnel::stop()
{
    m_nextStart.stop();
    endChild();
    setState(Stopped());
}

/// Never Stopped in between: whoever waits would start another child.
void Tunnel::restart()
{
    m_nextStart.stop();
    launch();
}

void Tunnel::retryNow()
{
    if (std::holds_alternative<Backoff>(m_state) || std::holds_alternative<Failed>(m_state))
        restart();
}

void Tunnel::cancelSignIn()
{
    if (!std::holds_alternative<SigningIn>(m_state))
        return;
    endChild();
    fail(TunnelFailure::SignInCancelled, {});
}

void Tunnel::launch()
{
    endChild();
    m_lastFailure.reset();
    m_browserIsOpen = false;
    m_launchedAt = Clock::now();
    const auto program = findCloudflared(m_options.program);
    if (!program) {
        m_lastFailure = TunnelFailure::NotInstalled;
        return setState(Failed{program.error()});
    }
    m_child = new TunnelChild(*program, m_options, this);
    connect(m_child, &TunnelChild::wrote, this, &Tunnel::take);
    connect(m_child, &TunnelChild::listening, this, &Tunnel::onListening);
    connect(m_child, &TunnelChild::endedItself, this, &Tunnel::onChildEnded);
    connect(m_child, &TunnelChild::couldNotStart, this, [this](const QString &detail) {
        endChild();
        fail(TunnelFailure::NotInstalled, detail);
    });
    connect(m_child, &TunnelChild::doesNothing, this, [this] {
        endChild();
        fail(TunnelFailure::Silent, {});
    });
    setState(Starting());
    m_child->start();
}

void Tunnel::take(const CloudflaredLine &line, const QString &raw)
{
    m_log.add(raw.trimmed());
    qCDebug(tunnelEvents).noquote() << "cloudflared:" << raw;
    Q_EMIT logGrew();
    if (const QString address = line.signInAddress(); !address.isEmpty())
        return onSignInWanted(address);
    if (line.message.startsWith("A browser window should have opened"_L1))
        m_browserIsOpen = true;
    else if (const auto failure = line.isTalk ? std::nullopt : tunnelFailureIn(line.telling()))
        note(*failure, redacted(line.telling()));
}

void Tunnel::note(TunnelFailure failure, const QString &detail)
{
    qCWarning(tunnelEvents).noquote() << "cloudflared says:" << detail;
    m_told << Told{Clock::now(), failure, detail};
    if (m_told.size() > MostTold)
        m_told.removeFirst();
    const bool isOwnLock =
        failure == TunnelFailure::SignInStuck && detail.contains(u"(pid %1)"_s.arg(processId()));
    if (isOwnLock) { // measured: its lock is never released while it lives
        m_needsSignIn = true;
        QMetaObject::invokeMethod(this, &Tunnel::restart, Qt::QueuedConnection);
    }
}

void Tunnel::onListening(quint16 port)
{
    m_listeningSince = Clock::now();
    const bool usesBrowser = m_options.signIn == ConnectionProfile::SignIn::Browser;
    if (usesBrowser && (std::exchange(m_needsSignIn, false) || keptSignIn(m_options.hostname).isEmpty()))
        beginSignIn(port);
    else
        setState(Listening{port});
}

void Tunnel::beginSignIn(quint16 port)
{
    m_signIn = new SignInConnection(port, m_options.patienceWithSignIn, m_child);
    connect(m_signIn, &SignInConnection::letIn, this, [this, port] {
        m_signIn = nullptr; // goes with the child
        m_backoff = FirstBackoff;
        setState(Listening{port});
    });
    connect(m_signIn, &SignInConnection::closed, this,
            [this, since = Clock::now()] { onSignInClosed(since); });
    connect(m_signIn, &SignInConnection::silent, this, [this] {
        endChild(); // its dial is never given up
        fail(TunnelFailure::EdgeDropped, {});
    });
}

void Tunnel::onSignInWanted(const QString &address)
{
    if (m_signIn) {
        m_signIn->waitForPerson();
        const auto *before = std::get_if<SigningIn>(&m_state);
        if (before && before->address == address)
            return;
        const bool opensItself = folderWithoutBrowser().isEmpty();
        setState(SigningIn{address, opensItself ? m_browserIsOpen : openInBrowser(address)});
    } else if (std::holds_alternative<Listening>(m_state)) {
        // What was kept is not accepted any more. Connections that wait for each other here would do so for
        // good, so all begin again behind one sign-in.
        m_needsSignIn = true;
        QMetaObject::invokeMethod(this, &Tunnel::restart, Qt::QueuedConnection);
    }
}

/// A child whose sign-in failed would hang at the next one (measured): it is never used again.
void Tunnel::onSignInClosed(Clock::time_point since)
{
    const auto end = [this, child = m_child](const Explanation &explained) {
        if (child != m_child)
            return; // ended meanwhile
        endChild();
        fail(explained.failure.value_or(TunnelFailure::SignInFailed), explained.error.detail);
    };
    auto *watcher = new QFutureWatcher<Explanation>(m_child);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, end] {
        if (watcher->future().resultCount() > 0)
            end(watcher->result());
    });
    watcher->setFuture(explain(errorOf(TunnelFailure::SignInFailed, {}), since));
}

void Tunnel::onChildEnded(const QString &detail)
{
    const bool neverListened = std::holds_alternative<Starting>(m_state);
    const Told *told = toldSince(m_launchedAt);
    const bool isTold = told && (neverListened || told->failure == TunnelFailure::Resource);
    const TunnelFailure failure = isTold ? told->failure : TunnelFailure::Crashed;
    endChild();
    fail(failure, isTold ? told->detail : detail);
}

/// Starts again later where that may help.
void Tunnel::fail(TunnelFailure failure, const QString &detail)
{
    m_lastFailure = failure;
    const Error error = errorOf(failure, detail);
    if (error.kind != Error::Kind::Unreachable)
        return setState(Failed{error});
    const bool hasListened = m_listeningSince >= m_launchedAt;
    if (hasListened && Clock::now() - m_listeningSince > Steady)
        m_backoff = FirstBackoff;
    const auto wait = m_backoff + m_backoff * QRandomGenerator::global()->bounded(25) / 100;
    m_backoff = std::min<std::chrono::milliseconds>(2 * m_backoff, LongestBackoff);
    m_nextStart.start(wait);
    setState(Backoff{Clock::now() + wait, error});
}

QFuture<Explanation> Tunnel::explain(const Error &asSeen, Clock::time_point since)
{
    auto promise = std::make_shared<QPromise<Explanation>>();
    promise->start();
    answer(promise, asSeen, since, Clock::now() + PatienceWithLog);
    return promise->future();
}

const Tunnel::Told *Tunnel::toldSince(Clock::time_point since) const
{
    const bool isNew = !m_told.isEmpty() && m_told.last().at >= since;
    return isNew ? &m_told.last() : nullptr;
}

void Tunnel::answer(const Answer &promise, const Error &asSeen, Clock::time_point since,
                    Clock::time_point deadline)
{
    const auto finish = [&promise](const Error &error, std::optional<TunnelFailure> failure) {
        promise->addResult(Explanation{error, failure});
        promise->finish();
    };
    if (const Told *told = toldSince(since)) {
        m_lastFailure = told->failure;
        if (told->failure == TunnelFailure::Refused)
            return probe(promise, told->detail);
        return finish(errorOf(told->failure, told->detail), told->failure);
    }
    if (const auto *backoff = std::get_if<Backoff>(&m_state))
        return finish(backoff->error, m_lastFailure);
    if (const auto *failed = std::get_if<Failed>(&m_state))
        return finish(failed->error, m_lastFailure);
    if (Clock::now() >= deadline)
        return finish(asSeen, {});
    QTimer::singleShot(LogInterval, this, [=, this] { answer(promise, asSeen, since, deadline); });
}

void Tunnel::probe(const Answer &promise, const QString &detail)
{
    auto *probe = new WebSocketProbe(m_options, this);
    connect(probe, &WebSocketProbe::finished, this,
            [this, promise, detail](std::optional<TunnelFailure> found) {
                const bool usesBrowser = m_options.signIn == ConnectionProfile::SignIn::Browser;
                if (usesBrowser && found == TunnelFailure::SignInWanted)
                    found = TunnelFailure::Refused; // us, who are not signed in; not the child
                m_lastFailure = found.value_or(TunnelFailure::EdgeDropped); // let in now: it was passing
                promise->addResult(Explanation{errorOf(*m_lastFailure, detail), m_lastFailure});
                promise->finish();
            });
    probe->start();
}

void Tunnel::endChild()
{
    if (!m_child)
        return;
    if (m_signIn)
        m_signIn->disconnect(this);
    m_signIn = nullptr; // goes with the child
    m_child->disconnect(this);
    m_child->end();
    std::exchange(m_child, nullptr)->deleteLater(); // it may be the one that speaks
}

void Tunnel::setState(const TunnelState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    if (isTunnelTrouble(state))
        qCWarning(tunnelEvents).noquote() << tunnelWords(state);
    else
        qCInfo(tunnelEvents).noquote() << tunnelWords(state);
    Q_EMIT stateChanged();
}

} // namespace alexandria
