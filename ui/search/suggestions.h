// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachededitionsource.h"

#include <QObject>
#include <QTimer>

class QLineEdit;
class QListWidget;

namespace alexandria {

/// While words are typed: editions seen before that have them, in a list under the field, without a network.
/// After a pause the catalogue is asked what Enter would ask it, and what it knows beside comes below.
///
/// The rows that are there stay where they are. The field keeps the focus. Down and Up choose, Enter searches
/// for what is chosen, Esc closes the list; otherwise every key means what it meant.
class Suggestions : public QObject
{
    Q_OBJECT

public:
    /// Of two fields in @p window. Borrows all for life.
    Suggestions(CachedEditionSource &source, QLineEdit &title, QLineEdit &author, QWidget &window);

    /// A person asks for @p query now: the catalogue is kept busy with nothing else.
    void giveWay(const SearchQuery &query);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const alexandria::SearchQuery &query);

private:
    void ask(QLineEdit *field);
    void askCatalogue();
    void show(const QList<Edition> &editions);
    void join(const QList<Edition> &editions);
    void addRows(const QList<Edition> &editions);
    void place();
    void hide();
    void close();
    void choose(int row);
    void setCurrent(int row);
    [[nodiscard]] bool takesKey(int key);

    CachedEditionSource &m_source;
    QLineEdit &m_title;
    QLineEdit &m_author;
    QWidget &m_window;
    QLineEdit *m_field; ///< the one typed into last
    QListWidget *m_list;
    QList<Edition> m_editions; ///< of the list's rows
    int m_question = 0; ///< the number of the newest; answers to older ones are dropped
    QTimer m_pause; ///< in typing, before the catalogue is asked
    std::optional<SearchQuery> m_query; ///< the catalogue was asked for
    QFuture<Result<EditionPage>> m_answer; ///< of the catalogue
};

} // namespace alexandria
