// SPDX-License-Identifier: MIT
#pragma once

#include "app/search/searchsession.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace alexandria {

class CatalogueWatch;
class ConnectionControl;
struct ConnectionState;
class LinkButton;
class TextLabel;

/// The foot of the window: the connection on the left; count, origin and *Cancel* on the right.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// Borrows all for life and shows how they stand. @p control: null for what needs no connection.
    StatusLine(SearchSession &session, CatalogueWatch &watch, ConnectionControl *control,
               QWidget *parent = nullptr);

    /// Shows another connection from now on; null: none is needed.
    void setControl(ConnectionControl *control);

Q_SIGNALS:
    void cancelPressed();
    void detailsWanted(); ///< of the connection's error

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Dot { Idle, Waiting, Connected, Broken };

    void layOut();
    void showConnection();
    void showWatch();
    void showControl(const ConnectionState &state);
    void showSearch();
    void paintDot(QPainter *painter) const;

    SearchSession &m_session;
    CatalogueWatch &m_watch;
    ConnectionControl *m_control;
    QWidget *m_dotPlace;
    TextLabel *m_connection;
    LinkButton *m_tryAgain;
    LinkButton *m_details;
    TextLabel *m_count;
    TextLabel *m_origin;
    QPushButton *m_cancel;
    QTimer m_patience;
    QTimer m_countdown; ///< while the next try is awaited
    Dot m_dot = Dot::Waiting;
};

} // namespace alexandria
