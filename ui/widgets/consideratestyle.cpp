// SPDX-License-Identifier: MIT
#include "ui/widgets/consideratestyle.h"

#include "ui/widgets/look.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QStyleOption>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr double SameGround = 1.03; // the flattest of the usual palettes have 1.04 between field and window
constexpr double EnhancedContrast = 7; // WCAG 2.1, 1.4.6
constexpr double FocusContrast = 4.5; // 1.4.11 asks for 3, but the outlines around it are brighter still
constexpr int OutlineSteps = 20;

/// Only an outline tells a field from the window, and the text shows that contrast is wanted.
bool isOfHighContrast(const QPalette &palette)
{
    const auto color = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    return contrast(color(QPalette::Base), color(QPalette::Window)) < SameGround
        && contrast(color(QPalette::Text), color(QPalette::Base)) >= EnhancedContrast;
}

bool hasOutline(QStyle::PrimitiveElement element, const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorRadioButton:
        return true;
    case QStyle::PE_Frame:
        return qobject_cast<const QAbstractScrollArea *>(widget); // fields of several lines, lists, tables
    default:
        return false;
    }
}

/// What Fusion makes of a highlight, around what has the focus.
QColor focusOutline(const QColor &highlight)
{
    QColor outline = highlight.darker(125);
    if (outline.value() > 160)
        outline.setHsl(outline.hue(), outline.saturation(), 160);
    return outline;
}

/// The accent, with as much of the text colour as its outline needs.
QColor highlightToSee(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor ground = palette.color(QPalette::Active, QPalette::Base);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    for (int step = 0; step < OutlineSteps; ++step) {
        const QColor color = mixed(text, accent, double(step) / OutlineSteps);
        if (contrast(focusOutline(color), ground) >= FocusContrast)
            return color;
    }
    return text;
}

QPalette withGroupOf(QPalette palette, const QPalette &other)
{
    palette.setCurrentColorGroup(other.currentColorGroup()); // no part of the key
    return palette;
}

/// Fusion makes outlines of the window's colour, a step darker: 2 : 1 on white, none on black. Made of the
/// text's, which has 7 : 1, they keep 3 : 1 after that step, in the shape that Fusion gives them.
QPalette withOutlinesToSee(QPalette palette)
{
    palette.setColor(QPalette::Highlight, highlightToSee(palette));
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        palette.setColor(group, QPalette::Window, palette.color(group, QPalette::Text));
    return palette;
}

} // namespace

void ConsiderateStyle::setStill(bool isStill)
{
    if (std::exchange(m_isStill, isStill) == isStill)
        return;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent change(QEvent::StyleChange);
        QApplication::sendEvent(widget, &change);
    }
}

int ConsiderateStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const
{
    if (m_isStill && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void ConsiderateStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!m_isStill || element != CE_ProgressBarContents || !bar || bar->minimum != bar->maximum)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionProgressBar half(*bar);
    half.maximum = bar->minimum + 2;
    half.progress = bar->minimum + 1;
    QProxyStyle::drawControl(element, &half, painter, widget);
}

void ConsiderateStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const bool isFocusedField = element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus);
    const auto drawOutlined = [&](auto copy) {
        copy.palette = outlined(option->palette);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        if (!isFocusedField)
            return;
        copy.rect.adjust(1, 1, -1, -1); // twice as wide as the outlines around it
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    };
    if (!hasOutline(element, widget) || !needsOutlines(option->palette))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    else if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
        drawOutlined(*frame);
    else if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
        drawOutlined(*button);
    else
        drawOutlined(*option);
}

void ConsiderateStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                          QPainter *painter, const QWidget *widget) const
{
    const auto drawOutlined = [&](auto copy) {
        copy.palette = outlined(option->palette);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    };
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if ((!box && !number) || !needsOutlines(option->palette))
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    else if (box)
        drawOutlined(*box);
    else
        drawOutlined(*number);
}

bool ConsiderateStyle::needsOutlines(const QPalette &palette) const
{
    return isOfHighContrast(palette) && baseStyle()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0;
}

QPalette ConsiderateStyle::outlined(const QPalette &palette) const
{
    if (const QPalette *known = m_outlined.object(palette.cacheKey()))
        return withGroupOf(*known, palette);
    const QPalette made = withOutlinesToSee(palette);
    m_outlined.insert(palette.cacheKey(), new QPalette(made));
    return withGroupOf(made, palette);
}

} // namespace alexandria
