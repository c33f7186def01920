// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>
#include <string>
#include <string_view>

namespace alexandria {

/// What a spreadsheet wrote in the place of an ISBN that it took for a number: "9.78031E+12",
/// "9,780306406157E12", "9780306406157.0".
struct SpreadsheetNumber
{
    std::string digits; ///< those before the decimal point, as far as they are written
    std::size_t lost = 0; ///< how many after them are not
};

/// Nothing if @p text, folded(), is not of that form, or has no 9, 10 or 13 digits before the point.
[[nodiscard]] std::optional<SpreadsheetNumber> spreadsheetNumber(QStringView text);

/// Whether the thirteen @p digits were filled up with zeros after some were lost: 9780310000000.
[[nodiscard]] bool isFilledWithZeros(std::string_view digits);

} // namespace alexandria
