// SPDX-License-Identifier: MIT
#include "models/catalogue/editiontablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::EditionTableModelTest)
#include "editiontablemodeltest.moc"
