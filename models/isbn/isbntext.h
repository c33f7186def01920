// SPDX-License-Identifier: MIT
#pragma once

#include "models/isbn/isbn.h"

#include <QList>
#include <QString>

namespace alexandria {

/// A place in a text where an ISBN stands, or where one was meant.
struct IsbnInText
{
    QString input; ///< as written there, without what stands around it
    tl::expected<Isbn, IsbnProblem> isbn;

    friend bool operator==(const IsbnInText &, const IsbnInText &) = default;
};

/// Every ISBN in free text (rows of CSV, a letter, a list), in order, repetitions included.
///
/// Found are ISBN-13 and ISBN-10, bare, hyphenated or with single spaces, whatever stands around them. Also
/// what evidently was to be one and is not: thirteen digits after 978 or 979, ten characters hyphenated as an
/// ISBN-10 or alone in their cell, any number after the word ISBN, the barcode of another product alone in
/// its cell. Numbers in words, prices, decimals, years and telephone numbers are passed over; ten digits
/// that nothing sets apart are taken for an ISBN only if their check digit fits. Linear time.
[[nodiscard]] QList<IsbnInText> isbnsInText(QStringView text);

} // namespace alexandria
