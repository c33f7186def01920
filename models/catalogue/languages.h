// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace alexandria {

/// The name of a language in the language of the program: "German" for "ger".
///
/// @p marcCode is a code of the MARC Code List for Languages, withdrawn ones included, in lower case as
/// Edition::languages has it. A code that is rare in catalogues comes back as it is. Any thread.
[[nodiscard]] QString languageName(QStringView marcCode);

} // namespace alexandria
