// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace alexandria {

/// Says how well texts answer one search. Higher is better; the measure is of use only for comparing.
class Relevance
{
public:
    explicit Relevance(const QString &sought);

    /// Exact before "The …" before beginning with it before the phrase before all words whole before all
    /// words inside others; within each, the less there is beside the words the better. 0 to 8.
    [[nodiscard]] double of(QStringView text) const;

    /// Whether each word sought stands in @p text, accents and case aside.
    [[nodiscard]] bool allWordsIn(QStringView text) const;

    /// How alike: the share of the trigrams sought that some run of words in @p text has, 0 to 1
    /// (what pg_trgm calls word similarity).
    [[nodiscard]] double similarity(QStringView text) const;

    /// How alike as a whole: trigrams both have, of all that either has, 0 to 1 (pg_trgm's similarity).
    [[nodiscard]] double resemblance(QStringView text) const;

private:
    QString m_text; ///< folded, words joined by one space
    QString m_withoutArticle;
    QStringList m_words;
};

} // namespace alexandria
