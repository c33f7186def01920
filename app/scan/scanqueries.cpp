// SPDX-License-Identifier: MIT
#include "app/scan/scanqueries.h"

#include "app/cache/packing.h"
#include "app/scan/scanrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

Result<QList<KeptScanList>> ScanQueries::lists()
{
    enum { Id, Name, EntryCount, Changed, Seal };

    QList<KeptScanList> lists;
    bool isNameUnread = false;
    const auto read = m_session.forEach(u"select_lists"_s, {}, [&lists, &isNameUnread](const QSqlQuery &row) {
        KeptScanList list{row.value(Id).toLongLong(), readText(row.value(Name)),
                          row.value(EntryCount).toInt(), row.value(Changed).toLongLong()};
        if (row.value(Seal).toByteArray() != sealOfList(list.id, list.name)) {
            list.name = tr("Scan list with a damaged name");
            isNameUnread = true;
        }
        lists << list;
    });
    if (!read)
        return Failure(read.error());
    if (isNameUnread)
        m_session.notice(tr("The name of a scan list is damaged; its entries are there."));
    return lists;
}

Result<QList<ScanEntry>> ScanQueries::entries(qint64 list)
{
    auto entries = readEntries(list);
    if (entries && entries->rowCount != entries->expectedCount) {
        // Whatever the index has lost the table may have.
        if (const auto mended = m_session.run(u"reindex_entries_by_list"_s); !mended && !m_session.isUsable())
            return Failure(mended.error());
        entries = readEntries(list);
    }
    if (!entries)
        return Failure(entries.error());
    const int known = std::max(entries->rowCount, entries->expectedCount);
    if (const int missing = known - int(entries->readable.size()); missing > 0)
        m_session.notice(tr("%n entries of a scan list are damaged and missing.", nullptr, missing));
    if (entries->rowCount != entries->expectedCount)
        m_session.run(u"update_entry_count"_s, {{u":list"_s, list}}); // said once
    return std::move(entries->readable);
}

Result<ScanQueries::Entries> ScanQueries::readEntries(qint64 list)
{
    Entries entries;
    const auto read = m_session.inSnapshot([this, list, &entries]() -> Result<> {
        const auto counted = m_session.run(u"select_entry_count"_s, {{u":list"_s, list}});
        if (!counted)
            return Failure(counted.error());
        if (counted->isEmpty())
            return Failure({Error::Kind::NotFound, tr("This scan list does not exist any more."), {}, {}});
        entries.expectedCount = counted->first().first().toInt();
        return m_session.forEach(u"select_entries"_s, {{u":list"_s, list}},
                                 [&entries, list](const QSqlQuery &row) {
                                     ++entries.rowCount;
                                     if (auto entry = entryIn(row, list))
                                         entries.readable << std::move(*entry);
                                 });
    });
    if (!read)
        return Failure(read.error());
    return entries;
}

Result<QList<Edition>> ScanQueries::editions(const QStringList &keys)
{
    enum { Record, Seal };

    QList<Edition> editions;
    for (const QString &key : keys) {
        const auto rows = m_session.run(u"select_edition"_s, {{u":key"_s, storedText(key)}});
        if (!rows)
            return Failure(rows.error());
        if (rows->isEmpty())
            continue;
        const QByteArray record = rows->first()[Record].toByteArray();
        if (rows->first()[Seal].toByteArray() != sealOfEdition(key, record))
            continue; // the catalogue has it, and the list the title
        if (auto edition = unpackedEdition(record))
            editions << std::move(*edition);
    }
    return editions;
}

Result<QList<FileRecord>> ScanQueries::records(const QList<qint64> &ids)
{
    enum { Text, Header, Seal };

    QList<FileRecord> records;
    int unread = 0;
    for (const qint64 id : ids) {
        const auto rows = m_session.run(u"select_record"_s, {{u":id"_s, id}});
        if (!rows)
            return Failure(rows.error());
        if (rows->isEmpty())
            continue;
        const FileRecord record{id, readText(rows->first()[Text]), rows->first()[Header].toLongLong()};
        if (rows->first()[Seal].toByteArray() == sealOfRecord(record))
            records << record;
        else
            ++unread;
    }
    if (unread > 0)
        m_session.notice(tr("%n lines of an imported file are damaged and left out.", nullptr, unread));
    return records;
}

} // namespace alexandria
