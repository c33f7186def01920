// SPDX-License-Identifier: MIT
#include "ui/widgets/errorbanner.h"
#include "ui/search/noticeboard.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace alexandria {

class ErrorBannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesWhileThereIsNothingToSay();
    void showsTheMostPressingNoticeFirst();
    void showsTheNextOneWhenClosed();
    void showsAButtonOnlyWithWords();
    void tellsWhoseButtonWasPressed();
    void showsMarkupAsText();
    void readsItsSentenceAloud();
};

namespace {

using Topic = NoticeBoard::Topic;

Notice notice(const QString &sentence, const QString &action = {})
{
    return {Notice::Severity::Error, sentence, action};
}

QString sentence(const ErrorBanner &banner)
{
    return banner.findChild<TextLabel *>(u"bannerSentence"_s)->text();
}

} // namespace

void ErrorBannerTest::hidesWhileThereIsNothingToSay()
{
    ErrorBanner banner;
    NoticeBoard board(banner);
    QVERIFY(banner.isHidden());

    board.post(Topic::Search, notice(u"No."_s));
    QVERIFY(!banner.isHidden());
    board.withdraw(Topic::Search);

    QVERIFY(banner.isHidden());
}

void ErrorBannerTest::showsTheMostPressingNoticeFirst()
{
    ErrorBanner banner;
    NoticeBoard board(banner);

    board.post(Topic::Link, notice(u"link"_s));
    QCOMPARE(sentence(banner), u"link"_s);
    board.post(Topic::Input, notice(u"input"_s));
    QCOMPARE(sentence(banner), u"input"_s);
    board.post(Topic::Search, notice(u"search"_s));

    QCOMPARE(sentence(banner), u"input"_s);
}

void ErrorBannerTest::showsTheNextOneWhenClosed()
{
    ErrorBanner banner;
    NoticeBoard board(banner);
    board.post(Topic::Link, notice(u"link"_s));
    board.post(Topic::Input, notice(u"input"_s));

    banner.findChild<QToolButton *>(u"bannerClose"_s)->click();
    QCOMPARE(sentence(banner), u"link"_s);
    banner.findChild<QToolButton *>(u"bannerClose"_s)->click();

    QVERIFY(banner.isHidden());
}

void ErrorBannerTest::showsAButtonOnlyWithWords()
{
    ErrorBanner banner;
    const auto *action = banner.findChild<QPushButton *>(u"bannerAction"_s);

    banner.present(notice(u"No."_s));
    QVERIFY(action->isHidden());
    banner.present(notice(u"No."_s, u"Retry"_s));

    QVERIFY(!action->isHidden());
    QCOMPARE(action->text(), u"Retry"_s);
}

void ErrorBannerTest::tellsWhoseButtonWasPressed()
{
    ErrorBanner banner;
    NoticeBoard board(banner);
    QSignalSpy pressed(&board, &NoticeBoard::actionPressed);
    board.post(Topic::Search, notice(u"No."_s, u"Retry"_s));

    banner.findChild<QPushButton *>(u"bannerAction"_s)->click();

    QCOMPARE(pressed.count(), 1);
    QCOMPARE(pressed.first().first().value<Topic>(), Topic::Search);
}

void ErrorBannerTest::showsMarkupAsText()
{
    ErrorBanner banner;

    banner.present(notice(u"<b>bold</b>"_s));

    QCOMPARE(banner.findChild<TextLabel *>(u"bannerSentence"_s)->textFormat(), Qt::PlainText);
}

void ErrorBannerTest::readsItsSentenceAloud()
{
    ErrorBanner banner;

    banner.present(notice(u"The link broke."_s));

    QCOMPARE(banner.accessibleName(), u"The link broke."_s);
}

} // namespace alexandria

QTEST_MAIN(alexandria::ErrorBannerTest)
#include "errorbannertest.moc"
