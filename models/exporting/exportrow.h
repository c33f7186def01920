// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"
#include "models/scan/scanentry.h"

#include <optional>

namespace alexandria {

/// What one row of an export is made of: an edition, or a scan with or without one.
struct ExportRow
{
    /// What a scan list knows of it, beside the edition.
    struct Scan
    {
        int position = 0; ///< from 1
        ScanEntry entry;

        friend bool operator==(const Scan &, const Scan &) = default;
    };

    std::optional<Edition> edition; ///< nothing for a scan that was not found
    std::optional<Scan> scan; ///< nothing for the row of a search

    friend bool operator==(const ExportRow &, const ExportRow &) = default;
};

} // namespace alexandria
