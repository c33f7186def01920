// SPDX-License-Identifier: MIT
#include "models/isbn/spreadsheetnumber.h"

#include "models/isbn/isbnsyntax.h"

#include <algorithm>

namespace alexandria {
namespace {

constexpr std::size_t MostDigits = 15; // more than a spreadsheet keeps

/// Takes the digits at the start of @p text.
std::string takeDigits(QStringView &text)
{
    const auto *const end = std::find_if_not(text.begin(), text.end(),
                                             [](QChar character) { return isDigit(character.unicode()); });
    const qsizetype length = end - text.begin();
    std::string digits = text.first(length).toString().toStdString();
    text = text.sliced(length);
    return digits;
}

bool takeAnyOf(QStringView &text, QStringView characters)
{
    const bool found = !text.isEmpty() && characters.contains(text.front());
    text = text.sliced(found ? 1 : 0);
    return found;
}

bool isLengthOfIsbn(std::size_t length)
{
    return length == SbnLength || length == Isbn10Length || length == Isbn13Length;
}

} // namespace

std::optional<SpreadsheetNumber> spreadsheetNumber(QStringView text)
{
    text = text.trimmed();
    std::string digits = takeDigits(text);
    std::size_t length = digits.size();
    const std::string decimals = takeAnyOf(text, u".,") ? takeDigits(text) : std::string();
    if (takeAnyOf(text, u"E") && length == 1) {
        takeAnyOf(text, u"+");
        const std::string exponent = takeDigits(text);
        digits += decimals;
        length = exponent.empty() || exponent.size() > 2 ? 0 : 1 + std::stoul(exponent);
    } else if (decimals.empty() || decimals.find_first_not_of('0') != std::string::npos) {
        return std::nullopt;
    }
    if (!text.isEmpty() || !isLengthOfIsbn(length) || digits.size() > MostDigits || digits.size() > length)
        return std::nullopt;
    return SpreadsheetNumber{digits, length - digits.size()};
}

bool isFilledWithZeros(std::string_view digits)
{
    return digits.ends_with("0000");
}

} // namespace alexandria
