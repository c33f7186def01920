// SPDX-License-Identifier: MIT
#include "ui/search/searchbar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

class SearchBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void searchesByEnterInAnyField_data();
    void searchesByEnterInAnyField();
    void searchesByTheButton();
    void prefersAFilledIsbnField();
    void selectsTheIsbnAfterItsSearch();
    void refusesAWrongIsbnWithItsSentence();
    void refusesEmptyFields();
    void tellsWordsInTheIsbnFieldAtOnce();
    void searchesWordsInTheIsbnFieldAsATitle();
    void takesAnIsbnWithItsLabelForAnIsbn();
    void forgetsASearchedIsbnWhenATitleIsTyped();
    void keepsATypedIsbnWhenATitleIsTyped();
    void showsAQueryInItsFields();
    void namesEveryFieldForScreenReaders();

private:
    QLineEdit *field(const QString &name) const { return m_bar->findChild<QLineEdit *>(name); }
    SearchQuery onlyQuery() const { return m_requests->value(0).value(0).value<SearchQuery>(); }

    std::unique_ptr<SearchBar> m_bar;
    std::unique_ptr<QSignalSpy> m_requests;
    std::unique_ptr<QSignalSpy> m_refusals;
    std::unique_ptr<QSignalSpy> m_words;
};

void SearchBarTest::init()
{
    m_bar = std::make_unique<SearchBar>();
    m_requests = std::make_unique<QSignalSpy>(m_bar.get(), &SearchBar::searchRequested);
    m_refusals = std::make_unique<QSignalSpy>(m_bar.get(), &SearchBar::refused);
    m_words = std::make_unique<QSignalSpy>(m_bar.get(), &SearchBar::wordsInIsbnField);
    m_bar->show();
}

void SearchBarTest::cleanup()
{
    m_requests.reset();
    m_refusals.reset();
    m_words.reset();
    m_bar.reset();
}

void SearchBarTest::searchesByEnterInAnyField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<SearchQuery::Kind>("kind");

    QTest::newRow("isbn") << u"isbnField"_s << u"0-306-40615-2"_s << SearchQuery::Kind::Isbn;
    QTest::newRow("title") << u"titleField"_s << u"hobbit"_s << SearchQuery::Kind::Title;
    QTest::newRow("author") << u"authorField"_s << u"tolkien"_s << SearchQuery::Kind::Author;
}

void SearchBarTest::searchesByEnterInAnyField()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(SearchQuery::Kind, kind);

    QTest::keyClicks(field(name), text);
    QTest::keyClick(field(name), Qt::Key_Return);

    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(onlyQuery().kind, kind);
}

void SearchBarTest::searchesByTheButton()
{
    field(u"titleField"_s)->setText(u"hobbit"_s);
    field(u"authorField"_s)->setText(u"tolkien"_s);

    QTest::mouseClick(m_bar->findChild<QPushButton *>(u"searchButton"_s), Qt::LeftButton);

    QCOMPARE(m_requests->count(), 1);
    QCOMPARE(onlyQuery(), *SearchQuery::forFields(u"hobbit"_s, u"tolkien"_s));
}

void SearchBarTest::prefersAFilledIsbnField()
{
    QTest::keyClicks(field(u"isbnField"_s), u"9780306406157"_s);
    QTest::keyClicks(field(u"titleField"_s), u"hobbit"_s);
    QTest::keyClick(field(u"titleField"_s), Qt::Key_Return);

    QCOMPARE(onlyQuery(), SearchQuery::forIsbn(*Isbn::fromText(u"9780306406157"_s)));
}

void SearchBarTest::selectsTheIsbnAfterItsSearch()
{
    QTest::keyClicks(field(u"isbnField"_s), u"9780306406157\r"_s);

    QCOMPARE(field(u"isbnField"_s)->selectedText(), u"9780306406157"_s);
}

void SearchBarTest::refusesAWrongIsbnWithItsSentence()
{
    const QString wrong = u"9780306406158"_s;

    QTest::keyClicks(field(u"isbnField"_s), wrong + u'\r');

    QCOMPARE(m_requests->count(), 0);
    QCOMPARE(m_refusals->count(), 1);
    QCOMPARE(m_refusals->first().first().toString(), Isbn::fromText(wrong).error().sentence());
}

void SearchBarTest::refusesEmptyFields()
{
    QTest::keyClick(field(u"titleField"_s), Qt::Key_Return);

    QCOMPARE(m_requests->count(), 0);
    QCOMPARE(m_refusals->count(), 1);
    QVERIFY(!m_refusals->first().first().toString().isEmpty());
}

void SearchBarTest::tellsWordsInTheIsbnFieldAtOnce()
{
    QGuiApplication::clipboard()->setText(u"The Hobbit, or There and Back Again"_s);

    QTest::keyClick(field(u"isbnField"_s), Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(m_words->count(), 1);
    QCOMPARE(m_requests->count(), 0);
}

void SearchBarTest::searchesWordsInTheIsbnFieldAsATitle()
{
    QTest::keyClicks(field(u"isbnField"_s), u"the hobbit"_s);

    m_bar->searchIsbnTextAsTitle();

    QCOMPARE(onlyQuery(), *SearchQuery::forFields(u"the hobbit"_s, {}));
    QCOMPARE(field(u"isbnField"_s)->text(), QString());
    QCOMPARE(field(u"titleField"_s)->text(), u"the hobbit"_s);
}

void SearchBarTest::takesAnIsbnWithItsLabelForAnIsbn()
{
    QTest::keyClicks(field(u"isbnField"_s), u"ISBN 0-8044-2957-X\r"_s);

    QCOMPARE(m_words->count(), 0);
    QCOMPARE(onlyQuery().kind, SearchQuery::Kind::Isbn);
}

void SearchBarTest::forgetsASearchedIsbnWhenATitleIsTyped()
{
    QTest::keyClicks(field(u"isbnField"_s), u"9780306406157\r"_s);

    QTest::keyClicks(field(u"titleField"_s), u"hobbit\r"_s);

    QCOMPARE(m_requests->count(), 2);
    QCOMPARE(m_requests->at(1).first().value<SearchQuery>().kind, SearchQuery::Kind::Title);
}

void SearchBarTest::keepsATypedIsbnWhenATitleIsTyped()
{
    QTest::keyClicks(field(u"isbnField"_s), u"978030"_s);

    QTest::keyClicks(field(u"titleField"_s), u"hobbit"_s);

    QCOMPARE(field(u"isbnField"_s)->text(), u"978030"_s);
}

void SearchBarTest::showsAQueryInItsFields()
{
    m_bar->setQuery(SearchQuery::forIsbn(*Isbn::fromText(u"9780306406157"_s)));
    QCOMPARE(field(u"isbnField"_s)->text(), u"978-0-306-40615-7"_s);

    m_bar->setQuery(*SearchQuery::forFields(u"hobbit"_s, u"tolkien"_s));

    QCOMPARE(field(u"isbnField"_s)->text(), QString());
    QCOMPARE(field(u"titleField"_s)->text(), u"hobbit"_s);
    QCOMPARE(field(u"authorField"_s)->text(), u"tolkien"_s);
    QCOMPARE(m_requests->count(), 0);
}

void SearchBarTest::namesEveryFieldForScreenReaders()
{
    for (const QString &name : {u"isbnField"_s, u"titleField"_s, u"authorField"_s})
        QVERIFY2(!field(name)->accessibleName().isEmpty(), qPrintable(name));
}

} // namespace alexandria

QTEST_MAIN(alexandria::SearchBarTest)
#include "searchbartest.moc"
