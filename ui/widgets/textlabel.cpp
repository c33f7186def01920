// SPDX-License-Identifier: MIT
#include "ui/widgets/textlabel.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/look.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>

namespace alexandria {

namespace {

constexpr int WidestLine = 36; // in average characters: what a wrapped label asks for
constexpr int NarrowestLine = 6;
constexpr double Leading = 0.18; // air between the lines of a paragraph, in lines

/// Lays @p layout out in lines of @p width and gives their height together.
qreal layOut(QTextLayout &layout, const QLabel &label, qreal width)
{
    const auto side = QStyle::visualAlignment(label.layoutDirection(), label.alignment());
    QTextOption option((side & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute);
    option.setTextDirection(directionOf(layout.text()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (height > 0)
            height += line.height() * Leading;
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// Line feeds as the layout wants them.
QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

TextLabel::TextLabel(Tone tone, Fit fit, double scale, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
    , m_fit(fit)
{
    setTextFormat(Qt::PlainText);
    if (!qFuzzyCompare(scale, 1.0)) {
        QFont scaled = font();
        scaled.setPointSizeF(scaled.pointSizeF() * scale);
        setFont(scaled);
    }
    QSizePolicy policy(fit == Fit::Line ? QSizePolicy::Fixed : QSizePolicy::Preferred,
                       QSizePolicy::Preferred);
    policy.setHeightForWidth(fit == Fit::Wrap);
    setSizePolicy(policy);
    setWordWrap(fit == Fit::Wrap); // else QLabel takes the height for the width back with every text
    updateTone();
}

QSize TextLabel::sizeHint() const
{
    if (m_fit != Fit::Wrap)
        return QLabel::sizeHint();
    const int width = WidestLine * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    if (m_fit == Fit::Line)
        return QLabel::minimumSizeHint();
    return {NarrowestLine * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

int TextLabel::heightForWidth(int width) const
{
    if (m_fit != Fit::Wrap)
        return QLabel::heightForWidth(width);
    QTextLayout layout(withLineSeparators(text()), font());
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    return int(std::ceil(layOut(layout, *this, inner))) + margins.top() + margins.bottom();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_fit == Fit::Line) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    if (m_fit == Fit::Wrap) {
        QTextLayout layout(withLineSeparators(text()), font());
        layOut(layout, *this, contentsRect().width());
        layout.draw(&painter, contentsRect().topLeft());
        return;
    }
    const QString elided = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    const auto direction = text().isRightToLeft() ? Qt::RightToLeft : layoutDirection();
    const auto side = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.setLayoutDirection(direction);
    painter.drawText(contentsRect(), int(side | Qt::AlignAbsolute) | Qt::TextSingleLine, elided);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        updateTone();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isCut()) {
        // Escaped, for a tooltip takes anything like a tag for markup.
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), Qt::convertFromPlainText(text()),
                           this);
        return true;
    }
    if (event->type() == QEvent::ParentChange)
        updateTone();
    return QLabel::event(event);
}

void TextLabel::updateTone()
{
    if (m_tone == Tone::Normal)
        return;
    const QColor color = mutedText(surroundings(this));
    if (palette().color(QPalette::WindowText) == color && testAttribute(Qt::WA_SetPalette))
        return;
    QPalette toned;
    toned.setColor(QPalette::WindowText, color);
    toned.setColor(QPalette::Text, color); // the role used on a base-coloured ground
    setPalette(toned);
}

bool TextLabel::isCut() const
{
    return m_fit == Fit::Elide && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

} // namespace alexandria
