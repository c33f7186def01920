// SPDX-License-Identifier: MIT
#include "models/catalogue/searchpatterns.h"

#include "models/catalogue/folding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype ShortestInfix = 3;
constexpr qsizetype MostWords = 8;
constexpr qsizetype CutBesideOthers = 6;
constexpr qsizetype CutAlone = 8;

qsizetype lengthOf(QStringView word)
{
    return word.toUcs4().size();
}

QString cut(const QString &word, qsizetype characters)
{
    const QList<uint> all = word.toUcs4();
    QList<char32_t> kept;
    for (qsizetype i = 0; i < std::min(characters, all.size()); ++i)
        kept << char32_t(all[i]);
    return QString::fromUcs4(kept.constData(), kept.size());
}

bool isUnspaced(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    return std::all_of(characters.cbegin(), characters.cend(),
                       [](uint character) { return isUnspacedScript(char32_t(character)); });
}

QStringList joinUnspaced(const QStringList &words)
{
    QStringList joined;
    for (const QString &word : words) {
        if (!joined.isEmpty() && isUnspaced(word) && isUnspaced(joined.last()))
            joined.last() += word;
        else
            joined << word;
    }
    return joined;
}

/// As typed, without accents, and decomposed: the server compares code points.
QStringList spellings(const QString &word)
{
    QStringList all{word, withoutAccents(word), word.normalized(QString::NormalizationForm_D)};
    all.removeDuplicates();
    all.removeIf([](const QString &spelling) { return wordsOf(spelling).isEmpty(); }); // "ﾞ" is a mark then
    return all;
}

QStringList surrounded(QLatin1StringView before, const QStringList &words, QLatin1StringView after)
{
    QStringList patterns;
    for (const QString &word : words)
        patterns << before + word + after;
    return patterns;
}

WordPattern infixPattern(const QString &word, qsizetype cutAt)
{
    WordPattern pattern;
    pattern.indexed = surrounded("%"_L1, spellings(cut(word, cutAt)), "%"_L1);
    if (lengthOf(word) > cutAt)
        pattern.filters = surrounded("%"_L1, spellings(word), "%"_L1);
    return pattern;
}

WordPattern wordStartPattern(const QString &word)
{
    WordPattern pattern;
    pattern.indexed =
        surrounded(""_L1, spellings(word), "%"_L1) + surrounded("% "_L1, spellings(word), "%"_L1);
    return pattern;
}

/// Words so frequent that a few hundred rows hold a window of them in their languages.
bool isCommon(const QString &word)
{
    static constexpr std::array common{u"the", u"and", u"for", u"from", u"with", u"der", u"die",
                                       u"das", u"und", u"von", u"les",  u"des",  u"del", u"los"};
    const QString lower = word.toLower();
    return lengthOf(word) < ShortestInfix
        || std::any_of(common.begin(), common.end(), [&lower](QStringView other) { return lower == other; });
}

} // namespace

bool isUnspacedScript(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return character == U'ー' || character == U'々';
    }
}

SearchPatterns patternsFor(const QString &text)
{
    QStringList words = joinUnspaced(wordsOf(text));
    words.removeDuplicates();
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return lengthOf(a) > lengthOf(b); });
    QStringList long_;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(long_),
                 [](const QString &word) { return lengthOf(word) >= ShortestInfix; });

    SearchPatterns patterns;
    const bool onlyShort = long_.isEmpty();
    const QStringList used =
        (onlyShort ? words : long_).first(std::min(MostWords, (onlyShort ? words : long_).size()));
    for (const QString &word : used) {
        patterns.words << (onlyShort ? wordStartPattern(word)
                                     : infixPattern(word, used.size() == 1 ? CutAlone : CutBesideOthers));
    }
    patterns.onlyCommonWords = std::all_of(used.cbegin(), used.cend(), isCommon)
        && std::any_of(used.cbegin(), used.cend(),
                       [](const QString &word) { return lengthOf(word) >= ShortestInfix; });
    patterns.needsUnicodeCase = std::none_of(used.cbegin(), used.cend(), [](const QString &word) {
        return std::any_of(word.cbegin(), word.cend(), [](QChar character) { return character < u'\u0080'; });
    });
    return patterns;
}

} // namespace alexandria
