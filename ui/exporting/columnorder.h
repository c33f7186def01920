// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace alexandria {

/// A list of columns beside two buttons that move the current one, as dragging does with the mouse.
class ColumnOrder : public QWidget
{
    Q_OBJECT

public:
    /// Takes @p list into itself.
    explicit ColumnOrder(QListWidget &list, QWidget *parent = nullptr);

private:
    void move(int rows);
    void showEnds();

    QListWidget &m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace alexandria
