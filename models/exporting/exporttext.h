// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace alexandria {

/// How an ISBN is written.
enum class IsbnStyle {
    Hyphenated, ///< no spreadsheet takes it for a number, so none writes 9.78E+12 or loses zeros
    Bare, ///< digits alone
};

/// @p isbn, ten or thirteen digits, in that style. Hyphenated it always has a hyphen: where the registrant is
/// not known, only the elements of fixed length are set apart, "978-999999999-1".
[[nodiscard]] QString isbnText(const QString &isbn, IsbnStyle style);
[[nodiscard]] QStringList isbnTexts(const QStringList &isbns, IsbnStyle style);

/// Its digits; empty for nothing.
[[nodiscard]] QString numberText(const std::optional<int> &number);

/// "The Hobbit: or There and Back Again"
[[nodiscard]] QString fullTitle(const Edition &edition);
/// "OL7353617M" of "/books/OL7353617M"
[[nodiscard]] QString identifierOf(const QString &key);
/// Of an edition, a work or an author at Open Library: ASCII, percent-encoded; empty without a key.
[[nodiscard]] QString openLibraryLink(const QString &key);

/// A language as citations have it.
struct CitedLanguage
{
    QString tag; ///< "de" (ISO 639-1); the MARC code where there is none
    QString englishName; ///< "German"; the MARC code where it is not known

    friend bool operator==(const CitedLanguage &, const CitedLanguage &) = default;
};

[[nodiscard]] CitedLanguage citedLanguage(const QString &marcCode);

} // namespace alexandria
