// SPDX-License-Identifier: MIT
#include "ui/scan/scanning.h"

#include "app/scan/scanintake.h"
#include "app/scan/scanstore.h"
#include "app/settings/scansettings.h"
#include "app/sound/tones.h"
#include "models/isbn/isbntext.h"
#include "ui/actions/windowactions.h"
#include "ui/scan/intakestrip.h"
#include "ui/scan/scankeys.h"
#include "ui/scan/scanlistsmenu.h"
#include "ui/scan/scanpane.h"
#include "ui/scan/scanstation.h"
#include "ui/scan/scansview.h"
#include "ui/search/searchbar.h"
#include "ui/widgets/rowsview.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace alexandria {

using Topic = NoticeBoard::Topic;

namespace {

constexpr qsizetype LongestLook = 2'000; ///< characters of a text that is pasted, to see whether it is a list

} // namespace

Scanning::Scanning(const Services &services, const Window &window)
    : QObject(&window.window)
    , m_services(services)
    , m_window(window)
    , m_line(new ScanLine(&window.window))
    , m_pane(new ScanPane(services.desk, services.store, services.source, services.settings))
    , m_keys(
          new ScanKeys(window.bar.isbnField(), {&window.bar.titleField(), &window.bar.authorField()}, this))
    , m_station(new ScanStation(services.desk, services.settings, *m_keys, *m_line, *m_pane, this))
    , m_menu(new ScanListsMenu(services.desk, services.store, m_pane))
{
    m_pane->listButton()->setMenu(m_menu);
    window.pages.addTab(m_pane, {});
    showCounts();
    connect(m_pane, &ScanPane::countsChanged, this, &Scanning::showCounts);
    connect(m_pane, &ScanPane::currentEditionChanged, this, &Scanning::currentEditionChanged);
    connect(&window.pages, &QTabWidget::currentChanged, this, &Scanning::currentEditionChanged);
    connect(&window.pages, &QTabWidget::currentChanged, this, &Scanning::rowsChanged);
    connect(m_line, &ScanLine::pressed, this, [this] { m_window.pages.setCurrentWidget(m_pane); });
    connect(m_station, &ScanStation::toneWanted, this, [this](Tone tone) { m_services.tones.play(tone); });
    connect(m_station, &ScanStation::scanning, this, &Scanning::takeFocusBack);
    connect(m_station, &ScanStation::searchWanted, this, &Scanning::searchWanted);
    connect(m_station, &ScanStation::refused, this, &Scanning::refused);
    window.bar.isbnField().installEventFilter(this);
    joinActions();
    joinNotices();
    joinIntake();
    followSettings();
}

void Scanning::joinActions()
{
    WindowActions &actions = m_window.actions;
    ScanDesk &desk = m_services.desk;
    for (QAction *action : {actions.undoAction(), actions.redoAction(), actions.scansAction(),
                            actions.pasteAction(), actions.openListAction()})
        action->setVisible(true);
    const auto follow = [&actions, &desk] {
        actions.undoAction()->setEnabled(desk.canUndo());
        actions.redoAction()->setEnabled(desk.canRedo());
    };
    connect(&desk, &ScanDesk::historyChanged, this, follow);
    follow();
    connect(actions.undoAction(), &QAction::triggered, &desk, &ScanDesk::undo);
    connect(actions.redoAction(), &QAction::triggered, &desk, &ScanDesk::redo);
    connect(actions.scansAction(), &QAction::triggered, this, [this] {
        m_window.pages.setCurrentWidget(m_pane);
        m_pane->view()->setFocus();
    });
}

void Scanning::joinNotices()
{
    NoticeBoard &notices = m_window.notices;
    connect(&m_services.desk, &ScanDesk::failed, this, [&notices](const Error &error) {
        notices.post(Topic::ScansUnsaved, {Notice::Severity::Error, error.message, {}});
    });
    connect(&m_services.desk, &ScanDesk::recovered, this,
            [&notices] { notices.withdraw(Topic::ScansUnsaved); });
    connect(&m_services.store, &ScanStore::noticed, this, [&notices](const QString &sentence) {
        notices.post(Topic::ScanList, {Notice::Severity::Hint, sentence, {}});
    });
    connect(m_station, &ScanStation::layoutExplained, this, [&notices](const QString &sentence) {
        notices.post(Topic::Scanner, {Notice::Severity::Hint, sentence, {}});
    });
    connect(m_menu, &ScanListsMenu::failed, this, &Scanning::refused);
    connect(m_menu, &ScanListsMenu::deleted, this, [this, &notices](const QString &name) {
        notices.post(Topic::ScanList,
                     {Notice::Severity::Hint, tr("The list %1 is deleted.").arg(name), tr("Undo")});
    });
}

void Scanning::act(Topic topic)
{
    if (topic != Topic::ScanList)
        return;
    m_window.notices.withdraw(topic);
    m_menu->restoreDeleted();
}

QWidget *Scanning::lastField() const
{
    return m_pane->lastField();
}

void Scanning::begin()
{
    m_services.desk.begin();
}

void Scanning::openNewList()
{
    m_services.desk.openNew({});
    m_window.pages.setCurrentWidget(m_pane);
}

const Edition *Scanning::currentEdition() const
{
    return m_pane->currentEdition();
}

PageOnShow Scanning::page() const
{
    PageOnShow page;
    page.rows = m_pane->view();
    page.subject = ExportSettings::Subject::ScanList;
    page.list = m_services.desk.list().id;
    page.name = m_services.desk.list().name;
    return page;
}

bool Scanning::isShown() const
{
    return m_window.pages.currentWidget() == m_pane;
}

void Scanning::followSettings()
{
    m_station->followSettings();
    m_services.tones.setOn(m_services.settings.areTonesOn());
}

void Scanning::setReachable(bool isReachable)
{
    m_services.desk.setReachable(isReachable);
}

void Scanning::showCounts()
{
    const int count = m_services.desk.entries()->rowCount();
    //: A tab with the scans: how many there are
    m_window.pages.setTabText(m_window.pages.indexOf(m_pane),
                              count > 0 ? tr("Scans (%1)").arg(QLocale().toString(count)) : tr("Scans"));
    Q_EMIT rowsChanged();
}

/// To where the next code is expected; whoever edits a text is left alone.
void Scanning::takeFocusBack()
{
    m_window.notices.withdraw(Topic::Input);
    m_window.notices.withdraw(Topic::WordsAsIsbn);
    m_window.bar.clear();
}

void Scanning::joinIntake()
{
    m_pane->addStrip(new IntakeStrip(m_services.desk, m_services.intake));
    connect(&m_services.intake, &ScanIntake::failed, this,
            [this](const Error &error) { Q_EMIT refused(error.message); });
    connect(&m_services.intake, &ScanIntake::finished, this, [this](const IntakeSummary &summary) {
        if (summary.entries == 0 && !summary.isCancelled)
            Q_EMIT refused(tr("There is no ISBN in it."));
    });
    connect(m_menu, &ScanListsMenu::filesWanted, this, &Scanning::askForFile);
    connect(m_window.actions.openListAction(), &QAction::triggered, this, &Scanning::askForFile);
    connect(m_window.actions.pasteAction(), &QAction::triggered, this,
            [this] { take(*QGuiApplication::clipboard()->mimeData()); });
    m_window.window.setAcceptDrops(true);
    m_window.window.installEventFilter(this);
}

void Scanning::askForFile()
{
    auto *dialog = new QFileDialog(&m_window.window, tr("ISBNs From a File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Lists and pictures (*.csv *.tsv *.txt *.png *.jpg *.jpeg)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_window.pages.setCurrentWidget(m_pane);
        m_services.intake.addFiles(paths);
    });
    dialog->open();
}

bool Scanning::take(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (paths.isEmpty() && !data.hasImage() && !data.hasText())
        return false;
    m_window.pages.setCurrentWidget(m_pane);
    if (!paths.isEmpty())
        m_services.intake.addFiles(paths);
    else if (data.hasText())
        m_services.intake.addText(data.text());
    else
        m_services.intake.addPicture(qvariant_cast<QImage>(data.imageData()));
    return true;
}

bool Scanning::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTaken = watched == &m_window.window ? filterDrop(event) : filterIsbnField(event);
    return isTaken || QObject::eventFilter(watched, event);
}

bool Scanning::filterDrop(QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    if (qobject_cast<RowsView *>(drop->source())) // rows of this window, let go over it
        return false;
    const QMimeData &data = *drop->mimeData();
    if (event->type() == QEvent::DragEnter && !data.hasUrls() && !data.hasText() && !data.hasImage())
        return false;
    if (event->type() == QEvent::Drop && !take(data))
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    return true;
}

/// Undo is the scans' when the field has nothing to undo; and several ISBNs, or a picture, are a list.
bool Scanning::filterIsbnField(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QMimeData *clipboard =
        key->matches(QKeySequence::Paste) ? QGuiApplication::clipboard()->mimeData() : nullptr;
    const bool isList = clipboard
        && (clipboard->hasUrls() || (clipboard->hasImage() && !clipboard->hasText())
            || isbnsInText(clipboard->text().left(LongestLook)).size() > 1);
    const QLineEdit &field = m_window.bar.isbnField();
    const bool isUndo = (key->matches(QKeySequence::Undo) && !field.isUndoAvailable())
        || (key->matches(QKeySequence::Redo) && !field.isRedoAvailable());
    if (!isUndo && !isList)
        return false;
    event->ignore();
    return true;
}

} // namespace alexandria
