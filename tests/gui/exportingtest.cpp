// SPDX-License-Identifier: MIT
#include "tests/support/exportwindow.h"
#include "ui/exporting/exportdialog.h"
#include "ui/search/resultsview.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Edition aBook(const QString &key, const QString &title, const QString &isbn)
{
    Edition edition = anEdition(key, title);
    edition.isbn13 = {isbn};
    edition.authors = {{u"/authors/OL1A"_s, u"Émile Zola"_s}};
    edition.publishDate = u"1885"_s;
    return edition;
}

} // namespace

/// The window with rows that are to leave it.
class ExportingTest : public ExportWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheRowsShownIntoAFile();
    void remembersHowItWasLastDone();
    void leavesOutColumnsThatAreNotChosen();
    void saysWhyAFileCannotBeWritten();
    void copiesRowsWithIsbnsThatStayText();
    void copiesACitation();
    void offersTheWholeSearchWhereThereIsMore();

private:
    [[nodiscard]] ExportDialog *openDialog();
    void choose(ExportFormat format);
    void saveAs(const QString &path);
    [[nodiscard]] QString words() const { return m_window->findChild<TextLabel *>(u"exportWords"_s)->text(); }
};

void ExportingTest::init()
{
    ExportWindow::init();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->search(*SearchQuery::forFields(u"germinal"_s, {}));
    EditionPage page;
    page.editions = {aBook(u"/books/OL1M"_s, u"Germinal"_s, u"9780306406157"_s),
                     aBook(u"/books/OL2M"_s, u"=Nana, \"dite\""_s, u"9780261102217"_s)};
    m_source->answerLast(page);
    QTRY_COMPARE(m_window->findChild<ResultsView *>()->shownCount(), 2);
}

ExportDialog *ExportingTest::openDialog()
{
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    return m_window->findChild<ExportDialog *>();
}

void ExportingTest::choose(ExportFormat format)
{
    auto *formats = m_window->findChild<QComboBox *>(u"exportFormat"_s);
    formats->setCurrentIndex(formats->findData(int(format)));
}

void ExportingTest::saveAs(const QString &path)
{
    m_window->findChild<QPushButton *>(u"exportSaveButton"_s)->click();
    auto *place = m_window->findChild<QFileDialog *>(u"exportPlace"_s);
    QVERIFY(place);
    Q_EMIT place->fileSelected(path);
    place->close();
}

void ExportingTest::writesTheRowsShownIntoAFile()
{
    QVERIFY(openDialog());
    choose(ExportFormat::PlainCsv);
    const QString path = m_folder->filePath(u"out.csv"_s);

    saveAs(path);

    QTRY_VERIFY(!read(path).isEmpty());
    const QByteArray text = read(path);
    QCOMPARE(text.count("\r\n"), 3);
    QVERIFY2(text.contains("9780306406157"), text.constData());
    QVERIFY2(text.contains("\"=Nana, \"\"dite\"\"\""), text.constData());
    QVERIFY(text.contains("Émile Zola"));
    QTRY_VERIFY2(words().contains(u'2') && words().contains(u"out.csv"_s), qPrintable(words()));
}

void ExportingTest::remembersHowItWasLastDone()
{
    QVERIFY(openDialog());
    choose(ExportFormat::Ris);
    saveAs(m_folder->filePath(u"out.ris"_s));
    QTRY_VERIFY(words().contains(u"out.ris"_s));
    QTRY_VERIFY(!m_window->findChild<ExportDialog *>());

    QVERIFY(openDialog());
    QCOMPARE(m_window->findChild<QComboBox *>(u"exportFormat"_s)->currentData().toInt(),
             int(ExportFormat::Ris));
}

void ExportingTest::leavesOutColumnsThatAreNotChosen()
{
    QVERIFY(openDialog());
    choose(ExportFormat::PlainCsv);
    auto *columns = m_window->findChild<QListWidget *>(u"exportColumns"_s);
    for (int row = 0; row < columns->count(); ++row) {
        const bool isTitle = columns->item(row)->data(Qt::UserRole).toInt() == int(ExportColumn::Title);
        columns->item(row)->setCheckState(isTitle ? Qt::Checked : Qt::Unchecked);
    }
    const QString path = m_folder->filePath(u"titles.csv"_s);

    saveAs(path);

    QTRY_COMPARE(read(path), QByteArray("Title\r\nGerminal\r\n\"=Nana, \"\"dite\"\"\"\r\n"));
}

void ExportingTest::saysWhyAFileCannotBeWritten()
{
    QVERIFY(openDialog());
    choose(ExportFormat::Json);

    saveAs(m_folder->filePath(u"is-not-there/out.json"_s));

    QTRY_VERIFY(m_window->findChild<QWidget *>(u"exportStrip"_s)->isVisible());
    QTRY_VERIFY2(words().contains(u"is-not-there"_s), qPrintable(words()));
}

void ExportingTest::copiesRowsWithIsbnsThatStayText()
{
    m_window->findChild<ResultsView *>()->selectAll();
    m_window->findChild<ResultsView *>()->setFocus();

    QTest::keyClick(m_window->focusWidget(), Qt::Key_C, Qt::ControlModifier);

    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY2(data->text().contains(u"978-0-306-40615-7"_s), qPrintable(data->text()));
    QVERIFY(data->text().contains(u"'=Nana"_s));
    QVERIFY2(data->html().contains(u"mso-number-format"_s), qPrintable(data->html()));
}

void ExportingTest::copiesACitation()
{
    m_window->findChild<ResultsView *>()->setFocus();

    QTest::keyClick(m_window->focusWidget(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"Émile Zola: Germinal. 1885. ISBN 978-0-306-40615-7."_s);
}

void ExportingTest::offersTheWholeSearchWhereThereIsMore()
{
    m_window->search(*SearchQuery::forFields(u"zola"_s, {}));
    m_source->answerLast(aPage(50, true));
    QTRY_COMPARE(m_window->findChild<ResultsView *>()->shownCount(), 50);

    QVERIFY(openDialog());

    const auto *scopes = m_window->findChild<QComboBox *>(u"exportScope"_s);
    QVERIFY(scopes->findData(int(RowScope::Whole)) >= 0);
}

} // namespace alexandria

QTEST_MAIN(alexandria::ExportingTest)
#include "exportingtest.moc"
