// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/invocation.h"
#include "app/commandline/output.h"
#include "models/exporting/rowwriter.h"

#include <QByteArray>

#include <memory>

namespace alexandria {

/// Prints rows in the format asked for, some at a time.
class RowPrinter
{
public:
    /// Borrows @p output for life. Without a @p writer rows go into the output's own file of rows.
    RowPrinter(std::unique_ptr<RowWriter> writer, Output &output)
        : m_writer(std::move(writer))
        , m_output(output)
    { }

    void print(const ExportRow &row);
    /// Writes what was printed so far.
    void flush();
    /// Also of no rows at all.
    void end();

private:
    void begin();

    std::unique_ptr<RowWriter> m_writer;
    Output &m_output;
    QByteArray m_bytes; ///< not yet written
    QList<ExportRow> m_rows; ///< likewise, where there is no writer
    bool m_hasBegun = false;
};

/// Null where the format is not Invocation::Format::Export. Columns are those asked for, else @p usual.
[[nodiscard]] std::unique_ptr<RowPrinter> makeRowPrinter(const Invocation &invocation,
                                                         const QList<ExportColumn> &usual, Output &output);

} // namespace alexandria
