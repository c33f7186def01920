// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/exportrow.h"
#include "models/exporting/rowwriter.h"

#include <QByteArray>
#include <QList>

namespace alexandria {

/// An edition with something in every field.
[[nodiscard]] Edition fullEdition();
/// One that makes every format quote, escape or leave out: hostile as the public can write.
[[nodiscard]] Edition hostileEdition();

[[nodiscard]] ExportRow searchRow(const Edition &edition);
/// A scan of an ISBN of fullEdition(); without an edition unless one is given.
[[nodiscard]] ExportRow scanRow(int position, ScanEntry::State state,
                                const std::optional<Edition> &edition = std::nullopt);

/// All that a writer makes of @p rows.
[[nodiscard]] QByteArray written(RowWriter &writer, const QList<ExportRow> &rows);

} // namespace alexandria
