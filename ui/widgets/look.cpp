// SPDX-License-Identifier: MIT
#include "ui/widgets/look.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace alexandria {

namespace {

constexpr double LeastContrast = 4.5; // WCAG 2.1, success criterion 1.4.3
constexpr double Step = 0.05;
constexpr QSize FrameOfWindow(16, 48); // what a desktop may put around it
constexpr int UsualLine = 17; // pixels: of 10 points

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

bool isReadable(const QColor &color, const QPalette &palette)
{
    const auto isSeenOn = [&color](const QColor &ground) { return contrast(color, ground) >= LeastContrast; };
    return isSeenOn(palette.color(QPalette::Base)) && isSeenOn(palette.color(QPalette::Window))
        && isSeenOn(accentTint(palette));
}

/// @p wish, mixed with as much of the text colour as it needs to be read.
QColor readable(const QColor &wish, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    for (double share = 0; share < 1; share += Step) {
        const QColor color = mixed(text, wish, share);
        if (isReadable(color, palette))
            return color;
    }
    return text;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &top, const QColor &bottom, double share)
{
    const auto mix = [share](float over, float under) {
        return float(double(over) * share + double(under) * (1 - share));
    };
    return QColor::fromRgbF(mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()),
                            mix(top.blueF(), bottom.blueF()));
}

QColor mutedText(const QPalette &palette)
{
    return readable(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.62), palette);
}

QColor accentText(const QPalette &palette)
{
    return readable(palette.color(QPalette::Highlight), palette);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Window), 0.14);
}

QColor accentTint(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Base), 0.14);
}

QColor chipGround(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.07);
}

int withText(int pixels, const QFontMetrics &metrics)
{
    return std::max(pixels, pixels * metrics.height() / UsualLine);
}

QSize withText(QSize size, const QFontMetrics &metrics)
{
    return {withText(size.width(), metrics), withText(size.height(), metrics)};
}

QSize roomOnScreen(const QWidget &window)
{
    return window.screen()->availableSize() - FrameOfWindow;
}

void fitIcon(QAbstractButton &button)
{
    const int usual = button.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &button);
    const int side = withText(usual, button.fontMetrics());
    button.setIconSize({side, side});
}

QPalette surroundings(const QWidget *widget)
{
    return widget->parentWidget() ? widget->parentWidget()->palette() : QGuiApplication::palette();
}

} // namespace alexandria
