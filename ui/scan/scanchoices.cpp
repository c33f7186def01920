// SPDX-License-Identifier: MIT
#include "ui/scan/scanchoices.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/look.h"
#include "ui/widgets/quietcurrent.h"
#include "ui/widgets/textlabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int MostRows = 5; // seen at once

/// "The Hobbit — J. R. R. Tolkien, Allen & Unwin, 1937 · 978-0-261-10221-7 (two digits swapped)"
QString choiceText(const Edition &edition, const Isbn &isbn, const QString &reason)
{
    QStringList about{isolated(edition.authorNames()), isolated(edition.publishers.value(0))};
    if (const auto year = edition.publishYear())
        about << QString::number(*year);
    about << isolated(edition.physicalFormat);
    about.removeAll(QString());
    QString text = isolated(edition.title);
    if (!about.isEmpty())
        text += u" — "_s + about.join(", "_L1);
    text += u" · "_s + isolated(isbn.hyphenated13());
    return reason.isEmpty() ? text : text + " – "_L1 + reason;
}

} // namespace

ScanChoices::ScanChoices(QWidget *parent)
    : QWidget(parent)
    , m_question(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Wrap, 1, this))
    , m_list(new QuietCurrent<QListWidget>(this))
    , m_button(new QPushButton(tr("&Choose"), this))
{
    setObjectName(u"scanChoices"_s);
    m_list->setObjectName(u"choicesView"_s);
    m_list->setAccessibleName(tr("Choices"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_button->setObjectName(u"chooseButton"_s);
    m_button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Spacing, Margin, Spacing);
    column->setSpacing(Spacing);
    column->addWidget(m_question);
    column->addWidget(m_list);
    column->addWidget(m_button, 0, Qt::AlignTrailing);
    connect(m_list, &QListWidget::itemActivated, this, &ScanChoices::choose);
    connect(m_button, &QPushButton::clicked, this, &ScanChoices::choose);
    hide();
}

void ScanChoices::showEditions(qint64 entry, const Isbn &isbn, const QList<Edition> &editions)
{
    QList<Choice> choices;
    for (const Edition &edition : editions)
        choices << Choice{isbn, edition, {}};
    show(entry, tr("Several editions bear this ISBN. Which one is it?"), choices);
}

void ScanChoices::showOffers(qint64 entry, const QList<IsbnOffer> &offers)
{
    QList<Choice> choices;
    for (const IsbnOffer &offer : offers) {
        for (const Edition &edition : offer.editions)
            choices << Choice{offer.repair.isbn, edition, offer.repair.sentence()};
    }
    if (choices.isEmpty())
        return showSentence(tr("No book in this catalogue has an ISBN that is nearly this one."));
    show(entry, tr("Was it one of these? Compare with the book before you choose."), choices);
}

void ScanChoices::show(qint64 entry, const QString &question, const QList<Choice> &choices)
{
    m_entry = entry;
    m_choices = choices;
    m_question->setText(question);
    m_list->clear();
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choiceText(choice.edition, choice.isbn, choice.reason), m_list);
        item->setToolTip(Qt::convertFromPlainText(item->text()));
    }
    m_list->setCurrentRow(0);
    const int rows = std::min(MostRows, m_list->count());
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_list->setVisible(true);
    m_button->setVisible(true);
    setVisible(true);
}

void ScanChoices::showSentence(const QString &sentence)
{
    clear();
    m_question->setText(sentence);
    m_list->hide();
    m_button->hide();
    setVisible(true);
}

void ScanChoices::clear()
{
    hide();
    m_entry = 0;
    m_choices.clear();
    m_list->clear();
}

QWidget *ScanChoices::lastField() const
{
    return m_button;
}

void ScanChoices::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_choices.size())
        return;
    const Choice choice = m_choices[row];
    const qint64 entry = m_entry;
    clear();
    Q_EMIT chosen(entry, choice.isbn, choice.edition);
}

} // namespace alexandria
