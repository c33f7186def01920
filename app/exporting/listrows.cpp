// SPDX-License-Identifier: MIT
#include "app/exporting/listrows.h"

#include <algorithm>

namespace alexandria {

namespace {

QList<ExportRow> rowsOf(const QList<Edition> &editions)
{
    QList<ExportRow> rows;
    rows.reserve(editions.size());
    for (const Edition &edition : editions)
        rows << ExportRow{edition, {}};
    return rows;
}

} // namespace

ListRows::ListRows(const QList<Edition> &editions)
    : m_rows(rowsOf(editions))
{ }

Result<QList<ExportRow>> ListRows::next()
{
    constexpr qsizetype AtOnce = 256;
    if (m_isStopped)
        return Failure({Error::Kind::Cancelled, {}, {}, {}});
    const QList<ExportRow> rows = m_rows.mid(m_at, std::min(AtOnce, m_rows.size() - m_at));
    m_at += rows.size();
    return rows;
}

} // namespace alexandria
