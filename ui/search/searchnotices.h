// SPDX-License-Identifier: MIT
#pragma once

#include "app/search/searchsession.h"
#include "ui/search/noticeboard.h"

#include <QObject>

namespace alexandria {

class CatalogueWatch;

/// Says on the notice board what a search and the catalogue have to say, and what can be done about it.
class SearchNotices : public QObject
{
    Q_OBJECT

public:
    /// Borrows all for life; dialogs are the window's.
    SearchNotices(SearchSession &session, CatalogueWatch &watch, NoticeBoard &notices, QWidget &window);

    /// The action of Topic::Search was chosen: shows what would help, or asks again.
    void actOnSearch();
    /// That of Topic::Catalogue: shows what is missing.
    void actOnCatalogue();

private:
    void onStateChanged();
    void onCatalogueChanged();
    void set(NoticeBoard::Topic topic, bool isToBeSaid, const Notice &notice);
    void showText(const QString &title, const QString &text);

    SearchSession &m_session;
    CatalogueWatch &m_watch;
    NoticeBoard &m_notices;
    QWidget &m_window;
};

} // namespace alexandria
