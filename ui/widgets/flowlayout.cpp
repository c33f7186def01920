// SPDX-License-Identifier: MIT
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace alexandria {

FlowLayout::FlowLayout(int gap, int lineGap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::deleteWidgets()
{
    while (QLayoutItem *item = takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the sender of what led here
        }
        delete item;
    }
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    flow(area, true);
}

int FlowLayout::flow(const QRect &area, bool isPlacing) const
{
    const QRect inner = area.marginsRemoved(contentsMargins());
    QList<QRect> line;
    qsizetype first = 0; // item of the line
    int x = inner.x();
    int y = inner.y();
    const auto endLine = [&] {
        if (isPlacing)
            placeLine(first, line, inner);
        int height = 0;
        for (const QRect &place : std::as_const(line))
            height = std::max(height, place.height());
        first += line.size();
        line.clear();
        x = inner.x();
        y += height;
    };
    for (const QLayoutItem *item : m_items) {
        const QSize hint = item->isEmpty() ? QSize(0, 0) : item->sizeHint();
        QSize size(std::min(hint.width(), inner.width()), hint.height());
        if (size.width() < hint.width() && item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (x > inner.x() && x + size.width() > inner.x() + inner.width()) {
            endLine();
            y += m_lineGap;
        }
        line << QRect({x, y}, size);
        if (!item->isEmpty())
            x += size.width() + m_gap;
    }
    endLine();
    return y - area.y() + contentsMargins().bottom();
}

void FlowLayout::placeLine(qsizetype first, const QList<QRect> &line, const QRect &inner) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int end = inner.x();
    for (const QRect &place : line)
        end = place.isEmpty() ? end : place.x() + place.width();
    const int shift = m_isCentred ? (inner.x() + inner.width() - end) / 2 : 0;
    for (qsizetype i = 0; i < line.size(); ++i)
        m_items[first + i]->setGeometry(QStyle::visualRect(direction, inner, line[i].translated(shift, 0)));
}

} // namespace alexandria
