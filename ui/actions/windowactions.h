// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exporting/copying.h"

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;
class QMenu;
class QMenuBar;

namespace alexandria {

/// The menus of the window with their keys. Says what was chosen; does nothing itself.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Fills @p bar, which owns the actions.
    explicit WindowActions(QMenuBar &bar, QObject *parent = nullptr);

    /// Every action, in the order of the menus; those that the guide speaks of have an objectName.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }

    /// Of the catalogues that can be opened; not seen while nothing is in it.
    [[nodiscard]] QMenu *connectionsMenu() { return m_connections; }
    /// Of what is kept of answers; likewise.
    [[nodiscard]] QMenu *keepingMenu() { return m_keeping; }
    /// Of the columns of the page that is seen, and of the order of its rows; whoever knows them fills these.
    [[nodiscard]] QMenu *columnsMenu() { return m_columns; }
    [[nodiscard]] QMenu *sortingMenu() { return m_sorting; }
    /// Opens the settings; not seen while there are none.
    [[nodiscard]] QAction *settingsAction() { return m_settings; }

    /// Opens a table to be filled; not seen while that is not offered.
    [[nodiscard]] QAction *fillAction() { return m_fill; }

    /// Shows a diagnostic report; not seen while there is none.
    [[nodiscard]] QAction *reportAction() { return m_report; }

    /// Of scanning; not seen while there is none.
    [[nodiscard]] QAction *undoAction() { return m_undo; }
    [[nodiscard]] QAction *redoAction() { return m_redo; }
    [[nodiscard]] QAction *scansAction() { return m_scans; }
    [[nodiscard]] QAction *pasteAction() { return m_paste; }
    [[nodiscard]] QAction *openListAction() { return m_openList; }

    void setHasRows(bool hasRows);
    void setHasQuery(bool hasQuery);
    void setDetailPaneShown(bool isShown);

Q_SIGNALS:
    void isbnWanted();
    void titleWanted();
    void authorWanted();
    void filterWanted();
    void refreshWanted();
    void cancelWanted();
    void quitWanted();
    void copyWanted();
    void copyIsbnWanted(bool isHyphenated);
    void citationWanted(alexandria::CitationStyle style);
    void linkWanted();
    void exportWanted();
    void printWanted();
    void pdfWanted();
    void detailPaneWanted(bool isShown);
    void guideWanted();
    void aboutWanted();

private:
    void addCatalogueMenu(QMenuBar &bar);
    void addWaysOut(QMenu *menu);
    void addEditMenu(QMenuBar &bar);
    void addCitations(QMenu *menu);
    void addViewMenu(QMenuBar &bar);
    void addHelpMenu(QMenuBar &bar);
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key);
    void setIcons();

    QList<QAction *> m_all;
    QMenu *m_connections = nullptr;
    QMenu *m_keeping = nullptr;
    QMenu *m_columns = nullptr;
    QMenu *m_sorting = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_scans = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_openList = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyHyphenated = nullptr;
    QAction *m_copyBare = nullptr;
    QList<QAction *> m_waysOut; ///< of rows, beside copying
    QAction *m_fill = nullptr;
    QAction *m_settings = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_detailPane = nullptr;
    QAction *m_report = nullptr;
};

} // namespace alexandria
