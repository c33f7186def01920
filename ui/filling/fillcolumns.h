// SPDX-License-Identifier: MIT
#pragma once

#include "app/filling/fillplan.h"
#include "ui/widgets/quietcurrent.h"

#include <QListWidget>

namespace alexandria {

/// Which columns of a table are filled, each with a mark: those whose names say what they hold, those that
/// somebody said it of, and those that can be added.
class FillColumns : public QuietCurrent<QListWidget>
{
    Q_OBJECT

public:
    explicit FillColumns(QWidget *parent = nullptr);

    /// @p titles: of all columns of @p table.
    void setTable(const FillTable &table, const QStringList &titles);
    /// Marks what @p plan fills, but where somebody has decided otherwise.
    void suggest(const FillPlan &plan);
    /// Puts "@p title is filled with @p column" into the list, marked. @p key: see FillTable::keyOf().
    void addMeaning(const QString &key, const QString &title, ExportColumn column);

    [[nodiscard]] QList<FillWish> wishes() const;

Q_SIGNALS:
    void changed();

private:
    enum ItemRole {
        ColumnRole = Qt::UserRole,
        NameRole, ///< of the FillWish
        PlaceRole, ///< in the table
        IsDecidedRole, ///< somebody has
    };

    QListWidgetItem *add(const QString &text, const FillWish &wish, std::size_t place, int row);
    void onItemChanged(QListWidgetItem *item);

    int m_there = 0; ///< items of columns that the table has; before those of new ones
    bool m_isSuggesting = false;
};

} // namespace alexandria
