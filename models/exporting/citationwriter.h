// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/rowwriter.h"

namespace alexandria {

/// Writes a bibliography in UTF-8. There is nothing to cite in a scan that has no edition: it is left out.
class CitationWriter : public RowWriter
{
public:
    [[nodiscard]] QByteArray row(const ExportRow &row) final
    {
        if (row.edition)
            return citation(*row.edition);
        ++m_leftOut;
        return {};
    }

    /// How many rows had no edition.
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }

private:
    [[nodiscard]] virtual QByteArray citation(const Edition &edition) = 0;

    qint64 m_leftOut = 0;
};

} // namespace alexandria
