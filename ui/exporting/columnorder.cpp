// SPDX-License-Identifier: MIT
#include "ui/exporting/columnorder.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace alexandria {

ColumnOrder::ColumnOrder(QListWidget &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_up(new QPushButton(tr("Move &Up"), this))
    , m_down(new QPushButton(tr("Move &Down"), this))
{
    m_up->setObjectName(u"columnUpButton"_s);
    m_down->setObjectName(u"columnDownButton"_s);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Spacing);
    for (QPushButton *button : {m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing);
    row->addWidget(&m_list, 1);
    row->addLayout(buttons);
    setFocusProxy(&m_list);
    setTabOrder(&m_list, m_up);
    setTabOrder(m_up, m_down);

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(new QShortcut(Qt::ALT | Qt::Key_Up, &m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, [this] { move(-1); });
    connect(new QShortcut(Qt::ALT | Qt::Key_Down, &m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, [this] { move(1); });
    connect(&m_list, &QListWidget::currentRowChanged, this, &ColumnOrder::showEnds);
    connect(m_list.model(), &QAbstractItemModel::rowsMoved, this, &ColumnOrder::showEnds);
    showEnds();
}

void ColumnOrder::move(int rows)
{
    const int from = m_list.currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list.count())
        return;
    QListWidgetItem *moved = m_list.takeItem(from);
    m_list.insertItem(to, moved);
    m_list.setCurrentRow(to);
    const QLocale locale;
    //: A column that was moved: its name, its place, and how many there are
    announce(*this,
             tr("%1, %2 of %3").arg(moved->text(), locale.toString(to + 1), locale.toString(m_list.count())));
}

/// A button that has the focus keeps it at the end of the list, where nothing happens.
void ColumnOrder::showEnds()
{
    const int row = m_list.currentRow();
    m_up->setEnabled(row > 0 || m_up->hasFocus());
    m_down->setEnabled((row >= 0 && row < m_list.count() - 1) || m_down->hasFocus());
}

} // namespace alexandria
