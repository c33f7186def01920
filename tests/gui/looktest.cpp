// SPDX-License-Identifier: MIT
#include "ui/widgets/look.h"
#include "ui/edition/coverview.h"
#include "ui/search/matchmarks.h"
#include "ui/status/wording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/placeholdertone.h"
#include "ui/widgets/textlabel.h"

#include "tests/support/palettes.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsContrastAsTheStandardDefinesIt();
    void keepsMutedTextAndAccentReadable_data();
    void keepsMutedTextAndAccentReadable();
    void followsAPaletteThatChanges();
    void keepsExamplesInFieldsReadable_data();
    void keepsExamplesInFieldsReadable();
    void keepsInitialsReadableOnEveryCloth();
    void makesInitialsOfTheWordsThatCount_data();
    void makesInitialsOfTheWordsThatCount();
    void marksWordsThatWereSearchedFor_data();
    void marksWordsThatWereSearchedFor();
    void saysWhereAnAnswerCameFrom_data();
    void saysWhereAnAnswerCameFrom();
    void countsEditions_data();
    void countsEditions();
    void wrapsInsideAWordThatIsTooWide();
    void startsANewLineWhereTheWidthEnds();
};

void LookTest::knowsContrastAsTheStandardDefinesIt()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0); // WCAG 2.1: the two ends of the scale
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54)
            < 0.01); // the grey W3C gives as the limit
}

void LookTest::keepsMutedTextAndAccentReadable_data()
{
    QTest::addColumn<QPalette>("palette");

    addUsualPalettes();
    addPalettesOfHighContrast();
}

void LookTest::keepsMutedTextAndAccentReadable()
{
    QFETCH(QPalette, palette);

    const QColor text = palette.color(QPalette::Text);
    const QList<QColor> grounds{palette.color(QPalette::Base), palette.color(QPalette::Window),
                                accentTint(palette)};
    for (const QColor &color : {text, mutedText(palette), accentText(palette)}) // words, links, signs, lines
        for (const QColor &ground : grounds)
            QVERIFY(contrast(color, ground) >= 4.5);
    QVERIFY(contrast(text, chipGround(palette)) >= 4.5);
}

void LookTest::followsAPaletteThatChanges()
{
    QWidget parent;
    const TextLabel label(TextLabel::Tone::Muted, TextLabel::Fit::Line, 1, &parent);
    QPalette dark(QColor(40, 40, 40), QColor(30, 30, 30));
    dark.setColor(QPalette::Base, QColor(20, 20, 20));

    parent.setPalette(dark);

    QCOMPARE(label.palette().color(QPalette::WindowText), mutedText(dark));
}

void LookTest::keepsExamplesInFieldsReadable_data()
{
    keepsMutedTextAndAccentReadable_data();
}

void LookTest::keepsExamplesInFieldsReadable()
{
    QFETCH(QPalette, palette);
    const QPalette before = QApplication::palette();
    QWidget window;
    new PlaceholderTone(window);
    const QLineEdit field(&window);
    window.show();

    QApplication::setPalette(palette); // while the window is there

    const auto color = [&field](QPalette::ColorRole role) { return field.palette().color(role); };
    QTRY_COMPARE(color(QPalette::PlaceholderText), mutedText(palette));
    QVERIFY(contrast(color(QPalette::PlaceholderText), color(QPalette::Base)) >= 4.5);
    QCOMPARE(color(QPalette::Text), palette.color(QPalette::Text));
    QApplication::setPalette(before);
}

void LookTest::keepsInitialsReadableOnEveryCloth()
{
    for (int i = 0; i < 2000; ++i) // many times the 360 hues
        QVERIFY(contrast(coverColor(u"/books/OL%1M"_s.arg(i)), Qt::white) >= 4.5);
    QCOMPARE(coverColor(u"/books/OL1M"_s), coverColor(u"/books/OL1M"_s));
}

void LookTest::makesInitialsOfTheWordsThatCount_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("initials");

    QTest::newRow("articles are left out") << u"The Lord of the Rings"_s << u"LR"_s;
    QTest::newRow("one word") << u"dune"_s << u"D"_s;
    QTest::newRow("an article alone") << u"The"_s << u"T"_s;
    QTest::newRow("japanese") << u"ホビットの冒険"_s << u"ホ"_s;
    QTest::newRow("beyond the basic plane") << u"𠮷野家"_s << u"𠮷"_s;
    QTest::newRow("nothing to read") << u"!!!"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void LookTest::makesInitialsOfTheWordsThatCount()
{
    QFETCH(QString, title);
    QFETCH(QString, initials);

    QCOMPARE(coverInitials(title), initials);
}

void LookTest::marksWordsThatWereSearchedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("marked");

    QTest::newRow("case and accents aside")
        << u"Études and études"_s << QStringList{u"etudes"_s} << QStringList{u"Études"_s, u"études"_s};
    QTest::newRow("beginning of a word")
        << u"Hobbits of the Shire"_s << QStringList{u"hobbit"_s} << QStringList{u"Hobbits"_s};
    QTest::newRow("not inside a word") << u"Unhobbit"_s << QStringList{u"hobbit"_s} << QStringList{};
    QTest::newRow("a word in a longer one before it")
        << u"then the"_s << QStringList{u"the"_s} << QStringList{u"then"_s, u"the"_s};
    QTest::newRow("nothing searched") << u"The Hobbit"_s << QStringList{} << QStringList{};
}

void LookTest::marksWordsThatWereSearchedFor()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(QStringList, marked);

    QStringList found;
    for (const TextRun &run : matchedWords(text, words))
        found << text.mid(run.start, run.length);

    QCOMPARE(found, marked);
}

void LookTest::saysWhereAnAnswerCameFrom_data()
{
    QTest::addColumn<Origin>("origin");
    QTest::addColumn<QString>("text");

    QTest::newRow("live") << Origin{Origin::Source::Live, 41ms, {}} << u"live · 41 ms"_s;
    QTest::newRow("live, at once") << Origin{Origin::Source::Live, 90us, {}} << u"live · 1 ms"_s;
    QTest::newRow("cached now") << Origin{Origin::Source::Cache, 1ms, 20s} << u"cached just now"_s;
    QTest::newRow("cached minutes") << Origin{Origin::Source::Cache, 1ms, 5min} << u"cached 5 min ago"_s;
    QTest::newRow("cached hours") << Origin{Origin::Source::Cache, 1ms, 3h + 59min} << u"cached 3 h ago"_s;
    QTest::newRow("cached days") << Origin{Origin::Source::Cache, 1ms, 72h} << u"cached 3 days ago"_s;
    QTest::newRow("sample") << Origin{Origin::Source::Sample, 1ms, {}} << u"sample"_s;
}

void LookTest::saysWhereAnAnswerCameFrom()
{
    QFETCH(Origin, origin);
    QFETCH(QString, text);

    QCOMPARE(originText(origin), text);
}

void LookTest::countsEditions_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("hasMore");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << 0 << false << QString();
    QTest::newRow("one") << 1 << false << u"1 edition"_s;
    QTest::newRow("some") << 12 << false << u"12 editions"_s;
    QTest::newRow("more") << 50 << true << u"50 of more than 50 editions"_s;
}

void LookTest::countsEditions()
{
    QFETCH(int, count);
    QFETCH(bool, hasMore);
    QFETCH(QString, text);
    SearchState state;
    state.phase = SearchState::Phase::Showing;
    state.count = count;
    state.hasMore = hasMore;

    QCOMPARE(countText(state), text);
}

void LookTest::wrapsInsideAWordThatIsTooWide()
{
    TextLabel label(TextLabel::Tone::Normal, TextLabel::Fit::Wrap);
    label.setText(u"x"_s.repeated(400));
    const int lineHeight = label.fontMetrics().height();

    QVERIFY(label.minimumSizeHint().width() < 200);
    QVERIFY(label.heightForWidth(200) > 5 * lineHeight);
}

void LookTest::startsANewLineWhereTheWidthEnds()
{
    QWidget box;
    auto *flow = new FlowLayout(10, 5, &box);
    for (int i = 0; i < 3; ++i) {
        auto *item = new QWidget(&box);
        item->setFixedSize(40, 20);
        flow->addWidget(item);
    }

    QCOMPARE(flow->heightForWidth(140), 20); // three of 40 and two gaps of 10
    QCOMPARE(flow->heightForWidth(139), 45); // two lines and the gap between them
    QCOMPARE(flow->heightForWidth(40), 70);
}

} // namespace alexandria

QTEST_MAIN(alexandria::LookTest)
#include "looktest.moc"
