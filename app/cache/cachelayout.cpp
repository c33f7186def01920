// SPDX-License-Identifier: MIT
#include "app/cache/cachelayout.h"

#include "app/cache/cachefile.h"
#include "app/database/sqlitesession.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace alexandria {

Result<> makeCacheFile(const QString &path)
{
    QFile::remove(path);
    const auto session = SqliteSession::open(path, SqliteSession::Access::ReadWrite);
    if (!session)
        return Failure(session.error());
    // The vacuum has to be chosen before the first table.
    QStringList statements{u"PRAGMA auto_vacuum = INCREMENTAL"_s, u"PRAGMA journal_mode = WAL"_s, u"BEGIN"_s};
    statements += Statement::fromResource(u"cache/create_tables"_s).sql().split(u';', Qt::SkipEmptyParts);
    statements << u"PRAGMA user_version = %1"_s.arg(CacheFile::LayoutVersion) << u"COMMIT"_s;
    for (const QString &statement : std::as_const(statements)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto done = (*session)->select(Statement(statement)); !done)
            return Failure(done.error());
    }
    return {};
}

QStringList sessionPragmas()
{
    return {
        u"PRAGMA synchronous = NORMAL"_s,         u"PRAGMA temp_store = MEMORY"_s,
        u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA cache_size = -8192"_s, // KiB; the indexes of a full cache take as much
        u"PRAGMA wal_autocheckpoint = 500"_s, // pages; the upkeep is there sooner
        u"PRAGMA journal_size_limit = 2097152"_s, // bytes of log that stay
        u"PRAGMA secure_delete = FAST"_s, // what is cleared stays readable nowhere
    };
}

} // namespace alexandria
