// SPDX-License-Identifier: MIT
#pragma once

#include "models/isbn/isbn.h"
#include "models/isbn/keyboardlayout.h"

#include <QString>

#include <optional>

namespace alexandria {

/// What a person's scanner puts around every code, where that cannot be told from the code itself.
struct ScannerSettings
{
    QString prefix; ///< as the field for it shows it; empty for none
    QString suffix; ///< without the key that ends the scan

    friend bool operator==(const ScannerSettings &, const ScannerSettings &) = default;
};

/// What the burst of keys of a scanner means.
struct ScanReading
{
    QString text; ///< what was scanned, one visible line, without what scanners put around it
    tl::expected<Isbn, IsbnProblem> isbn;
    std::optional<KeyboardLayout>
        layout; ///< the keys made sense only as those of this layout: the scanner is to be set right
    QString addOn; ///< the two or five digits of an EAN add-on; empty for none
    bool isFromUpc = false; ///< put together from a publisher's UPC and its add-on
};

/// Reads what a scanner typed: an ISBN with anything scanners are set to send with it, whatever keyboard
/// layout they took this computer to have.
///
/// The keys are read as they are first. Only if they hold no ISBN are they taken for those of another
/// layout, and only if its check digit then is right; else the problem is that of the keys as they are.
/// Takes time linear in the length.
[[nodiscard]] ScanReading readScan(const QString &keys, const ScannerSettings &settings);

} // namespace alexandria
