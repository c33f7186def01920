// SPDX-License-Identifier: MIT
#pragma once

#include "models/isbn/isbn.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringView>

namespace alexandria {

/// An ISBN that was perhaps meant where another number, which is none, was written.
struct IsbnRepair
{
    /// What went wrong then.
    enum class Kind {
        LetterForDigit, ///< O for 0, l for 1, S for 5
        SpreadsheetNumber, ///< all digits are there in 9.780306406157E+12, or only zeros before them are gone
        OldCheckDigit, ///< 978 was put before ten digits whose own check digit was kept
        WrongPrefix, ///< 987 for 978
        MissingPrefix, ///< thirteen digits without the first three
        SwappedNeighbours, ///< two digits side by side
        WrongCheckDigit, ///< only the last digit is wrong, which publishers misprint too
        WrongDigit,
        MissingDigit,
        ExtraDigit,
        SwappedAcross, ///< two digits with one between them
    };

    Isbn isbn;
    Kind kind;

    /// One translated sentence for a person: what would have gone wrong.
    [[nodiscard]] QString sentence() const;

    friend bool operator==(const IsbnRepair &, const IsbnRepair &) = default;

    Q_DECLARE_TR_FUNCTIONS(alexandria::IsbnRepair)
};

/// repairsOf() offers no more.
inline constexpr qsizetype MostRepairs = 120;

/// The ISBNs that @p text may have been meant as, each once, the likeliest first.
///
/// Exactly one thing is taken to have gone wrong, beside letters for digits. First come ISBNs whose
/// registrant IsbnRanges knows; among them the kinds in the order of their frequency (J. Verhoeff, Error
/// Detecting Decimal Codes, 1969: 79 % of people's errors are one wrong digit, which may be any, and 10 %
/// two swapped neighbours, of which few pairs fit). Empty if @p text is an ISBN, or nothing like one.
[[nodiscard]] QList<IsbnRepair> repairsOf(QStringView text);

} // namespace alexandria
