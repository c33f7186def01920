// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QPolygonF>

namespace alexandria {

/// The whole of a barcode of bars, of which a reader has seen some lines: @p seen is what spans them, its
/// first and last corner at the start of the code, the others at its end.
[[nodiscard]] QPolygonF areaOfBars(const QImage &grey, const QPolygonF &seen);

/// Paints over it, so that a reader finds what else there is.
void erase(QImage &grey, const QPolygonF &area);

} // namespace alexandria
