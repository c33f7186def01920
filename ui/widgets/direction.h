// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace alexandria {

/// The direction that @p text is written in: that of its first letter, whatever the window's.
[[nodiscard]] inline Qt::LayoutDirection directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

/// @p text as part of a sentence: where it is written in the other direction than the window it stands by
/// itself (UAX #9, isolates). Else the X of "0-8044-2957-X" would go to its front among Hebrew words.
[[nodiscard]] QString isolated(const QString &text);

} // namespace alexandria
