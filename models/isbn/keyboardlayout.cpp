// SPDX-License-Identifier: MIT
#include "models/isbn/keyboardlayout.h"

#include <QCoreApplication>

#include <string_view>

namespace alexandria {
namespace {

/// What some keys of a US keyboard type with another layout.
struct Keys
{
    KeyboardLayout layout;
    std::u16string_view digits; ///< with the keys 1 to 9 and 0
    char16_t hyphen; ///< with the key of the hyphen
    char16_t bracket; ///< with the key of ], which begins an AIM identifier
    char16_t x = u'x'; ///< with the key of X
};

/// By xkeyboard-config 2.35, with which the layouts of Windows agree in these keys, save a Lithuanian one.
constexpr std::array AllKeys{
    Keys{KeyboardLayout::French, u"&é\"'(-è_çà", u')', u'$'},
    Keys{KeyboardLayout::Belgian, u"&é\"'(§è!çà", u')', u'$'},
    Keys{KeyboardLayout::FrenchStandard, u"àéèê()‘’«»", u'\'', u'+'},
    Keys{KeyboardLayout::Bepo, u"\"«»()@+-/*", u'=', u'w', u'y'},
    Keys{KeyboardLayout::Czech, u"+ěščřžýáíé", u'=', u')'},
    Keys{KeyboardLayout::Slovak, u"+ľščťžýáíé", u'=', u'ä'},
    Keys{KeyboardLayout::Hungarian, u"123456789ö", u'ü', u'ú'},
    Keys{KeyboardLayout::Lithuanian, u"ąčęėįšųū„“", u'-', u']'},
    Keys{KeyboardLayout::Lithuanian, u"ąčęėįšųū90", u'-', u']'},
    Keys{KeyboardLayout::Vietnamese, u"ăâêô\u0300\u0309\u0303\u0301\u0323đ", u'-', u'ơ'},
    Keys{KeyboardLayout::Thai, u"ๅ/-ภถ\u0E38\u0E36คตจ", u'ข', u'ล', u'ป'},
    Keys{KeyboardLayout::ShiftedUs, u"!@#$%^&*()", u'_', u'}'},
    Keys{KeyboardLayout::ShiftedUk, u"!\"£$%^&*()", u'_', u'}'},
    Keys{KeyboardLayout::ShiftedGerman, u"!\"§$%&/()=", u'?', u'*'},
};

/// The digit of the key that types @p character, Caps Lock or not.
std::optional<QChar> digitOf(QChar character, const Keys &keys)
{
    const std::size_t key = keys.digits.find(character.toLower().unicode());
    if (key == std::u16string_view::npos)
        return std::nullopt;
    return QChar(static_cast<char16_t>(u'0' + (key + 1) % keys.digits.size()));
}

QChar withoutDigitKey(QChar character, const Keys &keys)
{
    const QChar small = character.toLower();
    if (small == keys.hyphen)
        return u'-';
    if (small == keys.bracket)
        return u']';
    return small == keys.x ? u'X' : character;
}

std::optional<QString> asOnUsKeyboard(QStringView text, const Keys &keys)
{
    QString result;
    result.reserve(text.size());
    bool isChanged = false;
    for (const QChar character : text) {
        const std::optional<QChar> digit = digitOf(character, keys);
        if (!digit && character >= u'0' && character <= u'9')
            return std::nullopt; // with Shift only, and then the scanner sent no digit
        result += digit ? *digit : withoutDigitKey(character, keys);
        isChanged = isChanged || (digit && *digit != character);
    }
    return isChanged ? std::optional(result) : std::nullopt;
}

std::optional<QString> withAsciiDigits(QStringView text)
{
    QString result = text.toString();
    for (QChar &character : result) {
        if (character.isDigit() && character.digitValue() >= 0)
            character = QChar(u'0' + character.digitValue());
    }
    return result == text ? std::nullopt : std::optional(result);
}

} // namespace

QString layoutName(KeyboardLayout layout)
{
    const auto words = [](const char *name) { return QCoreApplication::translate("KeyboardLayout", name); };
    switch (layout) {
    case KeyboardLayout::French:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "French (AZERTY)"));
    case KeyboardLayout::Belgian:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "Belgian (AZERTY) or French on a Mac"));
    case KeyboardLayout::FrenchStandard:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "French (AZERTY of 2019)"));
    case KeyboardLayout::Bepo:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "French (BÉPO)"));
    case KeyboardLayout::Czech:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "Czech"));
    case KeyboardLayout::Slovak:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "Slovak"));
    case KeyboardLayout::Hungarian:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "Hungarian"));
    case KeyboardLayout::Lithuanian:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "Lithuanian"));
    case KeyboardLayout::Vietnamese:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "Vietnamese"));
    case KeyboardLayout::Thai:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "Thai"));
    case KeyboardLayout::ShiftedUs:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "English (US) with Shift"));
    case KeyboardLayout::ShiftedUk:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "English (UK) with Shift"));
    case KeyboardLayout::ShiftedGerman:
        return words(QT_TRANSLATE_NOOP("KeyboardLayout", "German with Shift"));
    case KeyboardLayout::OtherDigits:
        break;
    }
    return words(QT_TRANSLATE_NOOP("KeyboardLayout", "one with digits of its own"));
}

std::optional<QString> asOnUsKeyboard(QStringView text, KeyboardLayout layout)
{
    if (layout == KeyboardLayout::OtherDigits)
        return withAsciiDigits(text);
    std::optional<QString> result;
    for (const auto *keys = AllKeys.begin(); keys != AllKeys.end() && !result; ++keys) {
        if (keys->layout == layout)
            result = asOnUsKeyboard(text, *keys);
    }
    return result;
}

} // namespace alexandria
