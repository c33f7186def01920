// SPDX-License-Identifier: MIT
#include "models/catalogue/editiontablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace alexandria {

class EditionTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesTheModelTester();
    void showsAnEditionInItsColumns_data();
    void showsAnEditionInItsColumns();
    void leavesUnknownFactsEmpty();
    void setsNumbersRight();
    void sortsByFoldedTextAndByNumber();
    void offersAllTextOfARowForFiltering();
    void asksForMoreOnceUntilThePageCame();
    void asksForNothingAtTheEnd();
    void updatesAPageInPlace_data();
    void updatesAPageInPlace();
    void keepsTheOtherRowsAndTheirIndexes();
};

namespace {

using Model = EditionTableModel;

Edition hobbit()
{
    Edition edition;
    edition.key = u"/books/OL1M"_s;
    edition.title = u"Étude of a Hobbit"_s;
    edition.subtitle = u"There and Back"_s;
    edition.authors = {{u"/authors/OL1A"_s, u"J.R.R. Tolkien"_s}};
    edition.publishers = {u"Allen & Unwin"_s, u"Unwin"_s};
    edition.publishDate = u"Sept. 1937"_s;
    edition.pages = 310;
    edition.languages = {u"eng"_s};
    edition.isbn13 = {u"9780306406157"_s}; // the example of the ISBN manual
    edition.physicalFormat = u"Paperback"_s;
    return edition;
}

/// "a b c": editions with these keys, and titles made of them.
QList<Edition> keyed(const QString &keys)
{
    QList<Edition> editions;
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts)) {
        Edition edition;
        edition.key = key.left(1);
        edition.title = key; // "b2" is another record of b
        editions << edition;
    }
    return editions;
}

QString titlesIn(const Model &model)
{
    QStringList titles;
    for (const Edition &edition : model.editions())
        titles << edition.title;
    return titles.join(u' ');
}

} // namespace

void EditionTableModelTest::passesTheModelTester()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.append({hobbit(), Edition()}, true);
    model.append({hobbit()}, false);
    QCOMPARE(model.rowCount(), 3);
    model.clear();

    QCOMPARE(model.rowCount(), 0);
}

void EditionTableModelTest::showsAnEditionInItsColumns_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");

    QTest::newRow("title") << int(Model::TitleColumn) << u"Étude of a Hobbit: There and Back"_s;
    QTest::newRow("authors") << int(Model::AuthorsColumn) << u"J.R.R. Tolkien"_s;
    QTest::newRow("year") << int(Model::YearColumn) << u"1937"_s;
    QTest::newRow("publisher") << int(Model::PublisherColumn) << u"Allen & Unwin, Unwin"_s;
    QTest::newRow("isbn") << int(Model::IsbnColumn) << u"978-0-306-40615-7"_s;
    QTest::newRow("language") << int(Model::LanguageColumn) << u"English"_s;
    QTest::newRow("format") << int(Model::FormatColumn) << u"Paperback"_s;
    QTest::newRow("pages") << int(Model::PagesColumn) << u"310"_s;
}

void EditionTableModelTest::showsAnEditionInItsColumns()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    Model model;
    model.append({hobbit()}, false);

    QCOMPARE(model.index(0, column).data().toString(), text);
    QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void EditionTableModelTest::leavesUnknownFactsEmpty()
{
    Model model;
    model.append({Edition()}, false);

    QVERIFY(!model.index(0, Model::TitleColumn).data().toString().isEmpty()); // says that there is none
    for (int column = Model::AuthorsColumn; column < Model::ColumnCount; ++column)
        QCOMPARE(model.index(0, column).data().toString(), QString());
}

void EditionTableModelTest::setsNumbersRight()
{
    Model model;
    model.append({hobbit()}, false);

    for (const int column : {Model::YearColumn, Model::PagesColumn})
        QVERIFY(model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(model.index(0, Model::TitleColumn).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

void EditionTableModelTest::sortsByFoldedTextAndByNumber()
{
    Model model;
    model.append({hobbit(), Edition()}, false);

    QVERIFY(model.index(0, Model::TitleColumn).data(Model::SortRole).toString().startsWith("etude"_L1));
    QCOMPARE(model.index(0, Model::YearColumn).data(Model::SortRole), QVariant(1937));
    QCOMPARE(model.index(0, Model::PagesColumn).data(Model::SortRole), QVariant(310));
    QCOMPARE(model.index(1, Model::PagesColumn).data(Model::SortRole), QVariant(0));
}

void EditionTableModelTest::offersAllTextOfARowForFiltering()
{
    Model model;
    model.append({hobbit()}, false);

    const QString text = model.index(0, Model::TitleColumn).data(Model::FilterRole).toString();

    for (const QString &word :
         {u"etude"_s, u"tolkien"_s, u"unwin"_s, u"1937"_s, u"9780306406157"_s, u"english"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
}

void EditionTableModelTest::asksForMoreOnceUntilThePageCame()
{
    Model model;
    QSignalSpy asked(&model, &Model::pageNeeded);
    model.append({hobbit()}, true);

    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(asked.count(), 1);
    model.stopLoading();
    model.fetchMore({});

    QCOMPARE(asked.count(), 2);
}

void EditionTableModelTest::asksForNothingAtTheEnd()
{
    Model model;
    QSignalSpy asked(&model, &Model::pageNeeded);
    model.append({hobbit()}, false);

    QVERIFY(!model.canFetchMore({}));
    model.fetchMore({});

    QCOMPARE(asked.count(), 0);
}

void EditionTableModelTest::updatesAPageInPlace_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("result");
    QTest::addColumn<int>("changes");
    QTest::addColumn<int>("insertions");
    QTest::addColumn<int>("removals");

    const auto row = [](const char *name, const QString &shown, const QString &before, const QString &after,
                        const QString &result, std::array<int, 3> counts) {
        QTest::newRow(name) << shown << before << after << result << counts[0] << counts[1] << counts[2];
    };
    row("the same", u"a b c"_s, u"a b c"_s, u"a b c"_s, u"a b c"_s, {0, 0, 0});
    row("one changed", u"a b c"_s, u"a b c"_s, u"a b2 c"_s, u"a b2 c"_s, {1, 0, 0});
    row("one gone", u"a b c"_s, u"a b c"_s, u"a c"_s, u"a c"_s, {0, 0, 1});
    row("one new at the top", u"a b"_s, u"a b"_s, u"n a b"_s, u"n a b"_s, {0, 1, 0});
    row("one new in the middle", u"a b"_s, u"a b"_s, u"a n b"_s, u"a n b"_s, {0, 1, 0});
    row("one new at the end", u"a b"_s, u"a b"_s, u"a b n"_s, u"a b n"_s, {0, 1, 0});
    row("another order", u"a b c"_s, u"a b c"_s, u"c b a"_s, u"a b c"_s, {0, 0, 0});
    row("all gone", u"a b"_s, u"a b"_s, u""_s, u""_s, {0, 0, 2});
    row("all new", u"a b"_s, u"a b"_s, u"m n"_s, u"m n"_s, {0, 2, 2});
    row("from nothing", u""_s, u""_s, u"m n"_s, u"m n"_s, {0, 2, 0});
    row("a page above others", u"a b x y"_s, u"a b"_s, u"a n"_s, u"a n x y"_s, {0, 1, 1});
    row("a page below others", u"x y a b"_s, u"a b"_s, u"n b"_s, u"x y n b"_s, {0, 1, 1});
    row("one that another page has", u"a b x y"_s, u"a b"_s, u"a x2"_s, u"a x2 y"_s, {1, 0, 1});
    row("all at once", u"a b c d"_s, u"a b c d"_s, u"m a2 c n"_s, u"m a2 c n"_s, {1, 2, 2});
}

void EditionTableModelTest::updatesAPageInPlace()
{
    QFETCH(QString, shown);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, result);
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(keyed(shown), true);
    const QSignalSpy changes(&model, &Model::dataChanged);
    const QSignalSpy insertions(&model, &Model::rowsInserted);
    const QSignalSpy removals(&model, &Model::rowsRemoved);
    const QSignalSpy resets(&model, &Model::modelReset);
    const QSignalSpy moves(&model, &Model::layoutChanged);

    model.update(keyed(before), keyed(after));

    QCOMPARE(titlesIn(model), result);
    QTEST(int(changes.count()), "changes");
    QTEST(int(insertions.count()), "insertions");
    QTEST(int(removals.count()), "removals");
    QCOMPARE(resets.count(), 0);
    QCOMPARE(moves.count(), 0);
}

void EditionTableModelTest::keepsTheOtherRowsAndTheirIndexes()
{
    Model model;
    model.append(keyed(u"a b c"_s), true);
    const QPersistentModelIndex selected = model.index(2, Model::TitleColumn);

    model.update(keyed(u"a b c"_s), keyed(u"n a c2"_s));

    QCOMPARE(selected.data().toString(), u"c2"_s);
    QCOMPARE(selected.row(), 2);
    QVERIFY(model.canFetchMore({}));
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::EditionTableModelTest)
#include "editiontablemodeltest.moc"
