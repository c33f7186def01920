// SPDX-License-Identifier: MIT
#include "app/scan/scanwriting.h"

#include "app/cache/packing.h"
#include "app/scan/scanrows.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Result<> withoutReturned(const Result<SqliteRows> &rows)
{
    if (!rows)
        return Failure(rows.error());
    return {};
}

/// Until the first that fails.
template <typename Values, typename Write> Result<> forAll(const Values &values, Write write)
{
    for (const auto &value : values) {
        if (const Result<> written = write(value); !written)
            return written;
    }
    return {};
}

} // namespace

/// From the row that a statement gives back when there is such a list.
Result<> ScanWriting::listOf(const Result<SqliteRows> &rows)
{
    if (!rows)
        return Failure(rows.error());
    if (rows->isEmpty())
        return Failure({Error::Kind::NotFound, tr("This scan list does not exist any more."), {}, {}});
    return {};
}

Result<> ScanWriting::create(qint64 list, const QString &name)
{
    return withoutReturned(m_session.run(u"insert_list"_s,
                                         {{u":id"_s, list},
                                          {u":name"_s, storedText(name)},
                                          {u":now"_s, m_now},
                                          {u":seal"_s, sealOfList(list, name)}}));
}

Result<> ScanWriting::rename(qint64 list, const QString &name)
{
    return listOf(m_session.run(u"update_name"_s,
                                {{u":list"_s, list},
                                 {u":name"_s, storedText(name)},
                                 {u":now"_s, m_now},
                                 {u":seal"_s, sealOfList(list, name)}}));
}

Result<> ScanWriting::setDeleted(qint64 list, bool isDeleted)
{
    return listOf(m_session.run(u"update_deleted"_s,
                                {{u":list"_s, list}, {u":deleted"_s, isDeleted ? m_now : QVariant()}}));
}

Result<> ScanWriting::save(qint64 list, const ScanWrite &write)
{
    if (const auto changed = m_session.run(u"update_changed"_s, {{u":list"_s, list}, {u":now"_s, m_now}});
        !listOf(changed))
        return listOf(changed);
    auto saved = forAll(write.editions, [this](const Edition &edition) { return saveEdition(edition); });
    if (saved)
        saved = forAll(write.records, [this](const FileRecord &record) { return saveRecord(record); });
    if (saved)
        saved = forAll(write.removed, [this, list](qint64 id) { return remove(list, id); });
    if (saved)
        saved =
            forAll(write.entries, [this, list](const ScanEntry &entry) { return saveEntry(list, entry); });
    return saved;
}

Result<> ScanWriting::saveEdition(const Edition &edition)
{
    const QByteArray record = packed(edition);
    return withoutReturned(m_session.run(u"insert_edition"_s,
                                         {{u":key"_s, storedText(edition.key)},
                                          {u":record"_s, record},
                                          {u":now"_s, m_now},
                                          {u":seal"_s, sealOfEdition(edition.key, record)}}));
}

Result<> ScanWriting::saveRecord(const FileRecord &record)
{
    return withoutReturned(m_session.run(u"insert_record"_s,
                                         {{u":id"_s, record.id},
                                          {u":text"_s, storedText(record.text)},
                                          {u":header"_s, record.header},
                                          {u":now"_s, m_now},
                                          {u":seal"_s, sealOfRecord(record)}}));
}

Result<> ScanWriting::saveEntry(qint64 list, const ScanEntry &entry)
{
    const ScannedEdition edition = entry.edition.value_or(ScannedEdition());
    return withoutReturned(
        m_session.run(u"insert_entry"_s,
                      {{u":id"_s, entry.id},
                       {u":list"_s, list},
                       {u":place"_s, entry.place},
                       {u":scanned"_s, entry.scanned},
                       {u":input"_s, storedText(entry.input)},
                       {u":isbn"_s, entry.isbn ? entry.isbn->toIsbn13() : QVariant()},
                       {u":copies"_s, entry.count},
                       {u":note"_s, storedText(entry.note)},
                       {u":state"_s, int(entry.state)},
                       {u":edition"_s, entry.edition ? storedText(edition.key) : QVariant()},
                       {u":title"_s, storedText(edition.title)},
                       {u":authors"_s, storedText(edition.authors)},
                       {u":year"_s, edition.year ? QVariant(*edition.year) : QVariant()},
                       {u":edition_count"_s, entry.editionCount},
                       {u":record"_s, entry.record},
                       {u":seal"_s, sealOfEntry(list, entry)}}));
}

Result<> ScanWriting::remove(qint64 list, qint64 id)
{
    return withoutReturned(
        m_session.run(u"update_removed"_s, {{u":list"_s, list}, {u":id"_s, id}, {u":now"_s, m_now}}));
}

} // namespace alexandria
