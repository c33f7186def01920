// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace alexandria {

/// One registration group and how long its registrant elements are.
struct RegistrationGroup
{
    std::string_view prefix; ///< prefix element and registration group: "9780", "97910", "97899921"
    std::string_view
        ranges; ///< of registrants, ascending, both ends of a range equally long: "00-19 200-227"
};

/// Every group that has ranges, by ascending prefix; none is the beginning of another.
[[nodiscard]] std::span<const RegistrationGroup> registrationGroups();

/// The day of the range message in ISO 8601, or of its publication where the message's own is not known.
extern const std::string_view RangeMessageDate;

} // namespace alexandria
