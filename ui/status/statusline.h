// SPDX-License-Identifier: MIT
#pragma once

#include "app/search/searchsession.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace alexandria {

class CatalogueWatch;
class LinkButton;
class TextLabel;

/// The foot of the window: the connection on the left; count, origin and *Cancel* on the right.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// Borrows both for life and shows how they stand.
    StatusLine(SearchSession &session, CatalogueWatch &watch, QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelPressed();
    void detailsWanted(); ///< of the connection's error

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Dot { Waiting, Connected, Broken };

    void layOut();
    void showConnection();
    void showSearch();
    void paintDot(QPainter *painter) const;

    SearchSession &m_session;
    CatalogueWatch &m_watch;
    QWidget *m_dotPlace;
    TextLabel *m_connection;
    LinkButton *m_tryAgain;
    TextLabel *m_count;
    TextLabel *m_origin;
    QPushButton *m_cancel;
    QTimer m_patience;
    Dot m_dot = Dot::Waiting;
};

} // namespace alexandria
