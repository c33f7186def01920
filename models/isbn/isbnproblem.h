// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace alexandria {

/// Why a text is no ISBN.
struct IsbnProblem
{
    enum class Kind {
        WrongCheckDigit, ///< ten characters, or thirteen after 978 or 979, of which one at least is wrong
        TooShort, ///< a number, but digits are missing
        TooLong, ///< a number of too many digits, or several ISBNs where one was asked for
        Issn, ///< thirteen digits after 977: a periodical (ISO 3297)
        PrintedMusic, ///< thirteen digits after 979-0: an ISMN (ISO 10957)
        PaperbackUpc, ///< a UPC-A beside which an old paperback has its ISBN's digits, without those (12 or
                      ///< 13 digits), or with those but of a publisher that is not known (17 or 18)
        SpreadsheetNumber, ///< a spreadsheet took it for a number and threw digits away: 9.78031E+12
        OtherProduct, ///< a correct EAN-13 or UPC-A that names no book, with or without an add-on
        NotAnIsbn, ///< nothing like one; also thirteen digits that are no EAN-13 of any kind
    };

    Kind kind = Kind::NotAnIsbn;
    /// What was read, ASCII digits and X, but a SpreadsheetNumber as it stands there; of a long number the
    /// first 24; empty for several ISBNs.
    QString digits;
    std::optional<QChar> expectedCheckDigit; ///< for WrongCheckDigit: what would fit the other digits

    /// One translated sentence for a person: what is wrong and what to do.
    [[nodiscard]] QString sentence() const;

    friend bool operator==(const IsbnProblem &, const IsbnProblem &) = default;

    Q_DECLARE_TR_FUNCTIONS(alexandria::IsbnProblem)
};

} // namespace alexandria
