// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace alexandria {

/// What titles and names of one language are made of. All texts are UTF-8, NFC, without `"`, `\` and
/// controls.
///
/// Lists are separated by single spaces and sorted by how often a word shall appear, the most frequent first.
/// Words are lower case, names as they are written.
struct Language
{
    std::string_view marcCode;
    unsigned worksPerThousand; ///< all languages together: 1,000
    std::string_view patterns; ///< of titles, separated by '|'; '%' stands for a word, '#' for a number
    std::string_view famousTitles; ///< patterns too; one work in a thousand has one
    std::string_view words;
    std::string_view syllables; ///< rare words are put together of these
    std::string_view givenNames;
    std::string_view familyNames;
    bool familyNameFirst; ///< and no space between the names
    std::string_view place;
    std::string_view publishers; ///< separated by '|'
    unsigned isbnGroup; ///< index into isbnGroups()
};

/// Fourteen languages in nine scripts; English first.
[[nodiscard]] std::span<const Language> languages();

} // namespace alexandria
