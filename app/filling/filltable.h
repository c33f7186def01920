// SPDX-License-Identifier: MIT
#pragma once

#include "app/importing/textdecoder.h"
#include "models/core/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace alexandria {

/// Somebody's table, a CSV in memory, with all that is needed to write it again byte for byte.
struct FillTable
{
    QString text; ///< without a byte order mark
    TextEncoding encoding;
    bool hasMark = false; ///< of the byte order
    QChar separator = u',';
    QStringList names; ///< of the columns; empty when it has no header
    qsizetype headerBegin = 0; ///< "sep=;" and blank lines may stand before it
    qsizetype dataBegin = 0; ///< where the record after the header begins
    std::size_t width = 0; ///< columns of the header; of the longest record when there is none

    /// Malformed for what is no text, or none that could be written as it was: it is damaged.
    [[nodiscard]] static Result<FillTable> fromBytes(const QByteArray &bytes);

    /// The column of that name, in any case and with any blanks around it; else of that number, from 1.
    /// Counted from 0.
    [[nodiscard]] std::optional<std::size_t> find(const QString &nameOrNumber) const;
    /// What find() finds @p column by: its name, unless another one has that too.
    [[nodiscard]] QString keyOf(std::size_t column) const;
};

} // namespace alexandria
