// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/look.h"

#include <QPalette>
#include <QTest>

namespace alexandria {

inline QPalette lightPalette()
{
    QPalette palette(QColor(239, 239, 239));
    palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
    return palette;
}

inline QPalette darkPalette()
{
    QPalette palette(QColor(49, 50, 52), QColor(42, 43, 45));
    palette.setColor(QPalette::Base, QColor(30, 31, 33));
    palette.setColor(QPalette::Highlight, QColor(20, 40, 90));
    return palette;
}

/// A theme of high contrast: everything on one ground, in one colour.
inline QPalette paletteOfTwo(const QColor &ground, const QColor &text, const QColor &accent)
{
    QPalette palette(ground, ground);
    for (const auto role : {QPalette::Base, QPalette::Window, QPalette::Button, QPalette::AlternateBase})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, contrast(accent, Qt::white) > 4.5 ? Qt::white : Qt::black);
    return palette;
}

/// Rows of a test with a column for a QPalette: those of high contrast.
inline void addPalettesOfHighContrast()
{
    QTest::newRow("yellow on black") << paletteOfTwo(Qt::black, Qt::yellow, Qt::darkBlue);
    QTest::newRow("white on black") << paletteOfTwo(Qt::black, Qt::white, QColor(0, 120, 215));
    QTest::newRow("black on white") << paletteOfTwo(Qt::white, Qt::black, Qt::black);
    QTest::newRow("accent like the ground") << paletteOfTwo(Qt::white, Qt::black, Qt::white);
    QTest::newRow("accent like the text") << paletteOfTwo(Qt::black, Qt::yellow, Qt::yellow);
}

/// Rows of a test with a column for a QPalette: those most people have.
inline void addUsualPalettes()
{
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

} // namespace alexandria
