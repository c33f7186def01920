// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"
#include "models/isbn/isbnrepairs.h"

#include <QObject>

namespace alexandria {

/// A book that a wrong ISBN may have meant.
struct IsbnOffer
{
    IsbnRepair repair;
    QList<Edition> editions; ///< never empty

    friend bool operator==(const IsbnOffer &, const IsbnOffer &) = default;
};

/// What a text that is no ISBN, or one that is not found, may have meant and the catalogue has; the likeliest
/// first. One look-up, none when nothing can be repaired. The future ends without a result if @p owner goes
/// first.
[[nodiscard]] QFuture<Result<QList<IsbnOffer>>> offersFor(const QString &text, EditionSource &source,
                                                          QObject *owner);

} // namespace alexandria
