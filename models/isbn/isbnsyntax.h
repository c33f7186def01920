// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <string_view>

namespace alexandria {

/// Lengths in digits (ISO 2108, GS1 General Specifications).
inline constexpr qsizetype SbnLength = 9;
inline constexpr qsizetype Isbn10Length = 10;
inline constexpr qsizetype UpcLength = 12;
inline constexpr qsizetype Isbn13Length = 13;
inline constexpr qsizetype PrefixElementLength = 3;
inline constexpr qsizetype ShortAddOnLength = 2;
inline constexpr qsizetype LongAddOnLength = 5;
/// "]", a letter and a modifier (ISO/IEC 15424).
inline constexpr qsizetype SymbologyIdentifierLength = 3;

/// What folded() makes of characters that stand in a text without being seen: soft hyphen, zero-width space.
inline constexpr char16_t Invisible = u'\u00AD';

/// The character as the readers of ISBNs see it.
///
/// Full-width forms and small letters become ASCII capitals; dashes of any kind '-'; spaces of any width ' ';
/// line ends and control characters, as scanners send them, '\n' (a tab stays one); format characters
/// Invisible. Digits of other scripts stay what they are, so they are no digits here.
[[nodiscard]] char16_t folded(QChar character);
/// All of them, in their places.
[[nodiscard]] QString foldedText(QStringView text);

[[nodiscard]] constexpr bool isDigit(char16_t character)
{
    return character >= u'0' && character <= u'9'; // QChar::isDigit() takes any script's digits
}

/// A letter or digit that makes one word with a number beside it; ideographs do not.
[[nodiscard]] bool isWordCharacter(char16_t folded);

/// Whether @p lead, folded text just before a number, announces one: "ISBN", "e-ISBN-", "EAN: ", "SBN no. ".
/// Only its last 24 characters count.
[[nodiscard]] bool endsWithLabel(QStringView lead);

/// Of the first nine digits: weights 10 to 2, modulo 11, 'X' for ten (ISO 2108:1978).
[[nodiscard]] char isbn10CheckDigit(std::string_view firstNine);

/// Of all digits before the check digit: weights 3 and 1 in turn from the right, modulo 10; the same for
/// ISBN-13 (ISO 2108), EAN-13 and UPC-A (GS1 General Specifications).
[[nodiscard]] char eanCheckDigit(std::string_view digitsBefore);

/// Whether the last of @p digits, one at least, is the check digit of those before.
[[nodiscard]] bool hasEanCheckDigit(std::string_view digits);

/// As IsbnProblem::digits has it: capitals, and no more than a sentence can hold.
[[nodiscard]] QString quotedNumber(std::string_view digits);

} // namespace alexandria
