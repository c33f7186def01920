// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>

#include <optional>
#include <string_view>

namespace alexandria {

/// Where the hyphens of an ISBN stand, by the range message of the International ISBN Agency.
///
/// The table is compiled in and constant, so it may be older than a new registrant; what it does not know
/// stays without hyphens. May be used from any thread.
class IsbnRanges
{
public:
    /// How many digits the elements of variable length have; prefix element and check digit are fixed.
    struct ElementLengths
    {
        qsizetype group = 0; ///< registration group, 1 to 5
        qsizetype registrant = 0; ///< 1 to 7
        qsizetype publication = 0; ///< 1 or more

        friend bool operator==(const ElementLengths &, const ElementLengths &) = default;
    };

    /// Of thirteen digits, or of the first twelve; nothing where no registrant has that range.
    [[nodiscard]] static std::optional<ElementLengths> elementLengths(std::string_view isbn13);

    /// How recent the table is: the day of the range message or, unless known, of its publication.
    [[nodiscard]] static QDate messageDate();
};

} // namespace alexandria
