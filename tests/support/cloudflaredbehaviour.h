// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>

namespace alexandria {

/// What the fake `cloudflared` and the edge behind it do; as a JSON file it stands beside the program, which
/// reads it again at its start and for every connection. The default is a good edge with nothing behind it:
/// only `target` has to be set. Times are kept in whole milliseconds.
struct CloudflaredBehaviour
{
    using Duration = std::chrono::milliseconds;

    /// Why a connection fails before it is one; the log has the words measured for it. Statuses of the edge
    /// are in `edgeStatus`.
    enum class Refusal {
        None,
        EdgeRefused, ///< dial tcp …: connect: connection refused
        EdgeTimedOut, ///< dial tcp …: connect: connection timed out; the real one takes 134 s, see `dialTime`
        NoSuchHost, ///< dial tcp: lookup … no such host
        DnsRefused, ///< dial tcp: lookup … read udp …: connection refused
        UnknownAuthority, ///< tls: … x509: certificate signed by unknown authority
        WrongName, ///< tls: … x509: certificate is valid for …, not …
        UnexpectedEof, ///< the edge closes before its reply
        ConnectionReset, ///< the edge resets before its reply
        NotHttp, ///< malformed HTTP status code "Debian"
        ProxyRefused, ///< dial tcp PROXY: connect: connection refused
        ProxyBadGateway, ///< Bad Gateway
        NeverAnswers, ///< no line, no end, also when the client is gone
    };

    /// The sign-in by browser; it happens when `edgeStatus` is 302, or a service token is wrong and
    /// `isOffered`.
    struct SignIn
    {
        bool isOffered = false; ///< a wrong service token earns a 302, not a 403
        QString
            early; ///< it fails with this before an address is shown: `metadata JWT is older than 24h0m0s`
        QString failure; ///< as the first poll's answer: `error on request 500: internal error`
        QString doneFile; ///< success at the poll that finds this file; FakeCloudflared sets and makes it
        Duration poll{100}; ///< one empty long poll, at its end `Waiting for login...`; the real one: 60 s
        int polls = 10; ///< then `Failed to fetch resource`
        std::chrono::seconds tokenLifetime{86'400}; ///< of the token it writes; may be negative
        bool refusesStoredTokens = false; ///< one of an earlier process is revoked and asked for anew
        bool deadlocks = true; ///< 2026.5.0 and later keep the lock as long as they live
        QString audience = QStringLiteral("c00ae0a6d4f1");
        QString team = QStringLiteral("example.cloudflareaccess.com");
    };

    /// What happens inside connections that stand. No log line tells of it. -1: never.
    struct Session
    {
        qint64 silentAfterUp =
            -1; ///< bytes from the client; then nothing is forwarded either way, nor closed
        qint64 silentAfterDown = -1; ///< bytes from the target, likewise
        qint64 cutAfterUp = -1; ///< then the connection ends on both sides
        qint64 cutAfterDown = -1;
        Duration cutAfter{-1};
        bool cutsByReset = true; ///< the client gets an RST, else a FIN
    };

    /// The end of the whole process, at the first of these that comes.
    struct Crash
    {
        bool isAtStart = false; ///< before its first line
        int afterConnections = -1; ///< when this many have been accepted
        Duration after{-1}; ///< since it listens
        int signal = 0; ///< 0: it exits
        int exitCode = 1;
    };

    /// Lines on standard error right after the port listens.
    struct Flood
    {
        qint64 bytes = 0;
        bool isOneLine = false; ///< without a single end of line
    };

    // At the start
    Duration startDelay{0}; ///< until its first line; the real one takes 50 to 80 ms
    Duration listenDelay{0}; ///< between that line and the port
    QString version = QStringLiteral("2026.8.2");
    QString versionOutput; ///< instead of the whole answer to --version
    Duration versionDelay{0};
    bool ignoresTerm = false;
    bool runsOutOfFiles = false; ///< at the next connection: `too many open files`, exit 1
    bool leavesPort =
        false; ///< at the next connection it closes its port, which another can take, and lives on
    Crash crash;
    Flood flood;

    // For each connection, in this order
    Duration dialTime{10}; ///< until the edge has answered
    Refusal refusal = Refusal::None;
    QString error; ///< the raw text of `error="…"`, when no Refusal has it
    QString tokenId; ///< what the edge wants; empty: it asks for no service token
    QString tokenSecret;
    int edgeStatus = 101; ///< 101 forwards, 302 asks for a sign-in, any other is `websocket: bad handshake`
    SignIn signIn;
    QString target; ///< "host:port" or the path of a Unix socket; refused or empty: the edge answers 502
    Session session;

    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing in @p object has its default.
    [[nodiscard]] static CloudflaredBehaviour fromJson(const QJsonObject &object);
};

} // namespace alexandria
