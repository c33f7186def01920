// SPDX-License-Identifier: MIT
#include "app/database/serversocket.h"

#include <winsock2.h>

namespace alexandria {

bool awaitSocket(int socket, AwaitSocket what, std::chrono::milliseconds patience)
{
    WSAPOLLFD entry{SOCKET(socket), short(what == AwaitSocket::Arrival ? POLLIN : POLLIN | POLLOUT), 0};
    return ::WSAPoll(&entry, 1, int(patience.count())) > 0 && (entry.revents & ~POLLOUT) != 0;
}

void breakSocket(int socket)
{
    ::shutdown(SOCKET(socket), SD_BOTH);
}

} // namespace alexandria
