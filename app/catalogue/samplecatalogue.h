// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/catalogue.h"

#include <QString>

#include <memory>

namespace alexandria {

/// The catalogue that comes with the program: some hundred well-known works in SQLite.
///
/// Built from `:/sample/catalogue.tsv` when it is first opened and kept in @p cacheFolder; where that cannot
/// be written, or holds a damaged file that cannot be replaced, built in memory.
[[nodiscard]] std::unique_ptr<Catalogue> openSampleCatalogue(const QString &cacheFolder);

} // namespace alexandria
