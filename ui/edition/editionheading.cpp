// SPDX-License-Identifier: MIT
#include "ui/edition/editionheading.h"

#include "ui/edition/coverview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr double TitleScale = 1.6;
constexpr double AuthorScale = 1.15;
constexpr qsizetype MostAuthors = 12; // anthologies name hundreds

} // namespace

EditionHeading::EditionHeading(QWidget *parent)
    : QWidget(parent)
    , m_cover(new CoverView(this))
    , m_title(new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Wrap, TitleScale, this))
    , m_subtitle(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Wrap, 1, this))
    , m_byStatement(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Wrap, 1, this))
    , m_authors(new QWidget(this))
    , m_authorFlow(new FlowLayout(Margin, Spacing / 2, m_authors))
{
    m_title->setObjectName(u"detailTitle"_s);
    m_subtitle->setObjectName(u"detailSubtitle"_s);
    m_authors->setObjectName(u"detailAuthors"_s);

    auto *text = new QVBoxLayout;
    text->setSpacing(Spacing / 2);
    text->addWidget(m_title);
    text->addWidget(m_subtitle);
    text->addSpacing(Spacing / 2);
    text->addWidget(m_authors);
    text->addWidget(m_byStatement);
    text->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(GroupSpacing);
    row->addWidget(m_cover, 0, Qt::AlignTop);
    row->addLayout(text, 1);
}

void EditionHeading::setEdition(const Edition &edition)
{
    m_cover->setEdition(edition.key, edition.title);
    m_title->setText(edition.title.isEmpty() ? tr("(no title)") : edition.title);
    m_subtitle->setText(edition.subtitle);
    m_subtitle->setVisible(!edition.subtitle.isEmpty());
    m_authorFlow->deleteWidgets();
    int count = 0;
    for (const Author &author : edition.authors.first(std::min(MostAuthors, edition.authors.size()))) {
        if (author.name.isEmpty())
            continue;
        addAuthor(author);
        ++count;
    }
    m_authors->setVisible(count > 0);
    m_byStatement->setText(edition.byStatement);
    m_byStatement->setVisible(count == 0 && !edition.byStatement.isEmpty());
}

void EditionHeading::setCover(const QByteArray &picture)
{
    m_cover->setPicture(picture);
}

void EditionHeading::addAuthor(const Author &author)
{
    auto *link = new LinkButton(QString(author.name).replace(u'&', u"&&"_s), m_authors);
    QFont larger = link->font();
    larger.setPointSizeF(font().pointSizeF() * AuthorScale);
    link->setFont(larger);
    link->setToolTip(tr("Works of this author"));
    link->setAccessibleName(author.name);
    connect(link, &LinkButton::clicked, this, [this, key = author.key] { Q_EMIT worksOfAuthorWanted(key); });
    m_authorFlow->addWidget(link);
    link->show();
}

} // namespace alexandria
