// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QFuture>
#include <QImage>
#include <QStringList>

namespace alexandria {

/// Whether this build reads barcodes at all; else there are none in any picture.
[[nodiscard]] bool canReadBarcodes();

/// The texts of the barcodes of a picture, from top to bottom and left to right; an add-on follows its EAN
/// after a space. None is no error. In the global pool: some tenths of a second for a photograph.
[[nodiscard]] QFuture<Result<QStringList>> readBarcodes(const QImage &picture);

/// The same of a file of any kind that Qt reads, turned as its camera was held. Errors are NotFound, Denied
/// or, for what is no picture, or one of more than 100 megapixels, Malformed.
[[nodiscard]] QFuture<Result<QStringList>> readBarcodes(const QString &path);

} // namespace alexandria
