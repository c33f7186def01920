// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace alexandria {

/// A language that nobody speaks, to test the window with: each text is longer by 40 %, in Hebrew letters,
/// and stands in brackets, so that one that ends too early is seen, and one that was never translated is
/// found.
///
/// %1 and %n, mnemonics, markup and patterns of file names stay as they are. The language is written from
/// right to left: whoever installs this sets the application's direction too.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation,
                                    int n) const override;
};

/// @p text in the language above.
[[nodiscard]] QString pseudoText(const QString &text);

/// The words in @p shown that were never translated: what has letters outside of the brackets.
[[nodiscard]] QString untranslatedPart(const QString &shown);

} // namespace alexandria
