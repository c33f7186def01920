// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QPalette>
#include <QProxyStyle>

namespace alexandria {

/// The style a person has, with two considerations for those who need them.
///
/// Where stillness is wanted nothing moves by itself. This is the one place that decides it: ProgressLine
/// asks its style for the length of an animation, as Qt's own widgets do.
///
/// Where a palette of high contrast gives fields and window the same ground, Fusion's outlines keep 3 : 1 to
/// it (WCAG 2.1, 1.4.11). Other palettes, and other styles than Fusion, are left as they are.
class ConsiderateStyle : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    /// To be said at any time; widgets that are there learn of it as of a change of the style.
    void setStill(bool isStill);

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
    /// Bars that only say that something is going on are half full where nothing is to move.
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    [[nodiscard]] bool needsOutlines(const QPalette &palette) const;
    [[nodiscard]] QPalette outlined(const QPalette &palette) const;

    bool m_isStill = false;
    /// By the key of the palette they are made from: Fusion keeps the pictures it draws by the palette's key.
    mutable QCache<qint64, QPalette> m_outlined{16};
};

} // namespace alexandria
