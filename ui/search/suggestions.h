// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/cachededitionsource.h"

#include <QObject>

class QLineEdit;
class QListWidget;

namespace alexandria {

/// While words are typed: editions seen before that have them, in a list under the field. Needs no network.
///
/// The field keeps the focus. Down and Up choose, Enter searches for what is chosen, Esc closes the list;
/// otherwise every key means what it meant.
class Suggestions : public QObject
{
    Q_OBJECT

public:
    /// Of @p fields, in @p window. Borrows all for life.
    Suggestions(CachedEditionSource &source, const QList<QLineEdit *> &fields, QWidget &window);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const alexandria::SearchQuery &query);

private:
    void ask(QLineEdit *field);
    void show(QLineEdit *field, const QList<Edition> &editions);
    void place(const QLineEdit *field);
    void close();
    void choose(int row);
    [[nodiscard]] bool takesKey(int key);

    CachedEditionSource &m_source;
    QWidget &m_window;
    QListWidget *m_list;
    QList<Edition> m_editions; ///< of the list's rows
    int m_question = 0; ///< the number of the newest; answers to older ones are dropped
};

} // namespace alexandria
