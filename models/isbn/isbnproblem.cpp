// SPDX-License-Identifier: MIT
#include "models/isbn/isbnproblem.h"

namespace alexandria {
namespace {

constexpr qsizetype Ean13Length = 13;

/// A UPC-A, with or without an add-on: twelve digits, or thirteen of which the first is 0.
bool isUpc(const QString &digits)
{
    return digits.size() != Ean13Length || digits.startsWith(u'0');
}

} // namespace

QString IsbnProblem::sentence() const
{
    switch (kind) {
    case Kind::WrongCheckDigit:
        //: %1: the number; %2: its right last digit, which may be X
        return tr("%1 has a wrong check digit: the last digit should be %2, or another one is mistyped.")
            .arg(digits, expectedCheckDigit.value_or(u'?'));
    case Kind::TooShort:
        return tr("%1 is too short: an ISBN has 10 or 13 digits, so look for the missing ones.").arg(digits);
    case Kind::TooLong:
        if (digits.isEmpty())
            return tr("There is more than one ISBN here: enter one at a time.");
        return tr("%1 is too long: an ISBN has 10 or 13 digits, so enter one ISBN at a time.").arg(digits);
    case Kind::Issn:
        return tr("%1 is the number of a periodical (ISSN), not of a book: search for its title instead.")
            .arg(digits);
    case Kind::PrintedMusic:
        return tr("%1 is the number of printed music (ISMN), not of a book: search for its title instead.")
            .arg(digits);
    case Kind::PaperbackUpc:
        if (digits.size() > Ean13Length)
            return tr("%1 is the price code (UPC) of an old paperback, from a publisher not known here: type "
                      "the ISBN printed on the copyright page.")
                .arg(digits);
        return tr("%1 is the price code (UPC) of an old paperback: set the scanner to read the five digits "
                  "beside it too, or type the ISBN printed on the copyright page.")
            .arg(digits);
    case Kind::SpreadsheetNumber:
        return tr("%1 is what a spreadsheet left of an ISBN: its other digits are lost, so look for the ISBN "
                  "where the list came from.")
            .arg(digits);
    case Kind::OtherProduct:
        if (isUpc(digits))
            return tr("%1 is a price code (UPC), not an ISBN: on a paperback the ISBN is printed inside the "
                      "cover or on the copyright page.")
                .arg(digits);
        return tr("%1 is the barcode of another product: the one of a book begins with 978 or 979.")
            .arg(digits);
    case Kind::NotAnIsbn:
        break;
    }
    if (digits.isEmpty())
        return tr("This is not an ISBN: enter the 10 or 13 digits printed above the barcode or on the "
                  "copyright page.");
    return tr("%1 is not an ISBN: one of 13 digits begins with 978 or 979, so check the first digits.")
        .arg(digits);
}

} // namespace alexandria
