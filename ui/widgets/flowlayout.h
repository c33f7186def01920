// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace alexandria {

/// Sets its items one after the other and starts a new line where the width ends, as words do in a text.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// @p gap between neighbours, @p lineGap between lines, in pixels.
    FlowLayout(int gap, int lineGap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Each line in the middle of the width.
    void setCentred(bool isCentred) { m_isCentred = isCentred; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    /// Deletes every widget in it.
    void deleteWidgets();

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    /// Gives the height used; places the items only when @p isPlacing.
    int flow(const QRect &area, bool isPlacing) const;

    /// The items from @p first on, at the places of a line from left to right.
    void placeLine(qsizetype first, const QList<QRect> &line, const QRect &inner) const;

    QList<QLayoutItem *> m_items;
    bool m_isCentred = false;
    int m_gap;
    int m_lineGap;
};

} // namespace alexandria
