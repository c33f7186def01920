// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace alexandria {

/// A label as a screen reader should say it: "&Password:" is "Password", in any language's spacing.
[[nodiscard]] inline QString spokenName(QString label)
{
    return label.remove(u'&').remove(u':').trimmed();
}

} // namespace alexandria
