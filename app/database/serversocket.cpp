// SPDX-License-Identifier: MIT
#include "app/database/serversocket.h"

#include <poll.h>
#include <sys/socket.h>

namespace alexandria {

bool awaitSocket(int socket, AwaitSocket what, std::chrono::milliseconds patience)
{
    pollfd entry{socket, short(what == AwaitSocket::Arrival ? POLLIN : POLLIN | POLLOUT), 0};
    return ::poll(&entry, 1, int(patience.count())) > 0 && (entry.revents & ~POLLOUT) != 0;
}

void breakSocket(int socket)
{
    ::shutdown(socket, SHUT_RDWR);
}

} // namespace alexandria
