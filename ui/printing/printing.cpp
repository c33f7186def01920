// SPDX-License-Identifier: MIT
#include "ui/printing/printing.h"

#include "app/printing/paper.h"
#include "app/printing/pdffile.h"
#include "models/exporting/filename.h"
#include "ui/actions/windowactions.h"
#include "ui/exporting/exporting.h"
#include "ui/printing/printjob.h"
#include "ui/printing/scopedialog.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>

#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

PrintedList listOf(const PageOnShow &page)
{
    const bool isSearch = page.subject == ExportSettings::Subject::Search;
    PrintedList list;
    const bool isOfWords = isSearch && page.query && page.query->key.isEmpty();
    //: Over a printed list: what was searched for
    list.name = isOfWords ? Printing::tr("Search: %1").arg(page.name) : page.name;
    list.date = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    list.hasCopies = !isSearch;
    list.direction = QGuiApplication::layoutDirection();
    list.font = QGuiApplication::font();
    return list;
}

} // namespace

Printing::Printing(Exporting &exporting, ExportSettings &settings, WindowActions &actions,
                   std::function<PageOnShow()> current, QWidget &window)
    : QObject(&window)
    , m_exporting(exporting)
    , m_settings(settings)
    , m_current(std::move(current))
    , m_window(window)
{
    connect(&actions, &WindowActions::printWanted, this,
            [this] { askForScope(tr("Print"), &Printing::askForPrinter); });
    connect(&actions, &WindowActions::pdfWanted, this,
            [this] { askForScope(tr("Save as PDF"), &Printing::askForPlace); });
}

Printing::~Printing() = default;

/// Only where there is a choice.
void Printing::askForScope(const QString &title, Next next)
{
    const PageOnShow page = m_current();
    if (m_exporting.isBusy() || m_printer || !page.rows || page.rows->shownCount() == 0)
        return;
    const ScopeOffer offer = ScopeOffer::of(page);
    if (offer.selected <= 1 && !page.hasMore)
        return (this->*next)(page, RowScope::Shown);
    auto *dialog = new ScopeDialog(offer, title, &m_window);
    connect(dialog, &ScopeDialog::chosen, this,
            [this, page, next](RowScope scope) { (this->*next)(page, scope); });
    dialog->open();
}

void Printing::askForPrinter(const PageOnShow &page, RowScope scope)
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    if (m_printer->printerName().isEmpty())
        m_printer->setPageLayout(usualPaper(QLocale()));
    m_printer->setPageMargins(QMarginsF(PaperMargin, PaperMargin, PaperMargin, PaperMargin),
                              QPageLayout::Millimeter);
    m_printer->setDocName(page.name);
    m_printer->setCreator(u"Alexandria"_s);
    auto *dialog = new QPrintDialog(m_printer.get(), &m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    // The printer goes to another thread, so nothing of the dialog may know it any more.
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    connect(dialog, &QDialog::finished, this, [this, dialog, page, scope](int result) {
        connect(
            dialog, &QObject::destroyed, this,
            [this, page, scope, isAccepted = result == QDialog::Accepted] {
                if (isAccepted)
                    print(page, scope);
                m_printer.reset();
            },
            Qt::QueuedConnection);
    });
    dialog->open();
}

void Printing::print(const PageOnShow &page, RowScope scope)
{
    const QString path = m_printer->outputFileName();
    if (path.isEmpty()) {
        const QString name = m_printer->printerName();
        return m_exporting.print(page, scope, std::make_unique<PrintJob>(std::move(m_printer), listOf(page)),
                                 name);
    }
    const bool isPart = m_printer->printRange() == QPrinter::PageRange;
    m_exporting.write(page, scope,
                      std::make_unique<PdfFile>(path, listOf(page), m_printer->pageLayout(),
                                                isPart ? m_printer->pageRanges() : QPageRanges()),
                      path);
}

void Printing::askForPlace(const PageOnShow &page, RowScope scope)
{
    auto *place = new QFileDialog(&m_window, tr("Save as PDF"), m_settings.folder());
    place->setObjectName(u"pdfPlace"_s);
    place->setAttribute(Qt::WA_DeleteOnClose);
    place->setAcceptMode(QFileDialog::AcceptSave);
    place->setDefaultSuffix(u"pdf"_s);
    place->setNameFilter(tr("PDF (*.pdf)"));
    place->selectFile(fileName(page.name, u"pdf"_s, tr("Books")));
    connect(place, &QFileDialog::fileSelected, this, [this, place, page, scope](const QString &path) {
        m_settings.setFolder(place->directory().path());
        m_exporting.write(page, scope, std::make_unique<PdfFile>(path, listOf(page), usualPaper(QLocale())),
                          path);
    });
    place->open();
}

} // namespace alexandria
