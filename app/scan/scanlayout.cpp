// SPDX-License-Identifier: MIT
#include "app/scan/scanlayout.h"

#include "app/database/sqliteconnection.h"
#include "app/scan/scanfile.h"

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// The row as it stands, all columns: seals are looked at when it is read.
SqliteResult<void> insertRow(SqliteConnection &connection, const QString &table, const QVariantList &values)
{
    const QString places = QStringList(values.size(), u"?"_s).join(u',');
    const auto inserted =
        connection.execute(u"INSERT OR IGNORE INTO "_s + table + u" VALUES ("_s + places + u')', values);
    if (!inserted)
        return tl::unexpected(inserted.error());
    return {};
}

/// Copies what can be read of a table: from its beginning until it cannot, then from its end.
SqliteResult<void> salvageTable(SqliteConnection &from, SqliteConnection &to, const QString &table)
{
    SqliteResult<void> inserted;
    const auto insert = [&inserted, &to, &table](const QSqlQuery &row) {
        if (inserted)
            inserted = insertRow(to, table, valuesOf(row));
    };
    for (const QString &order : {QString(), u" DESC"_s}) {
        const QString all = u"SELECT * FROM "_s + table + u" NOT INDEXED ORDER BY rowid"_s + order;
        if (from.executeForEach(all, {}, insert) || !inserted)
            break;
    }
    return inserted;
}

/// How many entries that are.
SqliteResult<int> salvage(const QString &damaged, SqliteConnection &to)
{
    SqliteConnection from(u"scans"_s);
    if (!from.open(damaged, SqliteConnection::Opening::Existing))
        return 0;
    // Entries before lists: what counts them then finds no list, and the lists bring their counts along.
    for (const QString &table : {u"entries"_s, u"lists"_s, u"editions"_s, u"records"_s}) {
        if (const auto copied = salvageTable(from, to, table); !copied)
            return tl::unexpected(copied.error());
    }
    const auto count = to.execute(u"SELECT count(*) FROM entries WHERE removed IS NULL"_s);
    if (!count)
        return tl::unexpected(count.error());
    return count->value(0).value(0).toInt();
}

SqliteResult<int> make(SqliteConnection &connection, const QString &damaged)
{
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"BEGIN"_s}) {
        if (const auto done = connection.execute(pragma); !done)
            return tl::unexpected(done.error());
    }
    for (const QString &name :
         {u"create_lists"_s, u"create_entries"_s, u"create_entries_by_list"_s, u"create_entries_by_removal"_s,
          u"create_entries_by_edition"_s, u"create_entries_by_record"_s, u"create_editions"_s,
          u"create_records"_s, u"create_records_by_header"_s, u"create_counting_of_added"_s,
          u"create_counting_of_changed"_s}) {
        if (const auto made = connection.run(name); !made)
            return tl::unexpected(made.error());
    }
    SqliteResult<int> entries = damaged.isEmpty() ? 0 : salvage(damaged, connection);
    if (!entries)
        return entries;
    for (const QString &end : {u"PRAGMA user_version = %1"_s.arg(ScanFile::LayoutVersion), u"COMMIT"_s}) {
        if (const auto done = connection.execute(end); !done)
            return tl::unexpected(done.error());
    }
    return entries;
}

} // namespace

Result<> makeScanFile(const QString &path, const QString &damaged, int *entries)
{
    SqliteConnection connection(u"scans"_s);
    const auto opened = connection.open(path, SqliteConnection::Opening::MadeWhereMissing);
    const auto made = opened ? make(connection, damaged) : tl::unexpected(opened.error());
    connection.close();
    if (!made)
        return Failure({Error::Kind::Storage,
                        ScanFile::tr("Scan lists cannot be kept in %1: %2").arg(path, made.error().text),
                        made.error().detail,
                        {}});
    if (entries)
        *entries = *made;
    return {};
}

} // namespace alexandria
