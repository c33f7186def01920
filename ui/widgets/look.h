// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace alexandria {

/// Distances in device-independent pixels: around a pane, between neighbours, between groups.
inline constexpr int Margin = 12;
inline constexpr int Spacing = 8;
inline constexpr int GroupSpacing = 16;

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// @p share of @p top laid over @p bottom; 0 is the bottom, 1 the top.
[[nodiscard]] QColor mixed(const QColor &top, const QColor &bottom, double share);

/// The text colour a step lighter, never below 4.5 : 1 on the base and on the window colour.
[[nodiscard]] QColor mutedText(const QPalette &palette);

/// The accent (the palette's highlight) as a text colour, never below 4.5 : 1 on the base and on the window
/// colour.
[[nodiscard]] QColor accentText(const QPalette &palette);

/// A thin line that parts two areas.
[[nodiscard]] QColor hairline(const QPalette &palette);

/// The accent laid thinly over the base: a selection without the focus, a hint.
[[nodiscard]] QColor accentTint(const QPalette &palette);

/// The colours of what surrounds @p widget: the parent's, else the application's.
[[nodiscard]] QPalette surroundings(const QWidget *widget);

} // namespace alexandria
