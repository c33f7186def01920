// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/rowfile.h"
#include "app/printing/printedlist.h"

#include <QPageLayout>
#include <QPageRanges>

#include <memory>

namespace alexandria {

/// Rows as a list on the pages of a PDF, with its fonts in it. Painted in finish(), once it is known how many
/// pages there are; stop() has that return after the page it is at.
class PdfFile final : public RowFile
{
public:
    /// @p only: these pages; empty for all.
    PdfFile(QString path, PrintedList list, QPageLayout paper, QPageRanges only = {});
    ~PdfFile() override;

    [[nodiscard]] Result<> open() override;
    [[nodiscard]] Result<> write(const QList<ExportRow> &rows) override;
    [[nodiscard]] Result<> finish() override;
    [[nodiscard]] qint64 mostRows() const override { return MostPrintedBooks; }
    void stop() override { m_isStopped = true; }

private:
    class Document;

    const QString m_path;
    const PrintedList m_list;
    const QPageLayout m_paper;
    const QPageRanges m_only;
    std::atomic_bool m_isStopped = false;
    std::unique_ptr<Document> m_document;
};

} // namespace alexandria
