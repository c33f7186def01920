// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace alexandria {

/// Draws the cells of a CsvFillModel: those that were filled in bold on a tint of the accent.
class FilledCells : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace alexandria
