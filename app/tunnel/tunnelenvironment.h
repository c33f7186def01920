// SPDX-License-Identifier: MIT
#pragma once

#include "app/tunnel/tunneloptions.h"

#include <QProcessEnvironment>

namespace alexandria {

/// Marks our children, so that one that outlived its program can be told from another person's.
inline constexpr auto TunnelMark = "ALEXANDRIA_TUNNEL";

/// What the child gets of @p system: an allow-list, and its service token, which stands nowhere else. Without
/// a sign-in by browser it has no home: there it would look for another person's sign-in, and start one. With
/// one it opens no browser of its own, where that can be helped: we do, once, whatever becomes of the child.
[[nodiscard]] QProcessEnvironment tunnelEnvironment(const TunnelOptions &options,
                                                    const QProcessEnvironment &system);

/// For a question to the program that opens no tunnel: what may hold secrets (PGPASSWORD, TUNNEL_*) is not
/// passed on.
[[nodiscard]] QProcessEnvironment questionEnvironment(const QProcessEnvironment &system);

} // namespace alexandria
