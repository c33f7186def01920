// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/exporting/exportrow.h"

#include <QList>
#include <QString>

#include <atomic>
#include <limits>

namespace alexandria {

/// Where the rows of an export go to. Used on the export's worker; destroyed without finish(), it leaves
/// nothing behind.
class RowFile
{
public:
    RowFile() = default;
    virtual ~RowFile() = default;
    Q_DISABLE_COPY_MOVE(RowFile)

    /// Storage when there can be no such file.
    [[nodiscard]] virtual Result<> open() = 0;
    [[nodiscard]] virtual Result<> write(const QList<ExportRow> &rows) = 0;
    /// Puts it in its place, whole.
    [[nodiscard]] virtual Result<> finish() = 0;

    /// Bytes so far, as good as it is known. From any thread.
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] virtual qint64 mostRows() const { return std::numeric_limits<qint64>::max(); }
    /// Whoever reads it has had enough: what there is more of is lost on him, and nothing is wrong.
    [[nodiscard]] virtual bool isUnwanted() const { return false; }
    /// Has a call that waits for a reader return. From any thread.
    virtual void stop() { }

protected:
    std::atomic<qint64> m_size = 0;
};

} // namespace alexandria
