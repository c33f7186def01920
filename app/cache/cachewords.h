// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"
#include "models/catalogue/searchquery.h"

#include <QString>

namespace alexandria {

/// The words of an edition as the full-text index has them: folded, without accents; Chinese and Japanese
/// characters one by one, so that any run of them is found as a phrase.
struct EditionWords
{
    QString title; ///< of edition and work, with the subtitle
    QString authors;
    QString publishers;
    QString subjects; ///< and series
    QString keys; ///< of the work and the authors, by which their editions are found

    friend bool operator==(const EditionWords &, const EditionWords &) = default;
};

[[nodiscard]] EditionWords wordsOfEdition(const Edition &edition);

/// The FTS5 expression for editions with all of @p words, each as a beginning, in title or authors. Empty
/// when there is nothing to look for: a single letter is the beginning of too many.
[[nodiscard]] QString suggestionExpression(const QString &words);

/// The FTS5 expression for editions with all of @p words in any of their texts.
[[nodiscard]] QString anywhereExpression(const QString &words);

/// The FTS5 expression for what @p query asks; empty for an ISBN, which is no word.
[[nodiscard]] QString expressionFor(const SearchQuery &query);

} // namespace alexandria
