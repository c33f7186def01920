// SPDX-License-Identifier: MIT
#pragma once

#include "app/filling/fillplan.h"

#include <QWidget>

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QPushButton;

namespace alexandria {

class FillColumns;
class TextLabel;

/// What somebody says about the filling of a table: what is read, what is filled, what may be replaced.
class FillChoices : public QWidget
{
    Q_OBJECT

public:
    explicit FillChoices(QWidget *parent = nullptr);

    /// Offers the columns of @p table, with those guessed that say by their names what they hold.
    void setTable(const FillTable &table, const QAbstractItemModel &rows);
    /// Malformed, with a sentence, while something has to be chosen yet.
    [[nodiscard]] Result<FillChoice> choice() const;

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void offerIsbns();
    void offerTitles();
    void offerMeanings();
    void onKeysChanged();
    void addMeaning();
    void suggest();
    [[nodiscard]] bool hasKey() const;

    FillTable m_table;
    QStringList m_titles; ///< of its columns
    QComboBox *m_isbn;
    QComboBox *m_title;
    TextLabel *m_titleNote;
    FillColumns *m_columns;
    QComboBox *m_other; ///< a column whose name says nothing
    QComboBox *m_meaning; ///< what it is filled with
    QPushButton *m_add;
    QCheckBox *m_overwrite;
};

} // namespace alexandria
