// SPDX-License-Identifier: MIT
#include "app/cache/cachewords.h"

#include "app/catalogue/samplestatements.h"
#include "models/catalogue/folding.h"
#include "models/catalogue/searchpatterns.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// Some works have hundreds of subjects; what nobody would search by makes every write slower.
constexpr qsizetype MostSubjects = 40;

/// "ol27482w" of "/works/OL27482W"
QString lastPartOf(const QString &key)
{
    return folded(key.mid(key.lastIndexOf(u'/') + 1));
}

QString inColumns(QLatin1StringView columns, const QString &text)
{
    const QString expression = matchExpression(text);
    return expression.isEmpty() ? QString() : u"{%1} : (%2)"_s.arg(columns, expression);
}

QString keyExpression(const QString &key)
{
    const QString word = lastPartOf(key);
    return word.isEmpty() || wordsOf(word).size() != 1 ? QString() : u"{keys} : \"%1\""_s.arg(word);
}

} // namespace

EditionWords wordsOfEdition(const Edition &edition)
{
    EditionWords words;
    QStringList titles{edition.title, edition.subtitle};
    if (edition.work.title != edition.title)
        titles << edition.work.title;
    words.title = indexedWords(titles.join(u' '));
    QStringList authors{edition.byStatement};
    QStringList keys{lastPartOf(edition.work.key)};
    for (const Author &author : edition.authors) {
        authors << author.name;
        keys << lastPartOf(author.key);
    }
    words.authors = indexedWords(authors.join(u' '));
    words.publishers = indexedWords(edition.publishers.join(u' '));
    words.subjects = indexedWords((edition.series + edition.subjects.mid(0, MostSubjects)).join(u' '));
    words.keys = keys.join(u' ');
    return words;
}

QString suggestionExpression(const QString &words)
{
    const QString clean = folded(normalized(words));
    const QStringList parts = wordsOf(clean);
    const bool isOneLetter = parts.size() == 1 && parts.first().toUcs4().size() == 1
        && !isUnspacedScript(parts.first().toUcs4().first());
    return isOneLetter ? QString() : inColumns("title authors"_L1, clean);
}

QString anywhereExpression(const QString &words)
{
    return inColumns("title authors publishers subjects"_L1, words);
}

QString expressionFor(const SearchQuery &query)
{
    switch (query.kind) {
    case SearchQuery::Kind::Title:
        return inColumns("title"_L1, query.title);
    case SearchQuery::Kind::Author:
        return inColumns("authors"_L1, query.author);
    case SearchQuery::Kind::TitleAndAuthor:
        return inColumns("title"_L1, query.title) + " AND "_L1 + inColumns("authors"_L1, query.author);
    case SearchQuery::Kind::EditionsOfWork:
    case SearchQuery::Kind::WorksOfAuthor:
        return keyExpression(query.key);
    case SearchQuery::Kind::Isbn:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace alexandria
