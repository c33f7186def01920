// SPDX-License-Identifier: MIT
#pragma once

#include "models/connection/connectionstage.h"

namespace alexandria {

/// "PostgreSQL answers": for a person.
[[nodiscard]] QString stageText(ConnectionStage::Kind kind);
/// "postgres-answers": for scripts.
[[nodiscard]] QString stageName(ConnectionStage::Kind kind);

} // namespace alexandria
