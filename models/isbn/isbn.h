// SPDX-License-Identifier: MIT
#pragma once

#include "models/isbn/isbnproblem.h"

#include <tl/expected.hpp>

#include <QHashFunctions>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace alexandria {

/// A valid International Standard Book Number (ISO 2108), held as its thirteen digits.
///
/// A value of this type always has the prefix element 978 or 979, is no ISMN (979-0) and has a correct
/// check digit: text that has none never becomes one. Thirteen bytes, to be passed by value or reference.
class Isbn
{
public:
    static constexpr std::size_t Length = 13;

    /// Reads what people type, paste and scan, if it is one ISBN.
    ///
    /// Accepted are ISBN-13, ISBN-10 and the nine digits of an SBN, ASCII or full-width, with any hyphens,
    /// dashes, spaces and invisible characters in and around them; "ISBN", "ISBN-13:", "urn:isbn:" and the
    /// like before; a remark after ("(pbk.)", ": £12.99"); an EAN add-on of two or five digits; what scanners
    /// send with it: AIM identifiers ("]E0"), a code letter, control characters. Other text is accepted when
    /// isbnsInText() finds one ISBN in it and no other. Takes time linear in the length.
    [[nodiscard]] static tl::expected<Isbn, IsbnProblem> fromText(QStringView text);

    /// Reads bare ASCII digits, with X or x where an ISBN-10 or SBN may have it, and nothing else.
    ///
    /// The length decides: 9 SBN, 10 ISBN-10 (also one that begins with 978 or 979), 13 ISBN-13, 15 and 18
    /// the same with an add-on, 14 an ISBN-13 with the leading 0 of a GTIN-14.
    [[nodiscard]] static tl::expected<Isbn, IsbnProblem> fromDigits(std::string_view digits);

    /// "9780306406157"
    [[nodiscard]] QString toIsbn13() const;
    /// "0306406152", "080442957X"; nothing for the prefix element 979, which has no ten-digit form.
    [[nodiscard]] std::optional<QString> toIsbn10() const;
    /// "978-0-306-40615-7"; without hyphens where IsbnRanges does not know the registrant.
    [[nodiscard]] QString hyphenated13() const;
    /// "0-306-40615-2"; nothing for 979, without hyphens where IsbnRanges does not know the registrant.
    [[nodiscard]] std::optional<QString> hyphenated10() const;

    friend bool operator==(const Isbn &, const Isbn &) = default;
    friend std::size_t qHash(const Isbn &isbn, std::size_t seed = 0) noexcept
    {
        return qHashBits(isbn.m_digits.data(), isbn.m_digits.size(), seed);
    }

private:
    using Digits = std::array<char, Length>;

    explicit Isbn(const Digits &digits)
        : m_digits(digits)
    { }
    static tl::expected<Isbn, IsbnProblem> fromTenCharacters(std::string_view characters);
    static tl::expected<Isbn, IsbnProblem> fromThirteenDigits(std::string_view digits);

    Digits m_digits; ///< ASCII
};

} // namespace alexandria
