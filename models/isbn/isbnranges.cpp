// SPDX-License-Identifier: MIT
#include "models/isbn/isbnranges.h"

#include "models/isbn/isbnrangetable.h"
#include "models/isbn/isbnsyntax.h"

#include <QString>

#include <algorithm>

namespace alexandria {
namespace {

constexpr std::size_t DigitsBeforeCheckDigit = 12;

/// The group whose prefix @p digits begins with; since no prefix begins another, there is at most one.
const RegistrationGroup *groupOf(std::string_view digits)
{
    const auto groups = registrationGroups();
    // The last prefix that does not sort after the digits is the only one they can begin with.
    const auto after = std::upper_bound(
        groups.begin(), groups.end(), digits,
        [](std::string_view wanted, const RegistrationGroup &group) { return wanted < group.prefix; });
    if (after == groups.begin())
        return nullptr;
    const RegistrationGroup &group = *std::prev(after);
    return digits.starts_with(group.prefix) ? &group : nullptr;
}

/// How many digits the registrant element at the start of @p digits has; 0 when @p ranges has none for it.
std::size_t registrantLength(std::string_view ranges, std::string_view digits)
{
    while (!ranges.empty()) {
        const std::size_t length = ranges.find('-');
        const std::string_view registrant = digits.substr(0, length);
        if (registrant >= ranges.substr(0, length) && registrant <= ranges.substr(length + 1, length))
            return length;
        ranges.remove_prefix(std::min(ranges.size(), 2 * length + 2));
    }
    return 0;
}

} // namespace

std::optional<IsbnRanges::ElementLengths> IsbnRanges::elementLengths(std::string_view isbn13)
{
    const std::string_view digits = isbn13.substr(0, DigitsBeforeCheckDigit);
    if (digits.size() < DigitsBeforeCheckDigit)
        return std::nullopt;
    const RegistrationGroup *group = groupOf(digits);
    if (!group)
        return std::nullopt;
    const std::string_view afterGroup = digits.substr(group->prefix.size());
    const std::size_t registrant = registrantLength(group->ranges, afterGroup);
    if (registrant == 0)
        return std::nullopt;
    return ElementLengths{static_cast<qsizetype>(group->prefix.size()) - PrefixElementLength,
                          static_cast<qsizetype>(registrant),
                          static_cast<qsizetype>(afterGroup.size() - registrant)};
}

QDate IsbnRanges::messageDate()
{
    const auto length = static_cast<qsizetype>(RangeMessageDate.size());
    return QDate::fromString(QString::fromLatin1(RangeMessageDate.data(), length), Qt::ISODate);
}

} // namespace alexandria
