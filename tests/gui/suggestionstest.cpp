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
    void asksNobodyElse();
    void searchesForWhatIsChosen();
    void leavesEnterToTheFieldWhileNothingIsChosen();
    void closesOnEscapeAndWhenTheFieldIsLeft();
    void showsNothingOfAnotherCatalogue();
    void saysHowMuchIsKept();
    void clearsWhenToldSo();
    void keepsNothingInPrivate();

private:
    [[nodiscard]] bool isOpen() const { return m_list->isVisible(); }
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
    column->addWidget(m_field);
    column->addWidget(new QLineEdit(m_window.get()));
    column->addStretch(1);
    m_suggestions = new Suggestions(*m_source, {m_field}, *m_window);
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

void SuggestionsTest::asksNobodyElse()
{
    type(u"dinge"_s);

    QTRY_VERIFY(isOpen());
    QVERIFY(m_inner->questions.empty());
    QCOMPARE(m_inner->connections, 0);
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
