// SPDX-License-Identifier: MIT
#include "app/catalogue/editionsearch.h"

#include "app/catalogue/candidates.h"
#include "app/catalogue/isbnrows.h"
#include "models/catalogue/relevance.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype PageSize = 50;
/// A window whose rows are all filtered away is followed by the next, but not for ever.
constexpr int MostWindowsAtOnce = 4;
/// Titles by an author are found from the author's side first; so many windows of titles come on top.
constexpr int MostWindowsOfTitlesByAuthor = 3;
constexpr qsizetype AuthorsPerWindow = 10;
/// Under this share of common trigrams a title is another one.
constexpr double LeastSimilarity = 0.45;
/// What is known to rank authors well: likeness, and a little for each doubling of their works.
constexpr double WeightOfWorks = 0.15;

/// Leaves out the row that only says there is another window, and notes where that starts.
void endWindow(QList<Candidate> &candidates, qsizetype windowRows, PageToken &token)
{
    token.hasMoreWindows = windowRows > WindowSize;
    ++token.window;
    const bool lastIsOfNext =
        !candidates.isEmpty() && candidates.last().stage == 2 && countOfStage(candidates, 2) > WindowSize;
    if (lastIsOfNext)
        candidates.removeLast();
}

void leaveOutShown(QList<Candidate> &candidates, PageToken &token)
{
    candidates.removeIf([&token](const Candidate &candidate) { return token.shown.contains(candidate.key); });
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (candidate.stage < 2 && !token.shown.contains(candidate.key))
            token.shown << candidate.key;
    }
}

struct NamedAuthor
{
    QString key;
    double score = 0;
};

QStringList rankedAuthors(const Rows &rows, const QString &name, double leastSimilarity)
{
    enum { Key, Name, Works };

    const Relevance relevance(name);
    QList<NamedAuthor> authors;
    for (const Row &row : rows) {
        const int works = row[Works].toInt();
        const QString candidate = QString::fromUtf8(row[Name]);
        if (works > 0 && relevance.similarity(candidate) >= leastSimilarity)
            authors << NamedAuthor{QString::fromUtf8(row[Key]),
                                   relevance.resemblance(candidate) + WeightOfWorks * std::log(1 + works)};
    }
    std::stable_sort(authors.begin(), authors.end(),
                     [](const NamedAuthor &a, const NamedAuthor &b) { return a.score > b.score; });
    QStringList keys;
    for (const NamedAuthor &author : std::as_const(authors))
        keys << author.key;
    return keys;
}

} // namespace

Result<EditionPage> EditionSearch::page(const SearchQuery &query, const PageToken &from)
{
    EditionPage page;
    if (query.kind == SearchQuery::Kind::Isbn) {
        const auto answers = lookUp({*query.isbn});
        if (!answers)
            return Failure(answers.error());
        page.editions = answers->first().editions;
        return page;
    }
    PageToken token = from;
    for (int windows = 0; token.remaining.isEmpty() && token.hasMoreWindows && windows < MostWindowsAtOnce;
         ++windows) {
        const auto window = readWindow(query, token);
        if (!window)
            return Failure(window.error());
        token.remaining = *window;
    }
    page.isApproximate = token.isApproximate && !token.remaining.isEmpty();
    const auto editions = fetchEditions(token.remaining.first(std::min(PageSize, token.remaining.size())));
    if (!editions)
        return Failure(editions.error());
    page.editions = *editions;
    token.remaining = token.remaining.mid(PageSize);
    if (!token.remaining.isEmpty() || token.hasMoreWindows)
        page.next = token;
    return page;
}

Result<QStringList> EditionSearch::readWindow(const SearchQuery &query, PageToken &token)
{
    switch (query.kind) {
    case SearchQuery::Kind::Title:
        return readTitles(query, token);
    case SearchQuery::Kind::TitleAndAuthor:
        return readTitlesByAuthor(query, token);
    case SearchQuery::Kind::Author:
        return readAuthors(query, token);
    case SearchQuery::Kind::WorksOfAuthor:
        if (token.authors.isEmpty())
            token.authors = {query.key};
        return readWorks(token);
    case SearchQuery::Kind::EditionsOfWork:
        return readEditionsOfWork(query, token);
    case SearchQuery::Kind::Isbn:
        break;
    }
    Q_UNREACHABLE();
}

Result<QStringList> EditionSearch::readTitles(const SearchQuery &query, PageToken &token)
{
    constexpr int EnoughBeginnings = 50; // select_title_window.sql reads no window beside so many

    const bool isFirst = token.isStart();
    const auto rows =
        select(m_statements.titleWindow(query.title, token.window, isFirst, m_session.schema()));
    if (!rows)
        return Failure(rows.error());
    QList<Candidate> candidates = candidatesFrom(*rows);
    if (isFirst && candidates.isEmpty())
        return readSimilarTitles(query, token);
    const bool wasWindowRead = countOfStage(candidates, 1) < EnoughBeginnings;
    if (wasWindowRead)
        endWindow(candidates, countOfStage(candidates, 2), token);
    leaveOutShown(candidates, token);
    const Relevance relevance(query.title);
    for (Candidate &candidate : candidates)
        candidate.score = relevance.of(candidate.title);
    return rankedKeys(candidates);
}

Result<QStringList> EditionSearch::readSimilarTitles(const SearchQuery &query, PageToken &token)
{
    token.hasMoreWindows = false;
    token.isApproximate = true;
    const auto statement = m_statements.similarTitles(query.title, m_session.schema());
    if (!statement)
        return QStringList(); // the server cannot, or the word is too short to be misspelt
    const auto rows = select(statement);
    if (!rows && rows.error().kind == Error::Kind::TimedOut)
        return QStringList(); // what was asked for is known not to be there: that is an answer
    if (!rows)
        return Failure(rows.error());
    QList<Candidate> candidates = candidatesFrom(*rows);
    const Relevance relevance(query.title);
    for (Candidate &candidate : candidates)
        candidate.score = relevance.similarity(candidate.title) + relevance.resemblance(candidate.title);
    candidates.removeIf([&relevance](const Candidate &candidate) {
        return relevance.similarity(candidate.title) < LeastSimilarity;
    });
    return rankedKeys(candidates);
}

Result<QStringList> EditionSearch::readTitlesByAuthor(const SearchQuery &query, PageToken &token)
{
    const auto rows = select(
        m_statements.titleAndAuthorWindow(query.title, query.author, token.window, m_session.schema()));
    if (!rows)
        return Failure(rows.error());
    const int windowRows = rows->isEmpty() ? 0 : rows->last().value(2).toInt(); // its last row counts
    QList<Candidate> candidates = candidatesFrom(*rows);
    endWindow(candidates, windowRows, token);
    token.hasMoreWindows = token.hasMoreWindows && token.window < MostWindowsOfTitlesByAuthor;
    leaveOutShown(candidates, token);
    const Relevance relevance(query.title);
    for (Candidate &candidate : candidates)
        candidate.score = relevance.of(candidate.title);
    return rankedKeys(candidates);
}

Result<QStringList> EditionSearch::readEditionsOfWork(const SearchQuery &query, PageToken &token)
{
    const auto rows = select(m_statements.editionsOfWork(query.key, token.window, m_session.schema()));
    if (!rows)
        return Failure(rows.error());
    QList<Candidate> candidates = candidatesFrom(*rows);
    endWindow(candidates, candidates.size(), token);
    for (Candidate &candidate : candidates)
        candidate.score = candidate.year; // the newest first, those without a year last
    return rankedKeys(candidates);
}

Result<QStringList> EditionSearch::readAuthors(const SearchQuery &query, PageToken &token)
{
    if (token.isStart()) {
        const auto named = authors(query.author);
        if (!named)
            return Failure(named.error());
        token.authors = named->keys;
        token.isApproximate = named->areAlike;
    }
    return readWorks(token);
}

Result<EditionSearch::NamedAuthors> EditionSearch::authors(const QString &name)
{
    auto rows = select(m_statements.authorsByName(name, m_session.schema()));
    if (!rows)
        return Failure(rows.error());
    const bool areAlike = rows->isEmpty();
    if (areAlike) {
        const auto similar = m_statements.similarAuthors(name, m_session.schema());
        if (similar)
            rows = select(similar);
        if (!rows)
            return Failure(rows.error());
    }
    return NamedAuthors{rankedAuthors(*rows, name, areAlike ? LeastSimilarity : 0), areAlike};
}

Result<QStringList> EditionSearch::readWorks(PageToken &token)
{
    enum { Key, Place, Editions };

    token.hasMoreWindows = false;
    const QStringList authors = token.authors.mid(0, token.author + AuthorsPerWindow);
    if (token.author >= authors.size())
        return QStringList();
    auto rows =
        select(m_statements.worksOfAuthors(authors, token.author, token.afterWork, m_session.schema()));
    if (!rows)
        return Failure(rows.error());
    if (rows->size() > WindowSize) {
        rows->removeLast();
        const Row &last = rows->last();
        token.author = last[Place].toInt();
        token.afterWork = QString::fromUtf8(last[Key]);
    } else {
        token.author = int(authors.size());
        token.afterWork.clear();
    }
    token.hasMoreWindows = token.author < token.authors.size();
    rows->removeIf([](const Row &row) { return row[Editions] == "0"; }); // nothing could stand for it
    // An author's best-known works are those with the most editions.
    std::stable_sort(rows->begin(), rows->end(), [](const Row &a, const Row &b) {
        return std::pair(a[Place].toInt(), -a[Editions].toInt())
            < std::pair(b[Place].toInt(), -b[Editions].toInt());
    });
    QStringList keys;
    for (const Row &row : std::as_const(*rows))
        keys << QString::fromUtf8(row[Key]);
    return keys;
}

Result<QList<Edition>> EditionSearch::fetchEditions(const QStringList &keys)
{
    if (keys.isEmpty())
        return QList<Edition>();
    const auto rows = select(m_statements.editionsByKey(keys, m_session.schema()));
    if (!rows)
        return Failure(rows.error());
    const bool byWork = keys.first().startsWith("/works/"_L1);
    QHash<QString, Edition> found;
    for (const Row &row : *rows) {
        Edition edition = editionFromRow(row);
        const QString key = byWork ? edition.work.key : edition.key;
        found.insert(key, std::move(edition));
    }
    QList<Edition> editions;
    for (const QString &key : keys) {
        if (found.contains(key))
            editions << found.take(key);
    }
    return editions;
}

Result<QList<IsbnAnswer>> EditionSearch::lookUp(const QList<Isbn> &isbns)
{
    const auto rows = select(m_statements.editionsByIsbn(isbns, m_session.schema()));
    if (!rows)
        return Failure(rows.error());
    return answersFrom(*rows, isbns);
}

Result<Rows> EditionSearch::select(const Result<Statement> &statement)
{
    if (!statement)
        return Failure(statement.error());
    return m_session.select(*statement);
}

} // namespace alexandria
