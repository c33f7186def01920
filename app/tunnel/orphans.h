// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace alexandria {

/// Ends the cloudflared children of programs of ours that are gone, of this user alone; their ids. Linux
/// only: elsewhere none are found. (The kernel ends a child with its program; this is for what escaped that.)
QList<qint64> endOrphanedTunnels();

} // namespace alexandria
