// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace alexandria {

class ConnectionControl;
class ConnectionPrompts;
class NoticeBoard;
class SearchSession;
class StatusLine;

/// Follows the connection of the catalogue that is open: the status line shows it, prompts bring before a
/// person what it needs, and what failed for want of it is asked again once it is there.
class WindowConnection : public QObject
{
    Q_OBJECT

public:
    /// Borrows all for life; dialogs are the window's, and so is this.
    WindowConnection(StatusLine &status, NoticeBoard &notices, SearchSession &session, QWidget &window);
    ~WindowConnection() override;

    /// Null where there is no connection to be seen to. The one before may live on until its connections are
    /// closed: all that knew it has let go of it when this returns.
    void setControl(ConnectionControl *control);

    /// False while answers have to wait: for a way to the server, or for a secret.
    [[nodiscard]] bool isReachable() const;
    /// The action of the connection's notice was chosen.
    void act();

Q_SIGNALS:
    void changed();

private:
    void onStateChanged();
    void showDetails();

    StatusLine &m_status;
    NoticeBoard &m_notices;
    SearchSession &m_session;
    QWidget &m_window;
    ConnectionControl *m_control = nullptr;
    ConnectionPrompts *m_prompts = nullptr;
};

} // namespace alexandria
