// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace alexandria {

/// A label as a sentence or a screen reader should say it: "&Password:" is "Password" and "&Export…" is
/// "Export", in any language's spacing.
[[nodiscard]] inline QString spokenName(QString label)
{
    return label.remove(u'&').remove(u':').remove(u'…').trimmed();
}

} // namespace alexandria
