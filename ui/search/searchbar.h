// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/searchquery.h"

#include <QKeySequence>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace alexandria {

/// ISBN, title and author in one row. Makes a SearchQuery of them, or says why not.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    /// Puts @p query into the fields, without searching.
    void setQuery(const SearchQuery &query);
    /// Empties the fields and starts again at the ISBN.
    void clear();
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] QLineEdit &isbnField() const { return *m_isbn; }
    [[nodiscard]] QLineEdit &titleField() const { return *m_title; }
    [[nodiscard]] QLineEdit &authorField() const { return *m_author; }
    [[nodiscard]] QKeySequence authorKey() const; ///< goes to that field

    void focusIsbn();
    void focusTitle();
    void focusAuthor();
    /// Takes the words in the ISBN field for a title and searches for it.
    void searchIsbnTextAsTitle();

public Q_SLOTS:
    /// What Enter does; a filled ISBN field comes before the others.
    void submit();

Q_SIGNALS:
    void searchRequested(const alexandria::SearchQuery &query);
    /// The fields hold nothing to search for; @p sentence says why.
    void refused(const QString &sentence);
    /// The ISBN field holds words; searchIsbnTextAsTitle() would help.
    void wordsInIsbnField();
    /// Something was typed: an older refusal is past.
    void edited();
    /// A field was entered, so that a search may follow.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addField(QGridLayout *grid, int column, const QString &label, const QString &name,
                        const QString &accessibleName);
    void submitIsbn(const QString &text);
    void onIsbnEdited(const QString &text);
    void onWordsEdited();

    QLineEdit *m_isbn = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_author = nullptr;
    QPushButton *m_search = nullptr;
    QString m_searchedIsbn; ///< as it stood in the field at the last ISBN search
};

} // namespace alexandria
