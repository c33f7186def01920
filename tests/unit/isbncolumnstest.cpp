// SPDX-License-Identifier: MIT
#include "app/importing/isbncolumns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

/// "input=ISBN-13", or "input!" for what is none.
QStringList written(const QList<IsbnInText> &places)
{
    QStringList result;
    for (const IsbnInText &place : places)
        result += place.isbn ? place.input + u'=' + place.isbn->toIsbn13() : place.input + u'!';
    return result;
}

} // namespace

class IsbnColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheirNames_data();
    void knowsTheirNames();
    void takesTheIsbnsOfARow_data();
    void takesTheIsbnsOfARow();
    void takesThemFromColumnsWithoutNames_data();
    void takesThemFromColumnsWithoutNames();
};

void IsbnColumnsTest::knowsTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");

    for (const auto *name : {"isbn",
                             "ISBN",
                             "Isbn13",
                             "ISBN-10",
                             "ISBN (13)",
                             "isbn_13",
                             "book_isbn",
                             "ISBNs",
                             "Número de ISBN",
                             "eISBN",
                             "EAN",
                             "ean13",
                             "EAN-Code",
                             "GTIN",
                             "Barcode",
                             "bar code",
                             "Strichcode",
                             "Code-barres",
                             "Código de barras",
                             "Kod kreskowy",
                             "Штрихкод",
                             "条形码",
                             "バーコード",
                             "ردمك"})
        QTest::newRow(name) << QString::fromUtf8(name) << true;
    for (const auto *name : {"", "id", "title", "ocean", "mean", "LCCN", "issn", "barcelona", "work_id"})
        QTest::newRow(name) << QString::fromUtf8(name) << false;
}

void IsbnColumnsTest::knowsTheirNames()
{
    QFETCH(QString, name);
    QFETCH(bool, expected);

    QCOMPARE(IsbnColumns::fromHeader({u"id"_s, name}).has_value(), expected);
}

void IsbnColumnsTest::takesTheIsbnsOfARow_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QStringList>("expected");

    const QStringList ten{u"0306406152=9780306406157"_s};
    const QString both = u"id,isbn,isbn13,title"_s;
    const auto row = [](const char *name, const QString &header, const QString &record,
                        const QStringList &expected) { QTest::newRow(name) << header << record << expected; };
    row("one column", u"title,isbn"_s, u"A,0306406152"_s, ten);
    row("both forms", both, u"1,0306406152,9780306406157,A"_s, ten);
    row("two books", both, u"1,0306406152,9780804429573,A"_s,
        ten + QStringList{u"9780804429573=9780804429573"_s});
    row("several in a cell", u"isbn"_s, u"\"0306406152, 080442957X; 9780306406157\""_s,
        ten + QStringList{u"080442957X=9780804429573"_s});
    row("a wrong one beside a good one", u"isbn"_s, u"0306406152 9780804429574"_s,
        ten + QStringList{u"9780804429574!"_s});
    row("numbers that are none", u"id,best_book_id,work_id,isbn,ratings"_s,
        u"306406152,306406152,2792775,0306406152,4780653"_s, ten);
    row("ISBNs in other columns", u"isbn,notes"_s, u"0306406152,like 9780804429573"_s, ten);
    row("as Goodreads writes", both, u"1,\"=\"\"0306406152\"\"\",\"=\"\"9780306406157\"\"\",A"_s, ten);
    row("as Goodreads writes without", both, u"1,\"=\"\"\"\"\",\"=\"\"\"\"\",A"_s, {});
    row("as LibraryThing writes", u"isbn"_s, u"[0306406152]"_s, ten);
    row("as LibraryThing writes without", u"isbn"_s, u"[]"_s, {});
    row("without its zero", u"isbn,title"_s, u"306406152,A"_s, {u"306406152=9780306406157"_s});
    row("without two zeros", u"isbn,title"_s, u"61120081,A"_s, {u"61120081=9780061120084"_s});
    row("without its zero, but an X", u"isbn,title"_s, u"80442957X,A"_s, {u"80442957X=9780804429573"_s});
    row("a decimal number", u"isbn13,isbn"_s, u"9780306406157.0,"_s, {u"9780306406157=9780306406157"_s});
    row("destroyed beside a good one", both, u"1,0306406152,9.78030640616e+12,A"_s, ten);
    row("destroyed", both, u"1,,9.78030640616e+12,A"_s, {u"9.78030640616e+12!"_s});
    row("destroyed, with a comma", u"isbn;title"_s, u"9,78031E+12;A"_s, {u"9,78031E+12!"_s});
    row("wrong", u"isbn,title"_s, u"9780306406158,A"_s, {u"9780306406158!"_s});
    row("wrong twice", both, u"1,0306406153,9780306406158,A"_s, {u"0306406153!"_s});
    row("not an ISBN", u"isbn,title"_s, u"\"none\nat all\",A"_s, {u"none at all!"_s});
    row("empty", both, u"1,, ,A"_s, {});
    row("cut off", both, u"1"_s, {});
    row("the library's own barcode", u"isbn,barcode"_s, u",30640000012345"_s, {});
    row("an ISBN as barcode", u"isbn,barcode"_s, u",9780306406157"_s, {u"9780306406157=9780306406157"_s});
    row("only a barcode", u"barcode"_s, u"4006381333931"_s, {u"4006381333931!"_s});
    row("a comma in the title before", u"title,isbn,pages"_s, u"A, B,0306406152,300"_s, ten);
    row("commas in the title before", u"id,title,isbn"_s, u"1,A, B, C, D,0306406152"_s, ten);
    row("a comma in the title after", u"isbn,title"_s, u"306406152,A, B"_s, {u"306406152=9780306406157"_s});
    row("a comma in the title, no ISBN", u"title,isbn,pages"_s, u"A, B,,300"_s, {});
    row("a comma in the title, a wrong one", u"isbn,title"_s, u"0306406153,A, B"_s, {u"0306406153!"_s});
    row("a column left out", u"id,title,isbn"_s, u"1,0306406152"_s, ten);
    row("empty cells left over", u"title,isbn"_s, u"A,306406152,,,"_s, {u"306406152=9780306406157"_s});
}

void IsbnColumnsTest::takesTheIsbnsOfARow()
{
    QFETCH(QString, header);
    QFETCH(QString, record);
    QFETCH(QStringList, expected);
    const QChar separator = header.contains(u';') ? u';' : u',';
    const auto columns = IsbnColumns::fromHeader(header.split(separator));
    CsvReader reader(record, separator);
    CsvRecord row;
    QVERIFY(columns && reader.readNext(row));

    QCOMPARE(written(columns->isbnsOf(reader, row)), expected);
}

void IsbnColumnsTest::takesThemFromColumnsWithoutNames_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QStringList>("expected");

    const QString ten = u"0306406152=9780306406157"_s;
    const QString x = u"080442957X=9780804429573"_s;
    QTest::newRow("one") << u"1,A,0306406152"_s << QStringList{ten};
    QTest::newRow("both forms") << u"0306406152,9780306406157,A"_s << QStringList{ten};
    QTest::newRow("two copies") << u"0306406152,080442957X,0306406152"_s << QStringList{ten, x, ten};
    QTest::newRow("a wrong number beside") << u"0306406153,0306406152,A"_s << QStringList{ten};
    QTest::newRow("a wrong one among ISBNs")
        << u"0306406153,0306406152"_s << QStringList{u"0306406153!"_s, ten};
    QTest::newRow("a wrong one only") << u"0306406153,A"_s << QStringList{u"0306406153!"_s};
    QTest::newRow("none") << u"1,A,2008"_s << QStringList();
}

void IsbnColumnsTest::takesThemFromColumnsWithoutNames()
{
    QFETCH(QString, record);
    QFETCH(QStringList, expected);
    CsvReader reader(record, u',');
    CsvRecord row;
    QVERIFY(reader.readNext(row));

    QCOMPARE(written(isbnsOfRow(reader, row)), expected);
}

QTEST_APPLESS_MAIN(IsbnColumnsTest)
#include "isbncolumnstest.moc"
