// SPDX-License-Identifier: MIT
#include "ui/search/resultspane.h"
#include "app/settings/windowsettings.h"
#include "tests/support/fakeeditionsource.h"
#include "ui/search/resultsview.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

class ResultsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToDoAtTheStart();
    void saysItIsSearchingAfterAMoment();
    void showsRowsThatCame();
    void saysWhatWasNotFound();
    void keepsTheFilterClosedWithoutRows();
    void filtersAndCounts();
    void closesTheFilterByEscapeAndShowsAllAgain();
    void closesTheFilterForANewSearch();
    void staysWhereItIsWhenRefreshed();

private:
    void search(const QString &title, const Result<EditionPage> &page);
    QString sentence() const { return m_pane->findChild<TextLabel *>(u"emptySentence"_s)->text(); }
    QString counts() const { return m_pane->findChild<TextLabel *>(u"filterCount"_s)->text(); }
    QLineEdit *filterField() const { return m_pane->findChild<QLineEdit *>(u"filterField"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<FakeEditionSource> m_source;
    std::unique_ptr<SearchSession> m_session;
    std::unique_ptr<ResultsPane> m_pane;
};

void ResultsPaneTest::init()
{
    m_file = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<WindowSettings>(*m_file);
    m_source = std::make_unique<FakeEditionSource>();
    m_session = std::make_unique<SearchSession>(*m_source);
    m_pane = std::make_unique<ResultsPane>(*m_session, *m_settings);
    m_pane->resize(700, 500);
    m_pane->show();
}

void ResultsPaneTest::cleanup()
{
    m_pane.reset();
    m_session.reset();
}

void ResultsPaneTest::search(const QString &title, const Result<EditionPage> &page)
{
    m_session->search(*SearchQuery::forFields(title, {}));
    m_source->answerLast(page);
    QTRY_VERIFY(m_session->state().phase != SearchState::Phase::Searching);
}

void ResultsPaneTest::saysWhatToDoAtTheStart()
{
    QCOMPARE(sentence(), u"Type an ISBN, a title or an author"_s);
}

void ResultsPaneTest::saysItIsSearchingAfterAMoment()
{
    m_session->search(*SearchQuery::forFields(u"hobbit"_s, {}));
    QVERIFY(sentence() != u"Searching…"_s);

    QTRY_COMPARE(sentence(), u"Searching…"_s);
}

void ResultsPaneTest::showsRowsThatCame()
{
    search(u"title"_s, aPage(3));

    QVERIFY(m_pane->view()->isVisible());
    QCOMPARE(m_pane->view()->shownCount(), 3);
}

void ResultsPaneTest::saysWhatWasNotFound()
{
    search(u"xyzzy"_s, aPage(0));

    QVERIFY(!m_pane->view()->isVisible());
    QVERIFY(sentence().contains(u"xyzzy"_s));
}

void ResultsPaneTest::keepsTheFilterClosedWithoutRows()
{
    m_pane->openFilter();

    QVERIFY(!m_pane->closeFilter());
}

void ResultsPaneTest::filtersAndCounts()
{
    search(u"title"_s, aPage(50));

    m_pane->openFilter();
    QTest::keyClicks(filterField(), u"4"_s);

    QCOMPARE(counts(), u"14 of 50"_s); // 4, 14, 24, 34 and 40 to 49
    QCOMPARE(m_pane->view()->shownCount(), 14);
}

void ResultsPaneTest::closesTheFilterByEscapeAndShowsAllAgain()
{
    search(u"title"_s, aPage(50));
    m_pane->openFilter();
    QTest::keyClicks(filterField(), u"4"_s);

    QTest::keyClick(filterField(), Qt::Key_Escape);

    QVERIFY(!filterField()->isVisible());
    QCOMPARE(m_pane->view()->shownCount(), 50);
}

void ResultsPaneTest::closesTheFilterForANewSearch()
{
    search(u"title"_s, aPage(50));
    m_pane->openFilter();
    QTest::keyClicks(filterField(), u"4"_s);

    search(u"other"_s, aPage(9));

    QVERIFY(!filterField()->isVisible());
    QCOMPARE(m_pane->view()->shownCount(), 9);
}

void ResultsPaneTest::staysWhereItIsWhenRefreshed()
{
    search(u"title"_s, aPage(50));
    ResultsView *view = m_pane->view();
    view->setCurrentIndex(view->model()->index(30, 0));
    view->scrollTo(view->model()->index(30, 0), QAbstractItemView::PositionAtCenter);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() - 1);
    const int place = view->verticalScrollBar()->value();
    QVERIFY(place > 0);

    m_session->refresh();
    EditionPage again = aPage(51);
    again.editions[30].title = u"Changed"_s;
    m_source->answerLast(again);
    QTRY_COMPARE(m_session->results()->rowCount(), 51);
    QCoreApplication::processEvents(); // lays out what came

    QCOMPARE(view->verticalScrollBar()->value(), place);
    QCOMPARE(view->currentIndex().row(), 30);
    QCOMPARE(view->currentEdition()->title, u"Changed"_s);
    QVERIFY(view->selectionModel()->isRowSelected(30, {}));
}

} // namespace alexandria

QTEST_MAIN(alexandria::ResultsPaneTest)
#include "resultspanetest.moc"
