// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/exporting/exportrow.h"

#include <QList>

#include <optional>

namespace alexandria {

/// Where the rows of an export come from, some at a time, so that there are never many in memory.
class RowSource
{
public:
    /// How many rows there will be.
    struct Expected
    {
        qint64 rows = 0;
        bool isExact = true;

        friend bool operator==(const Expected &, const Expected &) = default;
    };

    RowSource() = default;
    virtual ~RowSource() = default;
    Q_DISABLE_COPY_MOVE(RowSource)

    /// The next rows, waited for; none at the end. After an error there are no more: those before it were
    /// right. On the thread that writes them.
    [[nodiscard]] virtual Result<QList<ExportRow>> next() = 0;
    /// Has next() return at once, with Cancelled. From any thread.
    virtual void stop() = 0;
    /// Nothing as long as nobody knows. From any thread.
    [[nodiscard]] virtual std::optional<Expected> expected() const = 0;
    /// Why the catalogue did not answer, where a cache did instead, so that rows may be missing. On the
    /// thread that writes them, after the last.
    [[nodiscard]] virtual std::optional<Error> unanswered() const { return std::nullopt; }
};

} // namespace alexandria
