// SPDX-License-Identifier: MIT
#include "ui/actions/windowactions.h"

#include "ui/widgets/sign.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace alexandria {

WindowActions::WindowActions(QMenuBar &bar, QObject *parent)
    : QObject(parent)
{
    addCatalogueMenu(bar);
    addEditMenu(bar);
    addViewMenu(bar);
    addHelpMenu(bar);
    setHasRows(false);
    setHasQuery(false);
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    m_all << action;
    return action;
}

void WindowActions::addCatalogueMenu(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Catalogue"));
    connect(add(menu, tr("Search by &ISBN"), Qt::CTRL | Qt::Key_I), &QAction::triggered, this,
            &WindowActions::isbnWanted);
    connect(add(menu, tr("Search by &Title"), Qt::CTRL | Qt::Key_T), &QAction::triggered, this,
            &WindowActions::titleWanted);
    // Alt+A belongs to the field's label; here it is only for those who look for it.
    connect(add(menu, tr("Search by &Author"), {}), &QAction::triggered, this, &WindowActions::authorWanted);
    menu->addSeparator();
    m_refresh = add(menu, tr("Search &Again, Past the Cache"), Qt::Key_F5);
    m_cancel = add(menu, tr("&Cancel, Then Clear"), Qt::Key_Escape);
    menu->addSeparator();
    m_openList = add(menu, tr("ISBNs From a &File…"), QKeySequence::Open);
    m_openList->setVisible(false);
    m_connections = menu->addMenu(tr("&Open Catalogue"));
    m_keeping = menu->addMenu(tr("Answers &Kept"));
    for (const QMenu *offered : {m_connections, m_keeping})
        offered->menuAction()->setVisible(false);
    menu->addSeparator();
    addWaysOut(menu);
    m_fill = add(menu, tr("Fi&ll a CSV…"), {});
    m_fill->setVisible(false);
    menu->addSeparator();
    m_quit = add(menu, tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    m_quit->setMenuRole(QAction::QuitRole);
    m_refresh->setObjectName(u"refreshAction"_s);
    m_openList->setObjectName(u"openListAction"_s);
    m_fill->setObjectName(u"fillAction"_s);
    connect(m_refresh, &QAction::triggered, this, &WindowActions::refreshWanted);
    connect(m_cancel, &QAction::triggered, this, &WindowActions::cancelWanted);
    connect(m_quit, &QAction::triggered, this, &WindowActions::quitWanted);
    connect(menu, &QMenu::aboutToShow, this, &WindowActions::setIcons);
}

void WindowActions::addWaysOut(QMenu *menu)
{
    QAction *exporting = add(menu, tr("&Export…"), Qt::CTRL | Qt::Key_E);
    exporting->setObjectName(u"exportAction"_s);
    connect(exporting, &QAction::triggered, this, &WindowActions::exportWanted);
    QAction *printing = add(menu, tr("&Print…"), QKeySequence::Print);
    printing->setObjectName(u"printAction"_s);
    connect(printing, &QAction::triggered, this, &WindowActions::printWanted);
    QAction *pdf = add(menu, tr("Save as P&DF…"), {});
    pdf->setObjectName(u"pdfAction"_s);
    connect(pdf, &QAction::triggered, this, &WindowActions::pdfWanted);
    m_waysOut << exporting << printing << pdf;
}

void WindowActions::addEditMenu(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Edit"));
    m_undo = add(menu, tr("&Undo Last Scan"), QKeySequence::Undo);
    m_redo = add(menu, tr("R&edo"), {});
    m_redo->setShortcuts(QKeySequence::Redo);
    m_copy = add(menu, tr("&Copy Rows"), Qt::CTRL | Qt::Key_C);
    m_paste = add(menu, tr("&Paste Into Scan List"), QKeySequence::Paste);
    m_copyHyphenated = add(menu, tr("Copy ISBN With &Hyphens"), {});
    m_copyBare = add(menu, tr("Copy ISBN as &Bare Digits"), {});
    addCitations(menu);
    menu->addSeparator();
    m_settings = add(menu, tr("&Settings…"), Qt::CTRL | Qt::Key_Comma);
    m_settings->setMenuRole(QAction::PreferencesRole);
    m_undo->setObjectName(u"undoAction"_s);
    m_settings->setObjectName(u"settingsAction"_s);
    for (QAction *offered : {m_undo, m_redo, m_paste, m_settings})
        offered->setVisible(false);
    connect(m_copy, &QAction::triggered, this, &WindowActions::copyWanted);
    connect(m_copyHyphenated, &QAction::triggered, this, [this] { Q_EMIT copyIsbnWanted(true); });
    connect(m_copyBare, &QAction::triggered, this, [this] { Q_EMIT copyIsbnWanted(false); });
    connect(menu, &QMenu::aboutToShow, this, &WindowActions::setIcons);
}

void WindowActions::addCitations(QMenu *menu)
{
    menu->addSeparator();
    const auto addStyle = [this, menu](const QString &text, const QKeySequence &key, CitationStyle style) {
        QAction *action = add(menu, text, key);
        connect(action, &QAction::triggered, this, [this, style] { Q_EMIT citationWanted(style); });
        m_waysOut << action;
    };
    addStyle(tr("Copy C&itation"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, CitationStyle::Plain);
    addStyle(tr("Copy Citation as B&ibTeX"), {}, CitationStyle::Bibtex);
    addStyle(tr("Copy Citation as RI&S"), {}, CitationStyle::Ris);
    QAction *link = add(menu, tr("Copy &Link"), {});
    connect(link, &QAction::triggered, this, &WindowActions::linkWanted);
    m_waysOut << link;
}

void WindowActions::addViewMenu(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&View"));
    m_filter = add(menu, tr("&Filter Results"), Qt::CTRL | Qt::Key_F);
    m_scans = add(menu, tr("&Scans"), Qt::Key_F8);
    m_filter->setObjectName(u"filterAction"_s);
    m_scans->setObjectName(u"scansAction"_s);
    m_scans->setVisible(false);
    m_detailPane = add(menu, tr("&Details"), Qt::Key_F9);
    m_detailPane->setCheckable(true);
    menu->addSeparator();
    m_columns = menu->addMenu(tr("&Columns"));
    m_sorting = menu->addMenu(tr("S&ort By"));
    connect(m_filter, &QAction::triggered, this, &WindowActions::filterWanted);
    connect(m_detailPane, &QAction::triggered, this, &WindowActions::detailPaneWanted);
    connect(menu, &QMenu::aboutToShow, this, &WindowActions::setIcons);
}

void WindowActions::addHelpMenu(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Help"));
    connect(add(menu, tr("&Guide and Keys"), Qt::Key_F1), &QAction::triggered, this,
            &WindowActions::guideWanted);
    m_report = add(menu, tr("Copy &Diagnostic Report…"), {});
    m_report->setObjectName(u"reportAction"_s);
    m_report->setVisible(false);
    QAction *about = add(menu, tr("&About Alexandria"), {});
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &WindowActions::aboutWanted);
}

/// Not before a menu opens: looking through an icon theme is slow at the start.
void WindowActions::setIcons()
{
    if (!m_copy->icon().isNull())
        return;
    m_refresh->setIcon(themeIcon(u"view-refresh"_s, Sign::Refresh));
    m_cancel->setIcon(themeIcon(u"process-stop"_s, Sign::Close));
    m_quit->setIcon(themeIcon(u"application-exit"_s, Sign::Quit));
    m_copy->setIcon(themeIcon(u"edit-copy"_s, Sign::Copy));
    m_filter->setIcon(themeIcon(u"view-filter"_s, Sign::Filter));
}

void WindowActions::setHasRows(bool hasRows)
{
    for (QAction *action : {m_copy, m_copyHyphenated, m_copyBare, m_filter})
        action->setEnabled(hasRows);
    for (QAction *action : std::as_const(m_waysOut))
        action->setEnabled(hasRows);
}

void WindowActions::setHasQuery(bool hasQuery)
{
    m_refresh->setEnabled(hasQuery);
}

void WindowActions::setDetailPaneShown(bool isShown)
{
    m_detailPane->setChecked(isShown);
}

} // namespace alexandria
