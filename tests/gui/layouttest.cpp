// SPDX-License-Identifier: MIT
#include "tests/support/fakeconnectioncontrol.h"
#include "tests/support/layoutcheck.h"
#include "tests/support/layoutsetting.h"
#include "tests/support/wholewindow.h"
#include "ui/actions/windowactions.h"
#include "ui/connection/cloudflaredhelp.h"
#include "ui/connection/connectiondetails.h"
#include "ui/connection/connectiondialog.h"
#include "ui/connection/secretprompt.h"
#include "ui/edition/detailpane.h"
#include "ui/filling/filldialog.h"
#include "ui/printing/scopedialog.h"
#include "ui/scan/scansview.h"
#include "ui/search/resultsview.h"
#include "ui/status/reportdialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

const QByteArray ReadingList = "Title;ISBN;Pages;Year Published;Shelf\r\n"
                               "Things Fall Apart;9780385474542;;;1\r\n"
                               "Per Anhalter durch die Galaxis;9783453146976;12;;2\r\n"
                               ";9780306406157;;;\r\n";

constexpr int Settling = 500; // ms, spent only where something does not fit

/// Widgets that show data alone, and no word of the program.
const QStringList DataNames{u"detailTitle"_s,
                            u"detailSubtitle"_s,
                            u"detailDescription"_s,
                            u"detailAuthors"_s,
                            u"subjectChips"_s,
                            u"otherEditionsView"_s,
                            u"scanHeadline"_s,
                            u"scanDetail"_s,
                            u"scanListButton"_s,
                            u"choicesView"_s,
                            u"fillIsbnColumn"_s,
                            u"fillTitleColumn"_s,
                            u"fillOtherColumn"_s,
                            u"fillColumns"_s,
                            u"fillPreview"_s,
                            u"coverAddressField"_s,
                            u"stagesView"_s,
                            u"reportText"_s,
                            u"fact0"_s,
                            u"fact1"_s,
                            u"fact2"_s,
                            u"fact3"_s,
                            u"fact4"_s,
                            u"fact5"_s,
                            u"fact6"_s,
                            u"fact7"_s,
                            u"fact8"_s};

} // namespace

/// Walks through the whole window and all its dialogs in languages that are long, in one that is written from
/// right to left, in a small window and with large text, and lists all that does not fit.
///
/// With ALEXANDRIA_PICTURES set to a folder, what is looked at is saved there too.
class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();

private:
    void look(const QString &scene);
    void lookAt(QDialog *dialog, const QString &scene);
    void lookAtTheDialogOf(QAction *action, const QString &scene);
    void lookAtSearches();
    void lookAtScans();
    void lookAtWindowsDialogs();
    void lookAtConnections();
    void lookAtFilling();
    [[nodiscard]] QWidget *newDialog() const;
    [[nodiscard]] QAction *actionWith(const QKeySequence &key) const;
    [[nodiscard]] ResultsView *results() { return m_whole->part<ResultsView>("resultsView"); }
    [[nodiscard]] MainWindow &window() { return m_whole->window(); }

    WholeWindow *m_whole = nullptr;
    QString m_setting;
    QStringList m_found;
};

void LayoutTest::fits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("textSize");
    QTest::addColumn<QSize>("size");

    constexpr QSize Usual(1100, 700);
    constexpr QSize Small(800, 500);
    constexpr QSize Screen(1366, 768);
    for (const char *language : {"en", "de", "fr", "es", "pseudo"}) {
        const QString name = QString::fromLatin1(language);
        QTest::addRow("%s", language) << name << 1.0 << Usual;
        QTest::addRow("%s, small", language) << name << 1.0 << Small;
        QTest::addRow("%s, text of 200 %%", language) << name << 2.0 << Screen;
    }
}

void LayoutTest::fits()
{
    QFETCH(QString, language);
    QFETCH(double, textSize);
    QFETCH(QSize, size);
    m_setting = QString::fromLatin1(QTest::currentDataTag());
    m_found.clear();
    const LayoutSetting setting(language, textSize);
    QVERIFY2(setting.isThere(), "no such translation");
    WholeWindow whole;
    m_whole = &whole;
    window().resize(size);
    window().show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));

    look(u"start"_s);
    lookAtSearches();
    lookAtWindowsDialogs();
    lookAtScans();
    lookAtConnections();
    lookAtFilling();

    QVERIFY2(m_found.isEmpty(), "what does not fit is told above");
}

/// At every window that is there now.
void LayoutTest::look(const QString &scene)
{
    const QDir pictures(qEnvironmentVariable("ALEXANDRIA_PICTURES"));
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible() || (top != &window() && !qobject_cast<QDialog *>(top)))
            continue;
        QStringList found;
        (void)QTest::qWaitFor( // until what became larger has its room
            [&] {
                found = misfits(*top);
                return found.isEmpty();
            },
            Settling);
        if (m_setting.startsWith("pseudo"_L1))
            found += untranslatedTexts(*top, DataNames);
        for (const QString &what : std::as_const(found)) {
            if (m_found.contains(what))
                continue; // once is enough
            m_found << what;
            qWarning("%s", qPrintable(scene + u": "_s + what));
        }
        if (qEnvironmentVariableIsSet("ALEXANDRIA_PICTURES"))
            top->grab().save(pictures.filePath(u"%1 %2 %3.png"_s.arg(m_setting, scene, top->objectName())));
    }
}

QWidget *LayoutTest::newDialog() const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && qobject_cast<QDialog *>(top))
            return top;
    }
    return nullptr;
}

QAction *LayoutTest::actionWith(const QKeySequence &key) const
{
    for (QAction *action : m_whole->window().findChildren<QAction *>()) {
        if (action->shortcut() == key)
            return action;
    }
    return nullptr;
}

void LayoutTest::lookAt(QDialog *dialog, const QString &scene)
{
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    look(scene);
    delete dialog;
}

void LayoutTest::lookAtTheDialogOf(QAction *action, const QString &scene)
{
    QVERIFY(action);
    action->trigger();
    QWidget *dialog = newDialog();
    QVERIFY2(dialog, qPrintable(scene));
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    look(scene);
    delete dialog;
}

void LayoutTest::lookAtSearches()
{
    window().searchWords(u"9780306406158"_s);
    QTRY_VERIFY(m_whole->part("errorBanner")->isVisible());
    look(u"a wrong ISBN"_s);

    window().search(*SearchQuery::forFields({}, u"Tolkien"_s));
    QTRY_VERIFY(results()->shownCount() > 1);
    if (!m_whole->part("detailPane")->isVisible()) { // folded away in a small window
        look(u"results without details"_s);
        actionWith(Qt::Key_F9)->trigger();
    }
    QTRY_VERIFY(m_whole->part("otherEditionsView")->isVisible());
    look(u"results"_s);
    actionWith(Qt::CTRL | Qt::Key_F)->trigger();
    QTRY_VERIFY(m_whole->part("filterField")->isVisible());
    look(u"filter"_s);

    window().search(*SearchQuery::forFields(u"zzqqxx"_s, u"Nobody"_s));
    QTRY_VERIFY(m_whole->part("emptyCopyLink")->isVisible());
    look(u"nothing found"_s);
    window().search(*SearchQuery::forFields({}, u"Tolkien"_s));
    QTRY_VERIFY(results()->shownCount() > 1);
}

void LayoutTest::lookAtWindowsDialogs()
{
    results()->selectAll();
    lookAtTheDialogOf(actionWith(Qt::CTRL | Qt::Key_E), u"export"_s);
    lookAtTheDialogOf(actionWith(QKeySequence::Print), u"print"_s);
    lookAtTheDialogOf(actionWith(Qt::CTRL | Qt::Key_Comma), u"settings"_s);
    lookAtTheDialogOf(actionWith(Qt::Key_F1), u"keys"_s);
    Q_EMIT window().findChild<WindowActions *>()->aboutWanted();
    QVERIFY(newDialog());
    look(u"about"_s);
    delete newDialog();
    lookAt(new ReportDialog(u"[]"_s, u"CREATE INDEX;"_s, &window()), u"report"_s);
}

void LayoutTest::lookAtScans()
{
    QTRY_VERIFY(m_whole->desk().isReady());
    actionWith(Qt::Key_F8)->trigger();
    m_whole->scan({u"9780385474542"_s, u"9783453146976"_s, u"9780306406157"_s, u"9780306406158"_s});
    QTRY_COMPARE(m_whole->desk().entries()->countOf(ScanEntry::State::NotAnIsbn), 1);
    QTRY_COMPARE(m_whole->desk().entries()->countOf(ScanEntry::State::Open), 0);
    QTRY_VERIFY(m_whole->part("scanChoices")->isVisible());
    look(u"scans"_s);

    QStringList list;
    for (int i = 100; i < 140; ++i)
        list << u"978030640%1"_s.arg(i);
    m_whole->intake().addText(u"9780671746063 "_s + list.join(u' '));
    QTRY_VERIFY(m_whole->part("intakeStrip")->isVisible());
    QTRY_COMPARE(m_whole->desk().entries()->countOf(ScanEntry::State::Open), 0);
    look(u"a list taken"_s);
}

void LayoutTest::lookAtConnections()
{
    ConnectionProfile profile;
    profile.route = ConnectionProfile::Route::Tunnel;
    auto *dialog = new ConnectionDialog(m_whole->connections(), profile, &window());
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    look(u"connection"_s);
    dialog->findChild<QAbstractButton *>(u"moreOptionsButton"_s)->click();
    dialog->findChild<QLineEdit *>(u"tunnelField"_s)->setText(u"catalogue.example.org"_s);
    dialog->findChild<QLineEdit *>(u"cloudflaredField"_s)->setText(m_whole->path(u"none"_s));
    dialog->findChild<QPushButton *>(u"testConnectionButton"_s)->click();
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"stageHelpButton"_s)->isVisible());
    look(u"connection, tested"_s);
    dialog->findChild<QComboBox *>(u"routeChoice"_s)->setCurrentIndex(1);
    dialog->findChild<QComboBox *>(u"tlsChoice"_s)->setCurrentIndex(3);
    look(u"connection, direct"_s);
    delete dialog;

    lookAt(new CloudflaredHelp(&window()), u"cloudflared"_s);
    for (const SecretKind kind : {SecretKind::DatabasePassword, SecretKind::ServiceTokenId})
        lookAt(new SecretPrompt(kind, &window()), u"secret"_s);
    FakeConnectionControl control;
    lookAt(new ConnectionDetails(control, &window()), u"connection details"_s);
}

void LayoutTest::lookAtFilling()
{
    const QString path = m_whole->path(u"list.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ReadingList);
    file.close();
    auto *dialog = new FillDialog(m_whole->source(), path, &window());
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"fillLookUpButton"_s)->isEnabled());
    look(u"fill"_s);
    dialog->findChild<QPushButton *>(u"fillLookUpButton"_s)->click();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"fillSaveButton"_s)->isEnabled());
    look(u"filled"_s);
    delete dialog;
}

} // namespace alexandria

int main(int argc, char **argv)
{
    const alexandria::TestScreen screen({1366, 768});
    QApplication application(argc, argv);
    alexandria::LayoutTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "layouttest.moc"
