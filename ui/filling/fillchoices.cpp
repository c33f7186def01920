// SPDX-License-Identifier: MIT
#include "ui/filling/fillchoices.h"

#include "app/filling/columnmeaning.h"
#include "ui/filling/columntitles.h"
#include "ui/filling/fillcolumns.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr int ShortestChoice = 14; // characters of a column's name that are seen at least
constexpr int ListLines = 8;

QComboBox *columnChoice(const QString &objectName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(ShortestChoice);
    return box;
}

Failure unchosen(const QString &sentence)
{
    return Failure({Error::Kind::Malformed, sentence, {}, {}});
}

} // namespace

FillChoices::FillChoices(QWidget *parent)
    : QWidget(parent)
    , m_isbn(columnChoice(u"fillIsbnColumn"_s, this))
    , m_title(columnChoice(u"fillTitleColumn"_s, this))
    , m_titleNote(new TextLabel(TextLabel::Tone::Muted, TextLabel::Fit::Wrap, 1, this))
    , m_columns(new FillColumns(this))
    , m_other(columnChoice(u"fillOtherColumn"_s, this))
    , m_meaning(columnChoice(u"fillMeaning"_s, this))
    , m_add(new QPushButton(tr("A&dd"), this))
    , m_overwrite(new QCheckBox(tr("&Replace values that are there"), this))
{
    setObjectName(u"fillChoices"_s);
    m_titleNote->setText(tr("Rows without an ISBN are searched by their title, one by one; only exactly that "
                            "title is taken."));
    m_add->setObjectName(u"fillAddButton"_s);
    m_add->setAutoDefault(false);
    m_overwrite->setObjectName(u"fillOverwrite"_s);
    setFocusProxy(m_isbn);
    layOut();
    connect(m_isbn, &QComboBox::currentIndexChanged, this, &FillChoices::onKeysChanged);
    connect(m_title, &QComboBox::currentIndexChanged, this, &FillChoices::onKeysChanged);
    connect(m_overwrite, &QCheckBox::toggled, this, &FillChoices::onKeysChanged);
    connect(m_columns, &FillColumns::changed, this, &FillChoices::changed);
    connect(m_add, &QPushButton::clicked, this, &FillChoices::addMeaning);
}

void FillChoices::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing / 2);
    const auto addField = [this, column](const QString &label, QWidget *field, const QString &spoken) {
        auto *words = new QLabel(label, this);
        words->setBuddy(field);
        field->setAccessibleName(spoken);
        column->addWidget(words);
        column->addWidget(field);
    };
    addField(tr("&ISBNs are in:"), m_isbn, tr("Column of the ISBNs"));
    column->addSpacing(Spacing / 2);
    addField(tr("&Titles are in:"), m_title, tr("Column of the titles"));
    column->addWidget(m_titleNote);
    column->addSpacing(Spacing / 2);
    addField(tr("&Columns to fill:"), m_columns, tr("Columns to fill"));
    m_columns->setMinimumHeight(ListLines * fontMetrics().lineSpacing());
    column->setStretchFactor(m_columns, 1);
    column->addWidget(m_overwrite);
    column->addSpacing(Spacing / 2);
    addField(tr("&Another column:"), m_other, tr("Another column to fill"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing);
    //: before a choice of what a column is filled with: pages, publishers …
    auto *with = new QLabel(tr("&with:"), this);
    with->setBuddy(m_meaning);
    m_meaning->setAccessibleName(tr("What the other column is filled with"));
    row->addWidget(with);
    row->addWidget(m_meaning, 1);
    row->addWidget(m_add);
    m_add->setAccessibleName(tr("Add the other column to those that are filled"));
    column->addLayout(row);
    setTabOrder(m_columns, m_overwrite);
    setTabOrder(m_overwrite, m_other);
}

void FillChoices::setTable(const FillTable &table, const QAbstractItemModel &rows)
{
    m_table = table;
    m_titles = columnTitles(table, rows);
    const QSignalBlocker quietIsbn(m_isbn);
    const QSignalBlocker quietTitle(m_title);
    offerIsbns();
    offerTitles();
    m_columns->setTable(table, m_titles);
    offerMeanings();
    onKeysChanged();
}

/// First what is read without a choice: all that are called so, or any cell where none has a name.
void FillChoices::offerIsbns()
{
    QStringList named;
    int firstNamed = 0;
    for (qsizetype i = m_table.names.size() - 1; i >= 0; --i) {
        if (!IsbnColumns::fromHeader({m_table.names[i]}))
            continue;
        named.prepend(m_titles[i]);
        firstNamed = int(i);
    }
    m_isbn->clear();
    if (m_table.names.isEmpty())
        m_isbn->addItem(tr("Anywhere in a row"), QString());
    else if (named.isEmpty())
        m_isbn->addItem(tr("No column"), QString());
    else if (named.size() > 1)
        m_isbn->addItem(named.join(", "_L1), QString());
    const int before = m_isbn->count();
    for (int i = 0; i < m_titles.size(); ++i)
        m_isbn->addItem(m_titles[i], m_table.keyOf(std::size_t(i)));
    m_isbn->setCurrentIndex(named.size() == 1 ? before + firstNamed : 0);
}

/// A search for each title is dear, so none is made where there are ISBNs.
void FillChoices::offerTitles()
{
    m_title->clear();
    m_title->addItem(tr("No column"), QString());
    for (int i = 0; i < m_titles.size(); ++i)
        m_title->addItem(m_titles[i], m_table.keyOf(std::size_t(i)));
    const auto plan = FillPlan::forTable(m_table, {{}, {}, {{ExportColumn::Pages, {}}}, false});
    if (plan && plan->titleColumn)
        m_title->setCurrentIndex(int(*plan->titleColumn) + 1);
}

void FillChoices::offerMeanings()
{
    m_other->clear();
    m_meaning->clear();
    for (int i = 0; i < m_titles.size(); ++i) {
        if (!meaningOf(m_table.names.value(i), m_table.names))
            m_other->addItem(m_titles[i], m_table.keyOf(std::size_t(i)));
    }
    for (const ExportColumn column : columnsOfSearches())
        m_meaning->addItem(columnName(column, ColumnNaming::Translated), int(column));
    for (QWidget *field :
         {static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_meaning), static_cast<QWidget *>(m_add)})
        field->setEnabled(m_other->count() > 0);
}

/// What is filled if nobody says otherwise depends on what is read.
void FillChoices::onKeysChanged()
{
    m_titleNote->setEnabled(!m_title->currentData().toString().isEmpty());
    suggest();
    Q_EMIT changed();
}

void FillChoices::suggest()
{
    const auto plan = FillPlan::forTable(
        m_table,
        {m_isbn->currentData().toString(), m_title->currentData().toString(), {}, m_overwrite->isChecked()});
    m_columns->suggest(plan ? *plan : FillPlan());
}

void FillChoices::addMeaning()
{
    m_columns->addMeaning(m_other->currentData().toString(), m_other->currentText(),
                          ExportColumn(m_meaning->currentData().toInt()));
}

bool FillChoices::hasKey() const
{
    return !m_isbn->currentData().toString().isEmpty() || !m_title->currentData().toString().isEmpty()
        || m_table.names.isEmpty() || IsbnColumns::fromHeader(m_table.names);
}

Result<FillChoice> FillChoices::choice() const
{
    if (!hasKey())
        return unchosen(tr("Choose the column that holds the ISBNs, or the one with the titles."));
    const FillChoice choice{m_isbn->currentData().toString(), m_title->currentData().toString(),
                            m_columns->wishes(), m_overwrite->isChecked()};
    if (choice.wishes.isEmpty())
        return unchosen(tr("Choose the columns to fill."));
    return choice;
}

} // namespace alexandria
