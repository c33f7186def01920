// SPDX-License-Identifier: MIT
#pragma once

#include "app/scan/scansession.h"
#include "app/scan/scanstore.h"

namespace alexandria {

/// What changes scan lists on disk, each call within a transaction that somebody else began. NotFound, and
/// nothing written, when there is no such list. On the thread of @p session.
class ScanWriting
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::ScanWriting)

public:
    /// @p now: seconds since 1970.
    ScanWriting(ScanSession &session, qint64 now)
        : m_session(session)
        , m_now(now)
    { }

    [[nodiscard]] Result<> create(qint64 list, const QString &name);
    [[nodiscard]] Result<> rename(qint64 list, const QString &name);
    [[nodiscard]] Result<> setDeleted(qint64 list, bool isDeleted);
    [[nodiscard]] Result<> save(qint64 list, const ScanWrite &write);

private:
    [[nodiscard]] static Result<> listOf(const Result<SqliteRows> &rows);
    [[nodiscard]] Result<> saveEdition(const Edition &edition);
    [[nodiscard]] Result<> saveRecord(const FileRecord &record);
    [[nodiscard]] Result<> saveEntry(qint64 list, const ScanEntry &entry);
    [[nodiscard]] Result<> remove(qint64 list, qint64 id);

    ScanSession &m_session;
    qint64 m_now;
};

} // namespace alexandria
