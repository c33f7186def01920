// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"
#include "ui/exporting/rowsonshow.h"
#include "ui/search/noticeboard.h"

#include <QObject>

class QMimeData;
class QTabWidget;

namespace alexandria {

class ScanDesk;
class ScanIntake;
class ScanKeys;
class ScanLine;
class ScanListsMenu;
class ScanPane;
class ScanSettings;
class ScanStation;
class ScanStore;
class SearchBar;
class Tones;
class WindowActions;

/// All there is of scanning in a window: makes the parts, and joins them to those that are there.
class Scanning : public QObject
{
    Q_OBJECT

public:
    /// What scanning stands on.
    struct Services
    {
        EditionSource &source;
        ScanDesk &desk;
        ScanStore &store;
        ScanIntake &intake;
        ScanSettings &settings;
        Tones &tones;
    };
    /// Where it finds its place.
    struct Window
    {
        QWidget &window;
        SearchBar &bar;
        QTabWidget &pages;
        NoticeBoard &notices;
        WindowActions &actions;
    };

    /// Borrows all for life.
    Scanning(const Services &services, const Window &window);

    /// The last scan, to be placed where it is seen with every page.
    [[nodiscard]] ScanLine *line() { return m_line; }
    /// The last of the page's fields, after which the focus leaves it.
    [[nodiscard]] QWidget *lastField() const;
    /// Reads the scan list that was open last; once the window is seen.
    void begin();
    /// Of the row that is current in the list; null for none.
    [[nodiscard]] const Edition *currentEdition() const;
    [[nodiscard]] PageOnShow page() const;
    [[nodiscard]] bool isShown() const; ///< rather than the results
    /// Takes over what a person has settled.
    void followSettings();
    /// Begins a list and shows it.
    void openNewList();
    /// Whether the catalogue can be asked: what is open waits for that.
    void setReachable(bool isReachable);
    /// The action of one of its topics on the notice board was chosen.
    void act(NoticeBoard::Topic topic);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void currentEditionChanged();
    void rowsChanged(); ///< there may be some now, or none
    void searchWanted(const alexandria::SearchQuery &query);
    void refused(const QString &sentence);

private:
    void joinActions();
    void joinNotices();
    void showCounts();
    void takeFocusBack();
    void joinIntake();
    void askForFile();
    /// False for what holds neither files, a picture nor an ISBN.
    bool take(const QMimeData &data);
    [[nodiscard]] bool filterDrop(QEvent *event);
    [[nodiscard]] bool filterIsbnField(QEvent *event);

    Services m_services;
    Window m_window;
    ScanLine *m_line;
    ScanPane *m_pane;
    ScanKeys *m_keys;
    ScanStation *m_station;
    ScanListsMenu *m_menu;
};

} // namespace alexandria
