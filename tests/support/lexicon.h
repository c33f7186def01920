// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/splitmix.h"
#include "tests/support/titlewords.h"

#include <string>
#include <string_view>
#include <vector>

namespace alexandria {

/// One language's words, ready to be drawn from.
class Lexicon
{
public:
    explicit Lexicon(const Language &language);

    [[nodiscard]] const Language &language() const { return *m_language; }
    /// UTF-8, NFC, one to some twelve words.
    void appendTitle(SplitMix &random, std::string &out) const;
    void appendName(SplitMix &random, std::string &out) const;
    /// A word of the list, the first ones most often; one in four is a rare one made of syllables.
    void appendWord(SplitMix &random, bool capitalised, std::string &out) const;
    void appendSentence(SplitMix &random, std::size_t words, std::string &out) const;
    [[nodiscard]] std::string_view publisher(SplitMix &random) const;

private:
    void appendRareWord(quint64 rank, bool capitalised, std::string &out) const;

    const Language *m_language;
    std::vector<std::string_view> m_patterns;
    std::vector<std::string_view> m_famousTitles;
    std::vector<std::string_view> m_words;
    std::vector<std::string_view> m_syllables;
    std::vector<std::string_view> m_givenNames;
    std::vector<std::string_view> m_familyNames;
    std::vector<std::string_view> m_publishers;
};

} // namespace alexandria
