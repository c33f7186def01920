// SPDX-License-Identifier: MIT
#include "app/picture/barcodereader.h"

#ifdef ALEXANDRIA_WITH_ZXING

#define ZX_USE_UTF8 // text() is a std::string in 1.4, as it is in 2.x

#include "app/picture/barcodearea.h"

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <cmath>

namespace alexandria {

namespace {

constexpr int MostBarcodes = 200; // more than lie on any table

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
using Found = ZXing::Barcode;
#else
using Options = ZXing::DecodeHints;
using Found = ZXing::Result;
#endif

/// One symbol at a time, at one size: Debian's 1.4 has its assertions on, and one of them aborts where the
/// same number is found twice.
Options options()
{
    using Format = ZXing::BarcodeFormat;

    Options options;
    options.setFormats(Format::EAN13 | Format::EAN8 | Format::UPCA | Format::Code128 | Format::QRCode);
    options.setEanAddOnSymbol(ZXing::EanAddOnSymbol::Read);
    options.setTryHarder(true);
    options.setTryRotate(true);
    options.setTryDownscale(false);
    options.setMaxNumberOfSymbols(1);
    return options;
}

QPointF pointOf(ZXing::PointI point)
{
    return {double(point.x), double(point.y)};
}

QPolygonF cornersOf(const Found &found)
{
    const auto &corners = found.position();
    return QPolygonF{{pointOf(corners.topLeft()), pointOf(corners.topRight()), pointOf(corners.bottomRight()),
                      pointOf(corners.bottomLeft())}};
}

/// A part of a symbol that was found before: others are farther, since it is no lower than a third of itself.
bool isSame(const Barcode &one, const Barcode &other)
{
    const QPointF apart = one.centre - other.centre;
    return one.text == other.text
        && std::max(std::abs(apart.x()), std::abs(apart.y())) < std::max(one.size, other.size) / 6;
}

} // namespace

bool hasBarcodeReader()
{
    return true;
}

QList<Barcode> barcodesIn(QImage grey)
{
    QList<Barcode> barcodes;
    for (int i = 0; i < MostBarcodes; ++i) {
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                    static_cast<int>(grey.bytesPerLine()));
        const auto found = ZXing::ReadBarcodes(view, options());
        if (found.empty())
            break;
        const bool isSquare = found.front().format() == ZXing::BarcodeFormat::QRCode;
        const QPolygonF corners = cornersOf(found.front());
        const QPolygonF area = isSquare ? corners : areaOfBars(grey, corners);
        const Barcode barcode{QString::fromStdString(found.front().text()), area.boundingRect().center(),
                              std::max(area.boundingRect().width(), area.boundingRect().height())};
        const auto isThisOne = [&barcode](const Barcode &other) { return isSame(other, barcode); };
        if (std::none_of(barcodes.cbegin(), barcodes.cend(), isThisOne))
            barcodes += barcode;
        erase(grey, area);
    }
    return barcodes;
}

} // namespace alexandria

#else

namespace alexandria {

bool hasBarcodeReader()
{
    return false;
}

QList<Barcode> barcodesIn(QImage)
{
    return {};
}

} // namespace alexandria

#endif
