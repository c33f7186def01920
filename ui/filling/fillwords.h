// SPDX-License-Identifier: MIT
#pragma once

#include "app/filling/filltable.h"

#include <QString>

namespace alexandria {

struct FillReport;

/// How a table is written: "Comma · UTF-8 with a byte order mark".
[[nodiscard]] QString formText(const FillTable &table);
/// What a filling has come to so far, in one sentence.
[[nodiscard]] QString soFarText(const FillReport &report);
/// What it came to in the end.
[[nodiscard]] QString outcomeText(const FillReport &report);
/// What is wrong with it though it went to the end: rows the catalogue was not asked for, cells that cannot
/// be written. Empty when nothing is.
[[nodiscard]] QString shortcomingText(const FillReport &report);

} // namespace alexandria
