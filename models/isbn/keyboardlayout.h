// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace alexandria {

/// Layouts that type something else than digits, or one digit elsewhere, with the keys that are the digits
/// of a US keyboard. Named after what they type for 1 to 9 and 0.
enum class KeyboardLayout {
    French, ///< &é"'(-è_çà
    Belgian, ///< &é"'(§è!çà; French on a Mac too
    FrenchStandard, ///< àéèê()‘’«» (NF Z71-300, 2019)
    Bepo, ///< "«»()@+-/*
    Czech, ///< +ěščřžýáíé
    Slovak, ///< +ľščťžýáíé
    Hungarian, ///< 123456789ö
    Lithuanian, ///< ąčęėįšųū and 90 or „“
    Vietnamese, ///< ăâêô, five combining tone marks, đ
    Thai, ///< ๅ/-ภถุึคตจ
    ShiftedUs, ///< !@#$%^&*(): Shift or Caps Lock on top, or a scanner set to French
    ShiftedUk, ///< !"£$%^&*()
    ShiftedGerman, ///< !"§$%&/()=
    OtherDigits, ///< digits of another script, as on Persian and Bengali keyboards
};

/// All of them, in the order in which a scan is tried with them.
inline constexpr std::array ScannedLayouts{
    KeyboardLayout::French,        KeyboardLayout::Belgian,     KeyboardLayout::Czech,
    KeyboardLayout::Slovak,        KeyboardLayout::ShiftedUs,   KeyboardLayout::ShiftedUk,
    KeyboardLayout::ShiftedGerman, KeyboardLayout::Hungarian,   KeyboardLayout::FrenchStandard,
    KeyboardLayout::Bepo,          KeyboardLayout::Lithuanian,  KeyboardLayout::Vietnamese,
    KeyboardLayout::Thai,          KeyboardLayout::OtherDigits,
};

/// Translated, for a person who is to set the scanner right: "French (AZERTY)".
[[nodiscard]] QString layoutName(KeyboardLayout layout);

/// What the keys that typed @p text with @p layout, Caps Lock on or off, type on a US keyboard, as far as
/// ISBNs need it: digits, X, hyphen and the bracket of AIM identifiers; the rest stays what it is.
///
/// Nothing if @p text has a digit that none of these keys types, or none that has to be changed.
[[nodiscard]] std::optional<QString> asOnUsKeyboard(QStringView text, KeyboardLayout layout);

} // namespace alexandria
