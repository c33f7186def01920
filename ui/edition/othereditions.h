// SPDX-License-Identifier: MIT
#pragma once

#include "app/search/searchsession.h"

#include <QTimer>
#include <QWidget>

class QListView;

namespace alexandria {

class LinkButton;
class OtherEditionsProxy;
class TextLabel;

/// The editions a work has beside the one shown: year, publisher and language over title and ISBN.
///
/// Asks the source only after the edition has stood for 150 ms, so that walking through rows asks nothing.
class OtherEditions : public QWidget
{
    Q_OBJECT

public:
    explicit OtherEditions(EditionSource &source, QWidget *parent = nullptr);

    void setEdition(const Edition &edition);

Q_SIGNALS:
    void editionChosen(const alexandria::Edition &edition);
    void allWanted(const QString &workKey);

private:
    void setUpList();
    void load();
    void onStateChanged();
    void onChosen(const QModelIndex &index);

    SearchSession m_session;
    QTimer m_rest;
    QString m_workKey;
    QString m_loadedWorkKey;
    TextLabel *m_heading;
    QListView *m_list;
    LinkButton *m_all;
    OtherEditionsProxy *m_proxy;
};

} // namespace alexandria
