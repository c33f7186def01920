// SPDX-License-Identifier: MIT
#include "models/exporting/exportcells.h"
#include "tests/support/exportrows.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

class ExportColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNamesOfItsOwnForEachColumn();
    void isNeverCalledId();
    void remembersChosenColumns();
    void ignoresNamesThatAreNotKnown();
    void findsColumnsByTheirNames_data();
    void findsColumnsByTheirNames();
    void saysWhatIsInARow_data();
    void saysWhatIsInARow();
    void saysWhatAScanIs_data();
    void saysWhatAScanIs();
    void fallsBackOnWhatTheListShows();
    void hyphenatesEveryIsbn_data();
    void hyphenatesEveryIsbn();
    void linksToOpenLibrary();
    void namesLanguages_data();
    void namesLanguages();
};

void ExportColumnsTest::hasNamesOfItsOwnForEachColumn()
{
    for (const ColumnNaming naming : {ColumnNaming::Machine, ColumnNaming::Translated}) {
        const QStringList names = columnNames(allColumns(), naming);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), allColumns().size());
        QVERIFY(!names.contains(QString()));
    }
}

/// Excel takes a file that begins so for SYLK.
void ExportColumnsTest::isNeverCalledId()
{
    for (const ColumnNaming naming : {ColumnNaming::Machine, ColumnNaming::Translated}) {
        for (const QString &name : columnNames(allColumns(), naming))
            QVERIFY2(!name.startsWith("ID"_L1, Qt::CaseInsensitive), qPrintable(name));
    }
}

void ExportColumnsTest::remembersChosenColumns()
{
    QCOMPARE(toNames({ExportColumn::Title, ExportColumn::Isbn13}), (QStringList{u"title"_s, u"isbn_13"_s}));
    for (const QList<ExportColumn> &columns : {allColumns(), usualColumnsOfSearches(), usualColumnsOfScans()})
        QCOMPARE(columnsFromNames(toNames(columns)), columns);
}

void ExportColumnsTest::ignoresNamesThatAreNotKnown()
{
    const QStringList names{u"year"_s, u"shelf"_s, QString(), u"title"_s, u"year"_s, u"Title"_s};

    QCOMPARE(columnsFromNames(names), (QList{ExportColumn::Year, ExportColumn::Title}));
}

void ExportColumnsTest::findsColumnsByTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<ExportColumn>("column");

    QTest::newRow("machine") << u"isbn_13"_s << true << ExportColumn::Isbn13;
    QTest::newRow("translated") << u"ISBN-13"_s << true << ExportColumn::Isbn13;
    QTest::newRow("blanks and capitals") << u"  PUBLISH   date "_s << true << ExportColumn::PublishDate;
    QTest::newRow("another") << u"shelf"_s << false << ExportColumn::Title;
    QTest::newRow("empty") << QString() << false << ExportColumn::Title;
}

void ExportColumnsTest::findsColumnsByTheirNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isKnown);
    QFETCH(ExportColumn, column);

    QCOMPARE(columnNamed(name), isKnown ? std::optional(column) : std::nullopt);
}

void ExportColumnsTest::saysWhatIsInARow_data()
{
    QTest::addColumn<ExportColumn>("column");
    QTest::addColumn<QString>("translated");
    QTest::addColumn<QString>("machine");

    const auto row = [](ExportColumn column, const QString &translated, const QString &machine) {
        QTest::newRow(qPrintable(machineName(column))) << column << translated << machine;
    };
    const auto same = [&row](ExportColumn column, const QString &text) { row(column, text, text); };
    row(ExportColumn::Isbn13, u"978-0-575-04800-3; 978-0-552-13703-4"_s, u"9780575048003; 9780552137034"_s);
    row(ExportColumn::Isbn10, u"0-575-04800-X; 0-552-13703-0"_s, u"057504800X; 0552137030"_s);
    same(ExportColumn::Title, u"Good Omens"_s);
    same(ExportColumn::Subtitle, u"The Nice and Accurate Prophecies"_s);
    same(ExportColumn::Authors, u"Terry Pratchett; Neil Gaiman"_s);
    same(ExportColumn::ByStatement, u"Terry Pratchett and Neil Gaiman"_s);
    same(ExportColumn::Publishers, u"Gollancz; Corgi"_s);
    same(ExportColumn::PublishDate, u"May 1990"_s);
    same(ExportColumn::Year, u"1990"_s);
    same(ExportColumn::Pages, u"288"_s);
    row(ExportColumn::Languages, u"English; German"_s, u"eng; ger"_s);
    same(ExportColumn::Series, u"Vista"_s);
    same(ExportColumn::Format, u"Hardcover"_s);
    same(ExportColumn::Subjects, u"Humour; Fiction"_s);
    same(ExportColumn::Description, u"A demon, an angel.\nThe end of the world."_s);
    same(ExportColumn::EditionKey, u"OL7353617M"_s);
    same(ExportColumn::WorkKey, u"OL453936W"_s);
    same(ExportColumn::WorkTitle, u"Good Omens"_s);
    same(ExportColumn::Link, u"https://openlibrary.org/books/OL7353617M"_s);
    same(ExportColumn::CoverLink, u"https://covers.openlibrary.org/b/id/12345-M.jpg?default=false"_s);
    same(ExportColumn::Position, QString());
    same(ExportColumn::Count, QString());
    same(ExportColumn::Note, QString());
    same(ExportColumn::Status, QString());
    same(ExportColumn::Input, QString());
}

void ExportColumnsTest::saysWhatIsInARow()
{
    QFETCH(ExportColumn, column);
    QFETCH(QString, translated);
    QFETCH(QString, machine);
    const ExportRow row = searchRow(fullEdition());

    QCOMPARE(cellOf(row, column, {IsbnStyle::Hyphenated, ColumnNaming::Translated}), translated);
    QCOMPARE(cellOf(row, column, {IsbnStyle::Bare, ColumnNaming::Machine}), machine);
    QCOMPARE(cellOf(searchRow({}), column, {}), QString());
    QCOMPARE(cellOf({}, column, {}), QString());
}

void ExportColumnsTest::saysWhatAScanIs_data()
{
    QTest::addColumn<ScanEntry::State>("state");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("found") << ScanEntry::State::Found
                           << QStringList{u"978-0-552-13703-4"_s, u"0-552-13703-0"_s, u"Found"_s};
    QTest::newRow("several") << ScanEntry::State::Several
                             << QStringList{u"978-0-552-13703-4"_s, u"0-552-13703-0"_s,
                                            u"Several editions"_s};
    QTest::newRow("not found") << ScanEntry::State::NotFound
                               << QStringList{u"978-0-552-13703-4"_s, u"0-552-13703-0"_s, u"Not found"_s};
    QTest::newRow("open") << ScanEntry::State::Open
                          << QStringList{u"978-0-552-13703-4"_s, u"0-552-13703-0"_s, u"Not looked up yet"_s};
    QTest::newRow("no ISBN") << ScanEntry::State::NotAnIsbn
                             << QStringList{QString(), QString(), u"Not an ISBN"_s};
}

void ExportColumnsTest::saysWhatAScanIs()
{
    QFETCH(ScanEntry::State, state);
    QFETCH(QStringList, expected);
    const ExportRow row = scanRow(7, state, fullEdition());

    QCOMPARE(cellsOf(row, {ExportColumn::Isbn13, ExportColumn::Isbn10, ExportColumn::Status}, {}), expected);
    QCOMPARE(cellsOf(row, {ExportColumn::Position, ExportColumn::Count, ExportColumn::Note}, {}),
             (QStringList{u"7"_s, u"2"_s, u"shelf 5; damp"_s}));
    QCOMPARE(cellOf(row, ExportColumn::Input, {}), row.scan->entry.input);
    QCOMPARE(cellOf(row, ExportColumn::Status, {IsbnStyle::Bare, ColumnNaming::Machine}), statusName(state));
}

void ExportColumnsTest::fallsBackOnWhatTheListShows()
{
    ExportRow row = scanRow(1, ScanEntry::State::Found);
    row.scan->entry.edition = ScannedEdition::of(fullEdition());

    QCOMPARE(cellsOf(row,
                     {ExportColumn::Title, ExportColumn::Authors, ExportColumn::Year,
                      ExportColumn::EditionKey, ExportColumn::Publishers},
                     {}),
             (QStringList{u"Good Omens: The Nice and Accurate Prophecies"_s,
                          u"Terry Pratchett, Neil Gaiman"_s, u"1990"_s, u"OL7353617M"_s, QString()}));
}

void ExportColumnsTest::hyphenatesEveryIsbn_data()
{
    QTest::addColumn<QString>("isbn");
    QTest::addColumn<QString>("hyphenated");

    QTest::newRow("ISBN-13") << u"9780306406157"_s << u"978-0-306-40615-7"_s;
    QTest::newRow("ISBN-10") << u"080442957X"_s << u"0-8044-2957-X"_s;
    QTest::newRow("979") << u"9791090636071"_s << u"979-10-90636-07-1"_s;
    QTest::newRow("ISBN-13 of an unknown registrant") << u"9789999999991"_s << u"978-999999999-1"_s;
    QTest::newRow("ISBN-10 of an unknown registrant") << u"9999999999"_s << u"999999999-9"_s;
    QTest::newRow("none") << QString() << QString();
}

void ExportColumnsTest::hyphenatesEveryIsbn()
{
    QFETCH(QString, isbn);
    QFETCH(QString, hyphenated);

    QCOMPARE(isbnText(isbn, IsbnStyle::Hyphenated), hyphenated);
    QCOMPARE(isbnText(isbn, IsbnStyle::Bare), isbn);
    if (!isbn.isEmpty())
        QCOMPARE(Isbn::fromText(hyphenated).value(), Isbn::fromText(isbn).value());
}

void ExportColumnsTest::linksToOpenLibrary()
{
    QCOMPARE(openLibraryLink(u"/works/OL1W"_s), u"https://openlibrary.org/works/OL1W"_s);
    QCOMPARE(openLibraryLink(u"/books/a} \n\u00E9"_s), u"https://openlibrary.org/books/a%7D%20%0A%C3%A9"_s);
    QCOMPARE(openLibraryLink(QString()), QString());
}

void ExportColumnsTest::namesLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");

    QTest::newRow("German") << u"ger"_s << u"de"_s << u"German"_s;
    QTest::newRow("Persian") << u"per"_s << u"fa"_s << u"Persian"_s;
    QTest::newRow("Norwegian") << u"nor"_s << u"no"_s << u"Norwegian"_s;
    QTest::newRow("ancient Greek") << u"grc"_s << u"grc"_s << u"Ancient Greek"_s;
    QTest::newRow("several languages") << u"mul"_s << u"mul"_s << u"mul"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void ExportColumnsTest::namesLanguages()
{
    QFETCH(QString, code);
    QFETCH(QString, tag);
    QFETCH(QString, name);

    QCOMPARE(citedLanguage(code), (CitedLanguage{tag, name}));
}

QTEST_APPLESS_MAIN(ExportColumnsTest)
#include "exportcolumnstest.moc"
