// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachesession.h"
#include "app/cache/cachesettings.h"

namespace alexandria {

/// Bytes of the file that hold something.
[[nodiscard]] inline Result<qint64> usedBytes(CacheSession &session)
{
    enum { Pages, FreePages, PageSize };

    const auto sizes = session.run(QStringLiteral("select_size"));
    if (!sizes)
        return Failure(sizes.error());
    const QVariantList row = sizes->value(0);
    return (row.value(Pages).toLongLong() - row.value(FreePages).toLongLong())
        * row.value(PageSize).toLongLong();
}

/// Of the cap, so much is kept free for the log and for what an eviction needs meanwhile.
inline constexpr qint64 SizeReserve = 6LL * 1024 * 1024;

/// The size at which eviction begins, that at which it ends, and that over which nothing is written.
[[nodiscard]] inline qint64 evictionStart(const CacheSettings &settings)
{
    return (settings.sizeCap - SizeReserve) * 80 / 100;
}
[[nodiscard]] inline qint64 evictionEnd(const CacheSettings &settings)
{
    return (settings.sizeCap - SizeReserve) * 72 / 100;
}
[[nodiscard]] inline qint64 fullSize(const CacheSettings &settings)
{
    return (settings.sizeCap - SizeReserve) * 90 / 100;
}

} // namespace alexandria
