// SPDX-License-Identifier: MIT
#include "tests/support/fakecloudflared/listener.h"

#include "tests/support/fakecloudflared/connection.h"
#include "tests/support/fakecloudflared/folder.h"
#include "tests/support/fakecloudflared/sockets.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <thread>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qint64 FloodStep = 4096;

[[noreturn]] void leavePort(int socket, int client)
{
    ::close(socket);
    ::close(client);
    while (true)
        ::pause();
}

[[noreturn]] void crash(const CloudflaredBehaviour::Crash &crash)
{
    if (crash.signal != 0) {
        std::signal(crash.signal, SIG_DFL);
        ::kill(::getpid(), crash.signal);
        std::this_thread::sleep_for(std::chrono::seconds(1));
    }
    ::_exit(crash.exitCode);
}

void crashLater(const CloudflaredBehaviour::Crash &how)
{
    if (how.after.count() < 0)
        return;
    std::thread([how] {
        std::this_thread::sleep_for(how.after);
        crash(how);
    }).detach();
}

} // namespace

QString Listener::run(const CloudflaredBehaviour &behaviour)
{
    std::this_thread::sleep_for(behaviour.startDelay);
    if (behaviour.crash.isAtStart)
        crash(behaviour.crash);
    const Result<QString> host = address();
    if (!host) {
        m_log.write(Log::Level::Error, u"Error validating origin URL"_s,
                    {{u"error"_s, host.error().message}});
        return u"error validating origin URL: "_s + host.error().message;
    }
    m_log.write(Log::Level::Info, u"Start Websocket listener"_s, {{u"host"_s, *host}}); // not yet true
    std::this_thread::sleep_for(behaviour.listenDelay);
    const Result<int> socket = sockets::listenOn(*host);
    if (!socket)
        return fail(u"failed to start forwarding server: "_s + socket.error().message);
    crashLater(behaviour.crash);
    if (behaviour.flood.bytes > 0)
        std::thread([this, what = behaviour.flood] { flood(what); }).detach();
    return fail(accept(*socket));
}

Result<QString> Listener::address() const
{
    const QString flag = u"url"_s;
    if (m_options.positional.isEmpty())
        return listenAddress(m_options.value(flag));
    if (m_options.isSet(flag))
        return Failure(
            Error{Error::Kind::Malformed,
                  u"Specified origin urls using both --url and argument. Decide which one you want, I "
                  "can only support one."_s,
                  {},
                  {}});
    return listenAddress(m_options.positional.constFirst());
}

/// The text of what ended it.
QString Listener::accept(int socket)
{
    const QString name = sockets::localAddress(socket);
    for (int number = 1;; ++number) {
        // A blocked accept4 would hold a descriptor in advance, and Go's does not.
        pollfd waiting{socket, POLLIN, 0};
        while (::poll(&waiting, 1, -1) < 1) { }
        const int client = ::accept4(socket, nullptr, nullptr, SOCK_CLOEXEC);
        const int error = client < 0 ? errno : EMFILE;
        const CloudflaredBehaviour behaviour = folder::behaviour();
        if (client < 0 || behaviour.runsOutOfFiles)
            return u"accept tcp %1: accept4: %2"_s.arg(name, sockets::errorText(error));
        if (behaviour.leavesPort)
            leavePort(socket, client);
        if (behaviour.crash.afterConnections >= 0 && number >= behaviour.crash.afterConnections)
            crash(behaviour.crash);
        std::thread([=, this] {
            Connection(client, number, behaviour, m_options, m_edge, m_log).serve();
        }).detach();
    }
}

void Listener::flood(const CloudflaredBehaviour::Flood &flood)
{
    const QByteArray end = flood.isOneLine ? QByteArray() : QByteArray("\n");
    for (qint64 left = flood.bytes; left > 0;) {
        const qint64 length = std::min(left, flood.isOneLine ? FloodStep : qint64(100));
        m_log.print(QByteArray(length - end.size(), 'x') + end);
        left -= length;
    }
}

QString Listener::fail(const QString &message)
{
    m_log.write(Log::Level::Error, u"Error on Websocket listener"_s, {{u"error"_s, message}});
    return message;
}

} // namespace alexandria
