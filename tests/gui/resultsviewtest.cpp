// SPDX-License-Identifier: MIT
#include "ui/search/resultsview.h"
#include "app/settings/windowsettings.h"
#include "tests/support/fakeeditionsource.h"
#include "ui/exporting/copying.h"
#include "ui/widgets/look.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

class ResultsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void passesTheModelTester();
    void hasACurrentRowWheneverThereIsARow();
    void sortsByAClickAndReturnsToBestMatchAtTheThird();
    void setsUnknownValuesLastInBothOrders();
    void asksForMoreNearTheEndOnly();
    void asksForNothingWhileFiltering();
    void filtersByAllWordsInAnyColumn();
    void remembersColumnsFromOneWindowToTheNext();
    void startsAfreshWithDamagedColumns();
    void copiesRowsAsTabSeparatedText();
    void copiesTheIsbnWithAndWithoutHyphens();
    void opensTheCurrentRowByEnter();
    void showsMarkupInATooltipAsText();
    void hasTooltipsForWhatIsCutOnly();

private:
    QStringList shownTitles() const;
    void clickHeader(int column);
    /// What stands by the title of this row when the mouse rests there; rich text.
    QString tooltipOf(int row);
    void show(int rows, bool hasMore = false);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<EditionTableModel> m_model;
    std::unique_ptr<ResultsView> m_view;
};

void ResultsViewTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<WindowSettings>(*m_file);
    m_model = std::make_unique<EditionTableModel>();
    m_view = std::make_unique<ResultsView>(*m_model, *m_settings);
    m_view->resize(700, 400);
    m_view->show();
}

void ResultsViewTest::cleanup()
{
    m_view.reset();
    m_model.reset();
}

QString ResultsViewTest::tooltipOf(int row)
{
    QCoreApplication::processEvents();
    const QPoint place = m_view->visualRect(m_view->model()->index(row, 0)).center();
    QHelpEvent help(QEvent::ToolTip, place, m_view->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(m_view->viewport(), &help);
    const QString text = QToolTip::isVisible() ? QToolTip::text() : QString();
    QToolTip::hideText();
    return text;
}

void ResultsViewTest::show(int rows, bool hasMore)
{
    m_model->append(aPage(rows).editions, hasMore);
    QCoreApplication::processEvents(); // lets the view lay its rows out
}

QStringList ResultsViewTest::shownTitles() const
{
    QStringList titles;
    for (int row = 0; row < m_view->model()->rowCount(); ++row)
        titles << m_view->model()->index(row, 0).data().toString();
    return titles;
}

void ResultsViewTest::clickHeader(int column)
{
    QHeaderView *header = m_view->header();
    const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
}

void ResultsViewTest::passesTheModelTester()
{
    const QAbstractItemModelTester tester(m_view->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    show(20);
    m_view->sortByColumn(EditionTableModel::TitleColumn, Qt::DescendingOrder);
    m_view->setFilter(u"1"_s);
    show(5);
    m_model->clear();

    QCOMPARE(m_view->model()->rowCount(), 0);
}

void ResultsViewTest::hasACurrentRowWheneverThereIsARow()
{
    QVERIFY(!m_view->currentEdition());

    show(3);
    QVERIFY(m_view->currentEdition());
    QCOMPARE(m_view->currentEdition()->title, u"Title 1"_s);
    m_view->setFilter(u"3"_s);
    QVERIFY(m_view->currentEdition());
    QCOMPARE(m_view->currentEdition()->title, u"Title 3"_s);
    m_view->setFilter(u"nowhere"_s);
    QVERIFY(!m_view->currentEdition());
    m_view->setFilter({});

    QVERIFY(m_view->currentEdition());
}

void ResultsViewTest::sortsByAClickAndReturnsToBestMatchAtTheThird()
{
    m_model->append({anEdition(u"/books/OL1M"_s, u"b"_s), anEdition(u"/books/OL2M"_s, u"C"_s),
                     anEdition(u"/books/OL3M"_s, u"a"_s)},
                    false);
    const QStringList bestFirst{u"b"_s, u"C"_s, u"a"_s};
    QCOMPARE(shownTitles(), bestFirst);

    clickHeader(EditionTableModel::TitleColumn);
    QCOMPARE(shownTitles(), (QStringList{u"a"_s, u"b"_s, u"C"_s}));
    clickHeader(EditionTableModel::TitleColumn);
    QCOMPARE(shownTitles(), (QStringList{u"C"_s, u"b"_s, u"a"_s}));
    clickHeader(EditionTableModel::TitleColumn);

    QCOMPARE(shownTitles(), bestFirst);
}

void ResultsViewTest::setsUnknownValuesLastInBothOrders()
{
    Edition old = anEdition(u"/books/OL1M"_s, u"old"_s);
    old.pages = 100;
    Edition young = anEdition(u"/books/OL2M"_s, u"young"_s);
    young.pages = 900;
    m_model->append({anEdition(u"/books/OL3M"_s, u"unknown"_s), young, old}, false);

    m_view->sortByColumn(EditionTableModel::PagesColumn, Qt::AscendingOrder);
    QCOMPARE(shownTitles(), (QStringList{u"old"_s, u"young"_s, u"unknown"_s}));
    m_view->sortByColumn(EditionTableModel::PagesColumn, Qt::DescendingOrder);

    QCOMPARE(shownTitles(), (QStringList{u"young"_s, u"old"_s, u"unknown"_s}));
}

void ResultsViewTest::asksForMoreNearTheEndOnly()
{
    QSignalSpy asked(m_model.get(), &EditionTableModel::pageNeeded);
    show(100, true);
    QCOMPARE(asked.count(), 0);

    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 4);
    QCOMPARE(asked.count(), 0);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());

    QCOMPARE(asked.count(), 1);
}

void ResultsViewTest::asksForNothingWhileFiltering()
{
    show(100, true);
    QSignalSpy asked(m_model.get(), &EditionTableModel::pageNeeded);

    m_view->setFilter(u"77"_s);
    QCoreApplication::processEvents();

    QCOMPARE(m_view->shownCount(), 1);
    QCOMPARE(asked.count(), 0);
}

void ResultsViewTest::filtersByAllWordsInAnyColumn()
{
    Edition french = anEdition(u"/books/OL1M"_s, u"Études"_s);
    french.publishers = {u"Gallimard"_s};
    Edition english = anEdition(u"/books/OL2M"_s, u"Etudes"_s);
    m_model->append({french, english}, false);

    m_view->setFilter(u"GALLI étud"_s);

    QCOMPARE(shownTitles(), QStringList{u"Études"_s});
}

void ResultsViewTest::remembersColumnsFromOneWindowToTheNext()
{
    m_view->header()->moveSection(0, 2);
    m_view->header()->resizeSection(EditionTableModel::YearColumn, 123);
    m_view->header()->hideSection(EditionTableModel::LanguageColumn);
    m_view->header()->showSection(EditionTableModel::PagesColumn);
    m_view->sortByColumn(EditionTableModel::TitleColumn, Qt::DescendingOrder);
    m_view.reset();

    m_view = std::make_unique<ResultsView>(*m_model, *m_settings);
    show(2);

    QCOMPARE(m_view->header()->visualIndex(EditionTableModel::TitleColumn), 2);
    QCOMPARE(m_view->header()->sectionSize(EditionTableModel::YearColumn), 123);
    QVERIFY(m_view->header()->isSectionHidden(EditionTableModel::LanguageColumn));
    QVERIFY(!m_view->header()->isSectionHidden(EditionTableModel::PagesColumn));
    QCOMPARE(shownTitles(), (QStringList{u"Title 2"_s, u"Title 1"_s}));
}

void ResultsViewTest::startsAfreshWithDamagedColumns()
{
    m_view.reset();
    m_settings->setColumns("no header state"_ba, EditionTableModel::ColumnCount);

    m_view = std::make_unique<ResultsView>(*m_model, *m_settings);

    QVERIFY(!m_view->header()->isSectionHidden(EditionTableModel::TitleColumn));
    QCOMPARE(m_view->header()->count(), int(EditionTableModel::ColumnCount));
}

void ResultsViewTest::copiesRowsAsTabSeparatedText()
{
    Edition edition = anEdition(u"/books/OL1M"_s, u"Tab\there"_s);
    edition.authors = {{u"/authors/OL1A"_s, u"A. Uthor"_s}};
    m_model->append({edition, anEdition(u"/books/OL2M"_s, u"Second"_s)}, false);
    for (int column = EditionTableModel::YearColumn; column < EditionTableModel::ColumnCount; ++column)
        m_view->header()->hideSection(column);
    m_view->selectAll();

    copyRows(m_view->selectedRows(), m_view->shownColumns());

    QCOMPARE(QGuiApplication::clipboard()->text(), u"Tab here\tA. Uthor\nSecond\t"_s);
}

void ResultsViewTest::copiesTheIsbnWithAndWithoutHyphens()
{
    Edition edition = anEdition(u"/books/OL1M"_s, u"The manual"_s);
    edition.isbn13 = {u"9780306406157"_s};
    m_model->append({edition}, false);

    m_view->copyIsbn(true);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"978-0-306-40615-7"_s);
    m_view->copyIsbn(false);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"9780306406157"_s);
}

void ResultsViewTest::opensTheCurrentRowByEnter()
{
    show(3);
    QSignalSpy opened(m_view.get(), &ResultsView::editionOpened);

    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Return);

    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_view->currentEdition()->title, u"Title 2"_s);
}

void ResultsViewTest::showsMarkupInATooltipAsText()
{
    const QString hostile = u"<img src=file:///etc/passwd>"_s.repeated(20);
    m_model->append({anEdition(u"/books/OL1M"_s, hostile)}, false);

    const QString tooltip = tooltipOf(0);

    QVERIFY(!tooltip.isEmpty());
    QVERIFY(!tooltip.contains(u"<img"_s));
    QVERIFY(tooltip.contains(u"&lt;img"_s));
}

void ResultsViewTest::hasTooltipsForWhatIsCutOnly()
{
    const QString title = u"Minimum wage in Minnesota"_s; // wider in bold
    m_model->append({anEdition(u"/books/OL1M"_s, title), anEdition(u"/books/OL2M"_s, u"<b>Dune</b>"_s)},
                    false);
    const int width = m_view->fontMetrics().horizontalAdvance(title) + Margin + Spacing;

    m_view->header()->resizeSection(EditionTableModel::TitleColumn, width);
    QCOMPARE(tooltipOf(0), QString());
    QCOMPARE(tooltipOf(1), QString());
    m_view->setMatch(title);
    QVERIFY(tooltipOf(0).contains(u"Minnesota"_s));
    QVERIFY(!m_model->index(0, 0).data(Qt::ToolTipRole).isValid());
}

} // namespace alexandria

QTEST_MAIN(alexandria::ResultsViewTest)
#include "resultsviewtest.moc"
