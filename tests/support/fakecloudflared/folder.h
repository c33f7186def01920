// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/cloudflaredbehaviour.h"

#include <QJsonObject>
#include <QString>

/// The files beside the executable: what it shall do, and what it saw.
namespace alexandria::folder {

/// cloudflared.behaviour.json as it is now; the defaults when there is none.
[[nodiscard]] CloudflaredBehaviour behaviour();

/// Appends a line to cloudflared.record.json; safe from any thread and process.
void record(const QJsonObject &line);

/// What this process was started with, as its first line.
void recordStart(int argc, char *argv[]);

} // namespace alexandria::folder
