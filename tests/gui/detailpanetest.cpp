// SPDX-License-Identifier: MIT
#include "ui/edition/detailpane.h"
#include "tests/support/fakeeditionsource.h"
#include "ui/edition/factsgrid.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

class DetailPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsKnown();
    void givesNoRoomToWhatIsUnknown();
    void showsMarkupAsText();
    void copiesIsbnsAndTheLink_data();
    void copiesIsbnsAndTheLink();
    void showsEightSubjectsThenMore();
    void showsTheBeginningOfALongDescriptionThenAll();
    void searchesTheWorksOfAnAuthor();
    void loadsOtherEditionsAfterARest();
    void asksNothingWhileWalkingThroughRows();
    void showsAnotherEditionWhenItIsChosen();
    void saysWhenThereAreMoreEditionsThanShown();

private:
    QString fact(FactsGrid::Fact fact) const { return label(u"fact%1"_s.arg(int(fact)))->text(); }
    TextLabel *label(const QString &name) const { return m_pane->findChild<TextLabel *>(name); }
    QListView *others() const { return m_pane->findChild<QListView *>(u"otherEditionsView"_s); }

    std::unique_ptr<FakeEditionSource> m_source;
    std::unique_ptr<DetailPane> m_pane;
};

namespace {

Edition hobbit()
{
    Edition edition = anEdition(u"/books/OL7353617M"_s, u"The Hobbit"_s);
    edition.subtitle = u"There and Back Again"_s;
    edition.authors = {{u"/authors/OL26320A"_s, u"J.R.R. Tolkien"_s}, {u"/authors/OL2A"_s, {}}};
    edition.publishers = {u"Allen & Unwin"_s};
    edition.publishDate = u"Sept. 1937"_s;
    edition.pages = 310;
    edition.languages = {u"eng"_s};
    edition.isbn13 = {u"9780306406157"_s};
    edition.isbn10 = {u"0306406152"_s};
    edition.description = u"In a hole."_s;
    edition.work.key = u"/works/OL27482W"_s;
    return edition;
}

EditionPage threeEditions(bool hasMore = false)
{
    EditionPage page = aPage(2, hasMore);
    for (Edition &edition : page.editions)
        edition.work.key = u"/works/OL27482W"_s;
    page.editions.prepend(hobbit());
    return page;
}

} // namespace

void DetailPaneTest::init()
{
    m_pane.reset();
    m_source = std::make_unique<FakeEditionSource>();
    m_pane = std::make_unique<DetailPane>(*m_source);
    m_pane->resize(360, 600);
    m_pane->show();
}

void DetailPaneTest::showsWhatIsKnown()
{
    m_pane->setEdition(hobbit());

    QCOMPARE(label(u"detailTitle"_s)->text(), u"The Hobbit"_s);
    QCOMPARE(label(u"detailSubtitle"_s)->text(), u"There and Back Again"_s);
    QCOMPARE(fact(FactsGrid::PublisherFact), u"Allen & Unwin"_s);
    QCOMPARE(fact(FactsGrid::DateFact), u"Sept. 1937"_s);
    QCOMPARE(fact(FactsGrid::PagesFact), u"310"_s);
    QCOMPARE(fact(FactsGrid::LanguageFact), u"English"_s);
    QCOMPARE(fact(FactsGrid::Isbn13Fact), u"978-0-306-40615-7"_s);
    QCOMPARE(fact(FactsGrid::Isbn10Fact), u"0-306-40615-2"_s);
    QCOMPARE(fact(FactsGrid::OpenLibraryFact), u"OL7353617M"_s);
    QCOMPARE(label(u"detailDescription"_s)->text(), u"In a hole."_s);
}

void DetailPaneTest::givesNoRoomToWhatIsUnknown()
{
    m_pane->setEdition(anEdition(u"/books/OL1M"_s, {}));

    QCOMPARE(label(u"detailTitle"_s)->text(), u"(no title)"_s);
    QVERIFY(label(u"detailSubtitle"_s)->isHidden());
    QVERIFY(label(u"detailDescription"_s)->isHidden());
    QVERIFY(label(u"fact%1"_s.arg(int(FactsGrid::PagesFact)))->isHidden());
    QVERIFY(m_pane->findChild<QWidget *>(u"subjectChips"_s)->isHidden());
}

void DetailPaneTest::showsMarkupAsText()
{
    const QString hostile = u"<img src=file:///etc/passwd><script>x</script>"_s;
    Edition edition = hobbit();
    edition.title = hostile;
    edition.description = hostile;
    edition.publishers = {hostile};
    edition.authors = {{u"/authors/OL1A"_s, hostile}};
    edition.subjects = {hostile};

    m_pane->setEdition(edition);

    QCOMPARE(label(u"detailTitle"_s)->text(), hostile);
    for (const QLabel *any : m_pane->findChildren<QLabel *>())
        QCOMPARE(any->textFormat(), Qt::PlainText);
    for (const QWidget *any : m_pane->findChildren<QWidget *>())
        QVERIFY(!any->toolTip().contains(u"<img"_s));
}

void DetailPaneTest::copiesIsbnsAndTheLink_data()
{
    QTest::addColumn<int>("fact");
    QTest::addColumn<QString>("copied");

    QTest::newRow("isbn 13") << int(FactsGrid::Isbn13Fact) << u"978-0-306-40615-7"_s;
    QTest::newRow("isbn 10") << int(FactsGrid::Isbn10Fact) << u"0-306-40615-2"_s;
    QTest::newRow("link") << int(FactsGrid::OpenLibraryFact) << u"https://openlibrary.org/books/OL7353617M"_s;
}

void DetailPaneTest::copiesIsbnsAndTheLink()
{
    QFETCH(int, fact);
    QFETCH(QString, copied);
    m_pane->setEdition(hobbit());

    m_pane->findChild<QToolButton *>(u"copyFact%1"_s.arg(fact))->click();

    QCOMPARE(QGuiApplication::clipboard()->text(), copied);
}

void DetailPaneTest::showsEightSubjectsThenMore()
{
    Edition edition = hobbit();
    for (int i = 1; i <= 11; ++i)
        edition.subjects << u"Subject %1"_s.arg(i);
    m_pane->setEdition(edition);
    auto *chips = m_pane->findChild<QWidget *>(u"subjectChips"_s);
    QCOMPARE(chips->findChildren<QLabel *>().size(), 8);
    auto *more = chips->findChild<LinkButton *>(u"moreSubjects"_s);
    QCOMPARE(more->text(), u"3 more"_s);

    more->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    QCOMPARE(chips->findChildren<QLabel *>().size(), 11);
    QVERIFY(!chips->findChild<LinkButton *>(u"moreSubjects"_s));
}

void DetailPaneTest::showsTheBeginningOfALongDescriptionThenAll()
{
    Edition edition = hobbit();
    edition.description = u"word "_s.repeated(1000).trimmed();
    m_pane->setEdition(edition);
    auto *more = m_pane->findChild<LinkButton *>(u"moreDescription"_s);
    QVERIFY(label(u"detailDescription"_s)->text().endsWith(u"word…"_s));
    QVERIFY(!more->isHidden());

    more->click();

    QCOMPARE(label(u"detailDescription"_s)->text(), edition.description);
    QVERIFY(more->isHidden());
}

void DetailPaneTest::searchesTheWorksOfAnAuthor()
{
    m_pane->setEdition(hobbit());
    QSignalSpy wanted(m_pane.get(), &DetailPane::worksOfAuthorWanted);
    const auto links = m_pane->findChild<QWidget *>(u"detailAuthors"_s)->findChildren<LinkButton *>();
    QCOMPARE(links.size(), 1); // who has no name is no link

    links.first()->click();

    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"/authors/OL26320A"_s);
}

void DetailPaneTest::loadsOtherEditionsAfterARest()
{
    m_pane->setEdition(hobbit());
    QCOMPARE(m_source->questions.size(), size_t(0));

    QTRY_COMPARE(m_source->questions.size(), size_t(1));
    QCOMPARE(m_source->questions[0].query, SearchQuery::forEditionsOfWork(u"/works/OL27482W"_s));
    m_source->answerLast(threeEditions());

    QTRY_COMPARE(others()->model()->rowCount(), 2);
    QCOMPARE(label(u"otherEditionsHeading"_s)->text(), u"Other editions of this work (2)"_s);
    QVERIFY(others()->currentIndex().isValid());
}

void DetailPaneTest::asksNothingWhileWalkingThroughRows()
{
    for (int i = 1; i < 30; ++i) {
        Edition edition = anEdition(u"/books/OL%1M"_s.arg(i), u"t"_s);
        edition.work.key = u"/works/OL%1W"_s.arg(i);
        m_pane->setEdition(edition);
    }

    QTRY_COMPARE(m_source->questions.size(), size_t(1));
    QCOMPARE(m_source->questions[0].query.key, u"/works/OL29W"_s);
}

void DetailPaneTest::showsAnotherEditionWhenItIsChosen()
{
    m_pane->setEdition(hobbit());
    QTRY_COMPARE(m_source->questions.size(), size_t(1));
    m_source->answerLast(threeEditions());
    QTRY_COMPARE(others()->model()->rowCount(), 2);

    const QPoint first = others()->visualRect(others()->model()->index(0, 0)).center();
    QTest::mouseClick(others()->viewport(), Qt::LeftButton, {}, first);

    QCOMPARE(label(u"detailTitle"_s)->text(), u"Title 1"_s);
    QCOMPARE(others()->model()->rowCount(), 2); // the first one is now among the others
    QCOMPARE(m_source->questions.size(), size_t(1));
}

void DetailPaneTest::saysWhenThereAreMoreEditionsThanShown()
{
    m_pane->setEdition(hobbit());
    QTRY_COMPARE(m_source->questions.size(), size_t(1));

    m_source->answerLast(threeEditions(true));

    QTRY_COMPARE(label(u"otherEditionsHeading"_s)->text(), u"Other editions of this work (2+)"_s);
}

} // namespace alexandria

QTEST_MAIN(alexandria::DetailPaneTest)
#include "detailpanetest.moc"
