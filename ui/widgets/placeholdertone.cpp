// SPDX-License-Identifier: MIT
#include "ui/widgets/placeholdertone.h"

#include "ui/widgets/look.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace alexandria {

PlaceholderTone::PlaceholderTone(QWidget &window)
    : QObject(&window)
{
    window.installEventFilter(this);
    update();
}

bool PlaceholderTone::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &PlaceholderTone::update, Qt::QueuedConnection); // it is half changed
    return QObject::eventFilter(watched, event);
}

void PlaceholderTone::update()
{
    const QColor tone = mutedText(QApplication::palette());
    if (QApplication::palette().color(QPalette::PlaceholderText) == tone)
        return;
    QPalette palette = QApplication::palette(); // what is not set in it goes on to follow the desktop
    palette.setColor(QPalette::PlaceholderText, tone);
    QApplication::setPalette(palette);
}

} // namespace alexandria
