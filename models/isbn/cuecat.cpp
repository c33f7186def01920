// SPDX-License-Identifier: MIT
#include "models/isbn/cuecat.h"

#include <QList>

#include <string_view>

namespace alexandria {
namespace {

constexpr std::u16string_view Alphabet = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-";
constexpr unsigned Key = 67;
constexpr qsizetype Fields = 5; // nothing, serial number, kind, code, nothing

/// Each character has six bits of the bytes, the highest first.
std::optional<QString> decoded(QStringView field)
{
    QString result;
    unsigned bits = 0;
    unsigned count = 0;
    for (const QChar character : field) {
        const std::size_t value = Alphabet.find(character.unicode());
        if (value == std::u16string_view::npos)
            return std::nullopt;
        bits = (bits << 6U | static_cast<unsigned>(value)) & 0xFFFFU;
        count += 6;
        if (count >= 8) {
            count -= 8;
            result += QChar(static_cast<char16_t>((bits >> count & 0xFFU) ^ Key));
        }
    }
    return result;
}

} // namespace

std::optional<QString> cueCatCode(QStringView keys)
{
    const QList<QStringView> fields = keys.split(u'.');
    if (fields.size() != Fields || !fields.first().isEmpty() || !fields.last().isEmpty())
        return std::nullopt;
    return decoded(fields[3]);
}

} // namespace alexandria
