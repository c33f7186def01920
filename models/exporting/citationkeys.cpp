// SPDX-License-Identifier: MIT
#include "models/exporting/citationkeys.h"

#include "models/catalogue/folding.h"
#include "models/exporting/exporttext.h"
#include "models/exporting/personname.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype LongestPart = 20;
constexpr int LettersOfSuffix = 26;

QString asciiOf(const QString &text)
{
    QString ascii = folded(text);
    ascii.removeIf([](QChar c) { return (c < u'a' || c > u'z') && (c < u'0' || c > u'9'); });
    return ascii.left(LongestPart);
}

QString authorPart(const Edition &edition)
{
    for (const Author &author : edition.authors) {
        if (author.name.isEmpty())
            continue;
        const PersonName name = PersonName::fromText(author.name);
        return asciiOf(name.isLiteral() ? name.family.section(u' ', 0, 0) : name.family);
    }
    return {};
}

QString titlePart(const Edition &edition)
{
    static const QSet<QString> articles{u"a"_s,   u"an"_s,   u"the"_s, u"der"_s, u"die"_s, u"das"_s,
                                        u"ein"_s, u"eine"_s, u"le"_s,  u"la"_s,  u"les"_s, u"l"_s,
                                        u"un"_s,  u"une"_s,  u"el"_s,  u"los"_s, u"las"_s, u"il"_s,
                                        u"lo"_s,  u"i"_s,    u"gli"_s, u"de"_s,  u"het"_s, u"een"_s};
    QString first;
    for (const QString &word : wordsOf(fullTitle(edition).left(400))) {
        QString ascii = asciiOf(word);
        if (!ascii.isEmpty() && !articles.contains(ascii))
            return ascii;
        if (first.isEmpty())
            first = ascii;
    }
    return first;
}

QString baseOf(const Edition &edition)
{
    const QString author = authorPart(edition);
    const QString word = titlePart(edition);
    if (author.isEmpty() && word.isEmpty()) {
        const QString identifier = asciiOf(identifierOf(edition.key));
        return identifier.isEmpty() ? u"edition"_s : identifier;
    }
    const std::optional<int> year = edition.publishYear();
    return (author.isEmpty() ? u"anon"_s : author) + (year ? QString::number(*year) : QString()) + word;
}

/// a to z, aa to zz, aaa…
QString suffix(int number)
{
    QString letters;
    for (; number >= 0; number = number / LettersOfSuffix - 1)
        letters.prepend(QChar(u'a' + number % LettersOfSuffix));
    return letters;
}

} // namespace

QString CitationKeys::next(const Edition &edition)
{
    const QString base = baseOf(edition);
    QString key = base;
    while (m_used.contains(key))
        key = base + suffix(m_used[base]++);
    m_used.insert(key, 0);
    return key;
}

} // namespace alexandria
