// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace alexandria {

/// What this process holds at this moment (Linux): what stays more than it was has leaked. Less is none: an
/// idle thread of a pool may have ended.
struct OwnResources
{
    int descriptors = 0;
    int threads = 0;
    int children = 0; ///< with those that ended and that nobody has asked for their end

    [[nodiscard]] static OwnResources now();
    [[nodiscard]] bool isWithin(const OwnResources &before) const
    {
        return descriptors <= before.descriptors && threads <= before.threads && children <= before.children;
    }
    /// "31 descriptors, 8 threads, 1 children"
    [[nodiscard]] QString text() const;
};

/// Bytes of this process that are in memory (VmRSS).
[[nodiscard]] qint64 residentMemory();

} // namespace alexandria
