// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace alexandria {

/// The style of before, in which nothing moves by itself: for those whom movement disturbs. The one place
/// that decides it: ProgressLine asks its style for the length of an animation, as Qt's own widgets do.
class StillStyle : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
    /// Bars that only say that something is going on are half full.
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
};

} // namespace alexandria
