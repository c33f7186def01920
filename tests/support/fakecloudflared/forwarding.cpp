// SPDX-License-Identifier: MIT
#include "tests/support/fakecloudflared/forwarding.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <poll.h>
#include <sys/socket.h>

namespace alexandria {

Forwarding::Forwarding(int client, int target, const CloudflaredBehaviour::Session &session)
    : m_up{client, target, session.silentAfterUp, session.cutAfterUp, {}, 0}
    , m_down{target, client, session.silentAfterDown, session.cutAfterDown, {}, 0}
    , m_isSilent(session.silentAfterUp == 0 || session.silentAfterDown == 0)
    , m_isCutting(session.cutAfterUp == 0 || session.cutAfterDown == 0)
    , m_cutAfter(session.cutAfter)
{ }

Forwarding::End Forwarding::run()
{
    while (!isCut()) {
        wait();
        if (!move(m_up))
            return End::Client;
        if (!move(m_down))
            return End::Target;
    }
    return End::Cut;
}

/// An edge that went silent is not read any more, so that its end is not seen either; a client that goes is.
void Forwarding::wait()
{
    pollfd sockets[]{{m_up.from, 0, 0}, {m_down.from, 0, 0}};
    const auto want = [](bool isWanted, int event) { return short(isWanted ? event : 0); };
    sockets[0].events =
        short(want(m_up.pending.isEmpty(), POLLIN) | want(!m_down.pending.isEmpty(), POLLOUT));
    sockets[1].events =
        short(want(m_down.pending.isEmpty(), POLLIN) | want(!m_up.pending.isEmpty(), POLLOUT));
    if (m_isSilent && m_up.pending.isEmpty() && m_down.pending.isEmpty())
        sockets[1].fd = -1;
    ::poll(sockets, 2, patience());
    m_clientEvents = sockets[0].revents;
    m_targetEvents = sockets[1].revents;
}

int Forwarding::patience() const
{
    if (m_cutAfter.count() < 0)
        return -1;
    const auto left = m_begin + m_cutAfter - std::chrono::steady_clock::now();
    return std::max(0, int(std::chrono::ceil<std::chrono::milliseconds>(left).count()));
}

bool Forwarding::move(Direction &direction)
{
    const bool isUp = &direction == &m_up;
    const short from = isUp ? m_clientEvents : m_targetEvents;
    const short to = isUp ? m_targetEvents : m_clientEvents;
    if ((to & POLLOUT) != 0 && !write(direction))
        return true; // the other direction's read tells of that end
    return direction.pending.isEmpty() && (from & (POLLIN | POLLHUP | POLLERR)) != 0 ? read(direction) : true;
}

bool Forwarding::read(Direction &direction)
{
    std::array<char, 65536> buffer;
    const ssize_t got = ::recv(direction.from, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return true;
    if (got <= 0)
        return false;
    if (m_isSilent || m_isCutting)
        return true; // swallowed
    qint64 length = got;
    for (const qint64 limit : {direction.silentAfter, direction.cutAfter}) {
        if (limit >= 0)
            length = std::min(length, limit - direction.count);
    }
    direction.pending = QByteArray(buffer.data(), length);
    direction.count += length;
    m_isSilent = direction.count == direction.silentAfter;
    m_isCutting = direction.count == direction.cutAfter;
    return true;
}

bool Forwarding::write(Direction &direction)
{
    const ssize_t done = ::send(direction.to, direction.pending.constData(), size_t(direction.pending.size()),
                                MSG_DONTWAIT | MSG_NOSIGNAL);
    if (done < 0 && errno != EAGAIN && errno != EINTR) {
        direction.pending.clear();
        return false;
    }
    direction.pending.remove(0, std::max<qsizetype>(0, done));
    return true;
}

bool Forwarding::isCut() const
{
    const bool isWritten = m_up.pending.isEmpty() && m_down.pending.isEmpty();
    return (m_isCutting && isWritten) || patience() == 0;
}

} // namespace alexandria
