// SPDX-License-Identifier: MIT
#include "app/picture/barcodes.h"

#include "app/picture/barcodereader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <memory>

namespace alexandria {

namespace {

constexpr qint64 MostPixels = 100'000'000;
constexpr qint64 PixelsToLookAt = 25'000'000; ///< a photograph of more has them smaller, not more of them
constexpr int SmallestSide = 200; ///< a barcode has some hundred modules

using Barcodes = Result<QStringList>;

/// @p sentence: %1 is the name of the file.
Failure failure(Error::Kind kind, const QString &sentence, const QString &path)
{
    Error error;
    error.kind = kind;
    error.message = sentence.arg(QFileInfo(path).fileName());
    error.detail = path;
    return Failure(error);
}

Failure noPicture(const QString &path)
{
    return failure(
        Error::Kind::Malformed,
        QCoreApplication::translate("Barcodes", "%1 is no picture that can be read: save it as JPEG or PNG."),
        path);
}

/// What is transparent is paper.
QImage greyOf(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_Grayscale8);
    QImage onPaper(picture.size(), QImage::Format_RGB32);
    onPaper.fill(Qt::white);
    QPainter painter(&onPaper);
    painter.drawImage(QRect(QPoint(), picture.size()), picture);
    painter.end();
    return onPaper.convertToFormat(QImage::Format_Grayscale8);
}

/// Line by line, as one reads: those that stand beside each other are in one, a little crooked or not.
void sortAsRead(QList<Barcode> &barcodes)
{
    const auto isHigher = [](const Barcode &a, const Barcode &b) { return a.centre.y() < b.centre.y(); };
    const auto isLefter = [](const Barcode &a, const Barcode &b) { return a.centre.x() < b.centre.x(); };
    std::sort(barcodes.begin(), barcodes.end(), isHigher);
    for (auto line = barcodes.begin(); line != barcodes.end();) {
        const double bottom = line->centre.y() + line->size / 4;
        const auto end =
            std::find_if(line, barcodes.end(), [bottom](const Barcode &b) { return b.centre.y() > bottom; });
        std::sort(line, end, isLefter);
        line = end;
    }
}

QStringList textsIn(const QImage &picture)
{
    if (picture.isNull())
        return {};
    QImage grey = greyOf(picture);
    QList<Barcode> barcodes = barcodesIn(grey);
    while (barcodes.isEmpty() && grey.width() > SmallestSide && grey.height() > SmallestSide) {
        grey = grey.scaled(grey.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation); // less noise
        barcodes = barcodesIn(grey);
    }
    sortAsRead(barcodes);
    QStringList texts;
    for (const Barcode &barcode : std::as_const(barcodes))
        texts += barcode.text;
    return texts;
}

qint64 pixelsOf(QSize size)
{
    return qint64(size.width()) * size.height();
}

Barcodes textsInFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(
            Error::Kind::NotFound,
            QCoreApplication::translate("Barcodes", "%1 does not exist: choose the picture again."), path);
    if (file.isFile() && !file.isReadable())
        return failure(
            Error::Kind::Denied,
            QCoreApplication::translate(
                "Barcodes", "%1 may not be read: change its permissions or choose another picture."),
            path);
    if (!file.isFile()) // a pipe would wait for who writes into it
        return noPicture(path);
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (pixelsOf(size) > MostPixels)
        return failure(Error::Kind::Malformed,
                       QCoreApplication::translate(
                           "Barcodes", "%1 has more than 100 megapixels: make the picture smaller."),
                       path);
    if (pixelsOf(size) > PixelsToLookAt)
        reader.setScaledSize(size * std::sqrt(double(PixelsToLookAt) / double(pixelsOf(size))));
    const QImage picture = reader.read();
    if (picture.isNull())
        return noPicture(path);
    return textsIn(picture);
}

template <typename Read> QFuture<Barcodes> inPool(Read read)
{
    auto promise = std::make_shared<QPromise<Barcodes>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, read = std::move(read)] {
        if (!promise->isCanceled())
            promise->addResult(read());
        promise->finish();
    });
    return promise->future();
}

} // namespace

bool canReadBarcodes()
{
    return hasBarcodeReader();
}

QFuture<Barcodes> readBarcodes(const QImage &picture)
{
    return inPool([picture]() -> Barcodes { return textsIn(picture); });
}

QFuture<Barcodes> readBarcodes(const QString &path)
{
    return inPool([path] { return textsInFile(path); });
}

} // namespace alexandria
