// SPDX-License-Identifier: MIT
#include "ui/search/suggestions.h"
#include "tests/support/cacheanswers.h"
#include "tests/support/fakeeditionsource.h"
#include "ui/cache/keepingmenu.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

const SearchQuery Known = titleQueryOf(u"größe"_s);

} // namespace

/// What is on disk, where a person meets it: under the field while typing, and in the menu that clears it.
class SuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatWasSeenBefore();
    void asksNobodyElseWhileTyping();
    void joinsWhatTheCatalogueKnows();
    void movesNothingThatIsThere();
    void opensForWhatTheCatalogueAloneKnows();
    void asksTheSampleWhereNothingIsKept();
    void asksForNothingThatWouldFitHalfACatalogue_data();
    void asksForNothingThatWouldFitHalfACatalogue();
    void asksNoCatalogueThatIsOutOfReach();
    void stopsAskingWhenTypedOnOrClosed();
    void saysNothingOfAFailure();
    void givesWayToASearch();
    void letsASearchForTheSameWordsWaitForTheSameAnswer();
    void searchesForWhatIsChosen();
    void leavesEnterToTheFieldWhileNothingIsChosen();
    void closesOnEscapeAndWhenTheFieldIsLeft();
    void showsNothingOfAnotherCatalogue();
    void saysHowMuchIsKept();
    void clearsWhenToldSo();
    void keepsNothingInPrivate();

private:
    [[nodiscard]] bool isOpen() const { return m_list->isVisible(); }
    [[nodiscard]] bool isAsked(size_t questions) const
    {
        return QTest::qWaitFor([&] { return m_inner->questions.size() == questions; }, 2'000);
    }
    [[nodiscard]] QStringList rows() const;
    void type(const QString &words);
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_menu->findChild<QAction *>(QLatin1StringView(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EditionCache> m_cache;
    std::unique_ptr<FakeEditionSource> m_inner;
    std::unique_ptr<CachedEditionSource> m_source;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    QLineEdit *m_author = nullptr;
    QListWidget *m_list = nullptr;
    Suggestions *m_suggestions = nullptr;
    QMenu *m_menu = nullptr;
};

void SuggestionsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cache = std::make_unique<EditionCache>(m_folder->path());
    m_inner = std::make_unique<FakeEditionSource>();
    m_source = std::make_unique<CachedEditionSource>(*m_inner, *m_cache);
    m_source->setProfile(u"home"_s);
    QVERIFY(storeOnDisk(*m_cache, Known, wholePage(0, 3)));

    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 500);
    auto *column = new QVBoxLayout(m_window.get());
    m_field = new QLineEdit(m_window.get());
    m_author = new QLineEdit(m_window.get());
    column->addWidget(m_field);
    column->addWidget(m_author);
    column->addStretch(1);
    m_suggestions = new Suggestions(*m_source, *m_field, *m_author, *m_window);
    m_list = m_window->findChild<QListWidget *>(u"suggestionsView"_s);
    m_menu = new QMenu(m_window.get());
    new KeepingMenu(*m_cache, *m_source, *m_menu, *m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void SuggestionsTest::cleanup()
{
    m_window.reset();
    m_source.reset();
    m_cache.reset();
}

QStringList SuggestionsTest::rows() const
{
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row)
        texts << m_list->item(row)->text();
    return texts;
}

void SuggestionsTest::type(const QString &words)
{
    QTest::keyClicks(m_field, words);
}

void SuggestionsTest::showsWhatWasSeenBefore()
{
    type(u"grosse dinge 1"_s);

    QTRY_VERIFY(isOpen() && m_list->count() == 1);
    QCOMPARE(m_list->item(0)->text(), u"Die Größe der Dinge 1 — Émile Author0, 村上春樹, 1901"_s);
    QVERIFY(m_list->y() > m_field->geometry().bottom());
    QVERIFY(m_field->hasFocus()); // and goes on being typed into
}

void SuggestionsTest::asksNobodyElseWhileTyping()
{
    type(u"dinge"_s);

    QTRY_VERIFY(isOpen());
    QVERIFY(m_inner->questions.empty());
    QCOMPARE(m_inner->connections, 0);
}

void SuggestionsTest::joinsWhatTheCatalogueKnows()
{
    QTest::keyClicks(m_author, u"Émile"_s);
    m_field->setFocus();
    type(u"dinge"_s);
    QTRY_COMPARE(m_list->count(), 3);
    const QStringList onDisk = rows();

    QVERIFY(isAsked(1));
    const auto question = m_inner->questions.front();
    QCOMPARE(question.query, *SearchQuery::forFields(u"dinge"_s, u"Émile"_s)); // as Enter would
    QCOMPARE(question.purpose, EditionSource::Purpose::Show);
    m_inner->answerLast(wholePage(1, 20)); // two of which are there

    QTRY_COMPARE(m_list->count(), 10);
    QCOMPARE(rows().mid(0, 3), onDisk);
    QVERIFY(rows()[3].startsWith(u"Die Größe der Dinge 3 "_s));
    QCOMPARE(rows().removeDuplicates(), 0);
    QTRY_VERIFY(pageOnDisk(*m_cache, question.query)); // so Enter is answered at once
}

void SuggestionsTest::movesNothingThatIsThere()
{
    type(u"dinge"_s);
    QTRY_COMPARE(m_list->count(), 3);
    QTest::keyClick(m_field, Qt::Key_Down);
    const QPoint pointer = m_list->visualItemRect(m_list->item(2)).center();
    QTest::mouseMove(m_list->viewport(), pointer);
    QTRY_VERIFY(m_list->underMouse());
    const QPoint corner = m_list->pos();
    const QListWidgetItem *under = m_list->itemAt(pointer);

    QVERIFY(isAsked(1));
    m_inner->answerLast(wholePage(3, 2));

    QTRY_COMPARE(m_list->count(), 5);
    QCOMPARE(m_list->pos(), corner);
    QCOMPARE(m_list->itemAt(pointer), under);
    QCOMPARE(m_list->currentRow(), 0);
    QTest::mouseMove(m_window.get(), QPoint(1, 1)); // away again, for the next test
}

void SuggestionsTest::opensForWhatTheCatalogueAloneKnows()
{
    const QSignalSpy chosen(m_suggestions, &Suggestions::chosen);
    type(u"unseen"_s);
    QVERIFY(isAsked(1));
    QVERIFY(!isOpen());
    m_inner->answerLast(wholePage(7, 1));

    QTRY_VERIFY(isOpen());
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);

    QCOMPARE(chosen.first().first().value<SearchQuery>(), SearchQuery::forIsbn(isbnOf(7)));
}

void SuggestionsTest::asksTheSampleWhereNothingIsKept()
{
    m_source->setProfile({});
    type(u"dinge"_s);
    QVERIFY(isAsked(1));
    m_inner->answerLast(wholePage(0, 9));
    QTRY_COMPARE(m_list->count(), 8);

    type(u" 4"_s);
    QVERIFY(isAsked(2));
    QVERIFY(isOpen()); // without a flicker
    m_inner->answerLast(wholePage(4, 1));

    QTRY_COMPARE(m_list->count(), 1);
}

void SuggestionsTest::asksForNothingThatWouldFitHalfACatalogue_data()
{
    QTest::addColumn<QString>("words");

    QTest::newRow("one letter") << u"d"_s;
    QTest::newRow("two letters") << u"di"_s;
    QTest::newRow("two letters and signs") << u"d. i."_s;
    QTest::newRow("signs") << u"..."_s;
}

void SuggestionsTest::asksForNothingThatWouldFitHalfACatalogue()
{
    QFETCH(QString, words);

    type(words);

    QVERIFY(!QTest::qWaitFor([this] { return !m_inner->questions.empty(); }, 500));
}

void SuggestionsTest::asksNoCatalogueThatIsOutOfReach()
{
    m_source->setOutOfReach(anError(Error::Kind::Unreachable, u"No network."_s));

    type(u"dinge"_s);

    QTRY_COMPARE(m_list->count(), 3);
    QVERIFY(!QTest::qWaitFor([this] { return !m_inner->questions.empty(); }, 500));
}

void SuggestionsTest::stopsAskingWhenTypedOnOrClosed()
{
    type(u"dinge"_s);
    QVERIFY(isAsked(1));

    type(u"r"_s);
    QTRY_VERIFY(m_inner->isCancelled(0));
    QVERIFY(isAsked(2));
    QTest::keyClick(m_field, Qt::Key_Tab);

    QTRY_VERIFY(m_inner->isCancelled(1));
    m_inner->answerLast(wholePage(7, 1));
    QVERIFY(!QTest::qWaitFor([this] { return isOpen(); }, 100));
}

void SuggestionsTest::saysNothingOfAFailure()
{
    type(u"dinge"_s);
    QTRY_COMPARE(m_list->count(), 3);
    QVERIFY(isAsked(1));

    m_inner->answerLast(Failure(anError(Error::Kind::Unreachable, u"No network."_s)));

    QVERIFY(!QTest::qWaitFor([this] { return m_list->count() != 3 || !isOpen(); }, 100));
}

void SuggestionsTest::givesWayToASearch()
{
    type(u"dinge"_s);
    QVERIFY(isAsked(1));

    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(!m_inner->isCancelled(0));
    m_suggestions->giveWay(titleQueryOf(u"another"_s));

    QTRY_VERIFY(m_inner->isCancelled(0));
}

void SuggestionsTest::letsASearchForTheSameWordsWaitForTheSameAnswer()
{
    type(u"dinge"_s);
    QVERIFY(isAsked(1));

    QTest::keyClick(m_field, Qt::Key_Return);
    m_suggestions->giveWay(titleQueryOf(u"dinge"_s));
    const auto page = m_source->page(titleQueryOf(u"dinge"_s), {}, EditionSource::Purpose::Show,
                                     EditionSource::Freshness::Any);
    QVERIFY(!QTest::qWaitFor([this] { return m_inner->questions.size() > 1; }, 100));
    m_inner->answerLast(wholePage(7, 1));

    QTRY_VERIFY(page.isFinished());
    QCOMPARE(page.result()->editions, wholePage(7, 1).editions);
    QVERIFY(!isOpen());
}

void SuggestionsTest::searchesForWhatIsChosen()
{
    const QSignalSpy chosen(m_suggestions, &Suggestions::chosen);
    type(u"dinge 2"_s);
    QTRY_VERIFY(isOpen() && m_list->count() == 1);

    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<SearchQuery>(), SearchQuery::forIsbn(isbnOf(2)));
    QVERIFY(!isOpen());
}

void SuggestionsTest::leavesEnterToTheFieldWhileNothingIsChosen()
{
    const QSignalSpy chosen(m_suggestions, &Suggestions::chosen);
    const QSignalSpy entered(m_field, &QLineEdit::returnPressed);
    type(u"dinge"_s);
    QTRY_VERIFY(isOpen());

    QTest::keyClick(m_field, Qt::Key_Return);

    QCOMPARE(entered.count(), 1);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!isOpen());
}

void SuggestionsTest::closesOnEscapeAndWhenTheFieldIsLeft()
{
    type(u"dinge"_s);
    QTRY_VERIFY(isOpen());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(m_field->text(), u"dinge"_s);

    type(u" 1"_s);
    QTRY_VERIFY(isOpen());
    QTest::keyClick(m_field, Qt::Key_Tab);

    QVERIFY(!isOpen());
}

void SuggestionsTest::showsNothingOfAnotherCatalogue()
{
    type(u"dinge"_s);
    QTRY_VERIFY(isOpen());

    m_source->setProfile(u"another"_s);
    type(u" 1"_s);

    QTRY_VERIFY(!isOpen());
}

void SuggestionsTest::saysHowMuchIsKept()
{
    QTRY_VERIFY2(action("keepingReport")->text().startsWith("3 editions, "_L1),
                 qPrintable(action("keepingReport")->text()));
}

void SuggestionsTest::clearsWhenToldSo()
{
    action("clearThisAction")->trigger();
    auto *question = m_window->findChild<QMessageBox *>(u"clearQuestion"_s);
    QVERIFY(question);
    QVERIFY(pageOnDisk(*m_cache, Known)); // not before it was answered
    question->findChildren<QPushButton *>().last()->click();

    QTRY_VERIFY(!pageOnDisk(*m_cache, Known));
}

void SuggestionsTest::keepsNothingInPrivate()
{
    action("privateAction")->setChecked(true);
    const auto page = m_source->page(titleQueryOf(u"secret"_s), {}, EditionSource::Purpose::Show,
                                     EditionSource::Freshness::PastCache);
    m_inner->answerLast(wholePage(7, 1));
    QTRY_VERIFY(page.isFinished());

    QVERIFY(!pageOnDisk(*m_cache, titleQueryOf(u"secret"_s)));
    action("privateAction")->setChecked(false);
    QVERIFY(pageOnDisk(*m_cache, Known)); // what was there is there
}

QTEST_MAIN(SuggestionsTest)
#include "suggestionstest.moc"
