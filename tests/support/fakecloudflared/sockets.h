// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QString>

/// Plain sockets, with Go's words for what goes wrong.
namespace alexandria::sockets {

/// As net.Listen("tcp", address): a listening socket, or a message like
/// `listen tcp 127.0.0.1:5432: bind: address already in use`. No name but localhost is looked up.
[[nodiscard]] Result<int> listenOn(const QString &address);

/// Connected to "host:port" (an IPv4 address) or the path of a Unix socket; -1 where nobody answers.
[[nodiscard]] int connectTo(const QString &target);

/// "127.0.0.1:5432", of this end or of the other.
[[nodiscard]] QString localAddress(int socket);
[[nodiscard]] QString peerAddress(int socket);

/// `address already in use`: the system's words as Go has them.
[[nodiscard]] QString errorText(int number);

/// Closes so that the other side gets an RST.
void reset(int socket);
/// Closes so that the other side gets a FIN even when it has sent what nobody read.
void finish(int socket);

} // namespace alexandria::sockets
