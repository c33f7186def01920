// SPDX-License-Identifier: MIT
#pragma once

#include "app/scan/scansession.h"
#include "app/scan/scanstore.h"

namespace alexandria {

/// What reads scan lists. A row that cannot be read is passed over with a notice. On the thread of @p
/// session.
class ScanQueries
{
    Q_DECLARE_TR_FUNCTIONS(alexandria::ScanQueries)

public:
    explicit ScanQueries(ScanSession &session)
        : m_session(session)
    { }

    [[nodiscard]] Result<QList<KeptScanList>> lists();
    [[nodiscard]] Result<QList<ScanEntry>> entries(qint64 list);
    [[nodiscard]] Result<QList<Edition>> editions(const QStringList &keys);
    [[nodiscard]] Result<QList<FileRecord>> records(const QList<qint64> &ids);

private:
    struct Entries
    {
        QList<ScanEntry> readable;
        int rowCount = 0;
        int expectedCount = 0; ///< by the list
    };

    [[nodiscard]] Result<Entries> readEntries(qint64 list);

    ScanSession &m_session;
};

} // namespace alexandria
