// SPDX-License-Identifier: MIT
#include "ui/search/suggestions.h"

#include "models/core/whendone.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/quietcurrent.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int MostSuggestions = 8;
constexpr int MostSuggestionsJoined = 10;
constexpr int LeastLetters = 2;
constexpr int LeastLettersAsked = 3; // fewer fit half a catalogue
constexpr std::chrono::milliseconds Pause{300}; // longer than between two keys
constexpr int RowSpacing = 2;

/// "The Hobbit — J. R. R. Tolkien, 1937"
QString suggestionText(const Edition &edition)
{
    QStringList about{isolated(edition.authorNames())};
    if (const auto year = edition.publishYear())
        about << QString::number(*year);
    about.removeAll(QString());
    const QString title = isolated(edition.title);
    return about.isEmpty() ? title : title + u" — "_s + about.join(", "_L1);
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

qsizetype letterCount(const SearchQuery &query)
{
    const QString words = query.title + query.author;
    return std::count_if(words.cbegin(), words.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

Suggestions::Suggestions(CachedEditionSource &source, QLineEdit &title, QLineEdit &author, QWidget &window)
    : QObject(&window)
    , m_source(source)
    , m_title(title)
    , m_author(author)
    , m_window(window)
    , m_field(&title)
    , m_list(new QuietCurrent<QListWidget>(&window))
{
    m_list->setObjectName(u"suggestionsView"_s);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(RowSpacing);
    m_list->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &Suggestions::askCatalogue);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { choose(m_list->row(item)); });
    for (QLineEdit *field : {&title, &author}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, [this, field] { ask(field); });
    }
}

void Suggestions::ask(QLineEdit *field)
{
    const QString words = field->text().simplified();
    m_field = field;
    m_answer.cancel();
    m_pause.stop();
    const int question = ++m_question;
    if (words.size() < LeastLetters)
        return close();
    if (m_source.profile().isEmpty())
        return m_pause.start(); // nothing is kept: the rows stay until the catalogue answers
    whenDone(m_source.suggestions(words, MostSuggestions), this,
             [this, question](const Result<QList<Edition>> &editions) {
                 if (question != m_question || !m_field->hasFocus())
                     return;
                 show(editions.value_or(QList<Edition>()));
                 m_pause.start();
             });
}

/// Silent when it cannot: what is on the disk is there already.
void Suggestions::askCatalogue()
{
    const auto query = SearchQuery::forFields(m_title.text(), m_author.text());
    if (!query || letterCount(*query) < LeastLettersAsked || m_source.isOutOfReach())
        return;
    m_query = *query;
    m_answer = m_source.page(*query, {}, EditionSource::Purpose::Show, EditionSource::Freshness::Fresh);
    whenDone(m_answer, this, [this, question = m_question](const Result<EditionPage> &page) {
        if (question == m_question && m_field->hasFocus() && page && !page->unanswered)
            join(page->editions);
    });
}

void Suggestions::giveWay(const SearchQuery &query)
{
    hide();
    if (m_query != query)
        m_answer.cancel();
    m_answer = {}; // else the search waits for the same answer
}

/// What is under the pointer stays there: who reaches for it must not get another.
void Suggestions::show(const QList<Edition> &editions)
{
    if (m_list->isVisible() && m_list->underMouse())
        return;
    m_editions.clear();
    m_list->clear();
    addRows(editions.mid(0, MostSuggestions));
}

/// Below what is there already. Where nothing is kept, that is of older words.
void Suggestions::join(const QList<Edition> &editions)
{
    if (m_source.profile().isEmpty())
        return show(editions);
    QList<Edition> others;
    for (const Edition &edition : editions) {
        const bool isThere =
            std::any_of(m_editions.cbegin(), m_editions.cend(),
                        [&edition](const Edition &known) { return known.key == edition.key; });
        if (!isThere && m_editions.size() + others.size() < MostSuggestionsJoined)
            others << edition;
    }
    addRows(others);
}

void Suggestions::addRows(const QList<Edition> &editions)
{
    m_editions += editions;
    for (const Edition &edition : editions)
        m_list->addItem(suggestionText(edition));
    if (m_editions.isEmpty()) {
        m_list->hide();
        return;
    }
    place();
    if (m_list->isHidden())
        announce(m_window, tr("%Ln suggestion(s) below", nullptr, int(m_editions.size())));
    m_list->show();
    m_list->raise();
}

void Suggestions::place()
{
    const QPoint below = m_field->mapTo(&m_window, QPoint(0, m_field->height() + 1));
    const int height =
        (m_list->sizeHintForRow(0) + 2 * RowSpacing) * m_list->count() + 2 * m_list->frameWidth();
    const int width = std::max(m_field->width(), m_window.width() / 3);
    const int left = std::clamp(below.x(), 0, std::max(0, m_window.width() - width));
    m_list->setGeometry(left, below.y(), width, std::min(height, m_window.height() - below.y()));
}

/// What the catalogue is being asked goes on.
void Suggestions::hide()
{
    ++m_question;
    m_pause.stop();
    m_list->hide();
}

void Suggestions::close()
{
    hide();
    m_answer.cancel();
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

/// The field keeps the focus, so nobody else says what was chosen.
void Suggestions::setCurrent(int row)
{
    m_list->setCurrentRow(row);
    announce(m_window, row < 0 ? m_field->text() : m_list->item(row)->text());
}

bool Suggestions::takesKey(int key)
{
    const int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        setCurrent(std::min(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        setCurrent(row - 1); // from the first one: none
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0) {
            hide(); // it searches for the words, and may wait for the same answer
            return false;
        }
        choose(row);
        return true;
    default:
        return false;
    }
}

} // namespace alexandria
