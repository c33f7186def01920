// SPDX-License-Identifier: MIT
#include "ui/search/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

class EmptyStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersNothingButWordsAtTheStart();
    void asksWhichCatalogueAtTheFirstStart();
    void namesBothFormsOfAnIsbnThatWasNotFound();
    void namesNoTenDigitFormWhereThereIsNone();
    void offersTheTitleFieldAfterAnIsbn();
    void offersTheTitleAlone();
    void copiesTheAddressAtOpenLibrary();
    void escapesWordsInAnAddress_data();
    void escapesWordsInAnAddress();
};

namespace {

QString text(const EmptyState &state, const QString &name)
{
    return state.findChild<TextLabel *>(name)->text();
}

QPushButton *button(const EmptyState &state, const QString &name)
{
    return state.findChild<QPushButton *>(name);
}

SearchQuery isbnQuery(const QString &isbn)
{
    return SearchQuery::forIsbn(*Isbn::fromText(isbn));
}

} // namespace

void EmptyStateTest::offersNothingButWordsAtTheStart()
{
    const EmptyState state;

    QVERIFY(button(state, u"emptyAction"_s)->isHidden());
    QVERIFY(button(state, u"emptyCopyLink"_s)->isHidden());
}

void EmptyStateTest::asksWhichCatalogueAtTheFirstStart()
{
    EmptyState state;
    const QSignalSpy connecting(&state, &EmptyState::connectWanted);
    const QSignalSpy exploring(&state, &EmptyState::sampleWanted);

    state.setFirstStart(true);

    QVERIFY(!button(state, u"emptyAction"_s)->isHidden() && !button(state, u"exploreSample"_s)->isHidden());
    button(state, u"emptyAction"_s)->click();
    button(state, u"exploreSample"_s)->click();
    QCOMPARE(connecting.count(), 1);
    QCOMPARE(exploring.count(), 1);
    state.setFirstStart(false);
    QVERIFY(button(state, u"emptyAction"_s)->isHidden() && button(state, u"exploreSample"_s)->isHidden());
}

void EmptyStateTest::namesBothFormsOfAnIsbnThatWasNotFound()
{
    EmptyState state;

    state.showNothingFound(isbnQuery(u"9780306406157"_s));

    QVERIFY(text(state, u"emptySentence"_s).contains(u"978-0-306-40615-7"_s));
    QVERIFY(text(state, u"emptyNote"_s).contains(u"0-306-40615-2"_s));
}

void EmptyStateTest::namesNoTenDigitFormWhereThereIsNone()
{
    EmptyState state;

    state.showNothingFound(isbnQuery(u"9791034304882"_s)); // 979-10, France: no ISBN-10 exists

    QVERIFY(!text(state, u"emptyNote"_s).contains(u"%"_s));
    QVERIFY(!text(state, u"emptyNote"_s).contains(u"ten-digit"_s));
}

void EmptyStateTest::offersTheTitleFieldAfterAnIsbn()
{
    EmptyState state;
    QSignalSpy wanted(&state, &EmptyState::titleSearchWanted);
    state.showNothingFound(isbnQuery(u"9780306406157"_s));

    button(state, u"emptyAction"_s)->click();

    QCOMPARE(wanted.count(), 1);
}

void EmptyStateTest::offersTheTitleAlone()
{
    EmptyState state;
    QSignalSpy requested(&state, &EmptyState::searchRequested);
    state.showNothingFound(*SearchQuery::forFields(u"hobbit"_s, u"tolkein"_s));

    button(state, u"emptyAction"_s)->click();

    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<SearchQuery>(), *SearchQuery::forFields(u"hobbit"_s, {}));
}

void EmptyStateTest::copiesTheAddressAtOpenLibrary()
{
    EmptyState state;
    state.showNothingFound(isbnQuery(u"9780306406157"_s));

    button(state, u"emptyCopyLink"_s)->click();

    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://openlibrary.org/isbn/9780306406157"_s);
}

void EmptyStateTest::escapesWordsInAnAddress_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("address");

    QTest::newRow("spaces") << u"the hobbit"_s << u"https://openlibrary.org/search?title=the%20hobbit"_s;
    QTest::newRow("signs of an address")
        << u"a&b=c#d+e%20"_s << u"https://openlibrary.org/search?title=a%26b%3Dc%23d%2Be%2520"_s;
    QTest::newRow("other scripts") << u"本"_s << u"https://openlibrary.org/search?title=%E6%9C%AC"_s;
}

void EmptyStateTest::escapesWordsInAnAddress()
{
    QFETCH(QString, title);
    QFETCH(QString, address);

    QCOMPARE(openLibraryAddress(*SearchQuery::forFields(title, {})), address);
}

} // namespace alexandria

QTEST_MAIN(alexandria::EmptyStateTest)
#include "emptystatetest.moc"
