// SPDX-License-Identifier: MIT
#include "models/catalogue/relevance.h"

#include "models/catalogue/folding.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// "&" is read as "and", and everything but words as one space.
QStringList comparableWords(QStringView text)
{
    QString all = folded(text);
    all.replace(u'&', " and "_L1);
    return wordsOf(all);
}

/// A leading article does not count when titles are compared, as in a library's alphabet.
QStringList withoutArticle(const QStringList &words)
{
    static constexpr std::array articles{u"the", u"a",   u"an",  u"der", u"die", u"das", u"le",
                                         u"la",  u"les", u"el",  u"los", u"las", u"il",  u"lo",
                                         u"o",   u"os",  u"het", u"de",  u"l"};
    const bool hasArticle = words.size() > 1
        && std::any_of(articles.begin(), articles.end(),
                       [&words](QStringView article) { return words.first() == article; });
    return hasArticle ? words.mid(1) : words;
}

QSet<QString> trigramsOf(const QStringList &words)
{
    QSet<QString> trigrams;
    for (const QString &word : words) {
        const QString padded = "  "_L1 + word + u' ';
        for (qsizetype at = 0; at + 3 <= padded.size(); ++at)
            trigrams << padded.mid(at, 3);
    }
    return trigrams;
}

} // namespace

Relevance::Relevance(const QString &sought)
    : m_words(comparableWords(sought))
{
    m_text = m_words.join(u' ');
    m_withoutArticle = withoutArticle(m_words).join(u' ');
}

double Relevance::of(QStringView text) const
{
    const QStringList words = comparableWords(text);
    const QString whole = words.join(u' ');
    if (whole.isEmpty() || m_text.isEmpty())
        return 0;
    const double share = std::min(1.0, double(m_text.size()) / double(whole.size()));
    if (whole == m_text)
        return text.compare(m_text, Qt::CaseInsensitive) == 0 ? 8 : 7.5;
    if (withoutArticle(words).join(u' ') == m_withoutArticle)
        return 7;
    if (whole.startsWith(m_text + u' ') || whole.startsWith(m_withoutArticle + u' '))
        return 5 + share;
    const QString spaced = u' ' + whole + u' ';
    if (spaced.contains(u' ' + m_text + u' '))
        return 4 + share;
    if (std::all_of(m_words.cbegin(), m_words.cend(),
                    [&words](const QString &word) { return words.contains(word); }))
        return 3 + share;
    if (whole.startsWith(m_text))
        return 2 + share;
    if (allWordsIn(text))
        return 1 + share;
    return share / 2;
}

bool Relevance::allWordsIn(QStringView text) const
{
    const QString whole = comparableWords(text).join(u' ');
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&whole](const QString &word) { return whole.contains(word); });
}

double Relevance::similarity(QStringView text) const
{
    const QSet<QString> sought = trigramsOf(m_words);
    if (sought.isEmpty())
        return 0;
    const QStringList words = comparableWords(text);
    const qsizetype run = std::min(words.size(), m_words.size() + 1);
    qsizetype best = 0;
    for (qsizetype at = 0; at + run <= words.size(); ++at)
        best = std::max(best, (trigramsOf(words.mid(at, run)).intersect(sought)).size());
    return double(best) / double(sought.size());
}

double Relevance::resemblance(QStringView text) const
{
    const QSet<QString> sought = trigramsOf(m_words);
    const QSet<QString> found = trigramsOf(comparableWords(text));
    const qsizetype either = QSet<QString>(sought).unite(found).size();
    return either == 0 ? 0 : double(QSet<QString>(sought).intersect(found).size()) / double(either);
}

} // namespace alexandria
