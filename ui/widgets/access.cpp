// SPDX-License-Identifier: MIT
#include "ui/widgets/access.h"

#include "ui/widgets/itemviewaccess.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// Asked with the name of the widget's class, then with those of its bases.
QAccessibleInterface *accessOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == "alexandria::Announcement"_L1)
        return new QAccessibleWidget(widget, QAccessible::Notification);
    if (className == "alexandria::CoverView"_L1)
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    const bool isView =
        className == "QListView"_L1 || className == "QTableView"_L1 || className == "QTreeView"_L1;
    if (isView && !widget->inherits("QComboBoxListView")) // which stands in for its combo box
        return new ItemViewAccess(*static_cast<QAbstractItemView *>(widget));
    return nullptr;
}

} // namespace

void installAccess()
{
    QAccessible::installFactory(accessOf);
}

} // namespace alexandria
