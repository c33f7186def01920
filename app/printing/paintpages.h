// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QPageRanges>

#include <atomic>

QT_FORWARD_DECLARE_CLASS(QPagedPaintDevice)

namespace alexandria {

class BookListPages;

/// Paints those of the pages that are in @p only, or all when it is empty, one after the other.
///
/// NotFound when there are none of them; Cancelled once @p isStopped; Storage without a message when the
/// device takes no more.
[[nodiscard]] Result<> paintPages(const BookListPages &pages, QPagedPaintDevice &device,
                                  const QPageRanges &only, const std::atomic_bool &isStopped);

} // namespace alexandria
