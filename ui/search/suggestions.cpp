// SPDX-License-Identifier: MIT
#include "ui/search/suggestions.h"

#include "models/core/whendone.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int MostSuggestions = 8;
constexpr int LeastLetters = 2;
constexpr int RowSpacing = 2;

/// "The Hobbit — J. R. R. Tolkien, 1937"
QString suggestionText(const Edition &edition)
{
    QStringList about{edition.authorNames()};
    if (const auto year = edition.publishYear())
        about << QString::number(*year);
    about.removeAll(QString());
    return about.isEmpty() ? edition.title : edition.title + u" — "_s + about.join(", "_L1);
}

std::optional<SearchQuery> queryFor(const Edition &edition)
{
    if (!edition.isbn13.isEmpty()) {
        if (const auto isbn = Isbn::fromText(edition.isbn13.first()))
            return SearchQuery::forIsbn(*isbn);
    }
    const auto query = SearchQuery::forFields(edition.title, edition.authors.value(0).name);
    return query ? std::optional(*query) : std::nullopt;
}

} // namespace

Suggestions::Suggestions(CachedEditionSource &source, const QList<QLineEdit *> &fields, QWidget &window)
    : QObject(&window)
    , m_source(source)
    , m_window(window)
    , m_list(new QListWidget(&window))
{
    m_list->setObjectName(u"suggestionsView"_s);
    m_list->setAccessibleName(tr("Seen before"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(RowSpacing);
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { choose(m_list->row(item)); });
    for (QLineEdit *field : fields) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, [this, field] { ask(field); });
    }
}

void Suggestions::ask(QLineEdit *field)
{
    const QString words = field->text().simplified();
    const int question = ++m_question;
    if (words.size() < LeastLetters || m_source.profile().isEmpty())
        return close();
    whenDone(m_source.suggestions(words, MostSuggestions), this,
             [this, field, question](const Result<QList<Edition>> &editions) {
                 if (question == m_question && field->hasFocus())
                     show(field, editions.value_or(QList<Edition>()));
             });
}

/// What is under the pointer stays there: who reaches for it must not get another.
void Suggestions::show(QLineEdit *field, const QList<Edition> &editions)
{
    if (m_list->isVisible() && m_list->underMouse())
        return;
    m_editions = editions;
    m_list->clear();
    for (const Edition &edition : editions)
        m_list->addItem(suggestionText(edition));
    if (editions.isEmpty())
        return close();
    place(field);
    m_list->show();
    m_list->raise();
}

void Suggestions::place(const QLineEdit *field)
{
    const QPoint below = field->mapTo(&m_window, QPoint(0, field->height() + 1));
    const int height =
        (m_list->sizeHintForRow(0) + 2 * RowSpacing) * m_list->count() + 2 * m_list->frameWidth();
    const int width = std::max(field->width(), m_window.width() / 3);
    const int left = std::clamp(below.x(), 0, std::max(0, m_window.width() - width));
    m_list->setGeometry(left, below.y(), width, std::min(height, m_window.height() - below.y()));
}

void Suggestions::close()
{
    ++m_question;
    m_list->hide();
}

void Suggestions::choose(int row)
{
    const auto query = row >= 0 && row < m_editions.size() ? queryFor(m_editions[row]) : std::nullopt;
    close();
    if (query)
        Q_EMIT chosen(*query);
}

bool Suggestions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        close();
    // Esc is the window's key too: it has to be claimed before that takes it
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && m_list->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (event->type() == QEvent::ShortcutOverride && key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && takesKey(key))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

bool Suggestions::takesKey(int key)
{
    const int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(row - 1); // from the first one: none
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0) {
            close(); // it searches for the words
            return false;
        }
        choose(row);
        return true;
    default:
        return false;
    }
}

} // namespace alexandria
