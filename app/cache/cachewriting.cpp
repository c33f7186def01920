// SPDX-License-Identifier: MIT
#include "app/cache/cachewriting.h"

#include "app/cache/cachekey.h"
#include "app/cache/cachesize.h"
#include "app/cache/cachewords.h"
#include "app/cache/packing.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// What is seen again and did not change is written again only after so many seconds: it counts as older than
/// it is, never as younger.
constexpr qint64 StoredPrecision = 1800;

/// The error of what has none is asked for nowhere.
template <typename Value> Result<> withoutValue(const Result<Value> &result)
{
    if (!result)
        return Failure(result.error());
    return {};
}

/// An edition without a key is no one's: it cannot be found again.
bool haveKeys(const QList<Edition> &editions)
{
    return std::none_of(editions.cbegin(), editions.cend(),
                        [](const Edition &edition) { return edition.key.isEmpty(); });
}

} // namespace

Result<> runWords(CacheSession &session, const QString &statement, qint64 id, const Edition &edition)
{
    const EditionWords words = wordsOfEdition(edition);
    return withoutValue(session.run(statement,
                                    {{u":id"_s, id},
                                     {u":title"_s, words.title},
                                     {u":authors"_s, words.authors},
                                     {u":publishers"_s, words.publishers},
                                     {u":subjects"_s, words.subjects},
                                     {u":keys"_s, words.keys}}));
}

CacheWriting::CacheWriting(CacheSession &session, CacheMoment moment)
    : m_session(session)
    , m_moment(std::move(moment))
{ }

Result<> CacheWriting::store(const SearchQuery &query, const PageToken &from, qint64 generation,
                             const EditionPage &page)
{
    if (query.kind == SearchQuery::Kind::Isbn)
        return query.isbn ? store({IsbnAnswer{*query.isbn, page.editions, {}, {}}}) : Result<>();
    const auto room = hasRoom();
    if (!room || !*room || !haveKeys(page.editions))
        return withoutValue(room);
    CacheTransaction transaction(m_session);
    if (!transaction.begun())
        return withoutValue(transaction.begun());
    if (const auto found = findProfile(); !found)
        return found;
    QList<qint64> ids;
    for (const Edition &edition : page.editions) {
        const auto id = storeEdition(edition);
        if (!id)
            return withoutValue(id);
        ids << *id;
    }
    if (const auto stored = storePage(queryKey(query), from, generation, page, ids); !stored)
        return stored;
    if (const auto written = writeWords(); !written)
        return written;
    return transaction.commit();
}

Result<> CacheWriting::store(const QList<IsbnAnswer> &answers)
{
    const auto room = hasRoom();
    if (!room || !*room)
        return withoutValue(room);
    CacheTransaction transaction(m_session);
    if (!transaction.begun())
        return withoutValue(transaction.begun());
    if (const auto found = findProfile(); !found)
        return found;
    for (const IsbnAnswer &answer : answers) {
        if (!haveKeys(answer.editions))
            continue;
        if (const auto stored = storeAnswer(answer); !stored)
            return stored;
    }
    if (const auto written = writeWords(); !written)
        return written;
    return transaction.commit();
}

/// A file that is nearly full waits for the eviction: the cap holds, and nobody waits.
Result<bool> CacheWriting::hasRoom()
{
    const auto used = usedBytes(m_session);
    if (!used)
        return Failure(used.error());
    return *used < fullSize(m_moment.settings);
}

Result<> CacheWriting::findProfile()
{
    auto number = profileNumber(m_session, m_moment.profile);
    if (number && !*number) {
        if (const auto made = m_session.run(u"insert_profile"_s, {{u":id"_s, m_moment.profile}}); !made)
            return withoutValue(made);
        number = profileNumber(m_session, m_moment.profile);
    }
    if (!number)
        return withoutValue(number);
    m_number = number->value_or(0);
    return {};
}

Result<qint64> CacheWriting::storeEdition(const Edition &edition)
{
    const auto before = storedEditions(
        m_session, m_moment.profile,
        m_session.run(u"select_edition_by_key"_s, {{u":profile"_s, m_number}, {u":key"_s, edition.key}}));
    if (!before)
        return Failure(before.error());
    const QByteArray record = packed(edition);
    if (before->isEmpty())
        return insertEdition(edition, record);
    const qint64 age = m_moment.now - before->first().stored;
    if (record == before->first().record && age >= 0 && age < StoredPrecision)
        return before->first().id;
    if (const auto updated = updateEdition(before->first(), edition, record); !updated)
        return Failure(updated.error());
    return before->first().id;
}

Result<qint64> CacheWriting::insertEdition(const Edition &edition, const QByteArray &record)
{
    const auto taken = m_session.run(u"take_edition_id"_s, {{u":profile"_s, m_number}});
    if (!taken)
        return Failure(taken.error());
    const qint64 id = taken->value(0).value(0).toLongLong();
    const auto inserted =
        m_session.run(u"insert_edition"_s,
                      {{u":id"_s, id},
                       {u":profile"_s, m_number},
                       {u":key"_s, edition.key},
                       {u":stored"_s, m_moment.now},
                       {u":record"_s, record},
                       {u":seal"_s, sealOfEdition(m_moment.profile, id, edition.key, m_moment.now, record)}});
    if (!inserted)
        return Failure(inserted.error());
    if (const auto stored = storeIsbns(id, edition); !stored)
        return Failure(stored.error());
    planWords(u"insert_words"_s, id, edition);
    return id;
}

/// The index is left alone when nothing changed: most of what is seen again is what it was.
Result<> CacheWriting::updateEdition(const StoredEdition &before, const Edition &edition,
                                     const QByteArray &record)
{
    const auto updated = m_session.run(
        u"update_edition"_s,
        {{u":id"_s, before.id},
         {u":stored"_s, m_moment.now},
         {u":record"_s, record},
         {u":seal"_s, sealOfEdition(m_moment.profile, before.id, edition.key, m_moment.now, record)}});
    if (!updated || record == before.record)
        return withoutValue(updated);
    if (const auto removed = m_session.run(u"delete_isbns_of_edition"_s, {{u":edition"_s, before.id}});
        !removed)
        return withoutValue(removed);
    if (const auto stored = storeIsbns(before.id, edition); !stored)
        return stored;
    planWords(u"delete_words"_s, before.id, before.edition);
    planWords(u"insert_words"_s, before.id, edition);
    return {};
}

void CacheWriting::planWords(const QString &statement, qint64 id, const Edition &edition)
{
    m_words << WordsChange{statement, id, edition};
}

/// Together, and by id: FTS5 gathers changes in memory until an id is less than the one before or another
/// statement takes a savepoint, which most do. Each time it writes out an index of its own, to be merged
/// later: so a page of 50 cost four times the processor's time.
Result<> CacheWriting::writeWords()
{
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const WordsChange &one, const WordsChange &other) { return one.id < other.id; });
    for (const WordsChange &change : std::exchange(m_words, {})) {
        if (const auto written = runWords(m_session, change.statement, change.id, change.edition); !written)
            return written;
    }
    return {};
}

Result<> CacheWriting::storeIsbns(qint64 id, const Edition &edition)
{
    for (const QString &isbn : edition.isbn13) {
        const auto stored =
            m_session.run(u"insert_isbn"_s,
                          {{u":profile"_s, m_number}, {u":isbn"_s, isbn.toLongLong()}, {u":edition"_s, id}});
        if (!stored)
            return withoutValue(stored);
    }
    return {};
}

Result<> CacheWriting::storeAnswer(const IsbnAnswer &answer)
{
    const qint64 isbn = answer.isbn.toIsbn13().toLongLong();
    QList<qint64> ids;
    for (const Edition &edition : answer.editions) {
        const auto id = storeEdition(edition);
        if (!id)
            return withoutValue(id);
        ids << *id;
        // A catalogue may know an edition by an ISBN that its record does not have.
        const auto stored = m_session.run(
            u"insert_isbn"_s, {{u":profile"_s, m_number}, {u":isbn"_s, isbn}, {u":edition"_s, *id}});
        if (!stored)
            return withoutValue(stored);
    }
    const QString editions = idText(ids);
    const auto removed =
        m_session.run(u"delete_other_editions_of_isbn"_s,
                      {{u":profile"_s, m_number}, {u":isbn"_s, isbn}, {u":editions"_s, editions}});
    if (!removed)
        return withoutValue(removed);
    return withoutValue(
        m_session.run(u"insert_answer"_s,
                      {{u":profile"_s, m_number},
                       {u":isbn"_s, isbn},
                       {u":stored"_s, m_moment.now},
                       {u":editions"_s, editions},
                       {u":seal"_s, sealOfAnswer(m_moment.profile, isbn, m_moment.now, editions)}}));
}

Result<bool> CacheWriting::continuesItsFirstPage(const QByteArray &query, qint64 generation)
{
    enum { Id, Generation };

    const auto first = m_session.run(
        u"select_page"_s, {{u":profile"_s, m_number}, {u":query"_s, query}, {u":token"_s, QByteArray("")}});
    if (!first)
        return Failure(first.error());
    return !first->isEmpty() && first->first()[Generation].toLongLong() == generation;
}

Result<> CacheWriting::storePage(const QByteArray &query, const PageToken &from, qint64 generation,
                                 const EditionPage &page, const QList<qint64> &ids)
{
    if (from.isStart()) {
        const auto removed =
            m_session.run(u"delete_pages_of_query"_s, {{u":profile"_s, m_number}, {u":query"_s, query}});
        if (!removed)
            return withoutValue(removed);
    } else {
        const auto continues = continuesItsFirstPage(query, generation);
        if (!continues || !*continues)
            return withoutValue(continues);
    }
    const QByteArray token = tokenKey(from);
    const QByteArray next = page.next ? packed(*page.next) : QByteArray();
    const QString editions = idText(ids);
    return withoutValue(m_session.run(u"insert_page"_s,
                                      {{u":profile"_s, m_number},
                                       {u":query"_s, query},
                                       {u":token"_s, token},
                                       {u":generation"_s, generation},
                                       {u":stored"_s, m_moment.now},
                                       {u":editions"_s, editions},
                                       {u":next"_s, next},
                                       {u":is_approximate"_s, page.isApproximate ? 1 : 0},
                                       {u":seal"_s,
                                        sealOfPage(m_moment.profile, query, token, generation, m_moment.now,
                                                   editions, next, page.isApproximate)}}));
}

} // namespace alexandria
