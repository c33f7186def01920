// SPDX-License-Identifier: MIT
#include "tests/support/fakecloudflared/sockets.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alexandria::sockets {

namespace {

struct Address
{
    sockaddr_storage storage{};
    socklen_t size = 0;

    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
    [[nodiscard]] sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }
};

Failure failure(const QString &message)
{
    return Failure(Error{Error::Kind::Unreachable, message, {}, {}});
}

/// IPv4 and IPv6 addresses; localhost is IPv4 only, no host at all is every IPv4 interface.
std::optional<Address> addressOf(const QString &host, quint16 port)
{
    Address address;
    const QByteArray text = host == "localhost"_L1 ? "127.0.0.1"
        : host.isEmpty()                           ? "0.0.0.0"
                                                   : host.toLatin1();
    sockaddr_in four{};
    if (::inet_pton(AF_INET, text.constData(), &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        four.sin_port = htons(port);
        std::memcpy(&address.storage, &four, sizeof four);
        address.size = sizeof four;
        return address;
    }
    sockaddr_in6 six{};
    if (::inet_pton(AF_INET6, text.constData(), &six.sin6_addr) == 1) {
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        std::memcpy(&address.storage, &six, sizeof six);
        address.size = sizeof six;
        return address;
    }
    return std::nullopt;
}

QString textOf(const Address &address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (address.storage.ss_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, &address.storage, sizeof four);
        ::inet_ntop(AF_INET, &four.sin_addr, text.data(), text.size());
        return QString::fromLatin1(text.data()) + u':' + QString::number(ntohs(four.sin_port));
    }
    sockaddr_in6 six{};
    std::memcpy(&six, &address.storage, sizeof six);
    ::inet_ntop(AF_INET6, &six.sin6_addr, text.data(), text.size());
    return u'[' + QString::fromLatin1(text.data()) + u"]:"_s + QString::number(ntohs(six.sin6_port));
}

Result<int> bindTo(const Address &address)
{
    const int socket = ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(socket, address.get(), address.size) == 0 && ::listen(socket, SOMAXCONN) == 0)
        return socket;
    const QString text = errorText(errno);
    ::close(socket);
    return failure(u"listen tcp %1: bind: %2"_s.arg(textOf(address), text));
}

int connectToPath(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(path.size()) >= sizeof address.sun_path)
        return -1;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

} // namespace

Result<int> listenOn(const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    const bool hasPort = colon >= 0 && !address.endsWith(u']');
    if (!address.isEmpty() && !hasPort)
        return failure(u"listen tcp: address %1: missing port in address"_s.arg(address));
    const QString portText = address.mid(colon + 1);
    bool isNumber = true;
    const int port = portText.isEmpty() ? 0 : portText.toInt(&isNumber);
    if (!isNumber)
        return failure(u"listen tcp: lookup tcp/%1: unknown port"_s.arg(portText));
    if (port < 0 || port > 65535)
        return failure(u"listen tcp: address %1: invalid port"_s.arg(portText));
    QString host = address.left(colon < 0 ? 0 : colon);
    if (host.startsWith(u'['))
        host = host.mid(1, host.size() - 2);
    const auto found = addressOf(host, quint16(port));
    if (!found)
        return failure(u"listen tcp: lookup %1 on 127.0.0.53:53: no such host"_s.arg(host));
    return bindTo(*found);
}

int connectTo(const QString &target)
{
    if (target.startsWith(u'/'))
        return connectToPath(QFile::encodeName(target));
    const auto address = addressOf(target.section(u':', 0, -2), target.section(u':', -1).toUShort());
    if (target.isEmpty() || !address)
        return -1;
    const int socket = ::socket(address->storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket, address->get(), address->size) == 0)
        return socket;
    ::close(socket);
    return -1;
}

QString localAddress(int socket)
{
    Address address;
    address.size = sizeof address.storage;
    return ::getsockname(socket, address.get(), &address.size) == 0 ? textOf(address) : QString();
}

QString peerAddress(int socket)
{
    Address address;
    address.size = sizeof address.storage;
    return ::getpeername(socket, address.get(), &address.size) == 0 ? textOf(address) : QString();
}

QString errorText(int number)
{
    return QString::fromLocal8Bit(std::strerror(number)).toLower();
}

void reset(int socket)
{
    const linger hard{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    ::close(socket);
}

void finish(int socket)
{
    ::shutdown(socket, SHUT_WR);
    std::array<char, 65536> rest{};
    pollfd waiting{socket, POLLIN, 0};
    // Unread bytes would turn the FIN into an RST; a client that sends on is not waited for long.
    while (::poll(&waiting, 1, 500) > 0 && ::recv(socket, rest.data(), rest.size(), 0) > 0) { }
    ::close(socket);
}

} // namespace alexandria::sockets
