// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachededitionsource.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace alexandria {

/// The menu of what is kept on this computer of answers: how much that is, clearing it, keeping nothing.
class KeepingMenu : public QObject
{
    Q_OBJECT

public:
    /// Fills @p menu. Borrows all for life; dialogs are the window's.
    KeepingMenu(EditionCache &cache, CachedEditionSource &source, QMenu &menu, QWidget &window);

Q_SIGNALS:
    void failed(const QString &sentence);
    void allCleared(); ///< what else is kept of what one looked at should go too

private:
    void showReport();
    void ask(const QString &question, const QString &note, bool isForAll);
    void clear(bool isForAll);

    EditionCache &m_cache;
    CachedEditionSource &m_source;
    QWidget &m_window;
    QAction *m_report;
    QAction *m_clearThis;
};

} // namespace alexandria
