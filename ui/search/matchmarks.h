// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace alexandria {

/// A run of characters in a text, as positions of UTF-16 units.
struct TextRun
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// The words of @p text that begin with one of @p foldedWords, accents and case aside, in their order.
[[nodiscard]] std::vector<TextRun> matchedWords(const QString &text, const QStringList &foldedWords);

} // namespace alexandria
