// SPDX-License-Identifier: MIT
#include "ui/edition/factsgrid.h"

#include "models/catalogue/languages.h"
#include "models/isbn/isbn.h"
#include "ui/widgets/look.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

enum FactColumn { LabelColumn, ValueColumn, CopyColumn };

QString languageNames(const Edition &edition)
{
    QStringList names;
    for (const QString &code : edition.languages)
        names << languageName(code);
    return names.join(u", "_s);
}

/// The identifier alone: "OL7353617M" of "/books/OL7353617M".
QString identifier(const QString &key)
{
    return key.section(u'/', -1);
}

} // namespace

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"factsGrid"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(GroupSpacing);
    grid->setVerticalSpacing(0); // each row has its own air, with a button or without
    grid->setColumnStretch(ValueColumn, 1);
    addRow(grid, PublisherFact, tr("Publisher"), {});
    addRow(grid, DateFact, tr("Published"), {});
    addRow(grid, PagesFact, tr("Pages"), {});
    addRow(grid, FormatFact, tr("Format"), {});
    addRow(grid, LanguageFact, tr("Language"), {});
    addRow(grid, SeriesFact, tr("Series"), {});
    addRow(grid, Isbn13Fact, tr("ISBN-13"), tr("Copy the ISBN-13"));
    addRow(grid, Isbn10Fact, tr("ISBN-10"), tr("Copy the ISBN-10"));
    addRow(grid, OpenLibraryFact, tr("Open Library"), tr("Copy the Open Library link"));
}

void FactsGrid::addRow(QGridLayout *grid, Fact fact, const QString &label, const QString &copyTip)
{
    Row &row = m_rows[fact];
    row.label = new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Line, 1, this);
    row.label->setText(label);
    row.value = new TextLabel(TextLabel::Tone::Normal, TextLabel::Fit::Wrap, 1, this);
    row.value->setObjectName(u"fact"_s + QString::number(fact));
    const int side = fontMetrics().height() + Spacing;
    row.label->setMinimumHeight(side);
    row.value->setContentsMargins(0, Spacing / 2, 0, Spacing / 2);
    grid->addWidget(row.label, fact, LabelColumn, Qt::AlignTop);
    grid->addWidget(row.value, fact, ValueColumn, Qt::AlignTop);
    if (copyTip.isEmpty())
        return;
    row.copy = new QToolButton(this);
    row.copy->setObjectName(u"copyFact"_s + QString::number(fact));
    row.copy->setIcon(signIcon(Sign::Copy));
    fitIcon(*row.copy);
    row.copy->setAutoRaise(true);
    row.copy->setToolTip(copyTip);
    row.copy->setAccessibleName(copyTip);
    row.copy->setFixedSize(side, side);
    grid->addWidget(row.copy, fact, CopyColumn, Qt::AlignTop);
    connect(row.copy, &QToolButton::clicked, this,
            [this, fact] { QGuiApplication::clipboard()->setText(m_rows[fact].copied); });
}

void FactsGrid::setFact(Fact fact, const QString &text, const QString &copied)
{
    Row &row = m_rows[fact];
    row.value->setText(text);
    row.value->updateGeometry();
    row.copied = copied;
    row.label->setVisible(!text.isEmpty());
    row.value->setVisible(!text.isEmpty());
    if (row.copy)
        row.copy->setVisible(!text.isEmpty());
}

void FactsGrid::setEdition(const Edition &edition)
{
    setFact(PublisherFact, edition.publishers.join(u", "_s));
    setFact(DateFact, edition.publishDate);
    setFact(PagesFact, edition.pages ? QLocale().toString(*edition.pages) : QString());
    setFact(FormatFact, edition.physicalFormat);
    setFact(LanguageFact, languageNames(edition));
    setFact(SeriesFact, edition.series.join(u"; "_s));
    QStringList long13;
    QStringList long10;
    for (const QString &digits : edition.isbn13) {
        const auto isbn = Isbn::fromText(digits);
        long13 << (isbn ? isbn->hyphenated13() : digits);
    }
    for (const QString &digits : edition.isbn10) {
        const auto isbn = Isbn::fromText(digits);
        long10 << (isbn ? isbn->hyphenated10().value_or(digits) : digits);
    }
    setFact(Isbn13Fact, long13.join(u'\n'), long13.join(u'\n'));
    setFact(Isbn10Fact, long10.join(u'\n'), long10.join(u'\n'));
    setFact(OpenLibraryFact, identifier(edition.key), u"https://openlibrary.org"_s + edition.key);
}

QString FactsGrid::spoken() const
{
    QStringList facts;
    for (const Row &row : m_rows) {
        if (!row.value->text().isEmpty())
            facts << row.label->text() + ": "_L1 + QString(row.value->text()).replace(u'\n', ", "_L1) + u'.';
    }
    return facts.join(u' ');
}

} // namespace alexandria
