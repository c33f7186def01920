// SPDX-License-Identifier: MIT
#include "models/catalogue/edition.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

Edition editionOf(const QByteArray &json)
{
    return editionFromRecord(
        {.key = {}, .workKey = {}, .editionJson = json, .workJson = {}, .authorsJson = {}});
}

/// A record with @p value as its only field.
QByteArray recordOf(const QByteArray &field, const QByteArray &value)
{
    return R"({")" + field + R"(": )" + value + "}";
}

} // namespace

/// The fields of an edition that follow one rule each: lines, lists, codes and numbers.
class EditionFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsSingleLines_data();
    void readsSingleLines();
    void readsTheDescription_data();
    void readsTheDescription();
    void readsLists_data();
    void readsLists();
    void readsLanguages_data();
    void readsLanguages();
    void readsIsbns_data();
    void readsIsbns();
    void readsOddIsbns_data();
    void readsOddIsbns();
    void readsCovers_data();
    void readsCovers();
    void readsPages_data();
    void readsPages();
    void takesPagesFromThePagination_data();
    void takesPagesFromThePagination();
    void mergesSubjects_data();
    void mergesSubjects();
};

void EditionFieldsTest::readsSingleLines_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("line");

    QTest::newRow("text") << R"("1999")"_ba << u"1999"_s;
    QTest::newRow("number") << "1999"_ba << u"1999"_s;
    QTest::newRow("null") << "null"_ba << u""_s;
    QTest::newRow("list") << R"([null, "1999"])"_ba << u"1999"_s;
    QTest::newRow("empty list") << "[]"_ba << u""_s;
    QTest::newRow("typed value") << R"({"type": "/type/text", "value": " 1999 "})"_ba << u"1999"_s;
    QTest::newRow("several lines") << R"("19\n99")"_ba << u"19 99"_s;
}

void EditionFieldsTest::readsSingleLines()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, line);

    const Edition edition =
        editionOf(R"({"subtitle": )" + value + R"(, "by_statement": )" + value + R"(, "publish_date": )"
                  + value + R"(, "physical_format": )" + value + "}");

    QCOMPARE(edition.subtitle, line);
    QCOMPARE(edition.byStatement, line);
    QCOMPARE(edition.publishDate, line);
    QCOMPARE(edition.physicalFormat, line);
}

void EditionFieldsTest::readsTheDescription_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("description");

    QTest::newRow("missing") << "{}"_ba << u""_s;
    QTest::newRow("text") << R"({"description": "A\r\n\r\nB"})"_ba << u"A\n\nB"_s;
    QTest::newRow("typed value") << R"({"description": {"type": "/type/text", "value": "A\nB"}})"_ba
                                 << u"A\nB"_s;
    QTest::newRow("list") << R"({"description": ["A", {"value": "B"}, null, "C"]})"_ba << u"A\n\nB\n\nC"_s;
    QTest::newRow("number") << R"({"description": 7})"_ba << u"7"_s;
    QTest::newRow("object without a value") << R"({"description": {"type": "/type/text"}})"_ba << u""_s;
    QTest::newRow("markup stays text")
        << R"({"description": "<script>1</script>"})"_ba << u"<script>1</script>"_s;
}

void EditionFieldsTest::readsTheDescription()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, description);

    QCOMPARE(editionOf(json).description, description);
}

void EditionFieldsTest::readsLists_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("list") << R"(["Ace", "Chilton"])"_ba << QStringList{u"Ace"_s, u"Chilton"_s};
    QTest::newRow("bare text") << R"("Ace")"_ba << QStringList{u"Ace"_s};
    QTest::newRow("bare typed value")
        << R"({"type": "/type/text", "value": "Ace"})"_ba << QStringList{u"Ace"_s};
    QTest::newRow("null") << "null"_ba << QStringList();
    QTest::newRow("empty list") << "[]"_ba << QStringList();
    QTest::newRow("empty texts") << R"(["", " ", "\u200b"])"_ba << QStringList();
    QTest::newRow("nulls between") << R"([null, "Ace", null])"_ba << QStringList{u"Ace"_s};
    QTest::newRow("a number") << R"([1517, "Ace"])"_ba << QStringList{u"1517"_s, u"Ace"_s};
    QTest::newRow("booleans") << R"([true, false])"_ba << QStringList();
    QTest::newRow("twice") << R"(["Ace", "Ace", "Chilton", "Ace"])"_ba << QStringList{u"Ace"_s, u"Chilton"_s};
    QTest::newRow("twice in another case")
        << R"(["Ace", "ACE", "É", "é"])"_ba << QStringList{u"Ace"_s, u"É"_s};
    QTest::newRow("twice but for spaces")
        << R"(["Ace  Books", " Ace Books"])"_ba << QStringList{u"Ace Books"_s};
    QTest::newRow("objects") << R"([{"value": "Ace"}, {"name": "Chilton"}, {"key": "/publishers/x"}])"_ba
                             << QStringList{u"Ace"_s, u"Chilton"_s};
    QTest::newRow("lists in the list") << R"([["Ace"], "Chilton"])"_ba << QStringList{u"Chilton"_s};
}

void EditionFieldsTest::readsLists()
{
    QFETCH(QByteArray, value);
    QFETCH(QStringList, lines);

    QCOMPARE(editionOf(recordOf("publishers", value)).publishers, lines);
    QCOMPARE(editionOf(recordOf("series", value)).series, lines);
    QCOMPARE(editionOf(recordOf("subjects", value)).subjects, lines);
}

void EditionFieldsTest::readsLanguages_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("codes");

    QTest::newRow("links") << R"([{"key": "/languages/eng"}, {"key": "/languages/ger"}])"_ba
                           << QStringList{u"eng"_s, u"ger"_s};
    QTest::newRow("one link, no list") << R"({"key": "/languages/eng"})"_ba << QStringList{u"eng"_s};
    QTest::newRow("old links") << R"([{"key": "/l/eng"}])"_ba << QStringList{u"eng"_s};
    QTest::newRow("keys") << R"(["/languages/eng"])"_ba << QStringList{u"eng"_s};
    QTest::newRow("codes") << R"(["eng", "ger"])"_ba << QStringList{u"eng"_s, u"ger"_s};
    QTest::newRow("one code, no list") << R"("eng")"_ba << QStringList{u"eng"_s};
    QTest::newRow("odd case and spaces")
        << R"(["/Languages/ENG", " Ger "])"_ba << QStringList{u"eng"_s, u"ger"_s};
    QTest::newRow("twice") << R"(["eng", {"key": "/languages/eng"}, "ENG"])"_ba << QStringList{u"eng"_s};
    QTest::newRow("null") << "null"_ba << QStringList();
    QTest::newRow("odd members") << R"([null, 7, [], {}, {"key": null}, {"key": 7}, "", "/languages/"])"_ba
                                 << QStringList();
    QTest::newRow("no MARC codes") << R"(["English", "en", "en-GB", "e1g", "énu"])"_ba << QStringList();
}

void EditionFieldsTest::readsLanguages()
{
    QFETCH(QByteArray, value);
    QFETCH(QStringList, codes);

    QCOMPARE(editionOf(recordOf("languages", value)).languages, codes);
}

// 10·0+9·3+8·0+7·6+6·4+5·0+4·6+3·1+2·5+2 = 12·11; 9·8+7·4+6·4+5·2+4·9+3·5+2·7+10 = 19·11 (ISO 2108).
void EditionFieldsTest::readsIsbns_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("isbn13");
    QTest::addColumn<QStringList>("isbn10");

    const QStringList one13{u"9780306406157"_s};
    const QStringList one10{u"0306406152"_s};
    const QStringList x13{u"9780804429573"_s};
    const QStringList x10{u"080442957X"_s};
    QTest::newRow("none") << "{}"_ba << QStringList() << QStringList();
    QTest::newRow("ISBN-13") << R"({"isbn_13": ["9780306406157"]})"_ba << one13 << one10;
    QTest::newRow("ISBN-10") << R"({"isbn_10": ["0306406152"]})"_ba << one13 << one10;
    QTest::newRow("both forms of one")
        << R"({"isbn_10": ["0306406152"], "isbn_13": ["9780306406157"]})"_ba << one13 << one10;
    QTest::newRow("two, ISBN-13 first")
        << R"({"isbn_10": ["0306406152"], "isbn_13": ["9780804429573"]})"_ba << x13 + one13 << x10 + one10;
    QTest::newRow("ISBN-13 in the other field") << R"({"isbn_10": ["9780306406157"]})"_ba << one13 << one10;
    QTest::newRow("ISBN-10 in the other field") << R"({"isbn_13": ["0306406152"]})"_ba << one13 << one10;
    QTest::newRow("the old field") << R"({"isbn": ["0306406152"]})"_ba << one13 << one10;
    QTest::newRow("bare text") << R"({"isbn_13": "9780306406157"})"_ba << one13 << one10;
    QTest::newRow("number") << R"({"isbn_13": [9780306406157]})"_ba << one13 << one10;
    QTest::newRow("979 has no ISBN-10")
        << R"({"isbn_13": ["9791234567896"]})"_ba << QStringList{u"9791234567896"_s} << QStringList();
    QTest::newRow("lower-case x") << R"({"isbn_10": ["080442957x"]})"_ba << x13 << x10;
}

void EditionFieldsTest::readsIsbns()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, isbn13);
    QFETCH(QStringList, isbn10);

    const Edition edition = editionOf(json);

    QCOMPARE(edition.isbn13, isbn13);
    QCOMPARE(edition.isbn10, isbn10);
}

void EditionFieldsTest::readsOddIsbns_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("isbn13");

    const QStringList one{u"9780306406157"_s};
    const QStringList two{u"9780306406157"_s, u"9780804429573"_s};
    QTest::newRow("hyphens") << R"(["978-0-306-40615-7"])"_ba << one;
    QTest::newRow("spaces") << R"([" 0 306 40615 2 "])"_ba << one;
    QTest::newRow("lower-case x") << R"(["080442957x"])"_ba << QStringList{u"9780804429573"_s};
    QTest::newRow("binding after it") << R"json(["0306406152 (pbk.)"])json"_ba << one;
    QTest::newRow("the word before it") << R"(["ISBN 0-306-40615-2"])"_ba << one;
    QTest::newRow("SBN") << R"(["306406152"])"_ba << one;
    QTest::newRow("two in one text") << R"("0306406152; 080442957X")"_ba << two;
    QTest::newRow("the same in other spellings")
        << R"(["0306406152", "0-306-40615-2", "0306406152"])"_ba << one;
    QTest::newRow("typed value") << R"([{"type": "/type/text", "value": "0306406152"}])"_ba << one;
    QTest::newRow("wrong check digits") << R"(["0306406153", "9780306406158"])"_ba << QStringList();
    QTest::newRow("junk") << R"([null, "", "n/a", 7, {}, []])"_ba << QStringList();
    QTest::newRow("null") << "null"_ba << QStringList();
}

void EditionFieldsTest::readsOddIsbns()
{
    QFETCH(QByteArray, value);
    QFETCH(QStringList, isbn13);

    QCOMPARE(editionOf(recordOf("isbn_13", value)).isbn13, isbn13);
    QCOMPARE(editionOf(recordOf("isbn_10", value)).isbn13, isbn13);
    QCOMPARE(editionOf(recordOf("isbn", value)).isbn13, isbn13);
}

void EditionFieldsTest::readsCovers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QList<int>>("ids");

    QTest::newRow("list") << "[8739161, 12]"_ba << QList<int>{8739161, 12};
    QTest::newRow("one, no list") << "12"_ba << QList<int>{12};
    QTest::newRow("null") << "null"_ba << QList<int>();
    QTest::newRow("removed") << "[-1]"_ba << QList<int>();
    QTest::newRow("zero") << "[0]"_ba << QList<int>();
    QTest::newRow("null and an id") << "[null, 12]"_ba << QList<int>{12};
    QTest::newRow("text") << R"(["12", " 13 ", "x", "-1", ""])"_ba << QList<int>{12, 13};
    QTest::newRow("whole and other fractions") << "[12.0, 13.5]"_ba << QList<int>{12};
    QTest::newRow("over any integer") << R"([1000000000000, 1e30, "1000000000000"])"_ba << QList<int>();
    QTest::newRow("twice") << R"([12, 13, 12, "12"])"_ba << QList<int>{12, 13};
    QTest::newRow("odd members") << R"([true, {}, {"id": 12}, [12]])"_ba << QList<int>();
}

void EditionFieldsTest::readsCovers()
{
    QFETCH(QByteArray, value);
    QFETCH(QList<int>, ids);

    QCOMPARE(editionOf(recordOf("covers", value)).covers, ids);
}

void EditionFieldsTest::readsPages_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("pages"); // 0: none

    QTest::newRow("number") << "350"_ba << 350;
    QTest::newRow("whole fraction") << "350.0"_ba << 350;
    QTest::newRow("other fraction") << "350.5"_ba << 0;
    QTest::newRow("text") << R"("350")"_ba << 350;
    QTest::newRow("words") << R"("xii, 340 p.")"_ba << 340;
    QTest::newRow("zero") << "0"_ba << 0;
    QTest::newRow("negative") << "-350"_ba << 0;
    QTest::newRow("negative in text") << R"("-350")"_ba << 0;
    QTest::newRow("10^12") << "1000000000000"_ba << 0;
    QTest::newRow("10^300") << "1e300"_ba << 0;
    QTest::newRow("null") << "null"_ba << 0;
    QTest::newRow("unpaged") << R"("unpaged")"_ba << 0;
    QTest::newRow("typed value") << R"({"type": "/type/int", "value": 350})"_ba << 350;
    QTest::newRow("list") << "[350]"_ba << 350;
}

void EditionFieldsTest::readsPages()
{
    QFETCH(QByteArray, value);
    QFETCH(int, pages);

    QCOMPARE(editionOf(recordOf("number_of_pages", value)).pages.value_or(0), pages);
}

void EditionFieldsTest::takesPagesFromThePagination_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("pages");

    QTest::newRow("pagination only") << R"({"pagination": "xvi, 212 p. ;"})"_ba << 212;
    QTest::newRow("number of pages first") << R"({"number_of_pages": 220, "pagination": "212 p."})"_ba << 220;
    QTest::newRow("senseless number of pages")
        << R"({"number_of_pages": -1, "pagination": "212 p."})"_ba << 212;
}

void EditionFieldsTest::takesPagesFromThePagination()
{
    QFETCH(QByteArray, json);
    QFETCH(int, pages);

    QCOMPARE(editionOf(json).pages.value_or(0), pages);
}

void EditionFieldsTest::mergesSubjects_data()
{
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<QByteArray>("work");
    QTest::addColumn<QStringList>("subjects");

    QTest::newRow("both") << R"({"subjects": ["Foxes"]})"_ba
                          << R"({"subjects": ["Animals"]})"_ba << QStringList{u"Foxes"_s, u"Animals"_s};
    QTest::newRow("the same in another case")
        << R"({"subjects": ["Foxes"]})"_ba
        << R"({"subjects": ["FOXES", "foxes", "Animals"]})"_ba << QStringList{u"Foxes"_s, u"Animals"_s};
    QTest::newRow("not ASCII") << R"({"subjects": ["Éducation"]})"_ba
                               << R"({"subjects": ["E\u0301DUCATION"]})"_ba << QStringList{u"Éducation"_s};
    QTest::newRow("of the work only")
        << "{}"_ba
        << R"({"subjects": [{"name": "Animals"}]})"_ba << QStringList{u"Animals"_s};
    QTest::newRow("people, places and times")
        << R"({"subject_times": ["1984"], "subject_places": ["Rome"], "subject_people": "Caesar", )"
           R"("subjects": ["War"]})"_ba
        << QByteArray() << QStringList{u"War"_s, u"Caesar"_s, u"Rome"_s, u"1984"_s};
    QTest::newRow("a place that is a subject too")
        << R"({"subjects": ["Rome"], "subject_places": ["Rome"]})"_ba << QByteArray()
        << QStringList{u"Rome"_s};
    QTest::newRow("the edition's places before the work's subjects")
        << R"({"subject_places": ["Rome"]})"_ba
        << R"({"subjects": ["War"]})"_ba << QStringList{u"Rome"_s, u"War"_s};
}

void EditionFieldsTest::mergesSubjects()
{
    QFETCH(QByteArray, edition);
    QFETCH(QByteArray, work);
    QFETCH(QStringList, subjects);

    QCOMPARE(editionFromRecord({{}, {}, edition, work, {}}).subjects, subjects);
}

QTEST_GUILESS_MAIN(EditionFieldsTest)
#include "editionfieldstest.moc"
