// SPDX-License-Identifier: MIT
#include "tests/support/fakecloudflared/connection.h"

#include "tests/support/fakecloudflared/folder.h"
#include "tests/support/fakecloudflared/forwarding.h"
#include "tests/support/fakecloudflared/signin.h"
#include "tests/support/fakecloudflared/sockets.h"

#include <thread>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Refusal = CloudflaredBehaviour::Refusal;

Failure failure(const QString &message)
{
    return Failure(Error{Error::Kind::Unreachable, message, {}, {}});
}

} // namespace

Connection::Connection(int socket, int number, CloudflaredBehaviour behaviour, const CommandLine &options,
                       const EdgeAddress &edge, Log &log)
    : m_socket(socket)
    , m_number(number)
    , m_behaviour(std::move(behaviour))
    , m_options(options)
    , m_edge(edge)
    , m_log(log)
{ }

void Connection::serve()
{
    record(u"accepted"_s);
    logRequest(u"Websocket request"_s, {});
    std::this_thread::sleep_for(m_behaviour.dialTime);
    const Result<int> target = dial();
    if (target) {
        forward(*target);
        return;
    }
    m_log.write(Log::Level::Error, u"failed to connect to origin"_s,
                {{u"error"_s, target.error().message}, {u"originURL"_s, m_edge.url}});
    record(target.error().message);
    ::close(m_socket); // an RST where the client has written, since nobody read it
}

void Connection::record(const QString &outcome, qint64 up, qint64 down) const
{
    folder::record({{u"event"_s, u"connection"_s},
                    {u"pid"_s, qint64(::getpid())},
                    {u"number"_s, m_number},
                    {u"outcome"_s, outcome},
                    {u"bytesUp"_s, up},
                    {u"bytesDown"_s, down}});
}

/// At the level debug the real one prints every secret it has.
void Connection::logRequest(const QString &name, const QString &userToken) const
{
    const QString path = u'/' + m_edge.url.section(u'/', 3);
    QString text = u"%1: GET %2 HTTP/1.1\r\nHost: %3\r\n"_s.arg(name, path, m_edge.authority);
    if (m_options.isSet(u"service-token-id"_s))
        text += u"Cf-Access-Client-Id: %1\r\n"_s.arg(m_options.value(u"service-token-id"_s));
    if (m_options.isSet(u"service-token-secret"_s))
        text += u"Cf-Access-Client-Secret: %1\r\n"_s.arg(m_options.value(u"service-token-secret"_s));
    if (!userToken.isEmpty())
        text += u"Cf-Access-Token: %1\r\n"_s.arg(userToken);
    text += u"User-Agent: cloudflared/%1\r\n\r\n"_s.arg(m_behaviour.version);
    m_log.write(Log::Level::Debug, text);
}

Result<int> Connection::dial()
{
    if (m_behaviour.refusal == Refusal::NeverAnswers) {
        record(u"hanging"_s);
        hang();
    }
    if (m_edge.url.contains(u'@'))
        return failure(u"malformed ws or wss URL"_s);
    if (const QString text = refusalText(); !text.isEmpty())
        return failure(text);
    const int status = statusOfEdge();
    if (status == 302) {
        record(u"signing in"_s);
        const auto token = SignIn(m_edge, m_behaviour.signIn, m_log).run();
        if (!token)
            return Failure(token.error());
        logRequest(u"Access Websocket request"_s, QString::fromUtf8(*token));
    } else if (status != 101) {
        return failure(u"websocket: bad handshake"_s);
    }
    const int target = sockets::connectTo(m_behaviour.target);
    if (target < 0)
        return failure(u"websocket: bad handshake"_s); // the tunnel's end answers 502
    return target;
}

QString Connection::refusalText() const
{
    const QString edge = u"198.51.100.7:"_s + m_edge.authority.mid(m_edge.host.size() + 1);
    const QString address = edge.endsWith(u':') ? edge + u"443"_s : edge;
    switch (m_behaviour.refusal) {
    case Refusal::None:
    case Refusal::NeverAnswers:
        return m_behaviour.error;
    case Refusal::EdgeRefused:
        return u"dial tcp %1: connect: connection refused"_s.arg(address);
    case Refusal::EdgeTimedOut:
        return u"dial tcp %1: connect: connection timed out"_s.arg(address);
    case Refusal::NoSuchHost:
        return u"dial tcp: lookup %1 on 127.0.0.53:53: no such host"_s.arg(m_edge.host);
    case Refusal::DnsRefused:
        return u"dial tcp: lookup %1 on 127.0.0.53:53: read udp 127.0.0.1:41234->127.0.0.53:53: read: connection refused"_s
            .arg(m_edge.host);
    case Refusal::UnknownAuthority:
        return u"tls: failed to verify certificate: x509: certificate signed by unknown authority"_s;
    case Refusal::WrongName:
        return u"tls: failed to verify certificate: x509: certificate is valid for example.net, *.example.net, not %1"_s
            .arg(m_edge.host);
    case Refusal::UnexpectedEof:
        return u"unexpected EOF"_s;
    case Refusal::ConnectionReset:
        return u"read tcp 192.0.2.10:41234->%1: read: connection reset by peer"_s.arg(address);
    case Refusal::NotHttp:
        return u"malformed HTTP status code \"Debian\""_s;
    case Refusal::ProxyRefused:
        return u"dial tcp 192.0.2.20:3128: connect: connection refused"_s;
    case Refusal::ProxyBadGateway:
        return u"Bad Gateway"_s;
    }
    Q_UNREACHABLE();
}

int Connection::statusOfEdge() const
{
    const QString idFlag = u"service-token-id"_s;
    const QString secretFlag = u"service-token-secret"_s;
    const QString id = m_options.value(idFlag);
    const QString secret = m_options.value(secretFlag);
    const bool isBlank =
        (m_options.isSet(idFlag) && id.isEmpty()) || (m_options.isSet(secretFlag) && secret.isEmpty());
    const bool isWanted = !m_behaviour.tokenId.isEmpty() || !m_behaviour.tokenSecret.isEmpty();
    const bool isRight = id == m_behaviour.tokenId && secret == m_behaviour.tokenSecret;
    if (isBlank || (isWanted && !isRight))
        return m_behaviour.signIn.isOffered ? 302 : 403;
    return m_behaviour.edgeStatus;
}

void Connection::forward(int target)
{
    record(u"forwarded"_s);
    Forwarding forwarding(m_socket, target, m_behaviour.session);
    const Forwarding::End end = forwarding.run();
    const bool isReset = end == Forwarding::End::Cut && m_behaviour.session.cutsByReset;
    if (end != Forwarding::End::Client)
        m_log.write(Log::Level::Debug,
                    isReset
                        ? u"downstream->upstream copy: read tcp 192.0.2.10:41234->198.51.100.7:443: read: "
                          "connection reset by peer"_s
                        : u"downstream->upstream copy: websocket: close 1006 (abnormal closure): "
                          "unexpected EOF"_s);
    record(u"closed"_s, forwarding.bytesUp(), forwarding.bytesDown());
    ::close(target);
    if (isReset)
        sockets::reset(m_socket);
    else if (end == Forwarding::End::Cut)
        sockets::finish(m_socket);
    else
        ::close(m_socket);
}

/// Like the real one it does not even see its client go, and keeps the socket to the edge too.
void Connection::hang() const
{
    std::ignore = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    while (true)
        ::pause();
}

} // namespace alexandria
