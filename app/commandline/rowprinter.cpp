// SPDX-License-Identifier: MIT
#include "app/commandline/rowprinter.h"

#include "app/exporting/makerowfile.h"

namespace alexandria {

namespace {

constexpr qsizetype WrittenAtOnce = 1 << 16;
constexpr qsizetype PrintedAtOnce = 256;

/// Scripts ask for names that never change, in whatever language they run.
ColumnNaming namingOf(ExportFormat format)
{
    const bool isForScripts = format == ExportFormat::PlainCsv || format == ExportFormat::TabSeparated;
    return isForScripts ? ColumnNaming::Machine : ColumnNaming::Translated;
}

} // namespace

void RowPrinter::begin()
{
    if (m_writer && !std::exchange(m_hasBegun, true))
        m_bytes += m_writer->begin();
}

void RowPrinter::print(const ExportRow &row)
{
    begin();
    if (m_writer)
        m_bytes += m_writer->row(row);
    else
        m_rows << row;
    if (m_bytes.size() >= WrittenAtOnce || m_rows.size() >= PrintedAtOnce)
        flush();
}

void RowPrinter::flush()
{
    if (!m_bytes.isEmpty())
        m_output.writeBytes(std::exchange(m_bytes, {}));
    if (!m_rows.isEmpty())
        m_output.writeRows(std::exchange(m_rows, {}));
}

void RowPrinter::end()
{
    begin();
    if (m_writer)
        m_bytes += m_writer->end();
    flush();
}

std::unique_ptr<RowPrinter> makeRowPrinter(const Invocation &invocation, const QList<ExportColumn> &usual,
                                           Output &output)
{
    if (invocation.format != Invocation::Format::Export)
        return nullptr;
    const ExportFormat format = invocation.exportFormat;
    const ExportOptions options{
        format, invocation.columns.isEmpty() ? usual : invocation.columns, namingOf(format), {}};
    if (format == ExportFormat::Xlsx) // not a stream of bytes; readArguments() asks for --output
        output.useFile(makeRowFile(options, invocation.outputFile));
    return std::make_unique<RowPrinter>(makeWriter(options), output);
}

} // namespace alexandria
