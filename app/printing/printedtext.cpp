// SPDX-License-Identifier: MIT
#include "app/printing/printedtext.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextOption>

#include <algorithm>

namespace alexandria {

namespace {

constexpr qsizetype LongestPrinted = 1'000; ///< UTF-16 units that are looked at

/// Emoji, as good as it can be told without looking at fonts.
bool mayHavePictures(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.isSurrogate() || letter.category() == QChar::Symbol_Other;
    });
}

/// Its letters are coloured pictures rather than outlines.
bool isOfPictures(const QRawFont &font)
{
    return !font.fontTable("CBDT").isEmpty() || !font.fontTable("sbix").isEmpty();
}

/// Qt leaves blanks for such letters where it writes a PDF.
void drawPictures(QPainter &painter, const QPointF &topLeft, const QGlyphRun &run)
{
    const QRectF place = run.boundingRect().toAlignedRect();
    QImage picture(place.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    if (picture.isNull())
        return;
    picture.fill(Qt::transparent);
    QPainter(&picture).drawGlyphRun(-place.topLeft(), run);
    painter.drawImage(place.translated(topLeft), picture);
}

} // namespace

PrintedText::PrintedText(const QString &text, const QFont &font, QPaintDevice &device, const Room &room)
    : m_room(room)
    , m_metrics(font, &device)
    , m_layout(QString(), font, &device)
{
    const QString beginning = text.left(LongestPrinted);
    const qsizetype lastLine = layOut(beginning);
    if (lastLine < 0)
        return;
    const QString rest = m_metrics.elidedText(beginning.mid(lastLine), Qt::ElideRight, room.width);
    [[maybe_unused]] const qsizetype more = layOut(beginning.first(lastLine) + rest);
}

/// Where the last line begins if it is not the end; negative if all is there.
qsizetype PrintedText::layOut(const QString &text)
{
    QTextOption option(m_room.alignment);
    option.setWrapMode(m_room.lines == 1 ? QTextOption::WrapAnywhere
                                         : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setText(text);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    qsizetype begin = 0;
    qsizetype end = 0;
    for (int count = 0; count < m_room.lines; ++count) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_room.width);
        line.setPosition({0, count * m_metrics.lineSpacing() + m_metrics.ascent() - line.ascent()});
        begin = line.textStart();
        end = begin + line.textLength();
    }
    m_layout.endLayout();
    return end < text.size() ? begin : -1;
}

void PrintedText::draw(QPainter &painter, const QPointF &topLeft) const
{
    m_layout.draw(&painter, topLeft);
    if (!mayHavePictures(m_layout.text()))
        return;
    for (const QGlyphRun &run : m_layout.glyphRuns()) {
        if (isOfPictures(run.rawFont()))
            drawPictures(painter, topLeft, run);
    }
}

} // namespace alexandria
