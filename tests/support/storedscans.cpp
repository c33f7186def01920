// SPDX-License-Identifier: MIT
#include "tests/support/storedscans.h"

#include "app/database/sqliteconnection.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace alexandria {

ScanWrite writtenScan(int number)
{
    ScanWrite write;
    write.entries = {foundEntry(number)};
    write.editions = {wholeEdition(number)};
    return write;
}

qint64 newListOnDisk(ScanStore &store, const QString &name)
{
    const KeptScanList list{newScanId(), name, 0, 0};
    auto created = store.create(list);
    created.waitForFinished();
    return created.result() ? list.id : 0;
}

bool saveOnDisk(ScanStore &store, qint64 list, const ScanWrite &write)
{
    auto saved = store.save(list, write);
    saved.waitForFinished();
    return saved.result().has_value();
}

QList<ScanEntry> entriesOnDisk(ScanStore &store, qint64 list)
{
    auto entries = store.entries(list);
    entries.waitForFinished();
    return entries.result().value_or(QList<ScanEntry>());
}

QList<KeptScanList> listsOnDisk(ScanStore &store)
{
    auto lists = store.lists();
    lists.waitForFinished();
    return lists.result().value_or(QList<KeptScanList>());
}

QStringList inScanFile(const QString &folder, const QString &sql)
{
    SqliteConnection connection(u"scans"_s);
    if (!connection.open(QDir(folder).filePath(u"scans.sqlite"_s), SqliteConnection::Opening::Existing))
        return {u"cannot be opened"_s};
    const auto rows = connection.execute(sql);
    if (!rows)
        return {rows.error().text};
    QStringList texts;
    for (const QVariantList &row : *rows)
        texts << row.value(0).toString();
    return texts;
}

} // namespace alexandria
