// SPDX-License-Identifier: MIT
#pragma once

#include "app/scan/isbndoctor.h"
#include "models/scan/scanentry.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace alexandria {

class TextLabel;

/// What an entry may be, to be chosen by a person: one of several editions with its ISBN, or a book whose
/// ISBN is nearly the one that was scanned. Hidden while there is nothing to choose.
class ScanChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ScanChoices(QWidget *parent = nullptr);

    void showEditions(qint64 entry, const Isbn &isbn, const QList<Edition> &editions);
    void showOffers(qint64 entry, const QList<IsbnOffer> &offers);
    /// What stands in for choices: why there are none.
    void showSentence(const QString &sentence);
    void clear();
    [[nodiscard]] QWidget *lastField() const;

Q_SIGNALS:
    void chosen(qint64 entry, const alexandria::Isbn &isbn, const alexandria::Edition &edition);

private:
    struct Choice
    {
        Isbn isbn;
        Edition edition;
        QString reason;
    };

    void show(qint64 entry, const QString &question, const QList<Choice> &choices);
    void choose();

    TextLabel *m_question;
    QListWidget *m_list;
    QPushButton *m_button;
    qint64 m_entry = 0;
    QList<Choice> m_choices; ///< of the list's rows
};

} // namespace alexandria
