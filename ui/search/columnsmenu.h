// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QHeaderView;
class QMenu;

namespace alexandria {

class WindowActions;
struct PageOnShow;

/// Adds to @p menu an entry for each column of @p header, which shows and hides it.
void fillWithColumns(QMenu &menu, QHeaderView &header);

/// The columns of the page that is seen: which there are, and by which its rows are sorted. By keyboard what
/// the heads do by mouse.
class ColumnsMenu : public QObject
{
    Q_OBJECT

public:
    using Current = std::function<PageOnShow()>;

    /// Borrows all for life; @p current is asked whenever a menu opens.
    ColumnsMenu(WindowActions &actions, Current current, QObject *parent);

private:
    [[nodiscard]] QHeaderView *header() const;
    void fillColumns();
    void fillSorting();

    WindowActions &m_actions;
    Current m_current;
};

} // namespace alexandria
