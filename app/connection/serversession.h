// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/gate.h"
#include "app/database/opening.h"

#include <memory>

namespace alexandria {

/// Opens sessions of a catalogue's server through @p gate: with its secrets, through its tunnel, and with
/// the reason if that fails.
[[nodiscard]] OpenSession serverSessions(std::shared_ptr<Gate> gate);

} // namespace alexandria
