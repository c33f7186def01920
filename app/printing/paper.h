// SPDX-License-Identifier: MIT
#pragma once

#include <QPageLayout>

QT_FORWARD_DECLARE_CLASS(QLocale)

namespace alexandria {

/// White on every side of a printed list, in millimetres.
inline constexpr qreal PaperMargin = 15;

/// Upright paper as it is usual where @p locale is spoken, Letter or A4, with that margin.
[[nodiscard]] QPageLayout usualPaper(const QLocale &locale);

} // namespace alexandria
