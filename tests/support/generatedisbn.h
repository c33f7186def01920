// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace alexandria {

/// A valid ISBN made from a number, with its parts. It knows nothing of models/isbn on purpose: it is the
/// second opinion the tests compare that with.
///
/// Registrants are taken from ranges that the range message of 2024 gives two digits, so that the
/// hyphenated forms are the official ones.
class GeneratedIsbn
{
public:
    /// @p group is taken modulo groupCount(). Within a group different @p number give different ISBNs up
    /// to the room in it: 10,000,000 for one-digit groups, 200,000 for the three-digit ones; then they
    /// repeat.
    GeneratedIsbn(unsigned group, quint64 number);

    [[nodiscard]] static unsigned groupCount();

    [[nodiscard]] bool hasIsbn10() const { return m_prefix == "978"; }
    [[nodiscard]] bool isEnglish() const { return hasIsbn10() && m_group == "0"; }
    /// Thirteen digits; parted by @p separator where the standard puts hyphens.
    [[nodiscard]] std::string isbn13(std::string_view separator = {}) const;
    /// Ten characters, the last may be `X`; only where there is one.
    [[nodiscard]] std::string isbn10(std::string_view separator = {}) const;
    /// Standard Book Number of the 1960s: the ISBN-10 without its leading zero; only if isEnglish().
    [[nodiscard]] std::string sbn() const { return isbn10().substr(1); }

private:
    std::string_view m_prefix;
    std::string_view m_group;
    std::string m_registrant;
    std::string m_publication;
};

} // namespace alexandria
