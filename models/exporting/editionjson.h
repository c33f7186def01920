// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"

#include <QJsonArray>
#include <QJsonObject>

namespace alexandria {

/// null for an empty text.
[[nodiscard]] QJsonValue textOrNull(const QString &text);

/// An edition as the command line prints it and as it is exported; absent values are null or [].
[[nodiscard]] QJsonObject toJson(const Edition &edition);
[[nodiscard]] QJsonArray toJson(const QList<Edition> &editions);

} // namespace alexandria
