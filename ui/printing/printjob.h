// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/rowfile.h"
#include "app/printing/printedlist.h"

#include <memory>

class QPrinter;

namespace alexandria {

class BookListPages;

/// Rows as a list on the paper of a printer, which gets them in finish(), once it is known how many pages
/// there are. All on the export's worker: a printer may let one wait.
class PrintJob final : public RowFile
{
public:
    PrintJob(std::unique_ptr<QPrinter> printer, PrintedList list);
    ~PrintJob() override;

    [[nodiscard]] Result<> open() override;
    [[nodiscard]] Result<> write(const QList<ExportRow> &rows) override;
    [[nodiscard]] Result<> finish() override;
    [[nodiscard]] qint64 mostRows() const override { return MostPrintedBooks; }
    void stop() override { m_isStopped = true; }

private:
    const std::unique_ptr<QPrinter> m_printer;
    const PrintedList m_list;
    std::unique_ptr<BookListPages> m_pages;
    std::atomic_bool m_isStopped = false;
};

} // namespace alexandria
