// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace alexandria {

/// A table of rows without lines or boxes, whose selection is one tinted strip.
class RowsView : public QTreeView
{
    Q_OBJECT

public:
    explicit RowsView(QWidget *parent = nullptr);

    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    /// Gives @p column what the others leave, but not less than @p least.
    void stretchColumn(int column, int least);
};

} // namespace alexandria
