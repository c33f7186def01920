// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QPointF>
#include <QString>

namespace alexandria {

/// A barcode that stands in a picture.
struct Barcode
{
    QString text; ///< the digits; an add-on after a space
    QPointF centre; ///< pixels
    double size = 0; ///< the longer side, pixels
};

/// Whether the program was built with zxing-cpp.
[[nodiscard]] bool hasBarcodeReader();

/// Those of EAN-13, EAN-8, UPC-A, Code 128 and QR, turned in any way, in no order. @p grey is a
/// QImage::Format_Grayscale8. Knows zxing-cpp 1.4 (Debian 12) and 2.3 (Debian 13), alone of all files.
[[nodiscard]] QList<Barcode> barcodesIn(QImage grey);

} // namespace alexandria
