// SPDX-License-Identifier: MIT
#include "tests/support/generatedisbn.h"

#include <array>

namespace alexandria {

namespace {

struct Group
{
    std::string_view prefix;
    std::string_view digits;
    unsigned firstRegistrant; // all of two digits
    unsigned registrants; // how many; only 2 and 5 may divide it
};

constexpr std::array Groups{
    Group{"978", "0", 0, 20}, // English
    Group{"978", "3", 10, 10}, // German
    Group{"978", "2", 0, 20}, // French
    Group{"978", "84", 0, 10}, // Spain
    Group{"978", "88", 0, 20}, // Italy
    Group{"978", "85", 0, 20}, // Brazil
    Group{"978", "5", 10, 10}, // former USSR
    Group{"978", "7", 0, 10}, // China
    Group{"978", "4", 0, 20}, // Japan
    Group{"979", "11", 0, 25}, // Korea
    Group{"978", "960", 0, 20}, // Greece
    Group{"978", "977", 0, 20}, // Egypt
    Group{"978", "965", 0, 20}, // Israel
    Group{"978", "81", 0, 10}, // India
};

constexpr std::size_t CoreLength = 9; // group, registrant and publication
constexpr std::size_t RegistrantLength = 2; // in all of Groups
constexpr quint64 Spread = 7368787; // prime, so neighbours lie apart and none meet

std::string padded(quint64 number, std::size_t length)
{
    std::string digits(length, '0');
    for (std::size_t i = length; i > 0; --i, number /= 10)
        digits[i - 1] = static_cast<char>('0' + number % 10);
    return digits;
}

int digitOf(char character)
{
    return character - '0';
}

/// ISO 2108: weights 1 and 3 in turn, modulo 10.
char checkDigit13(std::string_view twelve)
{
    int sum = 0;
    for (std::size_t i = 0; i < twelve.size(); ++i)
        sum += digitOf(twelve[i]) * (i % 2 == 0 ? 1 : 3);
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

/// ISO 2108:1992: weights 10 down to 2, modulo 11, ten is X.
char checkDigit10(std::string_view nine)
{
    int sum = 0;
    for (std::size_t i = 0; i < nine.size(); ++i)
        sum += digitOf(nine[i]) * (10 - static_cast<int>(i));
    const int digit = (11 - sum % 11) % 11;
    return digit == 10 ? 'X' : static_cast<char>('0' + digit);
}

} // namespace

GeneratedIsbn::GeneratedIsbn(unsigned group, quint64 number)
{
    const Group &chosen = Groups[group % Groups.size()];
    const std::size_t publicationLength = CoreLength - chosen.digits.size() - RegistrantLength;
    quint64 publications = 1;
    for (std::size_t i = 0; i < publicationLength; ++i)
        publications *= 10;
    const quint64 place =
        number % (publications * chosen.registrants) * Spread % (publications * chosen.registrants);
    m_prefix = chosen.prefix;
    m_group = chosen.digits;
    m_registrant = padded(chosen.firstRegistrant + place / publications, RegistrantLength);
    m_publication = padded(place % publications, publicationLength);
}

unsigned GeneratedIsbn::groupCount()
{
    return static_cast<unsigned>(Groups.size());
}

std::string GeneratedIsbn::isbn13(std::string_view separator) const
{
    std::string twelve;
    twelve.append(m_prefix).append(m_group).append(m_registrant).append(m_publication);
    const char check = checkDigit13(twelve);
    if (separator.empty())
        return twelve + check;
    std::string parted(m_prefix);
    for (const std::string_view part :
         {m_group, std::string_view(m_registrant), std::string_view(m_publication)})
        parted.append(separator).append(part);
    return parted.append(separator) + check;
}

std::string GeneratedIsbn::isbn10(std::string_view separator) const
{
    std::string nine;
    nine.append(m_group).append(m_registrant).append(m_publication);
    const char check = checkDigit10(nine);
    if (separator.empty())
        return nine + check;
    std::string parted(m_group);
    for (const std::string_view part : {std::string_view(m_registrant), std::string_view(m_publication)})
        parted.append(separator).append(part);
    return parted.append(separator) + check;
}

} // namespace alexandria
