// SPDX-License-Identifier: MIT
#include "models/catalogue/searchquery.h"

#include "models/catalogue/folding.h"
#include "models/isbn/isbntext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Failure malformed(const char *sentence)
{
    return Failure({Error::Kind::Malformed, QCoreApplication::translate("SearchQuery", sentence), {}, {}});
}

/// "OL27482W" from a key, an address or the bare identifier.
std::optional<SearchQuery> fromKey(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:https?://(?:www\\.)?openlibrary\\.org)?(?:/(?:works|authors)/)?(OL[1-9][0-9]*([WA]))(?:/.*)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(2) == "W"_L1 ? SearchQuery::forEditionsOfWork("/works/"_L1 + match.captured(1))
                                       : SearchQuery::forWorksOfAuthor("/authors/"_L1 + match.captured(1));
}

/// Digits and signs alone that begin as an ISBN-13 does; of ten it may be a telephone number.
bool isNearlyThirteen(const QString &number, const IsbnProblem &problem)
{
    constexpr qsizetype Least = 11;
    const bool isBookland = problem.digits.startsWith("978"_L1) || problem.digits.startsWith("979"_L1);
    return isBookland && problem.digits.size() >= Least
        && std::none_of(number.cbegin(), number.cend(), [](QChar character) { return character.isLetter(); });
}

} // namespace

SearchQuery SearchQuery::forIsbn(const Isbn &isbn)
{
    SearchQuery query;
    query.kind = Kind::Isbn;
    query.isbn = isbn;
    return query;
}

SearchQuery SearchQuery::forEditionsOfWork(const QString &workKey)
{
    SearchQuery query;
    query.kind = Kind::EditionsOfWork;
    query.key = workKey;
    return query;
}

SearchQuery SearchQuery::forWorksOfAuthor(const QString &authorKey)
{
    SearchQuery query;
    query.kind = Kind::WorksOfAuthor;
    query.key = authorKey;
    return query;
}

Result<SearchQuery> SearchQuery::forFields(const QString &title, const QString &author)
{
    SearchQuery query;
    query.title = normalized(title);
    query.author = normalized(author);
    if (query.title.isEmpty() && query.author.isEmpty())
        return malformed(
            QT_TRANSLATE_NOOP("SearchQuery", "Type a title, an author or an ISBN to search for."));
    const bool hasTitle = !wordsOf(query.title).isEmpty();
    const bool hasAuthor = !wordsOf(query.author).isEmpty();
    if (hasTitle != !query.title.isEmpty() || hasAuthor != !query.author.isEmpty())
        return malformed(QT_TRANSLATE_NOOP(
            "SearchQuery", "Signs alone cannot be searched for: type at least one letter or digit."));
    query.kind = hasTitle && hasAuthor ? Kind::TitleAndAuthor : hasTitle ? Kind::Title : Kind::Author;
    return query;
}

Result<SearchQuery> SearchQuery::fromWords(const QString &text)
{
    if (const auto isbn = Isbn::fromText(text))
        return forIsbn(*isbn);
    if (const auto query = fromKey(text.trimmed()))
        return *query;
    if (const auto problem = isbnProblemOf(text))
        return Failure({Error::Kind::Malformed, problem->sentence(), {}, {}});
    return forFields(text, {});
}

std::optional<IsbnProblem> SearchQuery::isbnProblemOf(const QString &text)
{
    static const QRegularExpression label(u"^(?:urn:)?ISBN(?:-1[03])?[:\\s]*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString number = text.trimmed().remove(label);
    if (const auto whole = Isbn::fromText(text); !whole && isNearlyThirteen(number, whole.error()))
        return whole.error();
    const QList<IsbnInText> found = isbnsInText(text);
    const bool isAll = found.size() == 1 && found.first().input.size() == number.size();
    return isAll && !found.first().isbn ? std::optional(found.first().isbn.error()) : std::nullopt;
}

QString SearchQuery::text() const
{
    switch (kind) {
    case Kind::Isbn:
        return isbn ? isbn->toIsbn13() : QString();
    case Kind::Title:
        return title;
    case Kind::Author:
        return author;
    case Kind::TitleAndAuthor:
        return title + " / "_L1 + author;
    case Kind::EditionsOfWork:
    case Kind::WorksOfAuthor:
        return key;
    }
    Q_UNREACHABLE();
}

QString SearchQuery::kindName() const
{
    switch (kind) {
    case Kind::Isbn:
        return u"isbn"_s;
    case Kind::Title:
        return u"title"_s;
    case Kind::Author:
        return u"author"_s;
    case Kind::TitleAndAuthor:
        return u"title-and-author"_s;
    case Kind::EditionsOfWork:
        return u"editions-of-work"_s;
    case Kind::WorksOfAuthor:
        return u"works-of-author"_s;
    }
    Q_UNREACHABLE();
}

} // namespace alexandria
