// SPDX-License-Identifier: MIT
#include "ui/widgets/linkbutton.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/look.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace alexandria {

namespace {

constexpr int FocusRoom = 2; // above and below
constexpr int NarrowestLink = 4; // in average characters

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::sizeHint() const
{
    return fontMetrics().size(Qt::TextShowMnemonic, text()) + QSize(0, 2 * FocusRoom);
}

QSize LinkButton::minimumSizeHint() const
{
    const int narrow = NarrowestLink * fontMetrics().averageCharWidth();
    return {std::min(narrow, sizeHint().width()), sizeHint().height()};
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextShowMnemonic | Qt::TextWordWrap, text()).height()
        + 2 * FocusRoom;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? accentText(palette()) : mutedText(palette()));
    painter.setLayoutDirection(directionOf(text()));
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const bool isWrapped = height() >= heightForWidth(width());
    const int shows = Qt::TextShowMnemonic | (isWrapped ? Qt::TextWordWrap : Qt::TextSingleLine);
    painter.drawText(rect(), int(side | Qt::AlignAbsolute) | shows,
                     isWrapped ? text() : fontMetrics().elidedText(text(), Qt::ElideRight, width(), shows));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.backgroundColor = palette().color(backgroundRole());
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace alexandria
