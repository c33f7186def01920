// SPDX-License-Identifier: MIT
#pragma once

#include "app/scan/scandesk.h"
#include "app/scan/scanstore.h"

#include <QMenu>

namespace alexandria {

/// What can be done with scan lists as a whole: another one, a new one, a name, two in one, away with it.
class ScanListsMenu : public QMenu
{
    Q_OBJECT

public:
    /// Borrows both for life.
    ScanListsMenu(ScanDesk &desk, ScanStore &store, QWidget *parent);

    /// Brings the list deleted last back and opens it.
    void restoreDeleted();

Q_SIGNALS:
    void filesWanted(); ///< ISBNs are to come from a file
    void deleted(const QString &name); ///< restoreDeleted() takes it back
    void failed(const QString &sentence);

private:
    void fill(const QList<KeptScanList> &lists);
    void addLists(QMenu &menu, const QList<KeptScanList> &lists,
                  void (ScanListsMenu::*act)(const KeptScanList &));
    void askForName(const QString &question, const QString &name,
                    const std::function<void(const QString &)> &use);
    void openList(const KeptScanList &list);
    void mergeList(const KeptScanList &list);
    void rename(const QString &name);
    void deleteOpen();

    ScanDesk &m_desk;
    ScanStore &m_store;
    QMenu *m_open;
    QMenu *m_merge;
    QAction *m_delete;
    KeptScanList m_deleted;
};

} // namespace alexandria
