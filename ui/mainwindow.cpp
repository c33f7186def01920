// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/cover/coversource.h"
#include "app/settings/windowsettings.h"
#include "app/system/singleinstance.h"
#include "ui/actions/windowactions.h"
#include "ui/cache/keepingmenu.h"
#include "ui/connection/connectionsmenu.h"
#include "ui/connection/windowconnection.h"
#include "ui/edition/detailpane.h"
#include "ui/edition/detailplace.h"
#include "ui/exporting/exporting.h"
#include "ui/exporting/exportstrip.h"
#include "ui/filling/filling.h"
#include "ui/help/help.h"
#include "ui/printing/printing.h"
#include "ui/scan/scanline.h"
#include "ui/scan/scanning.h"
#include "ui/search/columnsmenu.h"
#include "ui/search/resultspane.h"
#include "ui/search/resultsview.h"
#include "ui/search/searchbar.h"
#include "ui/search/searchnotices.h"
#include "ui/search/suggestions.h"
#include "ui/settings/settingsdialog.h"
#include "ui/status/cataloguewatch.h"
#include "ui/status/statusline.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/look.h"
#include "ui/widgets/placeholdertone.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/sign.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr QSize FirstSize{1100, 700};
constexpr int FirstDetailWidth = 360;

} // namespace

MainWindow::MainWindow(EditionSource &source, WindowSettings &settings, ConnectionControl *control,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_source(source)
    , m_settings(settings)
    , m_session(source)
    , m_watch(new CatalogueWatch(source, this))
    , m_actions(new WindowActions(*menuBar(), this))
    , m_bar(new SearchBar(this))
    , m_progress(new ProgressLine(this))
    , m_banner(new ErrorBanner(this))
    , m_notices(new NoticeBoard(*m_banner, this))
    , m_searchNotices(new SearchNotices(m_session, *m_watch, *m_notices, *this))
    , m_splitter(new QSplitter(this))
    , m_pages(new QTabWidget(m_splitter))
    , m_results(new ResultsPane(m_session, settings))
    , m_details(new DetailPane(source, m_splitter))
    , m_detailPlace(
          new DetailPlace(*m_details, settings, *m_actions, *this, [this] { return currentEdition(); }))
{
    setWindowTitle(tr("Alexandria"));
    setWindowIcon(applicationIcon());
    new PlaceholderTone(*this); // the window's
    placeParts();
    joinParts();
    joinActions();
    m_connection = new WindowConnection(*m_status, *m_notices, m_session, *this);
    m_connection->setControl(control);
    m_help = new Help(*m_actions, m_bar->authorKey(), *this);
    resize(withText(FirstSize, fontMetrics()).boundedTo(roomOnScreen(*this)));
    restoreGeometry(m_settings.geometry());
    const int details = withText(FirstDetailWidth, fontMetrics());
    m_splitter->setSizes({width() - details, details});
    m_splitter->restoreState(m_settings.splitter());
    m_detailPlace->update();
    m_bar->focusIsbn();
}

MainWindow::~MainWindow() = default;

void MainWindow::placeParts()
{
    m_pages->setAccessibleName(tr("Results and scans"));
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setAutoHide(true);
    m_pages->addTab(m_results, tr("Results"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
    setTabOrder(m_results->view(), m_details);
    m_status = new StatusLine(m_session, *m_watch, nullptr, middle);
    column->addWidget(m_status);
    setCentralWidget(middle);
    connect(m_status, &StatusLine::cancelPressed, &m_session, &SearchSession::cancel);
}

void MainWindow::offerConnections(Connections &connections, bool isFirstStart)
{
    auto *menu = new ConnectionsMenu(connections, *m_actions->connectionsMenu(), *this);
    m_actions->connectionsMenu()->menuAction()->setVisible(true);
    m_results->setFirstStart(isFirstStart);
    connect(m_results, &ResultsPane::connectWanted, menu, &ConnectionsMenu::connectToNew);
    connect(m_results, &ResultsPane::sampleWanted, this, [this, &connections] {
        m_results->setFirstStart(false);
        connections.openSample();
        m_bar->focusIsbn();
    });
    connect(&connections, &Connections::switched, this,
            [this, &connections] { followSwitch(connections.control()); });
    connect(&connections, &Connections::secretStays, this, &MainWindow::refuse);
}

void MainWindow::offerKeeping(EditionCache &cache, CachedEditionSource &source)
{
    auto *menu = new KeepingMenu(cache, source, *m_actions->keepingMenu(), *this);
    m_actions->keepingMenu()->menuAction()->setVisible(true);
    connect(menu, &KeepingMenu::failed, this, &MainWindow::refuse);
    auto *suggestions = new Suggestions(source, m_bar->titleField(), m_bar->authorField(), *this);
    connect(suggestions, &Suggestions::chosen, this, &MainWindow::search);
    connect(&m_session, &SearchSession::stateChanged, suggestions, [this, suggestions] {
        if (m_session.state().phase == SearchState::Phase::Searching)
            suggestions->giveWay(*m_session.state().query);
    });
    connect(menu, &KeepingMenu::allCleared, this, &MainWindow::allCleared);
    connect(&cache, &EditionCache::noticed, this, [this](const QString &sentence) {
        m_notices->post(NoticeBoard::Topic::Cache, {Notice::Severity::Hint, sentence, {}});
    });
}

void MainWindow::offerCovers(CoverSource &covers)
{
    m_details->setCovers(covers);
    connect(this, &MainWindow::allCleared, &covers, &CoverSource::clear);
}

void MainWindow::offerScans(ScanDesk &desk, ScanStore &store, ScanIntake &intake, ScanSettings &settings,
                            Tones &tones)
{
    m_scanning = new Scanning({m_source, desk, store, intake, settings, tones},
                              {*this, *m_bar, *m_pages, *m_notices, *m_actions});
    auto *column = qobject_cast<QBoxLayout *>(centralWidget()->layout());
    column->insertWidget(column->indexOf(m_splitter), m_scanning->line());
    setTabOrder(m_scanning->lastField(), m_details);
    connect(m_scanning, &Scanning::currentEditionChanged, m_detailPlace, &DetailPlace::update);
    connect(m_scanning, &Scanning::rowsChanged, this, &MainWindow::onRowsChanged);
    connect(m_scanning, &Scanning::refused, this, &MainWindow::refuse);
    connect(m_scanning, &Scanning::searchWanted, this, &MainWindow::startSearch);
    connect(this, &MainWindow::settingsChanged, m_scanning, &Scanning::followSettings);
    const auto follow = [this] { m_scanning->setReachable(m_connection->isReachable()); };
    connect(m_connection, &WindowConnection::changed, m_scanning, follow);
    follow();
}

void MainWindow::offerExport(ExportSettings &settings, ScanStore *store)
{
    auto *exporting = new Exporting(
        m_source, store, settings, *m_actions, [this] { return page(); }, *this);
    new Printing(
        *exporting, settings, *m_actions, [this] { return page(); }, *this);
    auto *column = qobject_cast<QBoxLayout *>(centralWidget()->layout());
    column->insertWidget(column->indexOf(m_status), exporting->strip());
    new Filling(m_source, settings, *m_actions, *this); // the window's
}

PageOnShow MainWindow::page() const
{
    return m_scanning && m_scanning->isShown() ? m_scanning->page() : m_results->page();
}

void MainWindow::offerSettings(const ChangeableSettings &settings)
{
    m_actions->settingsAction()->setVisible(true);
    connect(m_actions->settingsAction(), &QAction::triggered, this, [this, settings] {
        auto *dialog = new SettingsDialog(settings, this);
        connect(dialog, &QDialog::accepted, this, &MainWindow::settingsChanged);
        dialog->open();
    });
}

void MainWindow::offerDiagnostics(Diagnostics &diagnostics)
{
    m_help->offerReport(diagnostics, *m_notices);
}

void MainWindow::followSwitch(ConnectionControl *control)
{
    m_connection->setControl(control);
    m_results->setFirstStart(false);
    m_session.cancel();
    m_session.clear();
    m_watch->restart();
    m_bar->focusIsbn();
}

void MainWindow::joinParts()
{
    const auto editionsOfWork = [this](const QString &key) { search(SearchQuery::forEditionsOfWork(key)); };
    const auto worksOfAuthor = [this](const QString &key) { search(SearchQuery::forWorksOfAuthor(key)); };
    ResultsView *view = m_results->view();

    connect(m_bar, &SearchBar::searchRequested, this, &MainWindow::searchInFront);
    connect(m_bar, &SearchBar::refused, this, &MainWindow::refuse);
    connect(m_bar, &SearchBar::wordsInIsbnField, this, [this] {
        m_notices->post(
            NoticeBoard::Topic::WordsAsIsbn,
            {Notice::Severity::Error, tr("These are words, not an ISBN."), tr("Search as a Title")});
    });
    connect(m_bar, &SearchBar::edited, this, [this] {
        m_notices->withdraw(NoticeBoard::Topic::Input);
        m_notices->withdraw(NoticeBoard::Topic::WordsAsIsbn);
    });
    for (const auto sign : {&SearchBar::entered, &SearchBar::edited}) // before Enter is pressed
        connect(m_bar, sign, this, [this] { m_source.connectAhead(); });
    connect(m_notices, &NoticeBoard::actionPressed, this, &MainWindow::onNoticeAction);
    connect(&m_session, &SearchSession::stateChanged, this, &MainWindow::onStateChanged);
    connect(m_results, &ResultsPane::titleSearchWanted, m_bar, &SearchBar::focusTitle);
    connect(m_results, &ResultsPane::searchRequested, this, &MainWindow::search);
    connect(view, &ResultsView::currentEditionChanged, m_detailPlace, &DetailPlace::update);
    connect(view, &ResultsView::copyWanted, m_actions, &WindowActions::copyWanted);
    connect(view, &ResultsView::editionOpened, m_detailPlace, [this] { m_detailPlace->want(true); });
    connect(view, &ResultsView::editionsOfWorkWanted, this, editionsOfWork);
    connect(view, &ResultsView::worksOfAuthorWanted, this, worksOfAuthor);
    connect(m_details, &DetailPane::editionsOfWorkWanted, this, editionsOfWork);
    connect(m_details, &DetailPane::worksOfAuthorWanted, this, worksOfAuthor);
}

void MainWindow::joinActions()
{
    ResultsView *view = m_results->view();
    connect(m_actions, &WindowActions::isbnWanted, m_bar, &SearchBar::focusIsbn);
    connect(m_actions, &WindowActions::titleWanted, m_bar, &SearchBar::focusTitle);
    connect(m_actions, &WindowActions::authorWanted, m_bar, &SearchBar::focusAuthor);
    connect(m_actions, &WindowActions::filterWanted, m_results, &ResultsPane::openFilter);
    connect(m_actions, &WindowActions::refreshWanted, &m_session, &SearchSession::refresh);
    connect(m_actions, &WindowActions::cancelWanted, this, &MainWindow::cancelThenClear);
    connect(m_actions, &WindowActions::quitWanted, this, &QWidget::close);
    connect(m_actions, &WindowActions::copyWanted, this,
            [this] { copyRows(page().rows->selectedRows(), page().rows->shownColumns()); });
    connect(m_actions, &WindowActions::copyIsbnWanted, view, &ResultsView::copyIsbn);
    new ColumnsMenu(
        *m_actions, [this] { return page(); }, this);
}

void MainWindow::search(const SearchQuery &query)
{
    m_bar->setQuery(query);
    searchInFront(query);
}

void MainWindow::searchWords(const QString &words)
{
    if (const auto query = SearchQuery::fromWords(words))
        search(*query);
    else
        refuse(query.error().message);
}

void MainWindow::answer(const WindowRequest &request)
{
    if (!request.activationToken.isEmpty()) // where Wayland's plugin looks for it
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (request.wantsNewScanList && m_scanning)
        m_scanning->openNewList();
    if (!request.words.isEmpty())
        searchWords(request.words.join(u' '));
}

void MainWindow::refuse(const QString &sentence)
{
    m_notices->post(NoticeBoard::Topic::Input, {Notice::Severity::Error, sentence, {}});
}

/// Who asks looks for the answer; only a scan leaves the page where it is.
void MainWindow::searchInFront(const SearchQuery &query)
{
    m_pages->setCurrentWidget(m_results);
    startSearch(query);
}

void MainWindow::startSearch(const SearchQuery &query)
{
    m_notices->withdraw(NoticeBoard::Topic::Input);
    m_notices->withdraw(NoticeBoard::Topic::WordsAsIsbn);
    m_session.search(query);
}

void MainWindow::onStateChanged()
{
    const SearchState &state = m_session.state();
    m_progress->setBusy(state.phase == SearchState::Phase::Searching || state.isLoadingMore);
    onRowsChanged();
    m_actions->setHasQuery(state.query.has_value());
    const bool isNamed = state.query && state.query->key.isEmpty();
    //: The window's title: what was searched for, and the program
    setWindowTitle(isNamed ? tr("%1 — Alexandria").arg(isolated(state.query->text())) : tr("Alexandria"));
}

void MainWindow::onRowsChanged()
{
    m_actions->setHasRows(page().rows->shownCount() > 0);
}

void MainWindow::onNoticeAction(NoticeBoard::Topic topic)
{
    switch (topic) {
    case NoticeBoard::Topic::WordsAsIsbn:
        m_bar->searchIsbnTextAsTitle();
        break;
    case NoticeBoard::Topic::Connection:
        m_connection->act();
        break;
    case NoticeBoard::Topic::Search:
        m_searchNotices->actOnSearch();
        break;
    case NoticeBoard::Topic::Catalogue:
        m_searchNotices->actOnCatalogue();
        break;
    case NoticeBoard::Topic::ScanList:
        m_scanning->act(topic);
        break;
    case NoticeBoard::Topic::Input:
    case NoticeBoard::Topic::ScansUnsaved:
    case NoticeBoard::Topic::Scanner:
    case NoticeBoard::Topic::Offline:
    case NoticeBoard::Topic::Cache:
    case NoticeBoard::Topic::Approximate:
    case NoticeBoard::Topic::Link:
    case NoticeBoard::Topic::Log:
        break;
    }
}

const Edition *MainWindow::currentEdition() const
{
    return m_scanning && m_scanning->isShown() ? m_scanning->currentEdition()
                                               : m_results->view()->currentEdition();
}

/// One key, from the most passing thing to the most lasting.
void MainWindow::cancelThenClear()
{
    const SearchState &state = m_session.state();
    if (state.phase == SearchState::Phase::Searching || state.isLoadingMore) {
        m_session.cancel();
    } else if (!m_results->closeFilter()) {
        m_bar->edited();
        m_bar->clear();
        m_session.clear();
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_isFirstShow)
        return;
    m_isFirstShow = false;
    QTimer::singleShot(0, m_watch, &CatalogueWatch::check); // after the first picture
    if (m_scanning)
        QTimer::singleShot(0, m_scanning, &Scanning::begin);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_detailPlace->update();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveSettings()
{
    m_settings.setGeometry(saveGeometry());
    m_settings.setSplitter(m_splitter->saveState());
}

} // namespace alexandria
