// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/isbn/isbn.h"

#include <QString>

#include <optional>

namespace alexandria {

/// What a person asked for, checked and normalised: it can be sent as it is.
struct SearchQuery
{
    enum class Kind { Isbn, Title, Author, TitleAndAuthor, EditionsOfWork, WorksOfAuthor };

    Kind kind = Kind::Title;
    std::optional<Isbn> isbn; ///< of Kind::Isbn
    QString title; ///< NFC, single spaces, at most 200 characters
    QString author; ///< likewise
    QString key; ///< "/works/OL…W" or "/authors/OL…A"

    [[nodiscard]] static SearchQuery forIsbn(const Isbn &isbn);
    [[nodiscard]] static SearchQuery forEditionsOfWork(const QString &workKey);
    [[nodiscard]] static SearchQuery forWorksOfAuthor(const QString &authorKey);
    /// Title, author, or both. Malformed when there is not one letter or digit to look for.
    [[nodiscard]] static Result<SearchQuery> forFields(const QString &title, const QString &author);
    /// Finds out what the text is: an ISBN, an Open Library key or address, else words of a title.
    /// Malformed too when it was meant as an ISBN and is none.
    [[nodiscard]] static Result<SearchQuery> fromWords(const QString &text);
    /// What is wrong with a text that was evidently meant as an ISBN and is none; nothing for all others.
    [[nodiscard]] static std::optional<IsbnProblem> isbnProblemOf(const QString &text);

    /// What was asked, for a person and for JSON: "The Hobbit", "9780261102217", "Tolkien".
    [[nodiscard]] QString text() const;
    /// "isbn", "title", "author", "title-and-author", "editions-of-work", "works-of-author".
    [[nodiscard]] QString kindName() const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

} // namespace alexandria
