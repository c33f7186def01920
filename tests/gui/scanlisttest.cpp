// SPDX-License-Identifier: MIT
#include "tests/support/scanningfixture.h"
#include "ui/exporting/exportdialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using State = ScanEntry::State;

QMenu *menuNamed(const QMenu &menu, const QString &title)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu() && action->text().remove(u'&') == title)
            return action->menu();
    }
    return nullptr;
}

} // namespace

/// What can be done with the list of scans in the window.
class ScanListTest : public ScanningFixture
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatAWrongIsbnMayHaveMeant();
    void asksWhichOfSeveralEditions();
    void filtersByState();
    void takesAPastedList();
    void showsTheEditionBesideTheList();
    void makesOpensAndRenamesLists();
    void addsTheEntriesOfAnotherList();
    void deletesAListAndBringsItBack();
    void removesAndEditsRowsOfTheList();
    void exportsWholeEditionsOfWhatIsSelected();

private:
    /// The action of the menu of lists, or of one in it, whose text has @p words, once it can be chosen.
    [[nodiscard]] QAction *listAction(const QString &words, const QString &menuTitle = {});
    void answerName(const QString &name);
};

QAction *ScanListTest::listAction(const QString &words, const QString &menuTitle)
{
    auto *menu = m_window->findChild<QMenu *>(u"scanListsMenu"_s);
    Q_EMIT menu->aboutToShow();
    QAction *found = nullptr;
    (void)QTest::qWaitFor([&] {
        const QList<QMenu *> menus{menu, menuTitle.isEmpty() ? nullptr : menuNamed(*menu, menuTitle)};
        for (const QMenu *each : menus) {
            for (QAction *action : each ? each->actions() : QList<QAction *>()) {
                if (action->text().remove(u'&').contains(words) && action->isEnabled())
                    found = action;
            }
        }
        return found != nullptr;
    });
    return found;
}

void ScanListTest::answerName(const QString &name)
{
    auto *dialog = m_window->findChild<QInputDialog *>(u"scanListName"_s);
    QVERIFY(dialog);
    dialog->setTextValue(name);
    dialog->accept();
}

void ScanListTest::offersWhatAWrongIsbnMayHaveMeant()
{
    pages()->setCurrentIndex(1);
    scan(ManualWrong);
    QTRY_VERIFY(part(u"scanChoices"_s)->isVisible());
    auto *choices = m_window->findChild<QListWidget *>(u"choicesView"_s);
    QTRY_COMPARE(choices->count(), 1);
    QVERIFY(choices->item(0)->text().contains(u"The ISBN Users' Manual"_s));
    QCOMPARE(entries().entry(0).state, State::NotAnIsbn); // never chosen silently

    m_window->findChild<QPushButton *>(u"chooseButton"_s)->click();

    QTRY_COMPARE(entries().entry(0).state, State::Found);
    QCOMPARE(entries().entry(0).isbn->toIsbn13(), Manual);
    QVERIFY(!part(u"scanChoices"_s)->isVisible());
}

void ScanListTest::asksWhichOfSeveralEditions()
{
    m_shelf->put(Hobbit, u"The Hobbit, illustrated"_s);
    pages()->setCurrentIndex(1);

    scan(Hobbit);

    QTRY_COMPARE(entries().entry(0).state, State::Several);
    auto *choices = m_window->findChild<QListWidget *>(u"choicesView"_s);
    QTRY_COMPARE(choices->count(), 2);
    choices->setCurrentRow(1);
    m_window->findChild<QPushButton *>(u"chooseButton"_s)->click();
    QTRY_COMPARE(entries().entry(0).state, State::Found);
    QCOMPARE(entries().entry(0).edition->title, u"The Hobbit, illustrated"_s);
}

void ScanListTest::filtersByState()
{
    scan(Hobbit);
    scan(u"9783161484100"_s); // not on the shelf
    scan(ManualWrong);
    QTRY_COMPARE(entries().countOf(State::NotFound), 1);
    pages()->setCurrentIndex(1);
    auto *states = m_window->findChild<QComboBox *>(u"scanStateFilter"_s);

    states->setCurrentIndex(states->findData(int(State::NotFound)));
    Q_EMIT states->activated(states->currentIndex());

    QCOMPARE(view()->shownCount(), 1);
    QCOMPARE(view()->currentEntry()->isbn->toIsbn13(), u"9783161484100"_s);
}

void ScanListTest::takesAPastedList()
{
    QGuiApplication::clipboard()->setText(u"two books: 978-0-306-40615-7, and 9780261102217.\n"_s);

    QTest::keyClick(part(u"isbnField"_s), Qt::Key_V, Qt::ControlModifier);

    QTRY_COMPARE(entries().countOf(State::Found), 2);
    QCOMPARE(entries().entry(1).isbn->toIsbn13(), Hobbit);
    QCOMPARE(pages()->currentIndex(), 1);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries().rowCount(), 0);
}

void ScanListTest::showsTheEditionBesideTheList()
{
    scan(Hobbit);
    QTRY_COMPARE(entries().countOf(State::Found), 1);

    pages()->setCurrentIndex(1);

    QTRY_VERIFY(part(u"detailPane"_s)->isVisible());
}

void ScanListTest::makesOpensAndRenamesLists()
{
    scan(Hobbit);
    QTRY_COMPARE(entries().countOf(State::Found), 1);
    const QString first = m_desk->list().name;
    listAction(u"New List"_s)->trigger();
    answerName(u"Attic"_s);
    QTRY_COMPARE(m_desk->list().name, u"Attic"_s);
    QCOMPARE(entries().rowCount(), 0);
    scan(Manual);
    QTRY_COMPARE(entries().countOf(State::Found), 1);
    QCOMPARE(m_window->findChild<QToolButton *>(u"scanListButton"_s)->text(), u"Attic"_s);

    listAction(first, u"Open"_s)->trigger();
    QTRY_COMPARE(m_desk->list().name, first);
    QCOMPARE(entries().entry(0).isbn->toIsbn13(), Hobbit);

    listAction(u"Rename"_s)->trigger();
    answerName(u"Cellar & loft"_s);
    QTRY_COMPARE(m_desk->list().name, u"Cellar & loft"_s);
    QVERIFY(listAction(u"Attic"_s, u"Open"_s));
}

void ScanListTest::addsTheEntriesOfAnotherList()
{
    scan(Hobbit);
    QTRY_COMPARE(entries().countOf(State::Found), 1);
    const QString first = m_desk->list().name;
    m_desk->openNew(u"Attic"_s);
    QTRY_COMPARE(m_desk->list().name, u"Attic"_s);
    scan(Hobbit);
    scan(Manual);
    QTRY_COMPARE(entries().countOf(State::Found), 2);

    listAction(first, u"Add the Entries of"_s)->trigger();

    QTRY_COMPARE(entries().entry(0).count, 2);
    QCOMPARE(entries().rowCount(), 2);
}

void ScanListTest::deletesAListAndBringsItBack()
{
    scan(Hobbit);
    QTRY_COMPARE(entries().countOf(State::Found), 1);
    const qint64 id = m_desk->list().id;

    listAction(u"Delete This List"_s)->trigger();
    QTRY_VERIFY(m_desk->list().id != id);
    QCOMPARE(entries().rowCount(), 0);
    QTRY_VERIFY(part(u"errorBanner"_s)->isVisible());

    m_window->findChild<QPushButton *>(u"bannerAction"_s)->click(); // Undo
    QTRY_COMPARE(m_desk->list().id, id);
    QTRY_COMPARE(entries().rowCount(), 1);
}

void ScanListTest::removesAndEditsRowsOfTheList()
{
    scan(Hobbit);
    scan(Manual);
    QTRY_COMPARE(entries().countOf(State::Found), 2);
    pages()->setCurrentIndex(1);
    view()->showEntry(entries().entry(0).id);

    entries().setData(entries().index(0, ScanListModel::NoteColumn), u"torn"_s, Qt::EditRole);
    entries().setData(entries().index(0, ScanListModel::CountColumn), 3, Qt::EditRole);
    QCOMPARE(entries().entry(0).note, u"torn"_s);
    QCOMPARE(entries().entry(0).count, 3);

    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(entries().rowCount(), 1);
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries().rowCount(), 2);
    QCOMPARE(entries().entry(0).note, u"torn"_s);
}

void ScanListTest::exportsWholeEditionsOfWhatIsSelected()
{
    scan(Hobbit);
    scan(Manual);
    scan(Ungar);
    QTRY_COMPARE(entries().countOf(State::Found), 3);
    pages()->setCurrentIndex(1);
    view()->selectAll();
    view()->selectionModel()->select(view()->model()->index(0, 0),
                                     QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QTest::keyClick(view(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    auto *formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
    formats->setCurrentIndex(formats->findData(int(ExportFormat::Bibtex)));

    dialog->findChild<QPushButton *>(u"exportSaveButton"_s)->click();
    auto *place = m_window->findChild<QFileDialog *>(u"exportPlace"_s);
    QVERIFY(place);
    const QString path = m_folder->filePath(u"out.bib"_s);
    Q_EMIT place->fileSelected(path);
    place->close();

    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("@book{"), 2);
    QVERIFY2(text.contains("The Hobbit"), text.constData());
    QVERIFY(!text.contains("Das weite Land")); // the newest, on top, was left out
}

} // namespace alexandria

QTEST_MAIN(alexandria::ScanListTest)
#include "scanlisttest.moc"
