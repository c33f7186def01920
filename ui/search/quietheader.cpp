// SPDX-License-Identifier: MIT
#include "ui/search/quietheader.h"

#include "ui/search/columnsmenu.h"
#include "ui/widgets/look.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace alexandria {

namespace {

constexpr double HeaderHeightInLines = 1.9;
constexpr int ArrowWidth = 7;

} // namespace

QuietHeader::QuietHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true); // the third click: best match first
    setFirstSectionMovable(true);
    setStretchLastSection(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int QuietHeader::widthFor(int column, QStringView text) const
{
    const QString title = model()->headerData(column, orientation()).toString();
    const int titleWidth = fontMetrics().horizontalAdvance(title) + ArrowWidth + Spacing / 2;
    return std::max(fontMetrics().horizontalAdvance(text.toString()), titleWidth) + Spacing
        + (visualIndex(column) == 0 ? Margin : Spacing);
}

QSize QuietHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), int(HeaderHeightInLines * fontMetrics().height())};
}

void QuietHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QRect area = viewport()->rect();
    painter.fillRect(area, palette().color(QPalette::Base));
    for (int visual = 0; visual < count(); ++visual)
        if (!isSectionHidden(logicalIndex(visual)))
            paintSection(&painter, logicalIndex(visual));
    painter.fillRect(area.x(), area.bottom(), area.width(), 1, hairline(palette()));
}

void QuietHeader::paintSection(QPainter *painter, int logicalIndex) const
{
    const int pad = visualIndex(logicalIndex) == 0 ? Margin : Spacing;
    const QRect section(sectionViewportPosition(logicalIndex), 0, sectionSize(logicalIndex), height());
    QRect area = layoutDirection() == Qt::LeftToRight ? section.adjusted(pad, 0, -Spacing, 0)
                                                      : section.adjusted(Spacing, 0, -pad, 0);
    const bool isSorted = sortIndicatorSection() == logicalIndex;
    const QVariant own = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const auto wish = own.isValid() ? Qt::Alignment(own.toInt()) : defaultAlignment();
    const auto alignment = QStyle::visualAlignment(layoutDirection(), wish);
    painter->setPen(isSorted ? palette().color(QPalette::Text) : mutedText(palette()));
    if (isSorted) {
        const bool isArrowLeft = alignment & Qt::AlignRight;
        const QRect arrow(isArrowLeft ? area.left() : area.right() - ArrowWidth, 0, ArrowWidth, height());
        paintArrow(painter, arrow);
        area.adjust(isArrowLeft ? ArrowWidth + Spacing / 2 : 0, 0,
                    isArrowLeft ? 0 : -ArrowWidth - Spacing / 2, 0);
    }
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    painter->drawText(area, int(alignment | Qt::AlignAbsolute),
                      fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void QuietHeader::paintArrow(QPainter *painter, const QRect &area) const
{
    const qreal up = sortIndicatorOrder() == Qt::AscendingOrder ? 1 : -1;
    const QPointF middle = QRectF(area).center();
    const qreal side = ArrowWidth / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawPolyline(
        QPolygonF({middle + QPointF(-side, up * side / 2), middle + QPointF(0, -up * side / 2),
                   middle + QPointF(side, up * side / 2)}));
    painter->restore();
}

void QuietHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillWithColumns(*menu, *this);
    menu->popup(event->globalPos());
}

} // namespace alexandria
