// SPDX-License-Identifier: MIT
#pragma once

#include "app/search/searchsession.h"
#include "ui/search/noticeboard.h"

#include <QMainWindow>

class QSplitter;
class QTabWidget;

namespace alexandria {

class CachedEditionSource;
class CatalogueWatch;
class ConnectionControl;
class Connections;
class CoverSource;
class DetailPane;
class DetailPlace;
class Diagnostics;
class EditionCache;
class ExportSettings;
class Help;
class ProgressLine;
class ResultsPane;
class ScanDesk;
class ScanIntake;
class ScanSettings;
class ScanStore;
class Scanning;
class SearchBar;
class SearchNotices;
class StatusLine;
class Tones;
class WindowActions;
class WindowConnection;
class WindowSettings;
struct ChangeableSettings;
struct PageOnShow;
struct WindowRequest;

/// Places the parts of the window and joins them; each part knows only what it shows.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Borrows both for life. Connects and asks for the catalogue's report once it is shown.
    /// @p control: of the connection; null where there is none to be seen to.
    MainWindow(EditionSource &source, WindowSettings &settings, ConnectionControl *control = nullptr,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Lets a person choose among @p connections, which must outlive the window, and follows the choice.
    /// @p isFirstStart: asks which.
    void offerConnections(Connections &connections, bool isFirstStart);

    /// Shows what is kept of answers in @p cache, behind @p source, and lets a person clear it. Both must
    /// outlive the window.
    void offerKeeping(EditionCache &cache, CachedEditionSource &source);

    /// Shows covers by @p covers, which must outlive the window.
    void offerCovers(CoverSource &covers);

    /// Hears a scanner, and shows what it scans on @p desk. All must outlive the window.
    void offerScans(ScanDesk &desk, ScanStore &store, ScanIntake &intake, ScanSettings &settings,
                    Tones &tones);

    /// Lets a person take rows away in files and on paper, and fill the cells of a file. @p store: of scans,
    /// where they are offered; before this.
    void offerExport(ExportSettings &settings, ScanStore *store);

    /// Lets a person change these, which must outlive the window.
    void offerSettings(const ChangeableSettings &settings);

    /// Lets a person see and copy a report of @p diagnostics, which must outlive the window.
    void offerDiagnostics(Diagnostics &diagnostics);

Q_SIGNALS:
    void settingsChanged();
    void allCleared(); ///< whatever is kept on this computer of what was looked at

public Q_SLOTS:
    /// How the window looks, for the next start; closing it does so too.
    void saveSettings();
    /// Puts @p query into the fields and searches for it.
    void search(const alexandria::SearchQuery &query);
    /// Searches for what the words mean, or says why that cannot be.
    void searchWords(const QString &words);
    /// Comes to the front, as far as the desktop allows it, and does what another start was asked for.
    void answer(const alexandria::WindowRequest &request);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void placeParts();
    void joinParts();
    void joinActions();
    void followSwitch(ConnectionControl *control);
    void searchInFront(const SearchQuery &query);
    void startSearch(const SearchQuery &query);
    void refuse(const QString &sentence);
    void onStateChanged();
    void onRowsChanged();
    [[nodiscard]] PageOnShow page() const;
    void onNoticeAction(NoticeBoard::Topic topic);
    [[nodiscard]] const Edition *currentEdition() const; ///< of the page that is seen
    void cancelThenClear();

    EditionSource &m_source;
    WindowSettings &m_settings;
    SearchSession m_session;
    CatalogueWatch *m_watch;
    WindowActions *m_actions;
    SearchBar *m_bar;
    Help *m_help = nullptr;
    StatusLine *m_status = nullptr;
    WindowConnection *m_connection = nullptr;
    ProgressLine *m_progress;
    ErrorBanner *m_banner;
    NoticeBoard *m_notices;
    SearchNotices *m_searchNotices;
    QSplitter *m_splitter;
    QTabWidget *m_pages; ///< results, and scans where they are offered
    ResultsPane *m_results;
    Scanning *m_scanning = nullptr;
    DetailPane *m_details;
    DetailPlace *m_detailPlace;
    bool m_isFirstShow = true;
};

} // namespace alexandria
