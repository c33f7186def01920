// SPDX-License-Identifier: MIT
#include "tests/support/lexicon.h"

namespace alexandria {

namespace {

constexpr quint64 RareWords = 1 << 17;

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return parts;
}

std::string_view drawn(SplitMix &random, const std::vector<std::string_view> &list)
{
    return list[random.zipf(list.size())];
}

/// Upper case of the first letter where that keeps the length: Latin without Latin Extended, Cyrillic, Greek
/// without tonos.
void appendCapitalised(std::string_view word, std::string &out)
{
    const auto byte = [word](std::size_t i) {
        return i < word.size() ? static_cast<unsigned char>(word[i]) : 0U;
    };
    const auto append = [&](unsigned first, unsigned second) {
        out.push_back(static_cast<char>(first));
        out.push_back(static_cast<char>(second));
        out.append(word.substr(2));
    };
    if (word[0] >= 'a' && word[0] <= 'z') {
        out.push_back(static_cast<char>(word[0] - 'a' + 'A'));
        out.append(word.substr(1));
    } else if (byte(0) == 0xc3 && byte(1) >= 0xa0 && byte(1) != 0xb7 && byte(1) != 0xbf) {
        append(0xc3, byte(1) - 0x20U); // à–þ
    } else if (byte(0) == 0xd0 && byte(1) >= 0xb0) {
        append(0xd0, byte(1) - 0x20U); // а–п
    } else if (byte(0) == 0xd1 && byte(1) <= 0x8f) {
        append(0xd0, byte(1) + 0x20U); // р–я
    } else if (byte(0) == 0xce && byte(1) >= 0xb1) {
        append(0xce, byte(1) - 0x20U); // α–ο
    } else if (byte(0) == 0xcf && byte(1) <= 0x89) {
        append(0xce, byte(1) + 0x20U); // π–ω
    } else {
        out.append(word);
    }
}

void appendWordAs(std::string_view word, bool capitalised, std::string &out)
{
    if (capitalised)
        appendCapitalised(word, out);
    else
        out.append(word);
}

} // namespace

Lexicon::Lexicon(const Language &language)
    : m_language(&language)
    , m_patterns(split(language.patterns, '|'))
    , m_famousTitles(split(language.famousTitles, '|'))
    , m_words(split(language.words, ' '))
    , m_syllables(split(language.syllables, ' '))
    , m_givenNames(split(language.givenNames, ' '))
    , m_familyNames(split(language.familyNames, ' '))
    , m_publishers(split(language.publishers, '|'))
{ }

void Lexicon::appendRareWord(quint64 rank, bool capitalised, std::string &out) const
{
    SplitMix letters(rank); // so that a rank is always the same word
    std::string word;
    const quint64 count = 2 + letters.below(m_language->familyNameFirst ? 2 : 3);
    for (quint64 i = 0; i < count; ++i)
        word.append(m_syllables[letters.below(m_syllables.size())]);
    appendWordAs(word, capitalised, out);
}

void Lexicon::appendWord(SplitMix &random, bool capitalised, std::string &out) const
{
    if (random.oneIn(4))
        appendRareWord(random.zipf(RareWords), capitalised, out);
    else
        appendWordAs(drawn(random, m_words), capitalised, out);
}

void Lexicon::appendTitle(SplitMix &random, std::string &out) const
{
    const bool famous = random.oneIn(1000) && !m_famousTitles.empty();
    const std::string_view pattern = drawn(random, famous ? m_famousTitles : m_patterns);
    const bool titleCase = random.oneIn(2);
    const std::size_t start = out.size();
    for (const char character : pattern) {
        if (character == '%')
            appendWord(random, titleCase || out.size() == start, out);
        else if (character == '#')
            out.append(std::to_string(1 + random.below(99)));
        else
            out.push_back(character);
    }
}

void Lexicon::appendName(SplitMix &random, std::string &out) const
{
    std::string family;
    if (random.below(5) < 2 && !m_language->familyNameFirst)
        appendRareWord(random.zipf(RareWords), true, family);
    else
        family = drawn(random, m_familyNames);
    const std::string_view given = drawn(random, m_givenNames);
    if (m_language->familyNameFirst) {
        out.append(family).append(given);
    } else if (random.oneIn(12)) {
        out.append(family).append(", ").append(given);
    } else {
        out.append(given).push_back(' ');
        if (m_language->marcCode == "eng" && random.oneIn(2)) {
            out.push_back(static_cast<char>('A' + random.below(26)));
            out.append(". ");
        }
        out.append(family);
    }
}

void Lexicon::appendSentence(SplitMix &random, std::size_t words, std::string &out) const
{
    for (std::size_t i = 0; i < words; ++i) {
        if (i > 0 && !m_language->familyNameFirst)
            out.push_back(' ');
        appendWord(random, i == 0, out);
    }
    out.push_back('.');
}

std::string_view Lexicon::publisher(SplitMix &random) const
{
    return drawn(random, m_publishers);
}

} // namespace alexandria
