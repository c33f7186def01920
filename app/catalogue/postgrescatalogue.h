// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/catalogue.h"
#include "app/database/postgressettings.h"

#include <memory>

namespace alexandria {

/// A catalogue in a PostgreSQL with Open Library's five tables. Connects when it is first asked.
[[nodiscard]] std::unique_ptr<Catalogue> openPostgresCatalogue(const PostgresSettings &settings);

} // namespace alexandria
