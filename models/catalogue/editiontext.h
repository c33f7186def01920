// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace alexandria {

/// The longest description kept, in UTF-16 code units.
inline constexpr qsizetype LongestParagraphs = 65'536;

/// @p text as one line made for people: NFC, runs of white space as one space, none at the ends.
///
/// Control characters and the characters that turn the direction of what follows are removed, so a title
/// cannot rearrange the row it is shown in; invisible characters are removed at the ends only, since
/// inside a word Persian and Indic scripts need them. A lone surrogate becomes U+FFFD.
[[nodiscard]] QString plainLine(const QString &text);
/// The same of a text in UTF-8; quick for what is ASCII and plain already.
[[nodiscard]] QString plainLineOfUtf8(QByteArrayView utf8);

/// The same for a text of several lines: line breaks are kept, all of them as '\n', and what exceeds
/// LongestParagraphs is cut off, never between the halves of a surrogate pair.
[[nodiscard]] QString plainParagraphs(const QString &text);
[[nodiscard]] QString plainParagraphsOfUtf8(QByteArrayView utf8);

/// Appends those of @p more that @p lines lacks, whatever their case; the first spelling stays.
void appendDistinct(QStringList &lines, const QStringList &more);

/// The largest number of pages, 1 to 99,999, in an extent as libraries write it: 340 in "xii, 340 p. ; 24
/// cm".
///
/// Arabic numerals only; volumes, discs and centimetres are not pages.
[[nodiscard]] std::optional<int> pageCountIn(QStringView extent);

/// @p number when a book can have so many pages.
[[nodiscard]] std::optional<int> pageCountOf(double number);

/// The first number from 1000 to 2999 in @p date that has exactly four digits: 1876 in "[1876?]".
[[nodiscard]] std::optional<int> yearIn(QStringView date);

} // namespace alexandria
