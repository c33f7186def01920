// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace alexandria {

/// How one word is looked for with SQL's ILIKE: any of these must match, and any of those in `filters`.
struct WordPattern
{
    QStringList indexed; ///< what a trigram index answers: "%introd%"; the typed, unaccented and NFD spelling
    QStringList filters; ///< the whole word where `indexed` was cut; empty where it was not

    friend bool operator==(const WordPattern &, const WordPattern &) = default;
};

/// The patterns of a title or a name, made so that no server is ever asked what its index cannot answer
/// (facts measured on PostgreSQL's pg_trgm: an infix needs three characters, each further trigram of the
/// index condition costs some 100 pages at 10 million rows).
struct SearchPatterns
{
    QList<WordPattern> words; ///< all must match, in any order; 8 at most
    bool onlyCommonWords = false; ///< "the", "of the": a LIMIT ends a scan sooner than an index would
    bool needsUnicodeCase =
        false; ///< some pattern has no ASCII trigram: of use only where ILIKE folds Unicode

    friend bool operator==(const SearchPatterns &, const SearchPatterns &) = default;
};

/// The patterns for @p text (normalised, with at least one letter or digit).
///
/// Words of three characters and more are found anywhere, shorter ones beside them only rank; where all are
/// shorter, they are found at the start of a word. Chinese and Japanese words typed apart are joined.
[[nodiscard]] SearchPatterns patternsFor(const QString &text);

/// True for Chinese characters and Japanese kana, which are written without spaces.
[[nodiscard]] bool isUnspacedScript(char32_t character);

} // namespace alexandria
