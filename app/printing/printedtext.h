// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetricsF>
#include <QTextLayout>

namespace alexandria {

/// A text in a column of a page: wrapped at words, in so many lines at most, and elided where they end.
///
/// Lines stand at the distance of the font, whatever fonts stand in for letters that it has not.
class PrintedText
{
public:
    /// The room for it, in dots of the device.
    struct Room
    {
        qreal width = 0;
        int lines = 1;
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    PrintedText(const QString &text, const QFont &font, QPaintDevice &device, const Room &room);

    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    /// In the colour of the painter's pen.
    void draw(QPainter &painter, const QPointF &topLeft) const;

private:
    [[nodiscard]] qsizetype layOut(const QString &text);

    const Room m_room;
    QFontMetricsF m_metrics;
    QTextLayout m_layout;
};

} // namespace alexandria
