// SPDX-License-Identifier: MIT
#include "app/catalogue/senteditions.h"

#include <algorithm>
#include <optional>

namespace alexandria {

namespace {

/// 123 of "/books/OL123M"; nothing for what would make the set big.
std::optional<std::size_t> numberIn(const QByteArray &key)
{
    constexpr QByteArrayView Prefix = "/books/OL";
    constexpr qsizetype MostDigits = 9;
    if (!key.startsWith(Prefix) || !key.endsWith('M'))
        return std::nullopt;
    const QByteArrayView digits = QByteArrayView(key).sliced(Prefix.size()).chopped(1);
    const bool isNumber = !digits.isEmpty() && digits.size() <= MostDigits && digits.front() != '0'
        && std::all_of(digits.begin(), digits.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
    if (!isNumber)
        return std::nullopt;
    std::size_t number = 0;
    for (const char digit : digits)
        number = number * 10 + std::size_t(digit - '0');
    return number;
}

} // namespace

bool SentEditions::insert(const QByteArray &key)
{
    constexpr std::size_t Bits = 64;
    const auto number = numberIn(key);
    if (!number) {
        const qsizetype before = m_odd.size();
        m_odd.insert(key);
        return m_odd.size() > before;
    }
    if (*number / Bits >= m_bits.size())
        m_bits.resize(*number / Bits + 1);
    std::uint64_t &bits = m_bits[*number / Bits];
    const std::uint64_t bit = std::uint64_t(1) << (*number % Bits);
    const bool isNew = (bits & bit) == 0;
    bits |= bit;
    return isNew;
}

} // namespace alexandria
