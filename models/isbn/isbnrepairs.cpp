// SPDX-License-Identifier: MIT
#include "models/isbn/isbnrepairs.h"

namespace alexandria {

QString IsbnRepair::sentence() const
{
    switch (kind) {
    case Kind::LetterForDigit:
        return tr("A letter stands for a digit.");
    case Kind::SpreadsheetNumber:
        return tr("A spreadsheet took it for a number.");
    case Kind::OldCheckDigit:
        return tr("978 was put before an ISBN of ten digits, but its last digit was not changed.");
    case Kind::WrongPrefix:
        return tr("The first three digits are wrong.");
    case Kind::MissingPrefix:
        return tr("The first three digits are missing.");
    case Kind::SwappedNeighbours:
        return tr("Two neighbouring digits are swapped.");
    case Kind::WrongCheckDigit:
        return tr("The last digit is wrong.");
    case Kind::WrongDigit:
        return tr("One digit is wrong.");
    case Kind::MissingDigit:
        return tr("One digit is missing.");
    case Kind::ExtraDigit:
        return tr("There is one digit too many.");
    case Kind::SwappedAcross:
        break;
    }
    return tr("Two digits are swapped across another.");
}

QList<IsbnRepair> repairsOf(QStringView /*text*/)
{
    return {};
}

} // namespace alexandria
