// SPDX-License-Identifier: MIT
#include "app/exporting/listrows.h"
#include "tests/support/exporting.h"
#include "tests/support/exportwindow.h"
#include "tests/support/pdftext.h"
#include "ui/exporting/scopechoice.h"
#include "ui/printing/printjob.h"
#include "ui/search/resultsview.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

/// The window with rows that are to go on paper.
class PrintingTest : public ExportWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersNothingWithoutRows();
    void savesTheRowsShownAsPdf();
    void savesTheRowsSelectedAsPdf();
    void savesTheWholeSearchAsPdf();
    void printsIntoAFileThroughTheDialog();
    void printsSomePagesThroughTheDialog();
    void forgetsThePrinterWhenTheDialogIsLeft();
    void saysWhyAFileCannotBeWritten();
    void losesItsWindowWhileItPrints();
    void printsOnAPrinter();
    void saysWhenThePrinterTakesNothing();

private:
    void show(int count, bool hasMore = false);
    void press(const QString &action) { m_window->findChild<QAction *>(action)->trigger(); }
    /// Chooses @p scope where it is asked for.
    void choose(RowScope scope);
    void saveAs(const QString &path);
    [[nodiscard]] QPrintDialog *openPrintDialog();
    [[nodiscard]] QString path() const { return m_folder->filePath(u"out.pdf"_s); }
    [[nodiscard]] QString words() const { return m_window->findChild<TextLabel *>(u"exportWords"_s)->text(); }
    /// The titles in the PDF, in their order.
    [[nodiscard]] QStringList titles() const;
};

void PrintingTest::initTestCase()
{
    QVERIFY2(PdfText::isReadable(), "poppler-utils is needed: see packaging/install-dependencies.sh");
}

void PrintingTest::show(int count, bool hasMore)
{
    m_window->search(*SearchQuery::forFields(u"germinal"_s, {}));
    m_source->answerLast(aPage(count, hasMore));
    QTRY_COMPARE(m_window->findChild<ResultsView *>()->shownCount(), count);
}

void PrintingTest::choose(RowScope scope)
{
    auto *choice = m_window->findChild<ScopeChoice *>();
    QVERIFY(choice);
    QVERIFY(choice->findData(int(scope)) >= 0);
    choice->setScope(scope);
    m_window->findChild<QPushButton *>(u"printScopeButton"_s)->click();
}

void PrintingTest::saveAs(const QString &path)
{
    auto *place = m_window->findChild<QFileDialog *>(u"pdfPlace"_s);
    QVERIFY(place);
    Q_EMIT place->fileSelected(path);
    place->close();
}

QPrintDialog *PrintingTest::openPrintDialog()
{
    press(u"printAction"_s);
    auto *dialog = m_window->findChild<QPrintDialog *>(u"printDialog"_s);
    if (dialog)
        dialog->findChild<QLineEdit *>(u"filename"_s)->setText(path());
    return dialog;
}

QStringList PrintingTest::titles() const
{
    QStringList titles;
    const PdfText pdf(path());
    for (const QStringList &lines : pdf.pages())
        titles += lines.mid(2, lines.size() - 3);
    return titles;
}

void PrintingTest::offersNothingWithoutRows()
{
    const auto isEnabled = [this](const QString &name) {
        return m_window->findChild<QAction *>(name)->isEnabled();
    };
    QVERIFY(!isEnabled(u"printAction"_s));
    QVERIFY(!isEnabled(u"pdfAction"_s));
    QCOMPARE(m_window->findChild<QAction *>(u"printAction"_s)->shortcut(), QKeySequence(u"Ctrl+P"_s));

    show(1);

    QVERIFY(isEnabled(u"printAction"_s));
    QVERIFY(isEnabled(u"pdfAction"_s));
}

void PrintingTest::savesTheRowsShownAsPdf()
{
    show(3);

    press(u"pdfAction"_s);
    saveAs(path());

    QTRY_VERIFY2(words().contains(u"out.pdf"_s), qPrintable(words()));
    QCOMPARE(titles(), (QStringList{u"Title 1"_s, u"Title 2"_s, u"Title 3"_s}));
    QVERIFY(PdfText(path()).words().startsWith(u"Search: germinal 3 "_s));
}

void PrintingTest::savesTheRowsSelectedAsPdf()
{
    show(3);
    auto *view = m_window->findChild<ResultsView *>();
    view->setCurrentIndex(view->model()->index(1, 0));
    view->selectionModel()->select(view->model()->index(2, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);

    press(u"pdfAction"_s);
    choose(RowScope::Selected);
    saveAs(path());

    QTRY_VERIFY2(words().contains(u"out.pdf"_s), qPrintable(words()));
    QCOMPARE(titles(), (QStringList{u"Title 2"_s, u"Title 3"_s}));
}

void PrintingTest::savesTheWholeSearchAsPdf()
{
    show(2, true);
    const std::size_t asked = m_source->questions.size();

    press(u"pdfAction"_s);
    choose(RowScope::Whole);
    saveAs(path());
    QTRY_COMPARE(m_source->questions.size(), asked + 1);
    m_source->answerLast(aPage(5));

    QTRY_VERIFY2(words().contains(u"out.pdf"_s), qPrintable(words()));
    QCOMPARE(titles().size(), 5);
}

void PrintingTest::printsIntoAFileThroughTheDialog()
{
    show(3);
    QPrintDialog *dialog = openPrintDialog();
    QVERIFY(dialog);

    dialog->accept();

    QTRY_VERIFY2(words().contains(u"out.pdf"_s), qPrintable(words()));
    QVERIFY(!m_window->findChild<QPrintDialog *>());
    QCOMPARE(titles(), (QStringList{u"Title 1"_s, u"Title 2"_s, u"Title 3"_s}));
}

void PrintingTest::printsSomePagesThroughTheDialog()
{
    show(200);
    QPrintDialog *dialog = openPrintDialog();
    QVERIFY(dialog);
    connect(dialog, &QDialog::accepted, this, [dialog] {
        dialog->printer()->setPrintRange(QPrinter::PageRange);
        dialog->printer()->setFromTo(2, 2);
    });

    dialog->accept();

    QTRY_VERIFY2(words().contains(u"out.pdf"_s), qPrintable(words()));
    const PdfText pdf(path());
    QCOMPARE(pdf.pageCount(), 1);
    QVERIFY2(pdf.pages().first().last().startsWith(u"Page 2 of "_s), qPrintable(pdf.words()));
}

void PrintingTest::forgetsThePrinterWhenTheDialogIsLeft()
{
    show(1);
    for (int time = 0; time < 2; ++time) {
        QPrintDialog *dialog = openPrintDialog();
        QVERIFY(dialog);

        dialog->reject();

        QTRY_VERIFY(!m_window->findChild<QPrintDialog *>());
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(path()));
    }
}

void PrintingTest::saysWhyAFileCannotBeWritten()
{
    show(1);

    press(u"pdfAction"_s);
    saveAs(m_folder->filePath(u"is-not-there/out.pdf"_s));

    QTRY_VERIFY2(words().contains(u"is-not-there"_s), qPrintable(words()));
}

void PrintingTest::losesItsWindowWhileItPrints()
{
    show(200);
    press(u"pdfAction"_s);
    saveAs(path());

    m_window.reset();

    const QStringList names =
        QDir(m_folder->path()).entryList({u".alexandria*"_s}, QDir::AllEntries | QDir::Hidden);
    QCOMPARE(names, QStringList());
}

void PrintingTest::printsOnAPrinter()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat); // the only printer that every machine has
    printer->setOutputFileName(path());
    const PrintedList list{u"Shelf"_s, u"14 June 2025"_s, false, Qt::LeftToRight, QGuiApplication::font()};

    const ExportEnd end = runExport(std::make_unique<ListRows>(aPage(200).editions),
                                    std::make_unique<PrintJob>(std::move(printer), list));

    QVERIFY(end.summary.has_value());
    QCOMPARE(end.summary->rows, 200);
    QCOMPARE(titles().size(), 200);
    QCOMPARE(titles().last(), u"Title 200"_s);
}

void PrintingTest::saysWhenThePrinterTakesNothing()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(m_folder->filePath(u"is-not-there/out.pdf"_s));

    const ExportEnd end = runExport(std::make_unique<ListRows>(aPage(1).editions),
                                    std::make_unique<PrintJob>(std::move(printer), PrintedList()));

    QVERIFY(end.error.has_value());
    QVERIFY2(end.error->message.contains(u"did not take the list"_s), qPrintable(end.error->message));
}

} // namespace alexandria

QTEST_MAIN(alexandria::PrintingTest)
#include "printingtest.moc"
