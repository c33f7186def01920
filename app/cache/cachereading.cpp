// SPDX-License-Identifier: MIT
#include "app/cache/cachereading.h"

#include "app/cache/cachekey.h"
#include "app/cache/cachewords.h"
#include "app/cache/packing.h"
#include "models/catalogue/relevance.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype EverSeenPageSize = 50;
constexpr int MostEverSeen = 1'000; // ranked by what they say; newer ones first in the line
constexpr int SuggestionsRanked = 4; // times as many as are wanted

/// Best first; alike ones as they were.
void rank(QList<StoredEdition> &editions, const Relevance &title, const Relevance &author, bool byAuthor)
{
    QHash<qint64, double> scores;
    for (const StoredEdition &stored : std::as_const(editions))
        scores[stored.id] =
            byAuthor ? author.of(stored.edition.authorNames()) : title.of(stored.edition.title);
    std::stable_sort(editions.begin(), editions.end(),
                     [&scores](const StoredEdition &a, const StoredEdition &b) {
                         return scores.value(a.id) > scores.value(b.id);
                     });
}

QList<Edition> editionsOf(const QList<StoredEdition> &stored)
{
    QList<Edition> editions;
    editions.reserve(stored.size());
    for (const StoredEdition &one : stored)
        editions << one.edition;
    return editions;
}

qint64 oldestOf(const QList<StoredEdition> &editions, qint64 otherwise)
{
    const auto oldest =
        std::min_element(editions.cbegin(), editions.cend(),
                         [](const StoredEdition &a, const StoredEdition &b) { return a.stored < b.stored; });
    return oldest == editions.cend() ? otherwise : oldest->stored;
}

/// Those with @p ids, in that order; nothing when one is missing.
std::optional<QList<StoredEdition>> inOrder(const QList<StoredEdition> &editions, const QList<qint64> &ids)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < editions.size(); ++i)
        places.insert(editions[i].id, i);
    QList<StoredEdition> ordered;
    for (const qint64 id : ids) {
        const auto place = places.constFind(id);
        if (place == places.cend())
            return std::nullopt;
        ordered << editions[*place];
    }
    return ordered;
}

} // namespace

QByteArray sealOfPage(const QString &profile, const QByteArray &query, const QByteArray &token,
                      qint64 generation, qint64 stored, const QString &editions, const QByteArray &next,
                      bool isApproximate)
{
    return sealOf({profile.toUtf8(), query, token, QByteArray::number(generation), QByteArray::number(stored),
                   editions.toUtf8(), next, isApproximate ? "1" : "0"});
}

QByteArray sealOfAnswer(const QString &profile, qint64 isbn, qint64 stored, const QString &editions)
{
    return sealOf(
        {profile.toUtf8(), QByteArray::number(isbn), QByteArray::number(stored), editions.toUtf8()});
}

struct CacheReading::Page
{
    qint64 id = 0;
    qint64 stored = 0;
    qint64 used = 0;
    QList<qint64> editions;
    std::optional<PageToken> next;
    bool isApproximate = false;
};

CacheReading::CacheReading(CacheSession &session, CacheMoment moment)
    : m_session(session)
    , m_moment(std::move(moment))
{ }

/// Whether anything was ever stored for the profile; to be asked first.
Result<bool> CacheReading::isKnown()
{
    const auto number = profileNumber(m_session, m_moment.profile);
    if (!number)
        return Failure(number.error());
    m_number = number->value_or(0);
    return number->has_value();
}

Result<CachedPage> CacheReading::page(const SearchQuery &query, const PageToken &from)
{
    const auto known = isKnown();
    if (!known)
        return Failure(known.error());
    if (!*known)
        return CachedPage();
    if (query.kind == SearchQuery::Kind::Isbn)
        return query.isbn ? pageOfIsbn(*query.isbn) : CachedPage();
    const auto stored = storedPage(query, from);
    if (!stored)
        return Failure(stored.error());
    if (!*stored)
        return CachedPage();
    const Page &page = **stored;
    const auto found =
        storedEditions(m_session, m_moment.profile,
                       m_session.run(u"select_editions_by_id"_s, {{u":ids"_s, idText(page.editions)}}));
    if (!found)
        return Failure(found.error());
    const auto editions = inOrder(*found, page.editions);
    if (!editions)
        return CachedPage(); // one was driven out
    CachedPage cached;
    cached.page = EditionPage{editionsOf(*editions), page.next, {}, page.isApproximate, {}};
    const bool isFound = !editions->isEmpty() || !from.isStart();
    cached.page->origin = origin(Origin::Source::Cache, page.stored, isFound);
    note(*editions, cached.use);
    if (std::abs(m_moment.now - page.used) >= UsePrecision)
        cached.use.pages << page.id;
    return cached;
}

Result<std::optional<CacheReading::Page>> CacheReading::storedPage(const SearchQuery &query,
                                                                   const PageToken &from)
{
    enum { Id, Generation, Stored, Used, Editions, Next, IsApproximate, Seal };

    const QByteArray queryBytes = queryKey(query);
    const QByteArray tokenBytes = tokenKey(from);
    const auto rows = m_session.run(
        u"select_page"_s, {{u":profile"_s, m_number}, {u":query"_s, queryBytes}, {u":token"_s, tokenBytes}});
    if (!rows)
        return Failure(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    const QVariantList &row = rows->first();
    const QByteArray next = row[Next].toByteArray();
    Page page{row[Id].toLongLong(),   row[Stored].toLongLong(),
              row[Used].toLongLong(), idsIn(row[Editions].toString()),
              unpackedToken(next),    row[IsApproximate].toBool()};
    const qint64 generation = row[Generation].toLongLong();
    if (row[Seal].toByteArray()
        != sealOfPage(m_moment.profile, queryBytes, tokenBytes, generation, page.stored,
                      row[Editions].toString(), next, page.isApproximate))
        return m_session.foundDamage(u"seal of page %1"_s.arg(page.id));
    const bool isOther = !from.isStart() && generation != from.generation;
    const bool isUnreadable = !next.isEmpty() && !page.next;
    return isOther || isUnreadable ? std::nullopt : std::optional(page);
}

Result<CachedPage> CacheReading::pageOfIsbn(const Isbn &isbn)
{
    CachedPage cached;
    const auto found = answer(isbn, cached.use);
    if (!found)
        return Failure(found.error());
    if (*found)
        cached.page = EditionPage{(*found)->editions, {}, (*found)->origin, false, {}};
    return cached;
}

Result<CachedAnswers> CacheReading::lookUp(const QList<Isbn> &isbns)
{
    CachedAnswers cached;
    cached.answers.resize(isbns.size());
    const auto known = isKnown();
    if (!known)
        return Failure(known.error());
    if (!*known)
        return cached;
    for (qsizetype i = 0; i < isbns.size(); ++i) {
        auto found = answer(isbns[i], cached.use);
        if (!found)
            return Failure(found.error());
        cached.answers[i] = std::move(*found);
    }
    return cached;
}

Result<QList<StoredEdition>> CacheReading::withIsbn(const Isbn &isbn)
{
    return storedEditions(
        m_session, m_moment.profile,
        m_session.run(u"select_editions_by_isbn"_s,
                      {{u":profile"_s, m_number}, {u":isbn"_s, isbn.toIsbn13().toLongLong()}}));
}

/// What was answered last, and those that were seen to bear the ISBN since; without an answer, those that are
/// whole.
Result<std::optional<IsbnAnswer>> CacheReading::answer(const Isbn &isbn, CacheUse &use)
{
    enum { Stored, Editions, Seal };

    const qint64 number = isbn.toIsbn13().toLongLong();
    const auto rows = m_session.run(u"select_answer"_s, {{u":profile"_s, m_number}, {u":isbn"_s, number}});
    if (!rows)
        return Failure(rows.error());
    const auto bearing = withIsbn(isbn);
    if (!bearing)
        return Failure(bearing.error());
    std::optional<QList<StoredEdition>> found;
    qint64 learned = 0;
    if (!rows->isEmpty()) {
        const QVariantList &row = rows->first();
        learned = row[Stored].toLongLong();
        if (row[Seal].toByteArray()
            != sealOfAnswer(m_moment.profile, number, learned, row[Editions].toString()))
            return m_session.foundDamage(u"seal of answer %1"_s.arg(number));
        found = inOrder(*bearing, idsIn(row[Editions].toString()));
    }
    const QList<StoredEdition> answered = found.value_or(QList<StoredEdition>());
    for (const StoredEdition &stored : *bearing) {
        const bool isAnswered = std::any_of(answered.cbegin(), answered.cend(),
                                            [&](const StoredEdition &one) { return one.id == stored.id; });
        if (!isAnswered && isWhole(stored.edition) && stored.edition.isbn13.contains(isbn.toIsbn13()))
            found = found.value_or(QList<StoredEdition>()) << stored;
    }
    if (!found)
        return std::nullopt;
    note(*found, use);
    learned = found->isEmpty() ? learned : std::max(learned, oldestOf(*found, learned));
    return IsbnAnswer{
        isbn, editionsOf(*found), origin(Origin::Source::Cache, learned, !found->isEmpty()), {}};
}

Result<QList<StoredEdition>> CacheReading::withWords(const QString &expression, int limit)
{
    if (expression.isEmpty())
        return QList<StoredEdition>();
    const auto [first, last] = idRange(m_number);
    return storedEditions(
        m_session, m_moment.profile,
        m_session.run(
            u"select_editions_by_words"_s,
            {{u":words"_s, expression}, {u":first"_s, first}, {u":last"_s, last}, {u":limit"_s, limit}}));
}

Result<QList<Edition>> CacheReading::suggestions(const QString &words, int limit)
{
    const auto known = isKnown();
    if (!known)
        return Failure(known.error());
    if (!*known || limit <= 0)
        return QList<Edition>();
    auto found = withWords(suggestionExpression(words), limit * SuggestionsRanked);
    if (!found)
        return Failure(found.error());
    const Relevance relevance(words);
    rank(*found, relevance, relevance, false);
    return editionsOf(found->mid(0, limit));
}

Result<EditionPage> CacheReading::everSeen(const SearchQuery &query, const PageToken &from)
{
    const auto known = isKnown();
    if (!known)
        return Failure(known.error());
    if (!*known)
        return EditionPage{{}, {}, {Origin::Source::Offline, {}, {}, true}, false, {}};
    return from.isStart() ? firstEverSeen(query) : nextEverSeen(from);
}

Result<EditionPage> CacheReading::firstEverSeen(const SearchQuery &query)
{
    auto found = query.kind == SearchQuery::Kind::Isbn && query.isbn
        ? withIsbn(*query.isbn)
        : withWords(expressionFor(query), MostEverSeen);
    if (found && found->isEmpty() && query.kind == SearchQuery::Kind::Title)
        found = withWords(anywhereExpression(query.title), MostEverSeen);
    if (!found)
        return Failure(found.error());
    if (query.kind != SearchQuery::Kind::Isbn)
        rank(*found, Relevance(query.title), Relevance(query.author),
             query.kind == SearchQuery::Kind::Author);
    EditionPage page;
    page.editions = editionsOf(found->mid(0, EverSeenPageSize));
    page.origin =
        origin(Origin::Source::Offline, oldestOf(found->mid(0, EverSeenPageSize), m_moment.now), true);
    if (found->size() > EverSeenPageSize) {
        page.next = PageToken();
        page.next->generation = OfflineGeneration;
        page.next->hasMoreWindows = false;
        for (const StoredEdition &stored : found->mid(EverSeenPageSize))
            page.next->remaining << QString::number(stored.id);
    }
    return page;
}

Result<EditionPage> CacheReading::nextEverSeen(const PageToken &from)
{
    QList<qint64> ids;
    for (const QString &id : from.remaining.mid(0, EverSeenPageSize))
        ids << id.toLongLong();
    const auto found = storedEditions(m_session, m_moment.profile,
                                      m_session.run(u"select_editions_by_id"_s, {{u":ids"_s, idText(ids)}}));
    if (!found)
        return Failure(found.error());
    QList<StoredEdition> ordered;
    for (const qint64 id : std::as_const(ids))
        ordered +=
            inOrder(*found, {id}).value_or(QList<StoredEdition>()); // one may have been driven out since
    EditionPage page;
    page.editions = editionsOf(ordered);
    page.origin = origin(Origin::Source::Offline, oldestOf(ordered, m_moment.now), true);
    if (from.remaining.size() > EverSeenPageSize) {
        page.next = from;
        page.next->remaining = from.remaining.mid(EverSeenPageSize);
    }
    return page;
}

/// What is from the future, since the clock went back, is stale: else it would stay fresh for as long.
Origin CacheReading::origin(Origin::Source source, qint64 stored, bool isFound) const
{
    const auto age = std::chrono::seconds(m_moment.now - stored);
    const auto limit = isFound ? m_moment.settings.timeToLive : m_moment.settings.notFoundTimeToLive;
    const bool isFresh = source == Origin::Source::Cache && age.count() >= 0 && age < limit;
    return {source, {}, std::max(age, std::chrono::seconds(0)), !isFresh};
}

void CacheReading::note(const QList<StoredEdition> &editions, CacheUse &use) const
{
    for (const StoredEdition &stored : editions) {
        if (std::abs(m_moment.now - stored.used) >= UsePrecision)
            use.editions << stored.id;
    }
}

} // namespace alexandria
