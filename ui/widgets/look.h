// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QPalette>
#include <QSize>

class QAbstractButton;
class QWidget;

namespace alexandria {

/// Distances in device-independent pixels: around a pane, between neighbours, between groups.
inline constexpr int Margin = 12;
inline constexpr int Spacing = 8;
inline constexpr int GroupSpacing = 16;
/// Of the bar in the accent at the beginning of what is to be noticed.
inline constexpr int EdgeWidth = 3;

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// @p share of @p top laid over @p bottom; 0 is the bottom, 1 the top.
[[nodiscard]] QColor mixed(const QColor &top, const QColor &bottom, double share);

/// The text colour a step lighter, never below 4.5 : 1 on the base, on the window colour and on the tint.
[[nodiscard]] QColor mutedText(const QPalette &palette);

/// The accent (the palette's highlight) as a text colour, never below 4.5 : 1 on the base, on the window
/// colour and on the tint.
[[nodiscard]] QColor accentText(const QPalette &palette);

/// A thin line that parts two areas.
[[nodiscard]] QColor hairline(const QPalette &palette);

/// The accent laid thinly over the base: a selection without the focus, a hint.
[[nodiscard]] QColor accentTint(const QPalette &palette);

/// The base a step darker or lighter, for text on it.
[[nodiscard]] QColor chipGround(const QPalette &palette);

/// As many @p pixels as a sign has beside usual text, and more beside text that is larger.
[[nodiscard]] int withText(int pixels, const QFontMetrics &metrics);
[[nodiscard]] QSize withText(QSize size, const QFontMetrics &metrics);

/// How large @p window may be, for its frame to be on the screen too.
[[nodiscard]] QSize roomOnScreen(const QWidget &window);

/// Makes the icon of @p button as large as its text.
void fitIcon(QAbstractButton &button);

/// The colours of what surrounds @p widget: the parent's, else the application's.
[[nodiscard]] QPalette surroundings(const QWidget *widget);

} // namespace alexandria
