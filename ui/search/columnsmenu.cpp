// SPDX-License-Identifier: MIT
#include "ui/search/columnsmenu.h"

#include "ui/actions/windowactions.h"
#include "ui/exporting/rowsonshow.h"
#include "ui/widgets/rowsview.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

#include <utility>

namespace alexandria {

namespace {

constexpr int NoColumn = -1; // as QHeaderView has it

QString titleOf(const QHeaderView &header, int column)
{
    return header.model()->headerData(column, Qt::Horizontal).toString();
}

} // namespace

void fillWithColumns(QMenu &menu, QHeaderView &header)
{
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        QAction *action = menu.addAction(titleOf(header, column));
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(column));
        action->setEnabled(column != 0); // the first column names the row
        QObject::connect(action, &QAction::toggled, &header,
                         [&header, column](bool isShown) { header.setSectionHidden(column, !isShown); });
    }
}

ColumnsMenu::ColumnsMenu(WindowActions &actions, Current current, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_current(std::move(current))
{
    connect(m_actions.columnsMenu(), &QMenu::aboutToShow, this, &ColumnsMenu::fillColumns);
    connect(m_actions.sortingMenu(), &QMenu::aboutToShow, this, &ColumnsMenu::fillSorting);
    fillColumns();
    fillSorting();
}

QHeaderView *ColumnsMenu::header() const
{
    const auto *view = dynamic_cast<const RowsView *>(m_current().rows);
    return view ? view->header() : nullptr;
}

void ColumnsMenu::fillColumns()
{
    m_actions.columnsMenu()->clear();
    if (QHeaderView *shown = header())
        fillWithColumns(*m_actions.columnsMenu(), *shown);
}

void ColumnsMenu::fillSorting()
{
    QMenu &menu = *m_actions.sortingMenu();
    menu.clear();
    QHeaderView *heads = header();
    if (!heads)
        return;
    const int sorted = heads->sortIndicatorSection();
    const Qt::SortOrder order = heads->sortIndicatorOrder();
    const auto addChoice = [&](QActionGroup *group, const QString &text, bool isChosen, int by,
                               Qt::SortOrder direction) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        group->addAction(action);
        connect(action, &QAction::triggered, heads, [this, heads, by, direction] {
            heads->setSortIndicator(by, direction);
            QMetaObject::invokeMethod(this, &ColumnsMenu::fillSorting, Qt::QueuedConnection);
        });
        return action;
    };
    auto *columns = new QActionGroup(&menu);
    for (int visual = 0; visual < heads->count(); ++visual) {
        const int column = heads->logicalIndex(visual);
        if (!heads->isSectionHidden(column))
            addChoice(columns, titleOf(*heads, column), column == sorted, column, order);
    }
    //: Rows in the order in which the catalogue sent them, or in which they were scanned
    addChoice(columns, tr("As They &Came"), sorted == NoColumn, NoColumn, Qt::AscendingOrder);
    menu.addSeparator();
    auto *directions = new QActionGroup(&menu);
    for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder})
        addChoice(directions, direction == Qt::AscendingOrder ? tr("&Lowest First") : tr("&Highest First"),
                  sorted != NoColumn && order == direction, sorted, direction)
            ->setEnabled(sorted != NoColumn);
}

} // namespace alexandria
