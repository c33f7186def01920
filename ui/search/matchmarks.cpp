// SPDX-License-Identifier: MIT
#include "ui/search/matchmarks.h"

#include "models/catalogue/folding.h"

#include <algorithm>

namespace alexandria {

std::vector<TextRun> matchedWords(const QString &text, const QStringList &foldedWords)
{
    std::vector<TextRun> runs;
    if (foldedWords.isEmpty())
        return runs;
    qsizetype from = 0;
    for (const QString &word : wordsOf(text)) {
        const qsizetype start = text.indexOf(word, from);
        if (start < 0)
            continue;
        from = start + word.size();
        const QString plain = folded(word);
        const auto begins = [&plain](const QString &wanted) { return plain.startsWith(wanted); };
        if (std::any_of(foldedWords.cbegin(), foldedWords.cend(), begins))
            runs.push_back({start, word.size()});
    }
    return runs;
}

} // namespace alexandria
