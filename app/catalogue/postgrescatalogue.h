// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/catalogue.h"
#include "app/database/postgressettings.h"

#include <memory>

namespace alexandria {

/// Opens one session with a PostgreSQL and learns what it has of a catalogue's tables.
[[nodiscard]] Result<std::unique_ptr<DatabaseSession>> openCatalogueSession(const PostgresSettings &settings,
                                                                            Opening &opening);

/// A catalogue in a PostgreSQL with Open Library's five tables, called @p name for a person, its sessions
/// made by @p open. Connects when it is first asked.
[[nodiscard]] std::unique_ptr<Catalogue> openPostgresCatalogue(const QString &name, const OpenSession &open,
                                                               const LinkPolicy &policy);
/// The same at settings that need neither a tunnel nor a person; a search fails with the first error.
[[nodiscard]] std::unique_ptr<Catalogue> openPostgresCatalogue(const PostgresSettings &settings);

/// How long opening may take before the thread is taken for stuck: libpq's own limit for each host (twice
/// where it looks for a standby among them first), and what name resolution and QPSQL's own statements need
/// on top.
[[nodiscard]] std::chrono::milliseconds openLimitOf(const PostgresSettings &settings);

} // namespace alexandria
