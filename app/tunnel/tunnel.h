// SPDX-License-Identifier: MIT
#pragma once

#include "app/tunnel/tunnelfailure.h"
#include "app/tunnel/tunnellog.h"
#include "app/tunnel/tunneloptions.h"
#include "models/connection/tunnelstate.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <optional>

namespace alexandria {

struct CloudflaredLine;
class SignInConnection;
class TunnelChild;

/// Why a connection through a tunnel came to nothing.
struct Explanation
{
    Error error;
    std::optional<TunnelFailure> failure; ///< nothing: the tunnel knows of none
};

/// Launches `cloudflared access tcp`, keeps it running, and tells why nothing comes through.
///
/// The child listens on a port of 127.0.0.1 that the kernel chose. It takes connections before it knows
/// whether it can pass them on, so Listening says only that it is there; explain() says what became of a
/// connection. With a sign-in by browser, Listening comes after it. Lives on the main thread.
class Tunnel : public QObject
{
    Q_OBJECT

public:
    explicit Tunnel(const TunnelOptions &options, QObject *parent = nullptr);
    ~Tunnel() override; ///< ends the child

    [[nodiscard]] const TunnelState &state() const { return m_state; }
    [[nodiscard]] qint64 processId() const; ///< of the child; 0 while there is none
    [[nodiscard]] const QStringList &log() const { return m_log.lines(); }
    /// The last thing that went wrong, until the tunnel is started again.
    [[nodiscard]] std::optional<TunnelFailure> lastFailure() const { return m_lastFailure; }
    /// When the child there is was started.
    [[nodiscard]] std::chrono::steady_clock::time_point launchedAt() const { return m_launchedAt; }

    /// From the next start on, another cloudflared.
    void useProgram(const QString &path) { m_options.program = path; }
    /// Another service token; a child that has the old one is ended, and start() begins again.
    void useToken(const Secret &id, const Secret &secret);
    void start();
    void stop();
    /// Ends the child and starts another: a dial that hangs is never given up by it.
    void restart();
    void cancelSignIn();
    /// Ends a backoff, or tries again after a failure.
    void retryNow();

    /// Why a connection through the port that began at @p since came to nothing: what the child wrote since
    /// then and, where it only says "bad handshake", what the edge tells us. @p asSeen if nothing explains
    /// it. Takes seven seconds at most.
    [[nodiscard]] QFuture<Explanation> explain(const Error &asSeen,
                                               std::chrono::steady_clock::time_point since);

Q_SIGNALS:
    void stateChanged();
    void logGrew();

private:
    using Clock = std::chrono::steady_clock;
    using Answer = std::shared_ptr<QPromise<Explanation>>;

    /// Something the child wrote that tells of a failure.
    struct Told
    {
        Clock::time_point at;
        TunnelFailure failure;
        QString detail;
    };

    void launch();
    void take(const CloudflaredLine &line, const QString &raw);
    void onListening(quint16 port);
    void onChildEnded(const QString &detail);
    void beginSignIn(quint16 port);
    void onSignInWanted(const QString &address);
    void onSignInClosed(Clock::time_point since);
    void fail(TunnelFailure failure, const QString &detail);
    void answer(const Answer &promise, const Error &asSeen, Clock::time_point since,
                Clock::time_point deadline);
    void probe(const Answer &promise, const QString &detail);
    void note(TunnelFailure failure, const QString &detail);
    void endChild();
    void setState(const TunnelState &state);
    [[nodiscard]] const Told *toldSince(Clock::time_point since) const;

    TunnelOptions m_options;
    TunnelLog m_log;
    TunnelState m_state;
    std::optional<TunnelFailure> m_lastFailure;
    TunnelChild *m_child = nullptr;
    SignInConnection *m_signIn = nullptr;
    QList<Told> m_told; ///< the newest last
    QTimer m_nextStart;
    std::chrono::milliseconds m_backoff;
    Clock::time_point m_launchedAt;
    Clock::time_point m_listeningSince;
    bool m_browserIsOpen = false;
    bool m_needsSignIn = false; ///< a sign-in kept from an earlier one was not accepted
};

} // namespace alexandria
