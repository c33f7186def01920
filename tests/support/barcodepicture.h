// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

namespace alexandria {

/// An EAN-13 as it is printed (GS1 General Specifications, 5.2), black on white with its quiet zones, each
/// module so many pixels wide; after a space, an add-on of five digits.
[[nodiscard]] QImage barcodePicture(const QString &digits, int module = 3);

} // namespace alexandria
