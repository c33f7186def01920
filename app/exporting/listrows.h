// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/rowsource.h"

#include <atomic>

namespace alexandria {

/// Rows that are in memory: those shown, those selected.
class ListRows final : public RowSource
{
public:
    explicit ListRows(QList<ExportRow> rows)
        : m_rows(std::move(rows))
    { }
    explicit ListRows(const QList<Edition> &editions);

    [[nodiscard]] Result<QList<ExportRow>> next() override;
    void stop() override { m_isStopped = true; }
    [[nodiscard]] std::optional<Expected> expected() const override { return Expected{m_rows.size(), true}; }

private:
    const QList<ExportRow> m_rows;
    qsizetype m_at = 0;
    std::atomic_bool m_isStopped = false;
};

} // namespace alexandria
