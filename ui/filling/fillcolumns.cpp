// SPDX-License-Identifier: MIT
#include "ui/filling/fillcolumns.h"

#include "app/filling/columnmeaning.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr std::size_t NoPlace = std::size_t(-1); // of a column that no plan names by itself

} // namespace

FillColumns::FillColumns(QWidget *parent)
    : QuietCurrent(parent)
{
    setObjectName(u"fillColumns"_s);
    connect(this, &QListWidget::itemChanged, this, &FillColumns::onItemChanged);
}

QListWidgetItem *FillColumns::add(const QString &text, const FillWish &wish, std::size_t place, int row)
{
    const QScopedValueRollback suggesting(m_isSuggesting, true);
    auto *item = new QListWidgetItem(text);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(ColumnRole, int(wish.column));
    item->setData(NameRole, wish.name);
    item->setData(PlaceRole, qulonglong(place));
    insertItem(row, item);
    return item;
}

void FillColumns::setTable(const FillTable &table, const QStringList &titles)
{
    clear();
    m_there = 0;
    QList<ExportColumn> there;
    for (qsizetype i = 0; i < table.names.size(); ++i) {
        const auto meaning = meaningOf(table.names[i], table.names);
        if (!meaning)
            continue;
        const QString name = columnName(*meaning, ColumnNaming::Translated);
        //: %1: a column of a table; %2: what it holds, in other words
        const QString text = titles[i].compare(name, Qt::CaseInsensitive) == 0
            ? titles[i]
            : tr("%1 (%2)").arg(titles[i], name);
        add(text, {*meaning, table.keyOf(std::size_t(i))}, std::size_t(i), m_there++);
        there += *meaning;
    }
    for (const ExportColumn column : columnsOfSearches()) {
        const QString name = columnName(column, ColumnNaming::Translated);
        if (!there.contains(column))
            add(tr("%1 (new column)").arg(name), {column, name}, NoPlace, count());
    }
    setCurrentRow(0);
}

void FillColumns::suggest(const FillPlan &plan)
{
    const QScopedValueRollback suggesting(m_isSuggesting, true);
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *listed = item(row);
        if (listed->data(IsDecidedRole).toBool())
            continue;
        const auto &places = plan.csv.columns;
        const auto found = std::find(places.begin(), places.end(), listed->data(PlaceRole).toULongLong());
        const bool isPlanned = found != places.end()
            && int(plan.columns[found - places.begin()].column) == listed->data(ColumnRole).toInt();
        listed->setCheckState(isPlanned ? Qt::Checked : Qt::Unchecked);
    }
}

void FillColumns::addMeaning(const QString &key, const QString &title, ExportColumn column)
{
    for (int row = 0; row < m_there; ++row) {
        if (item(row)->data(NameRole).toString() != key)
            continue;
        delete takeItem(row); // said otherwise before
        --m_there;
        break;
    }
    const QString name = columnName(column, ColumnNaming::Translated);
    QListWidgetItem *added = add(tr("%1 (%2)").arg(title, name), {column, key}, NoPlace, m_there++);
    setCurrentItem(added);
    scrollToItem(added);
    added->setCheckState(Qt::Checked);
}

QList<FillWish> FillColumns::wishes() const
{
    QList<FillWish> wishes;
    for (int row = 0; row < count(); ++row) {
        const QListWidgetItem *listed = item(row);
        if (listed->checkState() == Qt::Checked)
            wishes += {ExportColumn(listed->data(ColumnRole).toInt()), listed->data(NameRole).toString()};
    }
    return wishes;
}

void FillColumns::onItemChanged(QListWidgetItem *item)
{
    if (m_isSuggesting)
        return;
    const QScopedValueRollback suggesting(m_isSuggesting, true);
    item->setData(IsDecidedRole, true);
    Q_EMIT changed();
}

} // namespace alexandria
