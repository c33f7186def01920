// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/exportrow.h"

#include <QString>

namespace alexandria {

/// What paper says of a book: each a line of plain text, empty where nothing is known.
struct PrintedBook
{
    QString title; ///< with the subtitle; of a scan that was not found, why
    QString authors;
    QString year;
    QString isbn; ///< hyphenated; of a scan the one that was scanned, or what was scanned for one
    int copies = 1;

    [[nodiscard]] static PrintedBook of(const ExportRow &row);

    friend bool operator==(const PrintedBook &, const PrintedBook &) = default;
};

} // namespace alexandria
