// SPDX-License-Identifier: MIT
#include "ui/widgets/sign.h"

#include "ui/widgets/look.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qreal Grid = 16; // every sign is drawn on a square of 16 by 16

void paintBarcode(QPainter *painter)
{
    constexpr std::array<std::array<qreal, 2>, 6> bars{
        {{1.5, 1}, {3.5, 2}, {6.5, 1}, {8.5, 1}, {10.5, 2}, {13.5, 1}}};
    painter->setBrush(painter->pen().color());
    painter->setPen(Qt::NoPen);
    for (const auto &[left, width] : bars)
        painter->drawRect(QRectF(left, 3, width, 10));
}

void paintSearch(QPainter *painter)
{
    painter->drawEllipse(QPointF(7, 7), 4.5, 4.5);
    painter->drawLine(QPointF(10.3, 10.3), QPointF(14, 14));
}

/// A shelf with a gap between its books.
void paintNothing(QPainter *painter)
{
    painter->drawLine(QPointF(1, 13.5), QPointF(15, 13.5));
    painter->drawRect(QRectF(2, 4, 2, 9.5));
    painter->drawRect(QRectF(4, 5.5, 1.8, 8));
    QPen dashes = painter->pen();
    dashes.setDashPattern({1.6, 2.2});
    painter->save();
    painter->setPen(dashes);
    painter->drawRect(QRectF(7.4, 4.5, 2.4, 9));
    painter->restore();
    painter->drawPolygon(QPolygonF({{11.2, 4.8}, {12.9, 4.3}, {14.6, 13.4}, {12.8, 13.4}}));
}

void paintLighthouse(QPainter *painter)
{
    painter->drawPolygon(QPolygonF({{6.2, 7}, {9.8, 7}, {11, 14}, {5, 14}}));
    painter->drawLine(QPointF(5.2, 7), QPointF(10.8, 7));
    painter->drawRect(QRectF(6.6, 4.2, 2.8, 2.8));
    painter->drawPolyline(QPolygonF({{6, 4.2}, {8, 2}, {10, 4.2}}));
    painter->drawLine(QPointF(3.2, 14), QPointF(12.8, 14));
    painter->drawLine(QPointF(4.6, 5.4), QPointF(1.4, 6.4));
    painter->drawLine(QPointF(4.6, 4.4), QPointF(1.4, 3.2));
    painter->drawLine(QPointF(11.4, 5.4), QPointF(14.6, 6.4));
    painter->drawLine(QPointF(11.4, 4.4), QPointF(14.6, 3.2));
}

void paintCopy(QPainter *painter)
{
    painter->drawRoundedRect(QRectF(5.5, 5.5, 7.5, 8.5), 1, 1);
    painter->drawPolyline(QPolygonF({{10.5, 2.5}, {3, 2.5}, {3, 10.5}}));
}

void paintClose(QPainter *painter)
{
    painter->drawLine(QPointF(4, 4), QPointF(12, 12));
    painter->drawLine(QPointF(12, 4), QPointF(4, 12));
}

void paintStroke(QPainter *painter, QPointF top, QPointF end, QPointF dot)
{
    painter->drawLine(top, end);
    QPen point = painter->pen();
    point.setWidthF(point.widthF() * 1.3);
    painter->setPen(point);
    painter->drawPoint(dot);
}

void paintRefresh(QPainter *painter)
{
    painter->drawArc(QRectF(3, 3, 10, 10), 40 * 16, 290 * 16);
    painter->drawPolyline(QPolygonF({{12.2, 1.8}, {12.2, 5}, {9, 5}}));
}

void paintFilter(QPainter *painter)
{
    painter->drawLine(QPointF(2, 4), QPointF(14, 4));
    painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    painter->drawLine(QPointF(6.8, 12), QPointF(9.2, 12));
}

void paintQuit(QPainter *painter)
{
    painter->drawArc(QRectF(3, 3.4, 10, 10), 130 * 16, 280 * 16);
    painter->drawLine(QPointF(8, 2), QPointF(8, 7.5));
}

void paintOnGrid(QPainter *painter, Sign sign)
{
    switch (sign) {
    case Sign::Barcode:
        return paintBarcode(painter);
    case Sign::Search:
        return paintSearch(painter);
    case Sign::Nothing:
        return paintNothing(painter);
    case Sign::Lighthouse:
        return paintLighthouse(painter);
    case Sign::Copy:
        return paintCopy(painter);
    case Sign::Close:
        return paintClose(painter);
    case Sign::Error:
        painter->drawEllipse(QRectF(1.5, 1.5, 13, 13));
        return paintStroke(painter, {8, 4.6}, {8, 8.6}, {8, 11.3});
    case Sign::Warning:
        painter->drawPolygon(QPolygonF({{8, 2}, {14.8, 13.8}, {1.2, 13.8}}));
        return paintStroke(painter, {8, 6.4}, {8, 9.6}, {8, 11.7});
    case Sign::Hint:
        painter->drawEllipse(QRectF(1.5, 1.5, 13, 13));
        return paintStroke(painter, {8, 7.6}, {8, 11.4}, {8, 4.8});
    case Sign::Refresh:
        return paintRefresh(painter);
    case Sign::Filter:
        return paintFilter(painter);
    case Sign::Quit:
        return paintQuit(painter);
    }
}

class SignIconEngine : public QIconEngine
{
public:
    explicit SignIconEngine(Sign sign)
        : m_sign(sign)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        paintSign(painter, rect, m_sign,
                  mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                                          : mutedText(palette));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SignIconEngine(m_sign); }

private:
    Sign m_sign;
};

} // namespace

void paintSign(QPainter *painter, const QRectF &area, Sign sign, const QColor &color)
{
    const qreal side = std::min(area.width(), area.height());
    const qreal scale = side / Grid;
    const qreal lineWidth = std::clamp(side / 24, 1.2, 2.4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.center() - QPointF(side / 2, side / 2));
    painter->scale(scale, scale);
    painter->setPen(QPen(color, lineWidth / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    paintOnGrid(painter, sign);
    painter->restore();
}

QIcon signIcon(Sign sign)
{
    return QIcon(new SignIconEngine(sign));
}

QIcon themeIcon(const QString &name, Sign sign)
{
    return QIcon::hasThemeIcon(name) ? QIcon::fromTheme(name) : signIcon(sign);
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 48, 128})
        icon.addFile(u":/icons/io.github.alexandria_desktop.Alexandria-%1.png"_s.arg(side), {side, side});
    return icon;
}

SignView::SignView(Sign sign, int side, QWidget *parent)
    : QWidget(parent)
    , m_sign(sign)
{
    const int grown = withText(side, fontMetrics());
    setFixedSize(grown, grown);
}

void SignView::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

void SignView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSign(&painter, rect(), m_sign, mutedText(palette()));
}

} // namespace alexandria
