// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace alexandria {

/// Text as it is compared: lower case, without accents ("Études" → "etudes"), ø ł đ ß æ œ ı as o l d ss ae oe
/// i, full-width forms as plain ones. Marks that carry meaning (Indic vowels, Thai tones) stay.
[[nodiscard]] QString folded(QStringView text);

/// The accents of Latin, Greek and Cyrillic letters taken away, case kept.
[[nodiscard]] QString withoutAccents(QStringView text);

/// The runs of letters and digits of any script, in order; combining marks and numbers like ² or ½ belong to
/// their run, but make none.
[[nodiscard]] QStringList wordsOf(QStringView text);

/// NFC, without NUL, control characters and lone surrogates, white space collapsed, at most 200 characters.
[[nodiscard]] QString normalized(QStringView text);

} // namespace alexandria
