// SPDX-License-Identifier: MIT
#include "tests/support/layoutcheck.h"

#include "tests/support/pseudotranslator.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using Report = std::function<void(const QWidget &, const QString &)>;

QString described(const QWidget &widget)
{
    return QLatin1StringView(widget.metaObject()->className()) + u' ' + widget.objectName();
}

QString sizes(int has, int needs)
{
    return u"has %1, needs %2"_s.arg(has).arg(needs);
}

bool isShown(const QWidget &widget)
{
    return widget.isVisible() && !widget.size().isEmpty();
}

void checkLabel(const QLabel &label, const Report &report)
{
    if (label.text().isEmpty())
        return;
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (label.height() < needed)
            report(label, u"“%1”: height "_s.arg(label.text()) + sizes(label.height(), needed));
        return;
    }
    const auto *elided = qobject_cast<const TextLabel *>(&label);
    const bool mayBeCut = elided && elided->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
    const QSize needed = label.sizeHint();
    if (label.width() < needed.width() && !mayBeCut)
        report(label, u"“%1”: width "_s.arg(label.text()) + sizes(label.width(), needed.width()));
    if (label.height() < label.fontMetrics().height())
        report(label,
               u"“%1”: height "_s.arg(label.text()) + sizes(label.height(), label.fontMetrics().height()));
}

void checkButton(const QAbstractButton &button, const Report &report)
{
    if (button.text().isEmpty() || qobject_cast<const QLineEdit *>(button.parent())) // an icon in a field
        return;
    QSize needed = button.sizeHint();
    if (button.hasHeightForWidth() && button.width() < needed.width()) // in more lines than one
        needed = {0, button.heightForWidth(button.width())};
    if (button.width() < needed.width() || button.height() < needed.height())
        report(button,
               u"“%1”: "_s.arg(button.text()) + sizes(button.width(), needed.width()) + u" × "_s
                   + sizes(button.height(), needed.height()));
}

void checkChoice(const QComboBox &choice, const Report &report)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.editable = choice.isEditable();
    const QRect room =
        choice.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice);
    const int needed = choice.fontMetrics().horizontalAdvance(choice.currentText());
    const bool isOfData = choice.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
    if (room.width() < needed && !isOfData)
        report(choice, u"“%1”: width "_s.arg(choice.currentText()) + sizes(room.width(), needed));
    if (room.height() < choice.fontMetrics().height())
        report(choice, u"height "_s + sizes(room.height(), choice.fontMetrics().height()));
}

void checkField(const QLineEdit &field, const Report &report)
{
    const QMargins margins = field.textMargins();
    const int room = field.contentsRect().width() - margins.left() - margins.right() - 4; // Qt's own air
    const int needed = field.fontMetrics().horizontalAdvance(field.placeholderText());
    const bool isToldElsewhere = field.toolTip() == field.placeholderText();
    if (field.text().isEmpty() && room < needed && !isToldElsewhere)
        report(field, u"“%1”: width "_s.arg(field.placeholderText()) + sizes(room, needed));
    if (field.height() < field.fontMetrics().height())
        report(field, u"height "_s + sizes(field.height(), field.fontMetrics().height()));
}

void checkHeader(const QHeaderView &header, const Report &report)
{
    if (header.orientation() != Qt::Horizontal)
        return;
    for (int column = 0; column < header.count(); ++column) {
        const QString text = header.model()->headerData(column, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(column) && header.sectionSize(column) < needed)
            report(header, u"“%1”: width "_s.arg(text) + sizes(header.sectionSize(column), needed));
    }
}

void checkTabs(const QTabBar &tabs, const Report &report)
{
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.isTabVisible(i) && !tabs.rect().contains(tabs.tabRect(i)))
            report(tabs, u"“%1” lies outside"_s.arg(tabs.tabText(i)));
    }
}

void checkMenus(const QMenuBar &bar, const Report &report)
{
    for (QAction *action : bar.actions()) {
        if (action->isVisible() && !bar.rect().contains(bar.actionGeometry(action)))
            report(bar, u"“%1” lies outside"_s.arg(action->text()));
    }
}

template <typename Widget>
void checkIf(const QWidget &widget, void (*check)(const Widget &, const Report &), const Report &report)
{
    if (const auto *own = qobject_cast<const Widget *>(&widget))
        check(*own, report);
}

void addWidgets(const QLayout &layout, QList<const QWidget *> &widgets)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = const_cast<QLayout &>(layout).itemAt(i); // it changes nothing
        if (item->widget() && isShown(*item->widget()))
            widgets << item->widget();
        else if (item->layout())
            addWidgets(*item->layout(), widgets);
    }
}

void checkSize(const QWidget &widget, const Report &report)
{
    const QSize least = widget.minimumSizeHint();
    if (widget.width() < std::min(least.width(), widget.maximumWidth())
        || widget.height() < std::min(least.height(), widget.maximumHeight()))
        report(widget,
               sizes(widget.width(), least.width()) + u" × "_s + sizes(widget.height(), least.height()));
}

/// Those that a layout placed in @p parent must each have their own place in it.
void checkPlaces(const QWidget &parent, const Report &report)
{
    if (!parent.layout())
        return;
    QList<const QWidget *> widgets;
    addWidgets(*parent.layout(), widgets);
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        checkSize(*widgets[i], report);
        const QRect place = widgets[i]->geometry();
        if (!parent.rect().contains(place))
            report(*widgets[i], u"lies outside of "_s + described(parent));
        for (qsizetype k = i + 1; k < widgets.size(); ++k) {
            if (place.intersects(widgets[k]->geometry()))
                report(*widgets[i], u"lies on "_s + described(*widgets[k]));
        }
    }
}

void check(const QWidget &widget, const Report &report)
{
    checkIf<QLabel>(widget, checkLabel, report);
    checkIf<QAbstractButton>(widget, checkButton, report);
    checkIf<QComboBox>(widget, checkChoice, report);
    checkIf<QLineEdit>(widget, checkField, report);
    checkIf<QHeaderView>(widget, checkHeader, report);
    checkIf<QTabBar>(widget, checkTabs, report);
    checkIf<QMenuBar>(widget, checkMenus, report);
    checkPlaces(widget, report);
}

QList<const QWidget *> shownIn(const QWidget &window)
{
    QList<const QWidget *> widgets{&window};
    for (const QWidget *child : window.findChildren<const QWidget *>()) {
        if (isShown(*child) && child->window() == &window)
            widgets << child;
    }
    return widgets;
}

/// What @p widget says in words of its own.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts << field->placeholderText();
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        texts << choice->currentText();
    if (const auto *list = qobject_cast<const QListWidget *>(&widget)) {
        for (int row = 0; row < list->count(); ++row)
            texts << list->item(row)->text();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int i = 0; i < header->count() && header->model(); ++i)
            texts << header->model()->headerData(i, header->orientation()).toString();
    }
    for (const QAction *action : widget.actions())
        texts << action->text();
    if (widget.isWindow())
        texts << widget.windowTitle();
    return texts;
}

/// Of a key, a page on the web, an encoding.
bool isName(const QString &text)
{
    return !QKeySequence::fromString(text, QKeySequence::NativeText).toString().isEmpty()
        || text.startsWith("https://"_L1) || text.contains("UTF-8"_L1);
}

} // namespace

QStringList misfits(const QWidget &window)
{
    QStringList found;
    const Report report = [&found](const QWidget &widget, const QString &what) {
        found << described(widget) + u": "_s + what;
    };
    const QSize room = window.screen()->availableSize();
    if (window.width() > room.width() || window.height() > room.height())
        report(window, u"is larger than the screen: %1 × %2"_s.arg(window.width()).arg(window.height()));
    for (const QWidget *widget : shownIn(window))
        check(*widget, report);
    return found;
}

QStringList untranslatedTexts(const QWidget &window, const QStringList &dataNames)
{
    QStringList found;
    for (const QWidget *widget : shownIn(window)) {
        bool isData = false;
        for (const QWidget *part = widget; part; part = part->parentWidget())
            isData = isData || dataNames.contains(part->objectName());
        if (isData)
            continue;
        for (const QString &text : textsOf(*widget)) {
            const QString part = untranslatedPart(text);
            if (!part.isEmpty() && !isName(part))
                found << described(*widget) + u": “%1”"_s.arg(part);
        }
    }
    return found;
}

} // namespace alexandria
