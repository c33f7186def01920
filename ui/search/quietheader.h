// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace alexandria {

/// Column headings in muted type over a hairline, with a context menu that shows and hides columns.
class QuietHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit QuietHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// The width at which @p column shows @p text, and its own title with the sign of sorting.
    [[nodiscard]] int widthFor(int column, QStringView text) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintSection(QPainter *painter, int logicalIndex) const;
    void paintArrow(QPainter *painter, const QRect &area) const;
};

} // namespace alexandria
