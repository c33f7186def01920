// SPDX-License-Identifier: MIT
#include "ui/search/emptystate.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/look.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int SignSide = 64;
constexpr double SentenceScale = 1.25;
constexpr int WidestText = 60; // in average characters

QString nothingFoundSentence(const SearchQuery &query)
{
    switch (query.kind) {
    case SearchQuery::Kind::Isbn:
        return EmptyState::tr("No edition has the ISBN %1")
            .arg(query.isbn ? isolated(query.isbn->hyphenated13()) : QString());
    case SearchQuery::Kind::Title:
        return EmptyState::tr("No title matches “%1”").arg(isolated(query.title));
    case SearchQuery::Kind::Author:
        return EmptyState::tr("No author matches “%1”").arg(isolated(query.author));
    case SearchQuery::Kind::TitleAndAuthor:
        return EmptyState::tr("No title matches “%1” by “%2”")
            .arg(isolated(query.title), isolated(query.author));
    case SearchQuery::Kind::EditionsOfWork:
        return EmptyState::tr("This work has no editions in the catalogue");
    case SearchQuery::Kind::WorksOfAuthor:
        return EmptyState::tr("This author has no works in the catalogue");
    }
    Q_UNREACHABLE();
}

QString nothingFoundNote(const SearchQuery &query)
{
    if (query.kind != SearchQuery::Kind::Isbn || !query.isbn)
        return EmptyState::tr("Fewer words, or another spelling, may find it.");
    const auto isbn10 = query.isbn->hyphenated10();
    if (!isbn10)
        return EmptyState::tr("It may be catalogued without its ISBN: try the title.");
    return EmptyState::tr("Nor its ten-digit form, %1. It may be catalogued without its ISBN: try the title.")
        .arg(isolated(*isbn10));
}

QString nextStep(const SearchQuery &query)
{
    switch (query.kind) {
    case SearchQuery::Kind::Isbn:
    case SearchQuery::Kind::Author:
        return EmptyState::tr("Search by Title");
    case SearchQuery::Kind::TitleAndAuthor:
        return EmptyState::tr("Search the Title Alone");
    case SearchQuery::Kind::Title:
        return EmptyState::tr("Change the Title");
    case SearchQuery::Kind::EditionsOfWork:
    case SearchQuery::Kind::WorksOfAuthor:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString openLibraryAddress(const SearchQuery &query)
{
    QUrl address(u"https://openlibrary.org/search"_s);
    QUrlQuery words;
    switch (query.kind) {
    case SearchQuery::Kind::Isbn:
        return u"https://openlibrary.org/isbn/"_s + query.text();
    case SearchQuery::Kind::EditionsOfWork:
    case SearchQuery::Kind::WorksOfAuthor:
        return u"https://openlibrary.org"_s + query.key;
    case SearchQuery::Kind::Title:
    case SearchQuery::Kind::Author:
    case SearchQuery::Kind::TitleAndAuthor:
        break;
    }
    if (!query.title.isEmpty())
        words.addQueryItem(u"title"_s, QString::fromUtf8(QUrl::toPercentEncoding(query.title)));
    if (!query.author.isEmpty())
        words.addQueryItem(u"author"_s, QString::fromUtf8(QUrl::toPercentEncoding(query.author)));
    address.setQuery(words);
    return address.toString(QUrl::FullyEncoded);
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sign(new SignView(Sign::Lighthouse, SignSide, this))
    , m_sentence(new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Wrap, SentenceScale, this))
    , m_note(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Wrap, 1, this))
    , m_action(new QPushButton(this))
    , m_copyLink(new QPushButton(tr("Copy Open Library Link"), this))
    , m_sample(new QPushButton(tr("Explore the Sample Catalogue"), this))
{
    setObjectName(u"emptyState"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_note->setObjectName(u"emptyNote"_s);
    m_action->setObjectName(u"emptyAction"_s);
    m_copyLink->setObjectName(u"emptyCopyLink"_s);
    m_sample->setObjectName(u"exploreSample"_s);
    for (TextLabel *label : {m_sentence, m_note})
        label->setAlignment(Qt::AlignHCenter);
    layOut();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::onActionClicked);
    connect(m_sample, &QPushButton::clicked, this, &EmptyState::sampleWanted);
    connect(m_copyLink, &QPushButton::clicked, this, &EmptyState::copyLink);
    showStart();
}

void EmptyState::layOut()
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(Spacing, Spacing, buttons);
    row->setCentred(true);
    for (QPushButton *button : {m_action, m_copyLink, m_sample})
        row->addWidget(button);

    auto *block = new QWidget(this);
    block->setMaximumWidth(WidestText * fontMetrics().averageCharWidth());
    auto *text = new QVBoxLayout(block);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(Spacing);
    text->addWidget(m_sign, 0, Qt::AlignHCenter);
    text->addSpacing(Spacing);
    text->addWidget(m_sentence);
    text->addWidget(m_note);

    auto *column = new QHBoxLayout;
    column->addStretch(1);
    column->addWidget(block, 1000);
    column->addStretch(1);
    auto *middle = new QVBoxLayout(this);
    middle->setContentsMargins(2 * Margin, Margin, 2 * Margin, Margin);
    middle->addStretch(2);
    middle->addLayout(column);
    middle->addSpacing(Spacing);
    middle->addWidget(buttons);
    middle->addStretch(3);
}

void EmptyState::showStart()
{
    m_sign->setSign(Sign::Lighthouse);
    m_copyLink->hide();
    m_isStart = true;
    if (m_isFirstStart)
        present(tr("Which catalogue do you want to search?"),
                tr("The sample is on this computer and shows everything the program can do."),
                tr("Connect to Your Catalogue…"));
    else
        present(tr("Type an ISBN, a title or an author"), tr("Enter searches; F1 shows all keys."), {});
}

void EmptyState::setFirstStart(bool isFirstStart)
{
    m_isFirstStart = isFirstStart;
    if (m_isStart)
        showStart();
}

void EmptyState::showSearching()
{
    m_isStart = false;
    m_sign->setSign(Sign::Search);
    m_copyLink->hide();
    present(tr("Searching…"), {}, {});
}

void EmptyState::showNothingFound(const SearchQuery &query)
{
    m_isStart = false;
    m_query = query;
    m_sign->setSign(Sign::Nothing);
    m_copyLink->show();
    present(nothingFoundSentence(query), nothingFoundNote(query), nextStep(query));
}

void EmptyState::present(const QString &sentence, const QString &note, const QString &action)
{
    m_sentence->setText(sentence);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_sample->setVisible(m_isStart && m_isFirstStart);
    setAccessibleName(sentence);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::onActionClicked()
{
    if (m_isStart)
        return Q_EMIT connectWanted();
    if (m_query.kind != SearchQuery::Kind::TitleAndAuthor) {
        Q_EMIT titleSearchWanted();
        return;
    }
    if (const auto alone = SearchQuery::forFields(m_query.title, {}))
        Q_EMIT searchRequested(*alone);
}

void EmptyState::copyLink()
{
    QGuiApplication::clipboard()->setText(openLibraryAddress(m_query));
}

} // namespace alexandria
