// SPDX-License-Identifier: MIT
#include "app/printing/pdffile.h"

#include "app/exporting/storageerror.h"
#include "app/printing/booklistpages.h"
#include "app/printing/paintpages.h"
#include "app/printing/wholefiledevice.h"

#include <QPdfWriter>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace alexandria {

/// What is there while it is written; made and used on the worker.
class PdfFile::Document
{
public:
    Document(std::unique_ptr<WholeFile> file, const PrintedList &list, const QPageLayout &paper)
        : m_file(std::move(file))
        , m_device(*m_file)
        , m_writer(&m_device)
    {
        m_writer.setPageLayout(paper);
        m_writer.setTitle(list.name);
        m_writer.setCreator(u"Alexandria"_s);
        m_pages = std::make_unique<BookListPages>(list, m_writer);
    }

    [[nodiscard]] BookListPages &pages() { return *m_pages; }
    [[nodiscard]] qint64 size() const { return m_device.written(); }

    [[nodiscard]] Result<> paint(const QPageRanges &only, const std::atomic_bool &isStopped)
    {
        const auto painted = paintPages(*m_pages, m_writer, only, isStopped);
        if (!painted && painted.error().kind != Error::Kind::Storage)
            return painted;
        const auto written = m_device.flush();
        if (!written)
            return written;
        return painted ? m_file->commit() : painted;
    }

private:
    const std::unique_ptr<WholeFile> m_file;
    WholeFileDevice m_device;
    QPdfWriter m_writer;
    std::unique_ptr<BookListPages> m_pages;
};

PdfFile::PdfFile(QString path, PrintedList list, QPageLayout paper, QPageRanges only)
    : m_path(std::move(path))
    , m_list(std::move(list))
    , m_paper(std::move(paper))
    , m_only(std::move(only))
{ }

PdfFile::~PdfFile() = default;

Result<> PdfFile::open()
{
    auto file = WholeFile::create(m_path);
    if (!file)
        return Failure(file.error());
    m_document = std::make_unique<Document>(std::move(*file), m_list, m_paper);
    return {};
}

Result<> PdfFile::write(const QList<ExportRow> &rows)
{
    for (const ExportRow &row : rows)
        m_document->pages().add(PrintedBook::of(row));
    return {};
}

Result<> PdfFile::finish()
{
    auto painted = m_document->paint(m_only, m_isStopped);
    m_size = m_document->size();
    const bool isUnexplained = !painted && painted.error() == Error{Error::Kind::Storage, {}, {}, {}};
    return isUnexplained ? Failure(storageError(EIO, m_path)) : painted;
}

} // namespace alexandria
