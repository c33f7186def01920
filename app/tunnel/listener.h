// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

namespace alexandria {

/// The port of 127.0.0.1 on which process @p pid listens; nothing while it does not. From any thread.
///
/// Linux: read from /proc. Elsewhere there is nothing so cheap: nothing is returned, and the port is chosen
/// before the child is started.
[[nodiscard]] std::optional<quint16> listeningPortOf(qint64 pid);

/// True if it is process @p pid that listens on @p port of 127.0.0.1. To be asked right before anything is
/// said there that only our own child may hear. Elsewhere than on Linux: true, as nobody can say better.
[[nodiscard]] bool isListener(qint64 pid, quint16 port);

} // namespace alexandria
