// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/connections.h"

#include <QObject>

class QMenu;

namespace alexandria {

/// The menu of the catalogues that can be opened, with the dialogs behind it.
class ConnectionsMenu : public QObject
{
    Q_OBJECT

public:
    /// Fills @p menu each time it opens. Borrows all for life; dialogs are the window's.
    ConnectionsMenu(Connections &connections, QMenu &menu, QWidget &window);

    void connectToNew();

private:
    void fill();
    void edit(const ConnectionProfile &profile);
    void askToRemove(const ConnectionProfile &profile);

    Connections &m_connections;
    QMenu &m_menu;
    QWidget &m_window;
};

} // namespace alexandria
