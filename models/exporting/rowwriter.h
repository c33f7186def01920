// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/exportrow.h"

#include <QByteArray>

namespace alexandria {

/// Turns rows into the bytes of one format. Pure; used from one thread at a time, in constant memory.
class RowWriter
{
public:
    RowWriter() = default;
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    /// What stands before the first row: a mark of the encoding, names of columns, a bracket.
    [[nodiscard]] virtual QByteArray begin() = 0;
    [[nodiscard]] virtual QByteArray row(const ExportRow &row) = 0;
    /// What stands behind the last one.
    [[nodiscard]] virtual QByteArray end() = 0;
};

} // namespace alexandria
