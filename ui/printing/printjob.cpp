// SPDX-License-Identifier: MIT
#include "ui/printing/printjob.h"

#include "app/printing/booklistpages.h"
#include "app/printing/paintpages.h"

#include <QCoreApplication>
#include <QPrinter>

namespace alexandria {

PrintJob::PrintJob(std::unique_ptr<QPrinter> printer, PrintedList list)
    : m_printer(std::move(printer))
    , m_list(std::move(list))
{ }

PrintJob::~PrintJob() = default;

Result<> PrintJob::open()
{
    m_pages = std::make_unique<BookListPages>(m_list, *m_printer);
    return {};
}

Result<> PrintJob::write(const QList<ExportRow> &rows)
{
    for (const ExportRow &row : rows)
        m_pages->add(PrintedBook::of(row));
    return {};
}

Result<> PrintJob::finish()
{
    const bool isPart = m_printer->printRange() == QPrinter::PageRange;
    auto painted =
        paintPages(*m_pages, *m_printer, isPart ? m_printer->pageRanges() : QPageRanges(), m_isStopped);
    if (!painted)
        m_printer->abort();
    const bool isRefused =
        painted ? m_printer->printerState() == QPrinter::Error : painted.error().kind == Error::Kind::Storage;
    if (!isRefused)
        return painted;
    return Failure(
        {Error::Kind::Storage,
         QCoreApplication::translate(
             "PrintJob", "The printer %1 did not take the list. See whether it is on, or choose another.")
             .arg(m_printer->printerName()),
         m_printer->printerName(),
         {}});
}

} // namespace alexandria
