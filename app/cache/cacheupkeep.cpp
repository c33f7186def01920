// SPDX-License-Identifier: MIT
#include "app/cache/cacheupkeep.h"

#include "app/cache/cachewriting.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int EditionsAtOnce = 30;

Result<> withoutRows(const Result<CacheRows> &rows)
{
    if (!rows)
        return Failure(rows.error());
    return {};
}

} // namespace

CacheUpkeep::CacheUpkeep(CacheSession &session, qint64 now)
    : m_session(session)
    , m_now(now)
{ }

Result<> CacheUpkeep::noteUse(const CacheUse &use)
{
    CacheTransaction transaction(m_session);
    if (!transaction.begun())
        return withoutRows(transaction.begun());
    for (const auto &[statement, ids] : {std::pair(u"update_use_of_editions"_s, use.editions),
                                         std::pair(u"update_use_of_pages"_s, use.pages)}) {
        if (const auto noted = m_session.run(statement, {{u":now"_s, m_now}, {u":ids"_s, idText(ids)}});
            !noted)
            return withoutRows(noted);
    }
    return transaction.commit();
}

Result<QList<StoredEdition>> editionsOfAnyProfile(CacheSession &session, const Result<CacheRows> &rows)
{
    constexpr qsizetype Profile = 6;

    if (!rows)
        return Failure(rows.error());
    QList<StoredEdition> editions;
    for (const QVariantList &row : *rows) {
        const auto stored = storedEditions(session, row[Profile].toString(), CacheRows{row});
        if (!stored)
            return Failure(stored.error());
        editions += *stored;
    }
    return editions;
}

Result<> removeEditions(CacheSession &session, QList<StoredEdition> editions)
{
    // As FTS5 gathers them: by id, and without another statement between them.
    std::sort(editions.begin(), editions.end(),
              [](const StoredEdition &one, const StoredEdition &other) { return one.id < other.id; });
    for (const StoredEdition &stored : std::as_const(editions)) {
        if (const auto removed = runWords(session, u"delete_words"_s, stored.id, stored.edition); !removed)
            return removed;
    }
    for (const StoredEdition &stored : std::as_const(editions)) {
        // What was answered to its ISBNs is not whole without it.
        for (const QString &statement :
             {u"delete_answers_of_edition"_s, u"delete_isbns_of_edition"_s, u"delete_edition"_s}) {
            if (const auto removed = session.run(statement, {{u":edition"_s, stored.id}}); !removed)
                return withoutRows(removed);
        }
    }
    return {};
}

Result<bool> CacheUpkeep::clearSome(const QString &profile)
{
    CacheTransaction transaction(m_session);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    const auto number = profileNumber(m_session, profile);
    if (!number)
        return Failure(number.error());
    if (!*number)
        return false;
    const auto [first, last] = idRange(**number);
    const auto some = storedEditions(
        m_session, profile,
        m_session.run(u"select_some_editions"_s,
                      {{u":first"_s, first}, {u":last"_s, last}, {u":limit"_s, EditionsAtOnce}}));
    if (!some)
        return Failure(some.error());
    if (const auto removed = removeEditions(m_session, *some); !removed)
        return Failure(removed.error());
    if (const auto finished = some->isEmpty() ? finishClearing(**number) : Result<>(); !finished)
        return Failure(finished.error());
    if (const auto committed = transaction.commit(); !committed)
        return Failure(committed.error());
    if (some->isEmpty())
        m_session.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // so that the log forgets it too
    return !some->isEmpty();
}

Result<> CacheUpkeep::finishClearing(qint64 number)
{
    for (const QString &statement :
         {u"delete_pages_of_profile"_s, u"delete_answers_of_profile"_s, u"delete_isbns_of_profile"_s}) {
        if (const auto removed = m_session.run(statement, {{u":profile"_s, number}}); !removed)
            return withoutRows(removed);
    }
    if (const auto merged = m_session.run(u"optimize_words"_s); !merged)
        return withoutRows(merged);
    return withoutRows(m_session.execute(u"PRAGMA incremental_vacuum"_s));
}

Result<bool> CacheUpkeep::check()
{
    const auto checked = m_session.execute(u"PRAGMA quick_check(1)"_s);
    if (!checked)
        return Failure(checked.error());
    const QString verdict = checked->value(0).value(0).toString();
    if (verdict != "ok"_L1)
        return m_session.foundDamage(verdict);
    return true;
}

Result<CacheReport> CacheUpkeep::report()
{
    enum { Editions, Pages, Isbns, Oldest };

    const auto counted = m_session.run(u"select_report"_s);
    if (!counted)
        return Failure(counted.error());
    const QVariantList row = counted->value(0);
    CacheReport report;
    report.path = m_session.path();
    report.bytes = CacheFile::sizeOf(report.path);
    report.editions = row.value(Editions).toLongLong();
    report.pages = row.value(Pages).toLongLong();
    report.isbns = row.value(Isbns).toLongLong();
    if (!row.value(Oldest).isNull())
        report.oldest =
            std::chrono::system_clock::time_point(std::chrono::seconds(row.value(Oldest).toLongLong()));
    return report;
}

} // namespace alexandria
