// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace alexandria {

/// Draws the text of a result row, whose background the view has drawn: the title in the text colour with the
/// words searched for in bold, everything else a step lighter, digits of an ISBN equally wide. What it had to
/// cut is whole in a tooltip, as plain text.
class ResultsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The columns that look otherwise than the rest.
    struct Columns
    {
        int title = 0;
        int isbn = 0;
    };

    explicit ResultsDelegate(Columns columns, QObject *parent = nullptr);

    /// Words to mark in the titles, as they were typed.
    void setMatch(const QString &text);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Named for its column.
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] QRect textArea(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area,
                    const QString &text) const;

    Columns m_columns;
    QStringList m_words; ///< folded
};

} // namespace alexandria
