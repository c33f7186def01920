// SPDX-License-Identifier: MIT
#include "ui/exporting/dragging.h"
#include "tests/support/exportwindow.h"
#include "ui/exporting/draggedrows.h"
#include "ui/search/resultsview.h"

#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

/// Rows that are dragged out of the window.
class DraggingTest : public ExportWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersTextAndAFile();
    void writesTheFileOnceAndOnlyWhenAskedFor();
    void keepsTheRowsAsTheyWere();
    void offersTextAloneOfVeryManyRows();
    void offersTextWhereNoFileCanBeWritten();
    void dragsARowThatIsSelected();
    void selectsRowsAsEver();
    void changesTheSelectionWhenARowIsClicked();

private:
    [[nodiscard]] ResultsView &view() const { return *m_window->findChild<ResultsView *>(); }
    [[nodiscard]] QPoint middleOf(int row) const
    {
        return view().visualRect(view().model()->index(row, 0)).center();
    }
    /// Presses on one row and moves the mouse to another, the button held; lets go there.
    void pull(int from, int to) const;
};

void DraggingTest::init()
{
    ExportWindow::init();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->search(*SearchQuery::forFields(u"A/B"_s, {}));
    EditionPage page = aPage(5);
    page.editions[0].title = u"=Nana, \"dite\""_s;
    page.editions[0].authors = {{{}, u"Émile Zola"_s}};
    page.editions[0].isbn13 = {u"9780306406157"_s};
    page.editions[0].publishDate = u"1885"_s;
    m_source->answerLast(page);
    QTRY_COMPARE(view().shownCount(), 5);
}

void DraggingTest::pull(int from, int to) const
{
    QWidget *surface = view().viewport();
    const QPoint step = (middleOf(to) - middleOf(from)) / 4 + QPoint(8, 0);
    QTest::mousePress(surface, Qt::LeftButton, {}, middleOf(from));
    for (int move = 1; move <= 4; ++move) {
        QMouseEvent moved(QEvent::MouseMove, middleOf(from) + move * step,
                          surface->mapToGlobal(middleOf(from) + move * step), Qt::NoButton, Qt::LeftButton,
                          {});
        QCoreApplication::sendEvent(surface, &moved);
    }
    QTest::mouseRelease(surface, Qt::LeftButton, {}, middleOf(to));
}

void DraggingTest::offersTextAndAFile()
{
    view().selectionModel()->select(view().model()->index(1, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);

    const std::unique_ptr<QMimeData> data(m_window->findChild<Dragging *>()->selectedRows());

    QVERIFY(data->hasUrls());
    QVERIFY(data->hasText());
    QVERIFY(data->hasHtml());
    QVERIFY(!data->hasImage());
    QCOMPARE(data->text(), u"'=Nana, \"dite\"\tÉmile Zola\t1885\t\t978-0-306-40615-7\t\nTitle 2\t\t\t\t\t"_s);
    QVERIFY2(data->html().contains(u"978-0-306-40615-7"_s), qPrintable(data->html()));
    QCOMPARE(data->urls().size(), 1);
    const QString path = data->urls().first().toLocalFile();
    QVERIFY2(path.endsWith(u"/A B.csv"_s), qPrintable(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("\xEF\xBB\xBFTitle,Authors,Year,Publishers,ISBN-13,Languages\r\n"
                        "\"'=Nana, \"\"dite\"\"\",\xC3\x89mile Zola,1885,,978-0-306-40615-7,\r\n"
                        "Title 2,,,,,\r\n"));
    QCOMPARE(data->data(u"text/uri-list"_s), data->urls().first().toEncoded() + "\r\n");

    m_window.reset();
    QVERIFY(!QFile::exists(path));
}

void DraggingTest::writesTheFileOnceAndOnlyWhenAskedFor()
{
    int writes = 0;
    const DraggedRows data({ExportRow{anEdition(u"/books/OL1M"_s, u"Nana"_s), {}}}, {ExportColumn::Title},
                           [&writes](const QByteArray & /*csv*/) {
                               ++writes;
                               return QUrl(u"file:///there.csv"_s);
                           });

    QCOMPARE(data.text(), u"Nana"_s);
    QVERIFY(data.hasUrls());
    QCOMPARE(writes, 0);
    QCOMPARE(data.urls(), QList{QUrl(u"file:///there.csv"_s)});
    QCOMPARE(data.urls(), QList{QUrl(u"file:///there.csv"_s)});
    QCOMPARE(writes, 1);
}

void DraggingTest::keepsTheRowsAsTheyWere()
{
    const std::unique_ptr<QMimeData> data(m_window->findChild<Dragging *>()->selectedRows());

    m_window->search(*SearchQuery::forFields(u"something else"_s, {}));
    m_source->answerLast(aPage(1));
    QTRY_COMPARE(view().shownCount(), 1);
    QVERIFY(data->text().contains(u"Nana"_s));
    m_window.reset();

    QVERIFY(data->text().contains(u"Nana"_s));
    QVERIFY(data->urls().isEmpty()); // nobody would take the file away
}

void DraggingTest::offersTextAloneOfVeryManyRows()
{
    const ExportRow row{anEdition(u"/books/OL1M"_s, u"Nana"_s), {}};
    const auto noFile = [](const QByteArray & /*csv*/) { return QUrl(u"file:///there.csv"_s); };

    const DraggedRows most(QList<ExportRow>(10'000, row), {ExportColumn::Title}, noFile);
    const DraggedRows more(QList<ExportRow>(10'001, row), {ExportColumn::Title}, noFile);

    QVERIFY(most.hasUrls());
    QCOMPARE(more.formats(), QStringList{u"text/plain"_s});
    QVERIFY(more.urls().isEmpty());
    QCOMPARE(more.text().count(u'\n'), 10'000);
}

void DraggingTest::offersTextWhereNoFileCanBeWritten()
{
    const DraggedRows data({ExportRow{anEdition(u"/books/OL1M"_s, u"Nana"_s), {}}}, {ExportColumn::Title},
                           [](const QByteArray & /*csv*/) { return QUrl(); });

    QVERIFY(data.urls().isEmpty());
    QCOMPARE(data.text(), u"Nana"_s);
}

void DraggingTest::dragsARowThatIsSelected()
{
    view().disconnect(m_window->findChild<Dragging *>()); // whose loop would wait for a drop
    const QSignalSpy wanted(&view(), &RowsView::dragWanted);
    view().setCurrentIndex(view().model()->index(0, 0));
    view().selectionModel()->select(view().model()->index(2, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);

    pull(2, 4);

    QCOMPARE(wanted.count(), 1);
    QCOMPARE(view().selectedCount(), 2);
}

void DraggingTest::selectsRowsAsEver()
{
    view().disconnect(m_window->findChild<Dragging *>());
    const QSignalSpy wanted(&view(), &RowsView::dragWanted);

    pull(1, 3);

    QCOMPARE(wanted.count(), 0);
    QCOMPARE(view().selectedCount(), 3);
}

void DraggingTest::changesTheSelectionWhenARowIsClicked()
{
    view().selectAll();

    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, middleOf(3));

    QCOMPARE(view().selectedCount(), 1);
    QCOMPARE(view().currentIndex().row(), 3);
}

} // namespace alexandria

QTEST_MAIN(alexandria::DraggingTest)
#include "draggingtest.moc"
