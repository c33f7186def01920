// SPDX-License-Identifier: MIT
#include "app/commandline/rowprinter.h"

namespace alexandria {

namespace {

constexpr qsizetype WrittenAtOnce = 1 << 16;

/// Scripts ask for names that never change, in whatever language they run.
ColumnNaming namingOf(ExportFormat format)
{
    const bool isForScripts = format == ExportFormat::PlainCsv || format == ExportFormat::TabSeparated;
    return isForScripts ? ColumnNaming::Machine : ColumnNaming::Translated;
}

} // namespace

void RowPrinter::begin()
{
    if (!std::exchange(m_hasBegun, true))
        m_bytes += m_writer->begin();
}

void RowPrinter::print(const ExportRow &row)
{
    begin();
    m_bytes += m_writer->row(row);
    if (m_bytes.size() >= WrittenAtOnce)
        flush();
}

void RowPrinter::flush()
{
    if (!m_bytes.isEmpty())
        m_output.writeBytes(std::exchange(m_bytes, {}));
}

void RowPrinter::end()
{
    begin();
    m_bytes += m_writer->end();
    flush();
}

std::unique_ptr<RowPrinter> makeRowPrinter(const Invocation &invocation, const QList<ExportColumn> &usual,
                                           Output &output)
{
    if (invocation.format != Invocation::Format::Export)
        return nullptr;
    const ExportFormat format = invocation.exportFormat;
    Q_ASSERT(format != ExportFormat::Xlsx); // a file in parts, to be joined here; readArguments() refuses it
    return std::make_unique<RowPrinter>(
        makeWriter({format, invocation.columns.isEmpty() ? usual : invocation.columns, namingOf(format), {}}),
        output);
}

} // namespace alexandria
