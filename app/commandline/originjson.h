// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/editionpage.h"

#include <QJsonObject>

#include <optional>

namespace alexandria {

/// Adds "source", "age_s" and "elapsed_ms"; all null where nothing was asked.
void addOrigin(QJsonObject &object, const std::optional<Origin> &origin);

} // namespace alexandria
