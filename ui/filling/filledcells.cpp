// SPDX-License-Identifier: MIT
#include "ui/filling/filledcells.h"

#include "models/csv/csvfillmodel.h"
#include "ui/widgets/look.h"

namespace alexandria {

void FilledCells::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(CsvFillModel::IsFilledRole).toBool())
        return;
    option->font.setBold(true);
    option->fontMetrics = QFontMetrics(option->font);
    option->backgroundBrush = accentTint(option->palette);
}

} // namespace alexandria
