// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachesession.h"
#include "models/catalogue/edition.h"

#include <QByteArray>
#include <QList>

namespace alexandria {

/// A row of the table `editions`, looked through.
struct StoredEdition
{
    qint64 id = 0;
    qint64 stored = 0; ///< seconds since 1970
    qint64 used = 0; ///< likewise
    QByteArray record;
    Edition edition;
};

/// The seal of a row: over all of it but its last use.
[[nodiscard]] QByteArray sealOfEdition(const QString &profile, qint64 id, const QString &key, qint64 stored,
                                       const QByteArray &record);

/// The rows of a `select_editions_…` statement. One whose seal is broken, or that is not understood, is
/// damage.
[[nodiscard]] Result<QList<StoredEdition>> storedEditions(CacheSession &session, const QString &profile,
                                                          const Result<CacheRows> &rows);

/// Ids as a JSON array, which is what SQLite's json_each() takes, and back.
[[nodiscard]] QString idText(const QList<qint64> &ids);
[[nodiscard]] QList<qint64> idsIn(const QString &text);

/// The number of a profile within the file; nothing when it has never stored anything.
[[nodiscard]] Result<std::optional<qint64>> profileNumber(CacheSession &session, const QString &profile);

/// Ids of a profile's editions lie between these two.
[[nodiscard]] std::pair<qint64, qint64> idRange(qint64 profileNumber);

} // namespace alexandria
