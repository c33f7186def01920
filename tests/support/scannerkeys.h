// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>
#include <QWidget>

namespace alexandria {

/// Types as a keyboard-wedge scanner does, with @p delay milliseconds before each key; QTest::keyClicks() for
/// any script. '\r', '\n' and '\t' are the keys Return, Enter and Tab; other control characters come with
/// Ctrl.
inline void typeAsScanner(QWidget *receiver, const QString &keys, int delay = 1)
{
    for (const QChar key : keys) {
        int code = key.unicode();
        Qt::KeyboardModifiers modifiers = Qt::NoModifier;
        if (key == u'\r')
            code = Qt::Key_Return;
        else if (key == u'\n')
            code = Qt::Key_Enter;
        else if (key == u'\t')
            code = Qt::Key_Tab;
        else if (key == u'\x1B')
            code = Qt::Key_Escape;
        else if (key.unicode() < u' ') {
            code = key.unicode() + u'@';
            modifiers = Qt::ControlModifier;
        } else {
            code = key.toUpper().unicode();
        }
        QWidget *focus = receiver->window()->focusWidget();
        QWidget *target = receiver->isWindow() && focus ? focus : receiver;
        const QString text = key == u'\n' ? QStringLiteral("\r") : QString(key);
        QTest::sendKeyEvent(QTest::Press, target, Qt::Key(code), text, modifiers, delay);
        QTest::sendKeyEvent(QTest::Release, target, Qt::Key(code), text, modifiers, 0);
    }
}

} // namespace alexandria
