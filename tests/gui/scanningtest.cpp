// SPDX-License-Identifier: MIT
#include "app/cache/cachededitionsource.h"
#include "app/scan/scandesk.h"
#include "app/scan/scanintake.h"
#include "app/scan/scanstore.h"
#include "app/settings/scansettings.h"
#include "app/settings/windowsettings.h"
#include "app/sound/tones.h"
#include "models/isbn/isbnsyntax.h"
#include "tests/support/scannerkeys.h"
#include "tests/support/shelfsource.h"
#include "ui/mainwindow.h"
#include "ui/scan/scansview.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using State = ScanEntry::State;

const QString Manual = u"9780306406157"_s; // the example of the ISBN Users' Manual
const QString ManualWrong = u"9780306406158"_s;
const QString Hobbit = u"9780261102217"_s;
const QString Ungar = u"9780804429573"_s; // 0-8044-2957-X
const QString French979 = u"9791090636071"_s;

QMenu *menuNamed(const QMenu &menu, const QString &title)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu() && action->text().remove(u'&') == title)
            return action->menu();
    }
    return nullptr;
}

} // namespace

/// The window with a scanner at it.
class ScanningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsWhatRealScannersType_data();
    void readsWhatRealScannersType();
    void showsTheTitleOfEachScan();
    void answersAScanFromAnyPlaceInTheWindow_data();
    void answersAScanFromAnyPlaceInTheWindow();
    void saysWhatIsWrongAndKeepsIt();
    void countsCopiesAndUndoesByKeys();
    void losesNothingOfAThousandScansWithoutALink();
    void offersWhatAWrongIsbnMayHaveMeant();
    void asksWhichOfSeveralEditions();
    void filtersByState();
    void explainsTheLayoutOnce();
    void takesAPastedList();
    void doesNotSearchForEachOfManyScans();
    void showsTheEditionBesideTheList();
    void makesOpensAndRenamesLists();
    void addsTheEntriesOfAnotherList();
    void deletesAListAndBringsItBack();
    void removesAndEditsRowsOfTheList();

private:
    /// The action of the menu of lists, or of one in it, whose text has @p words; the menu is filled first.
    [[nodiscard]] QAction *listAction(const QString &words, const QString &menuTitle = {});
    void answerName(const QString &name);
    void scan(const QString &keys) { typeAsScanner(m_window.get(), keys + u'\r', 0); }
    [[nodiscard]] QWidget *part(const QString &name) const { return m_window->findChild<QWidget *>(name); }
    [[nodiscard]] QString words(const QString &name) const
    {
        return m_window->findChild<TextLabel *>(name)->text();
    }
    [[nodiscard]] ScanListModel &entries() const { return *m_desk->entries(); }
    [[nodiscard]] QTabWidget *pages() const { return m_window->findChild<QTabWidget *>(); }
    [[nodiscard]] ScansView *view() const { return m_window->findChild<ScansView *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<ScanSettings> m_scanSettings;
    std::unique_ptr<ShelfSource> m_shelf;
    std::unique_ptr<EditionCache> m_cache;
    std::unique_ptr<CachedEditionSource> m_source;
    std::unique_ptr<ScanStore> m_store;
    std::unique_ptr<ScanDesk> m_desk;
    std::unique_ptr<ScanIntake> m_intake;
    std::unique_ptr<Tones> m_tones;
    std::unique_ptr<MainWindow> m_window;
};

void ScanningTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<WindowSettings>(*m_file);
    m_scanSettings = std::make_unique<ScanSettings>(*m_file);
    m_scanSettings->setTonesOn(false);
    m_shelf = std::make_unique<ShelfSource>();
    m_shelf->put(Manual, u"The ISBN Users' Manual"_s);
    m_shelf->put(Hobbit, u"The Hobbit"_s);
    m_shelf->put(Ungar, u"Das weite Land"_s);
    m_shelf->put(French979, u"Un livre"_s);
    m_cache = std::make_unique<EditionCache>(m_folder->filePath(u"cache"_s));
    m_source = std::make_unique<CachedEditionSource>(*m_shelf, *m_cache);
    m_source->setProfile(u"test"_s);
    m_store = std::make_unique<ScanStore>(m_folder->filePath(u"data"_s));
    m_desk = std::make_unique<ScanDesk>(*m_source, *m_store);
    m_intake = std::make_unique<ScanIntake>(*m_desk);
    m_tones = std::make_unique<Tones>();
    m_window = std::make_unique<MainWindow>(*m_source, *m_settings);
    m_window->offerScans(*m_desk, *m_store, *m_intake, *m_scanSettings, *m_tones);
    m_window->resize(1100, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_desk->isReady());
}

void ScanningTest::cleanup()
{
    m_window.reset();
    m_intake.reset();
    m_desk.reset();
    m_store.reset();
}

void ScanningTest::readsWhatRealScannersType_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("isbn");
    QTest::addColumn<QString>("prefix");

    const auto row = [](const char *name, const QString &keys, const QString &isbn = Manual,
                        const QString &prefix = {}) { QTest::newRow(name) << keys << isbn << prefix; };
    row("Enter", u"9780306406157\r"_s);
    row("keypad's Enter", u"9780306406157\n"_s);
    row("Tab", u"9780306406157\t"_s);
    row("CR LF", u"9780306406157\r\n"_s);
    row("Enter and Tab", u"9780306406157\r\t"_s);
    row("silence", u"9780306406157"_s);
    row("ISBN-10", u"080442957X\r"_s, Ungar);
    row("ISBN-10, Tab", u"080442957X\t"_s, Ungar);
    row("ISBN-10, small x", u"080442957x\r"_s, Ungar);
    row("ISBN-10, silence", u"080442957X"_s, Ungar);
    row("979", u"9791090636071\r"_s, French979);
    row("hyphens", u"978-0-306-40615-7\r"_s);
    row("GTIN-14", u"09780306406157\r"_s);
    row("AIM EAN-13", u"]E09780306406157\r"_s);
    row("AIM EAN-13, Tab", u"]E09780306406157\t"_s);
    row("AIM EAN-13, silence", u"]E09780306406157"_s);
    row("AIM with add-on", u"]E3978030640615751295\r"_s);
    row("AIM Code 128", u"]C09780306406157\r"_s);
    row("AIM Code 39", u"]A0080442957X\r"_s, Ungar);
    row("AIM QR", u"]Q1https://example.org/isbn/9780306406157\r"_s);
    row("Zebra", u"A9780306406157\r"_s);
    row("Honeywell", u"d9780306406157\r"_s);
    row("Honeywell, Tab", u"d9780306406157\t"_s);
    row("add-on of five", u"978030640615751295\r"_s);
    row("add-on of five after a space", u"9780306406157 51295\r"_s);
    row("add-on of two", u"978030640615712\r"_s);
    row("add-on and Tab", u"978030640615751295\t"_s);
    row("GS before the end", u"9780306406157\u001D\r"_s);
    row("a person's prefix", u"SCAN:9780306406157\r"_s, Manual, u"SCAN:"_s);
    row("a person's prefix, Tab", u"SCAN:9780306406157\t"_s, Manual, u"SCAN:"_s);
    row("a prefix of digits", u"779780306406157\r"_s, Manual, u"77"_s);
    row("French", u"çè_à\"à-'à-&(è\r"_s);
    row("French, Tab", u"çè_à\"à-'à-&(è\t"_s);
    row("French, silence", u"çè_à\"à-'à-&(è"_s);
    row("French, AIM", u"$Eàçè_à\"à-'à-&(è\r"_s);
    row("French, add-on", u"çè_à\"à-'à-&(è(&éç(\r"_s);
    row("French, 979", u"çèç&àçà-\"-àè&\r"_s, French979);
    row("Belgian", u"çè!à\"à§'à§&(è\r"_s);
    row("Belgian, CR LF", u"çè!à\"à§'à§&(è\r\n"_s);
    row("Czech", u"íýáéšéžčéž+řý\r"_s);
    row("Czech, silence", u"íýáéšéžčéž+řý"_s);
    row("Slovak", u"íýáéšéžčéž+ťý\r"_s);
    row("shifted US", u"(&*)#)^$)^!%&\r"_s);
    row("shifted US, Tab", u"(&*)#)^$)^!%&\t"_s);
}

void ScanningTest::readsWhatRealScannersType()
{
    QFETCH(QString, keys);
    QFETCH(QString, isbn);
    QFETCH(QString, prefix);
    m_scanSettings->setScanner({prefix, {}});
    Q_EMIT m_window->settingsChanged();

    typeAsScanner(m_window.get(), keys);

    QTRY_COMPARE(entries().rowCount(), 1);
    QVERIFY(entries().entry(0).isbn.has_value());
    QCOMPARE(entries().entry(0).isbn->toIsbn13(), isbn);
    QTRY_COMPARE(entries().entry(0).state, State::Found);
    QCOMPARE(m_window->focusWidget(), part(u"isbnField"_s));
    QCOMPARE(m_window->findChild<QLineEdit *>(u"isbnField"_s)->text(), QString());
}

void ScanningTest::showsTheTitleOfEachScan()
{
    scan(Hobbit);
    QTRY_COMPARE(words(u"scanHeadline"_s), u"The Hobbit"_s);
    QVERIFY(part(u"scanLine"_s)->isVisible());
    QVERIFY(words(u"scanDetail"_s).contains(u"978-0-261-10221-7"_s));

    scan(Manual);
    QTRY_COMPARE(words(u"scanHeadline"_s), u"The ISBN Users' Manual"_s);
    QCOMPARE(pages()->tabText(1), u"Scans (2)"_s);
}

void ScanningTest::answersAScanFromAnyPlaceInTheWindow_data()
{
    QTest::addColumn<QString>("place");

    for (const QString &place : {u"isbnField"_s, u"titleField"_s, u"authorField"_s, u"searchButton"_s})
        QTest::newRow(qPrintable(place)) << place;
}

void ScanningTest::answersAScanFromAnyPlaceInTheWindow()
{
    QFETCH(QString, place);
    part(place)->setFocus();

    scan(Hobbit);

    QTRY_COMPARE(words(u"scanHeadline"_s), u"The Hobbit"_s);
    QCOMPARE(entries().rowCount(), 1);
    QCOMPARE(m_window->focusWidget(), part(u"isbnField"_s));
    for (const QString &field : {u"isbnField"_s, u"titleField"_s, u"authorField"_s})
        QCOMPARE(m_window->findChild<QLineEdit *>(field)->text(), QString());
}

void ScanningTest::saysWhatIsWrongAndKeepsIt()
{
    scan(ManualWrong);

    QTRY_VERIFY(part(u"errorBanner"_s)->isVisible());
    QCOMPARE(words(u"bannerSentence"_s), Isbn::fromText(ManualWrong).error().sentence());
    QCOMPARE(entries().entry(0).input, ManualWrong);
    scan(Hobbit);
    QTRY_COMPARE(words(u"scanHeadline"_s), u"The Hobbit"_s);
    QVERIFY(!part(u"errorBanner"_s)->isVisible());
    QCOMPARE(entries().rowCount(), 2);
}

void ScanningTest::countsCopiesAndUndoesByKeys()
{
    scan(Hobbit);
    scan(Manual);
    scan(Hobbit);
    QTRY_COMPARE(entries().entry(0).count, 2);
    QTRY_VERIFY(words(u"scanDetail"_s).contains(u"2 copies"_s));

    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries().entry(0).count, 1);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries().rowCount(), 0);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(entries().rowCount(), 1);
}

void ScanningTest::losesNothingOfAThousandScansWithoutALink()
{
    QStringList codes;
    for (int i = 0; i < 1000; ++i) {
        const QString twelve = u"97803065%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        codes << twelve + QLatin1Char(eanCheckDigit(twelve.toStdString()));
        m_shelf->put(codes.last(), u"Book %1"_s.arg(i));
    }
    m_shelf->setCutOff(true);

    for (const QString &code : std::as_const(codes))
        scan(code);
    QCOMPARE(entries().rowCount(), 1000);
    QCOMPARE(entries().countOf(State::Open), 1000);

    m_shelf->setCutOff(false);
    QTRY_COMPARE_WITH_TIMEOUT(entries().countOf(State::Found), 1000, 60'000);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(entries().entry(i).isbn->toIsbn13(), codes[i]);
        QCOMPARE(entries().entry(i).edition->title, u"Book %1"_s.arg(i));
    }
    QVERIFY2(m_shelf->lookUps <= 4, qPrintable(QString::number(m_shelf->lookUps)));
}

void ScanningTest::offersWhatAWrongIsbnMayHaveMeant()
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

void ScanningTest::asksWhichOfSeveralEditions()
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

void ScanningTest::filtersByState()
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

void ScanningTest::explainsTheLayoutOnce()
{
    scan(u"çè_à\"à-'à-&(è"_s);
    QTRY_VERIFY(part(u"errorBanner"_s)->isVisible());
    QVERIFY2(words(u"bannerSentence"_s).contains(u"French"_s), qPrintable(words(u"bannerSentence"_s)));
    m_window->findChild<QWidget *>(u"errorBanner"_s)->hide();

    scan(u"éàè"_s + u"çè_à\"à-'à-&(è"_s);
    QVERIFY(m_scanSettings->isLayoutExplained());
}

void ScanningTest::takesAPastedList()
{
    QGuiApplication::clipboard()->setText(u"two books: 978-0-306-40615-7, and 9780261102217.\n"_s);

    QTest::keyClick(part(u"isbnField"_s), Qt::Key_V, Qt::ControlModifier);

    QTRY_COMPARE(entries().countOf(State::Found), 2);
    QCOMPARE(entries().entry(1).isbn->toIsbn13(), Hobbit);
    QCOMPARE(pages()->currentIndex(), 1);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries().rowCount(), 0);
}

void ScanningTest::doesNotSearchForEachOfManyScans()
{
    for (int i = 0; i < 30; ++i)
        scan(i % 2 == 0 ? Hobbit : Manual);

    QTest::qWait(700); // longer than the pause after which the results follow
    QVERIFY2(m_shelf->pages <= 2, qPrintable(QString::number(m_shelf->pages)));
}

void ScanningTest::showsTheEditionBesideTheList()
{
    scan(Hobbit);
    QTRY_COMPARE(entries().countOf(State::Found), 1);

    pages()->setCurrentIndex(1);

    QTRY_VERIFY(part(u"detailPane"_s)->isVisible());
}

QAction *ScanningTest::listAction(const QString &words, const QString &menuTitle)
{
    auto *menu = m_window->findChild<QMenu *>(u"scanListsMenu"_s);
    Q_EMIT menu->aboutToShow();
    QAction *found = nullptr;
    (void)QTest::qWaitFor([&] {
        const QList<QMenu *> menus{menu, menuTitle.isEmpty() ? nullptr : menuNamed(*menu, menuTitle)};
        for (const QMenu *each : menus) {
            for (QAction *action : each ? each->actions() : QList<QAction *>()) {
                if (action->text().remove(u'&').contains(words))
                    found = action;
            }
        }
        return found != nullptr;
    });
    return found;
}

void ScanningTest::answerName(const QString &name)
{
    auto *dialog = m_window->findChild<QInputDialog *>(u"scanListName"_s);
    QVERIFY(dialog);
    dialog->setTextValue(name);
    dialog->accept();
}

void ScanningTest::makesOpensAndRenamesLists()
{
    scan(Hobbit);
    QTRY_VERIFY(m_desk->list().id != 0);
    const QString first = m_desk->list().name;
    listAction(u"New List"_s)->trigger();
    answerName(u"Attic"_s);
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

void ScanningTest::addsTheEntriesOfAnotherList()
{
    scan(Hobbit);
    QTRY_VERIFY(m_desk->list().id != 0);
    const QString first = m_desk->list().name;
    m_desk->openNew(u"Attic"_s);
    scan(Hobbit);
    scan(Manual);
    QTRY_COMPARE(entries().countOf(State::Found), 2);

    listAction(first, u"Add the Entries of"_s)->trigger();

    QTRY_COMPARE(entries().entry(0).count, 2);
    QCOMPARE(entries().rowCount(), 2);
}

void ScanningTest::deletesAListAndBringsItBack()
{
    scan(Hobbit);
    QTRY_VERIFY(m_desk->list().id != 0);
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

void ScanningTest::removesAndEditsRowsOfTheList()
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

} // namespace alexandria

QTEST_MAIN(alexandria::ScanningTest)
#include "scanningtest.moc"
