// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace alexandria {

/// The code in what a CueCat sends, which many people catalogue their shelves with: its serial number, the
/// kind of barcode and the code, each after a full stop, by an alphabet of 64 and with every byte XOR 67.
///
/// Nothing if @p keys are not of that form. (Alphabet and key are those the first CueCat drivers for Linux
/// found out in 2000.)
[[nodiscard]] std::optional<QString> cueCatCode(QStringView keys);

} // namespace alexandria
