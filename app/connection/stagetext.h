// SPDX-License-Identifier: MIT
#pragma once

#include "models/connection/connectionstage.h"
#include "models/connection/connectionstate.h"

namespace alexandria {

/// "PostgreSQL answers": for a person.
[[nodiscard]] QString stageText(ConnectionStage::Kind kind);
/// One sign that stands before a stage: ✓, ·, ✗, or … while it runs.
[[nodiscard]] QString stageMark(ConnectionStage::Outcome outcome);
/// "postgres-answers": for scripts.
[[nodiscard]] QString stageName(ConnectionStage::Kind kind);
/// "needs-secret": for logs.
[[nodiscard]] QString connectionPhaseName(ConnectionState::Phase phase);

} // namespace alexandria
