// SPDX-License-Identifier: MIT
#include "ui/widgets/formscroll.h"

#include "ui/widgets/look.h"

#include <QDialog>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace alexandria {

namespace {

constexpr int LeastLines = 5;

} // namespace

FormScroll::FormScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and is scrolled to
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    content->installEventFilter(this);
}

QSize FormScroll::sizeHint() const
{
    const QSize wanted = widget()->sizeHint();
    return {wanted.width() + verticalScrollBar()->sizeHint().width(), wanted.height()};
}

QSize FormScroll::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint();
    return {least.width() + verticalScrollBar()->sizeHint().width(),
            std::min(least.height(), LeastLines * fontMetrics().lineSpacing())};
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // a row came, or went
    return QScrollArea::eventFilter(watched, event);
}

void fitToScreen(QDialog &dialog)
{
    dialog.resize(dialog.sizeHint().boundedTo(roomOnScreen(dialog)));
}

} // namespace alexandria
