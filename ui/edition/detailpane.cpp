// SPDX-License-Identifier: MIT
#include "ui/edition/detailpane.h"

#include "app/cover/coversource.h"
#include "ui/edition/editionheading.h"
#include "ui/edition/factsgrid.h"
#include "ui/edition/othereditions.h"
#include "ui/edition/subjectchips.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype ShortDescription = 600; // characters
constexpr int FocusEdge = 2; // around what is shown, for a line while the pane has the focus
constexpr int NarrowestPane = 30; // average characters

/// The beginning of @p text, to the end of a word.
QString shortened(const QString &text)
{
    const qsizetype space = text.lastIndexOf(u' ', ShortDescription);
    qsizetype end = space > ShortDescription / 2 ? space : ShortDescription;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.left(end).trimmed() + u'…';
}

} // namespace

DetailPane::DetailPane(EditionSource &source, QWidget *parent)
    : QScrollArea(parent)
    , m_source(source)
{
    setObjectName(u"detailPane"_s);
    setAccessibleName(tr("Details of the edition"));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setViewportMargins(FocusEdge, FocusEdge, FocusEdge, FocusEdge);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setMinimumWidth(NarrowestPane * fontMetrics().averageCharWidth());
}

void DetailPane::build()
{
    auto *content = new QWidget;
    m_heading = new EditionHeading(content);
    m_facts = new FactsGrid(content);
    m_subjects = new SubjectChips(content);
    m_description = new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Wrap, 1, content);
    m_description->setObjectName(u"detailDescription"_s);
    m_more = new LinkButton(tr("Show more"), content);
    m_more->setObjectName(u"moreDescription"_s);
    m_others = new OtherEditions(m_source, content);

    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(Margin, 0, Margin, 0);
    inner->setSpacing(GroupSpacing);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_facts, m_subjects, m_description})
        inner->addWidget(part);
    inner->addWidget(m_more, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(content); // the other editions light up from edge to edge
    column->setContentsMargins(0, GroupSpacing, 0, GroupSpacing);
    column->setSpacing(GroupSpacing);
    column->addLayout(inner);
    column->addWidget(m_others);
    column->addStretch(1);
    setWidget(content);
    content->setBackgroundRole(QPalette::Base);
    const int least = content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::max(minimumWidth(), least)); // where text is large or its words are long

    connect(m_heading, &EditionHeading::worksOfAuthorWanted, this, &DetailPane::worksOfAuthorWanted);
    connect(m_others, &OtherEditions::editionChosen, this, &DetailPane::setEdition);
    connect(m_others, &OtherEditions::allWanted, this, &DetailPane::editionsOfWorkWanted);
    connect(m_more, &LinkButton::clicked, this, [this] { showDescription(true); });
}

/// Where the arrow keys scroll can be seen: what paints itself here is the edge around the viewport.
bool DetailPane::event(QEvent *event)
{
    const bool isDone = QScrollArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), FocusEdge));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    return isDone;
}

void DetailPane::setCovers(CoverSource &covers)
{
    m_covers = &covers;
    connect(m_covers, &CoverSource::arrived, this, &DetailPane::showCover);
    connect(m_covers, &CoverSource::changed, this, &DetailPane::fetchCover);
}

void DetailPane::fetchCover()
{
    if (!m_covers || !m_heading)
        return;
    m_heading->setCover({});
    m_covers->fetch(m_edition);
}

void DetailPane::showCover(const QString &editionKey, const QByteArray &picture)
{
    if (m_heading && editionKey == m_edition.key)
        m_heading->setCover(picture);
}

void DetailPane::setEdition(const Edition &edition)
{
    if (!m_heading)
        build();
    else if (edition == m_edition)
        return;
    const bool hasSameCover = edition.key == m_edition.key && edition.covers == m_edition.covers
        && edition.isbn13 == m_edition.isbn13;
    m_edition = edition;
    m_heading->setEdition(edition);
    if (!hasSameCover)
        fetchCover();
    m_facts->setEdition(edition);
    m_subjects->setSubjects(edition.subjects);
    showDescription(false);
    m_others->setEdition(edition);
    setAccessibleDescription(
        QStringList{edition.title, edition.authorNames(), m_facts->spoken()}.join(". "_L1));
    verticalScrollBar()->setValue(0);
    orderTabs();
}

/// From top to bottom: links that are made with each edition would come last.
void DetailPane::orderTabs()
{
    QList<QWidget *> parts;
    for (const QWidget *part : std::initializer_list<QWidget *>{m_heading, m_facts, m_subjects})
        parts += part->findChildren<QWidget *>();
    parts << m_more;
    parts += m_others->findChildren<QWidget *>();
    QWidget *before = this;
    for (QWidget *next : std::as_const(parts)) {
        if (next->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(before, next);
        before = next;
    }
}

void DetailPane::showDescription(bool isWhole)
{
    const bool isCut = !isWhole && m_edition.description.size() > ShortDescription;
    m_description->setText(isCut ? shortened(m_edition.description) : m_edition.description);
    m_description->setVisible(!m_edition.description.isEmpty());
    m_description->updateGeometry();
    m_more->setVisible(isCut);
}

} // namespace alexandria
