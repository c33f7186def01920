// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/databasesession.h"
#include "models/catalogue/editionpage.h"

namespace alexandria {

/// Reads a row of (key, work key, edition JSON, work JSON, authors JSON, …).
[[nodiscard]] Edition editionFromRow(const Row &row);

/// Reads a row of a stream; see CatalogueStatements::allTitles().
[[nodiscard]] Edition editionFromStreamedRow(const Row &row);

/// Sorts rows that also have (…, place, raw ISBNs, microseconds) to the ISBNs asked for: one answer each, in
/// order, without the editions whose raw ISBN only began like it.
[[nodiscard]] QList<IsbnAnswer> answersFrom(const Rows &rows, const QList<Isbn> &isbns);

/// Whether the string an edition bears means @p isbn; a wrong check digit in the catalogue is forgiven.
[[nodiscard]] bool means(const QString &raw, const Isbn &isbn);

} // namespace alexandria
