// SPDX-License-Identifier: MIT
#include "ui/widgets/stillstyle.h"

#include <QStyleOptionProgressBar>

namespace alexandria {

int StillStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void StillStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (element != CE_ProgressBarContents || !bar || bar->minimum != bar->maximum)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionProgressBar half(*bar);
    half.maximum = bar->minimum + 2;
    half.progress = bar->minimum + 1;
    QProxyStyle::drawControl(element, &half, painter, widget);
}

} // namespace alexandria
