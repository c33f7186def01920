// SPDX-License-Identifier: MIT
#include "app/scan/scanupkeep.h"

#include "app/scan/scanwriting.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int DeletedAtOnce = 1'000; ///< a scan waits until they are gone
constexpr qint64 DaySeconds = 86'400;
constexpr qint64 DaysOfDeletedLists = 30;

} // namespace

Result<bool> ScanUpkeep::purgeSome()
{
    bool hasMore = false;
    const qint64 yesterday = m_now - DaySeconds;
    const qint64 longAgo = m_now - DaysOfDeletedLists * DaySeconds;
    const auto purged = m_session.inTransaction([&]() -> Result<> {
        for (const auto &[statement, before] : {std::pair(u"delete_entries_of_deleted_lists"_s, longAgo),
                                                std::pair(u"delete_removed_entries"_s, yesterday),
                                                std::pair(u"delete_unnamed_editions"_s, yesterday),
                                                std::pair(u"delete_unnamed_records"_s, yesterday)}) {
            const auto deleted =
                m_session.run(statement, {{u":before"_s, before}, {u":limit"_s, DeletedAtOnce}});
            if (!deleted)
                return Failure(deleted.error());
            hasMore = hasMore || deleted->size() == DeletedAtOnce;
        }
        const auto deleted = m_session.run(u"delete_deleted_lists"_s, {{u":before"_s, longAgo}});
        return deleted ? Result<>() : Failure(deleted.error());
    });
    if (!purged)
        return Failure(purged.error());
    return hasMore;
}

Result<> ScanUpkeep::findLostLists()
{
    const auto lost = m_session.run(u"select_lost_lists"_s);
    if (!lost || lost->isEmpty())
        return lost ? Result<>() : Failure(lost.error());
    const auto found = m_session.inTransaction([this, &lost]() -> Result<> {
        for (const QVariantList &row : *lost) {
            const qint64 list = row.first().toLongLong();
            if (const auto made = ScanWriting(m_session, m_now).create(list, tr("Found again")); !made)
                return made;
            if (const auto counted = m_session.run(u"update_entry_count"_s, {{u":list"_s, list}}); !counted)
                return Failure(counted.error());
        }
        return {};
    });
    if (found)
        m_session.notice(tr("A scan list had lost its name by damage; it is now “Found again”."));
    return found;
}

} // namespace alexandria
