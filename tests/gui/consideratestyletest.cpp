// SPDX-License-Identifier: MIT
#include "ui/widgets/consideratestyle.h"
#include "ui/widgets/progressline.h"

#include "tests/support/palettes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// One of each control that has an outline, without a text.
std::vector<std::unique_ptr<QWidget>> controls()
{
    std::vector<std::unique_ptr<QWidget>> all;
    all.push_back(std::make_unique<QLineEdit>());
    all.push_back(std::make_unique<QPlainTextEdit>());
    all.push_back(std::make_unique<QComboBox>());
    auto editable = std::make_unique<QComboBox>();
    editable->setEditable(true);
    all.push_back(std::move(editable));
    all.push_back(std::make_unique<QSpinBox>());
    all.push_back(std::make_unique<QCheckBox>());
    all.push_back(std::make_unique<QRadioButton>());
    all.push_back(std::make_unique<QPushButton>());
    auto isDefault = std::make_unique<QPushButton>();
    isDefault->setDefault(true);
    all.push_back(std::move(isDefault));
    return all;
}

void dress(QWidget &widget, QStyle &style, const QPalette &palette)
{
    widget.setStyle(&style);
    widget.setPalette(palette);
    for (auto *part : widget.findChildren<QWidget *>())
        part->setStyle(&style);
    widget.resize(widget.sizeHint());
    widget.setAttribute(Qt::WA_DontShowOnScreen);
}

/// The best contrast to @p ground among the pixels on the way to the middle of a side, where the outline is.
double contrastFrom(const QImage &image, const QPoint &start, const QPoint &step, const QColor &ground)
{
    constexpr int Reach = 4; // pixels: the outlines of some are not at their very edge
    double best = 1;
    for (int i = 0; i < Reach; ++i)
        best = std::max(best, contrast(image.pixelColor(start + i * step), ground));
    return best;
}

/// The least contrast among the sides of what @p widget draws into @p box.
double outlineContrast(QWidget &widget, const QRect &box)
{
    const QImage image = widget.grab().toImage();
    double least = 21;
    for (const auto role : {QPalette::Base, QPalette::Window}) {
        const QColor ground = widget.palette().color(role);
        const QPoint middle = box.center();
        least = std::min({least, contrastFrom(image, {box.left(), middle.y()}, {1, 0}, ground),
                          contrastFrom(image, {box.right(), middle.y()}, {-1, 0}, ground),
                          contrastFrom(image, {middle.x(), box.top()}, {0, 1}, ground),
                          contrastFrom(image, {middle.x(), box.bottom()}, {0, -1}, ground)});
    }
    return least;
}

QRect boxOf(const QWidget &widget)
{
    QStyleOptionButton option;
    option.initFrom(&widget);
    if (qobject_cast<const QCheckBox *>(&widget))
        return widget.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &widget);
    if (qobject_cast<const QRadioButton *>(&widget))
        return widget.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &widget);
    return widget.rect();
}

} // namespace

class ConsiderateStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlinesAreSeenInHighContrast_data();
    void outlinesAreSeenInHighContrast();
    void theFocusIsSeenInHighContrast_data();
    void theFocusIsSeenInHighContrast();
    void usualPalettesLookAsFusionDrawsThem_data();
    void usualPalettesLookAsFusionDrawsThem();
    void otherStylesAreLeftAsTheyAre_data();
    void otherStylesAreLeftAsTheyAre();
    void movesNothingWhereNothingIsToMove();
    void stopsAndGoesAsItIsWished();
    void showsABusyBarHalfFullWhereNothingIsToMove();
};

void ConsiderateStyleTest::outlinesAreSeenInHighContrast_data()
{
    QTest::addColumn<QPalette>("palette");

    addPalettesOfHighContrast();
}

void ConsiderateStyleTest::outlinesAreSeenInHighContrast()
{
    QFETCH(QPalette, palette);
    ConsiderateStyle style(u"fusion"_s);

    for (const auto &control : controls()) {
        dress(*control, style, palette);

        const double found = outlineContrast(*control, boxOf(*control));

        QVERIFY2(
            found >= 3,
            qPrintable(u"%1: %2"_s.arg(QLatin1StringView(control->metaObject()->className())).arg(found)));
    }
}

void ConsiderateStyleTest::theFocusIsSeenInHighContrast_data()
{
    outlinesAreSeenInHighContrast_data();
}

void ConsiderateStyleTest::theFocusIsSeenInHighContrast()
{
    QFETCH(QPalette, palette);
    ConsiderateStyle style(u"fusion"_s);
    QLineEdit field;
    dress(field, style, palette);
    const QPoint inside(1, field.height() / 2);
    const QColor before = field.grab().toImage().pixelColor(inside);
    field.setAttribute(Qt::WA_DontShowOnScreen, false);
    field.show();
    field.activateWindow();
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());

    QVERIFY(outlineContrast(field, field.rect()) >= 3);
    QVERIFY(contrast(field.grab().toImage().pixelColor(inside), before) >= 3); // wider than without
}

void ConsiderateStyleTest::usualPalettesLookAsFusionDrawsThem_data()
{
    QTest::addColumn<QPalette>("palette");

    addUsualPalettes();
}

void ConsiderateStyleTest::usualPalettesLookAsFusionDrawsThem()
{
    QFETCH(QPalette, palette);
    ConsiderateStyle style(u"fusion"_s);
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"fusion"_s));

    for (const auto &control : controls()) {
        dress(*control, *fusion, palette);
        const QImage usual = control->grab().toImage();

        dress(*control, style, palette);

        QCOMPARE(control->grab().toImage(), usual);
    }
}

void ConsiderateStyleTest::otherStylesAreLeftAsTheyAre_data()
{
    outlinesAreSeenInHighContrast_data();
}

void ConsiderateStyleTest::otherStylesAreLeftAsTheyAre()
{
    QFETCH(QPalette, palette);
    ConsiderateStyle style(u"windows"_s);
    const std::unique_ptr<QStyle> windows(QStyleFactory::create(u"windows"_s));

    for (const auto &control : controls()) {
        dress(*control, *windows, palette);
        const QImage usual = control->grab().toImage();

        dress(*control, style, palette);

        QCOMPARE(control->grab().toImage(), usual);
    }
}

void ConsiderateStyleTest::movesNothingWhereNothingIsToMove()
{
    ConsiderateStyle style;
    style.setStill(true);
    ProgressLine line;
    line.setStyle(&style);
    line.resize(200, line.height());
    line.show();
    line.setBusy(true);
    QTRY_VERIFY(line.isMoving());

    const QImage shown = line.grab().toImage();

    QVERIFY(shown.pixelColor(100, 0) != shown.pixelColor(10, 0)); // lit in the middle, from the first picture
    QCOMPARE(shown.pixelColor(10, 0), shown.pixelColor(190, 0));
    QCOMPARE(line.style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

void ConsiderateStyleTest::stopsAndGoesAsItIsWished()
{
    ConsiderateStyle style(u"fusion"_s);
    ProgressLine line;
    line.setStyle(&style);
    line.resize(200, line.height());
    line.show();
    const auto isInTheMiddle = [&line] {
        const QImage shown = line.grab().toImage();
        return shown.pixelColor(100, 0) != shown.pixelColor(10, 0)
            && shown.pixelColor(10, 0) == shown.pixelColor(190, 0);
    };
    line.setBusy(true);
    QTRY_VERIFY(line.isMoving());
    QTRY_VERIFY(!isInTheMiddle());

    style.setStill(true);

    QVERIFY(isInTheMiddle()); // at once

    style.setStill(false);

    QTRY_VERIFY(!isInTheMiddle());
}

void ConsiderateStyleTest::showsABusyBarHalfFullWhereNothingIsToMove()
{
    ConsiderateStyle style;
    style.setStill(true);
    QProgressBar busy;
    QProgressBar half;
    for (QProgressBar *bar : {&busy, &half}) {
        bar->setStyle(&style);
        bar->setTextVisible(false);
        bar->resize(200, 20);
    }
    busy.setRange(0, 0);
    half.setRange(0, 2);
    half.setValue(1);

    QCOMPARE(busy.grab().toImage(), half.grab().toImage());
}

} // namespace alexandria

QTEST_MAIN(alexandria::ConsiderateStyleTest)
#include "consideratestyletest.moc"
