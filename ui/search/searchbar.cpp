// SPDX-License-Identifier: MIT
#include "ui/search/searchbar.h"

#include "ui/widgets/look.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr double LabelScale = 0.9;
constexpr int IsbnDigits = 18; // thirteen digits, four hyphens, and air
constexpr int LeastLettersOfWords = 3;

enum GridRow { LabelRow, FieldRow };
enum GridColumn { IsbnColumn, TitleColumn, AuthorColumn, ButtonColumn };

/// "The Hobbit", and not "ISBN 0-306-40615-X".
bool looksLikeWords(const QString &text)
{
    if (Isbn::fromText(text) || u"isbn"_s.startsWith(text.trimmed(), Qt::CaseInsensitive))
        return false;
    QString rest = text.trimmed();
    if (u"isbn"_s.startsWith(rest, Qt::CaseInsensitive))
        return false; // being typed
    rest.remove(u"isbn"_s, Qt::CaseInsensitive).remove(u"x"_s, Qt::CaseInsensitive);
    const auto letters = std::count_if(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetter(); });
    const auto digits = std::count_if(rest.cbegin(), rest.cend(), [](QChar c) { return c.isDigit(); });
    return letters >= LeastLettersOfWords && letters > digits;
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Margin, Spacing, Margin, Margin);
    grid->setHorizontalSpacing(Margin);
    grid->setVerticalSpacing(Spacing / 2);

    m_isbn = addField(grid, IsbnColumn, tr("&ISBN"), u"isbnField"_s, tr("ISBN"));
    m_title = addField(grid, TitleColumn, tr("&Title"), u"titleField"_s, tr("Title"));
    m_author = addField(grid, AuthorColumn, tr("&Author"), u"authorField"_s, tr("Author"));
    grid->setColumnStretch(TitleColumn, 3);
    grid->setColumnStretch(AuthorColumn, 2);

    // An ISBN has one direction, whatever the window's.
    m_isbn->setLayoutDirection(Qt::LeftToRight);
    m_isbn->addAction(signIcon(Sign::Barcode), QLineEdit::TrailingPosition)
        ->setText(tr("A scanner types here"));
    const int iconRoom = style()->pixelMetric(QStyle::PM_SmallIconSize) + 2 * Spacing;
    m_isbn->setFixedWidth(IsbnDigits * m_isbn->fontMetrics().horizontalAdvance(u'0') + iconRoom);
    m_isbn->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);

    m_search = new QPushButton(tr("&Search"), this);
    m_search->setObjectName(u"searchButton"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setDefault(true);
    m_search->setMinimumHeight(m_isbn->minimumHeight());
    grid->addWidget(m_search, FieldRow, ButtonColumn);

    connect(m_search, &QPushButton::clicked, this, &SearchBar::submit);
    connect(m_isbn, &QLineEdit::textEdited, this, &SearchBar::onIsbnEdited);
    connect(m_title, &QLineEdit::textEdited, this, &SearchBar::onWordsEdited);
    connect(m_author, &QLineEdit::textEdited, this, &SearchBar::onWordsEdited);
}

QLineEdit *SearchBar::addField(QGridLayout *grid, int column, const QString &label, const QString &name,
                               const QString &accessibleName)
{
    auto *caption = new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Line, LabelScale, this);
    auto *field = new QLineEdit(this);
    field->setTextMargins(Spacing / 2, 0, Spacing / 2, 0);
    caption->setText(label);
    caption->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setMinimumHeight(int(1.9 * field->fontMetrics().height()));
    field->installEventFilter(this);
    grid->addWidget(caption, LabelRow, column);
    grid->addWidget(field, FieldRow, column);
    connect(field, &QLineEdit::returnPressed, this, &SearchBar::submit);
    return field;
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    // On X11 a field takes Ctrl+E for its end, as Emacs does; here it exports.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_E)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBar::setQuery(const SearchQuery &query)
{
    m_isbn->setText(query.isbn ? query.isbn->hyphenated13() : QString());
    m_title->setText(query.title);
    m_author->setText(query.author);
    m_searchedIsbn = m_isbn->text();
}

void SearchBar::clear()
{
    m_isbn->clear();
    m_title->clear();
    m_author->clear();
    focusIsbn();
}

bool SearchBar::isEmpty() const
{
    return m_isbn->text().isEmpty() && m_title->text().isEmpty() && m_author->text().isEmpty();
}

void SearchBar::focusIsbn()
{
    m_isbn->setFocus(Qt::ShortcutFocusReason);
    m_isbn->selectAll();
}

void SearchBar::focusTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

QKeySequence SearchBar::authorKey() const
{
    return QKeySequence::mnemonic(tr("&Author"));
}

void SearchBar::focusAuthor()
{
    m_author->setFocus(Qt::ShortcutFocusReason);
    m_author->selectAll();
}

void SearchBar::searchIsbnTextAsTitle()
{
    m_title->setText(m_isbn->text().simplified());
    m_isbn->clear();
    focusTitle();
    submit();
}

void SearchBar::submit()
{
    const QString isbnText = m_isbn->text().trimmed();
    if (!isbnText.isEmpty()) {
        submitIsbn(isbnText);
        return;
    }
    const auto query = SearchQuery::forFields(m_title->text(), m_author->text());
    if (query)
        Q_EMIT searchRequested(*query);
    else
        Q_EMIT refused(query.error().message);
}

void SearchBar::submitIsbn(const QString &text)
{
    m_isbn->selectAll(); // the next scan or key takes its place
    const auto isbn = Isbn::fromText(text);
    if (isbn) {
        m_searchedIsbn = m_isbn->text();
        Q_EMIT searchRequested(SearchQuery::forIsbn(*isbn));
    } else if (looksLikeWords(text)) {
        Q_EMIT wordsInIsbnField();
    } else {
        Q_EMIT refused(isbn.error().sentence());
    }
}

void SearchBar::onIsbnEdited(const QString &text)
{
    Q_EMIT edited();
    if (looksLikeWords(text))
        Q_EMIT wordsInIsbnField();
}

void SearchBar::onWordsEdited()
{
    // Who types a title after an ISBN was searched means the title.
    if (m_isbn->text() == m_searchedIsbn)
        m_isbn->clear();
    Q_EMIT edited();
}

} // namespace alexandria
