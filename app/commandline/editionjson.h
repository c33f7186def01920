// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/editionpage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace alexandria {

/// An edition as the command line prints it (design: command line); absent values are null or [].
[[nodiscard]] QJsonObject toJson(const Edition &edition);
[[nodiscard]] QJsonArray toJson(const QList<Edition> &editions);

/// Adds "source", "age_s" and "elapsed_ms"; all null where nothing was asked.
void addOrigin(QJsonObject &object, const std::optional<Origin> &origin);

} // namespace alexandria
