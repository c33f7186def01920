// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/quietcurrent.h"

#include <QTreeView>

#include <optional>

namespace alexandria {

/// A table of rows without lines or boxes, whose selection is one tinted strip.
class RowsView : public QuietCurrent<QTreeView>
{
    Q_OBJECT

public:
    explicit RowsView(QWidget *parent = nullptr);

    /// Rows that are selected may be dragged by one of them; a press on another row begins a selection as
    /// ever.
    void setDraggable(bool isDraggable) { m_isDraggable = isDraggable; }

    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

Q_SIGNALS:
    void dragWanted(); ///< of the rows that are selected; whoever drags them returns when that is over

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    /// Gives @p column what the others leave, but not less than @p least.
    void stretchColumn(int column, int least);

private:
    bool m_isDraggable = false;
    std::optional<QPoint> m_pressed; ///< where a drag would begin, as long as the button is held
    bool m_hasDragged = false; ///< since then
};

} // namespace alexandria
