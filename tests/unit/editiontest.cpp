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

/// "key=name" of each, to compare in one line.
QStringList described(const QList<Author> &authors)
{
    QStringList lines;
    for (const Author &author : authors)
        lines.append(author.key + u'=' + author.name);
    return lines;
}

} // namespace

class EditionTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAWholeRecord();
    void readsTheTitle_data();
    void readsTheTitle();
    void takesKeysFromTheRowFirst_data();
    void takesKeysFromTheRowFirst();
    void readsAuthors_data();
    void readsAuthors();
    void fallsBackToTheWorksAuthors_data();
    void fallsBackToTheWorksAuthors();
    void namesAuthorsInOneLine_data();
    void namesAuthorsInOneLine();
    void completesFromTheWork();
    void keepsWhatTheEditionHas();
    void findsNothingInWhatIsNoRecord_data();
    void findsNothingInWhatIsNoRecord();
    void readsBytesThatAreNoUtf8();
    void passesOverNumbersNoDoubleCanHold_data();
    void passesOverNumbersNoDoubleCanHold();
    void cutsALongDescription();
};

// Every field at once, as PostgreSQL prints jsonb.
void EditionTest::readsAWholeRecord()
{
    const Edition edition = editionFromRecord(
        {.key = "/books/OL7353617M",
         .workKey = "/works/OL45804W",
         .editionJson = R"({"key": "/books/OL7353617M", "title": "Fantastic Mr. Fox", "covers": [8739161],
            "series": ["Puffin"], "subtitle": "a tale", "languages": [{"key": "/languages/eng"}],
            "subjects": ["Foxes"], "publishers": ["Puffin"], "description": {"type": "/type/text", "value": "A fox."},
            "by_statement": "Roald Dahl", "publish_date": "October 1, 1988", "number_of_pages": 96,
            "physical_format": "Paperback"})",
         .workJson =
             R"({"key": "/works/OL45804W", "title": "Mr. Fox", "subjects": ["Animals"], "covers": [1]})",
         .authorsJson = R"([{"key": "/authors/OL34184A", "name": "Roald Dahl"}])"});

    const Work work{u"/works/OL45804W"_s, u"Mr. Fox"_s, {}, {u"Animals"_s}, {1}};
    const Author author{u"/authors/OL34184A"_s, u"Roald Dahl"_s};
    QCOMPARE(edition.key, u"/books/OL7353617M"_s);
    QCOMPARE(edition.title, u"Fantastic Mr. Fox"_s);
    QCOMPARE(edition.subtitle, u"a tale"_s);
    QCOMPARE(edition.authors, QList<Author>{author});
    QCOMPARE(edition.byStatement, u"Roald Dahl"_s);
    QCOMPARE(edition.publishers, QStringList{u"Puffin"_s});
    QCOMPARE(edition.publishDate, u"October 1, 1988"_s);
    QCOMPARE(edition.publishYear(), std::optional(1988));
    QCOMPARE(edition.pages, std::optional(96));
    QCOMPARE(edition.languages, QStringList{u"eng"_s});
    QCOMPARE(edition.subjects, (QStringList{u"Foxes"_s, u"Animals"_s}));
    QCOMPARE(edition.series, QStringList{u"Puffin"_s});
    QCOMPARE(edition.physicalFormat, u"Paperback"_s);
    QCOMPARE(edition.covers, QList<int>{8739161});
    QCOMPARE(edition.description, u"A fox."_s);
    QVERIFY(edition.work == work);
}

void EditionTest::readsTheTitle_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("title");

    QTest::newRow("text") << R"({"title": "Dune"})"_ba << u"Dune"_s;
    QTest::newRow("missing") << "{}"_ba << u""_s;
    QTest::newRow("null") << R"({"title": null})"_ba << u""_s;
    QTest::newRow("true") << R"({"title": true})"_ba << u""_s;
    QTest::newRow("empty") << R"({"title": ""})"_ba << u""_s;
    QTest::newRow("only spaces") << R"({"title": "   "})"_ba << u""_s;
    QTest::newRow("spaces around and inside") << R"({"title": "  Dune   Messiah "})"_ba << u"Dune Messiah"_s;
    QTest::newRow("number") << R"({"title": 1984})"_ba << u"1984"_s;
    QTest::newRow("large number") << R"({"title": 9780306406157})"_ba << u"9780306406157"_s;
    QTest::newRow("fraction") << R"({"title": 2.5})"_ba << u"2.5"_s;
    QTest::newRow("typed value") << R"({"title": {"type": "/type/text", "value": "Dune"}})"_ba << u"Dune"_s;
    QTest::newRow("typed number") << R"({"title": {"type": "/type/int", "value": 1984}})"_ba << u"1984"_s;
    QTest::newRow("value inside a value") << R"({"title": {"value": {"value": "Dune"}}})"_ba << u""_s;
    QTest::newRow("another object") << R"({"title": {"en": "Dune"}})"_ba << u""_s;
    QTest::newRow("list") << R"({"title": ["Dune", "Arrakis"]})"_ba << u"Dune"_s;
    QTest::newRow("list that begins with nothing") << R"({"title": [null, " ", "Dune"]})"_ba << u"Dune"_s;
    QTest::newRow("prefix") << R"({"title_prefix": "The ", "title": "Hobbit"})"_ba << u"The Hobbit"_s;
    QTest::newRow("elided prefix") << R"({"title_prefix": "L'", "title": "Etranger"})"_ba << u"L'Etranger"_s;
    QTest::newRow("hyphened prefix") << R"({"title_prefix": "al-", "title": "Kitab"})"_ba << u"al-Kitab"_s;
    QTest::newRow("prefix in both") << R"({"title_prefix": "The", "title": "The Hobbit"})"_ba
                                    << u"The Hobbit"_s;
    QTest::newRow("prefix in both, other case")
        << R"({"title_prefix": "the", "title": "The Hobbit"})"_ba << u"The Hobbit"_s;
    QTest::newRow("prefix that begins the title's first word")
        << R"({"title_prefix": "A", "title": "Afternoon"})"_ba << u"A Afternoon"_s;
    QTest::newRow("prefix only") << R"({"title_prefix": "The "})"_ba << u""_s;
    QTest::newRow("escaped pair") << R"({"title": "\ud83d\udcda"})"_ba << u"\U0001F4DA"_s;
    QTest::newRow("lone surrogate escape") << R"({"title": "a\ud83d b"})"_ba << u"a\uFFFD b"_s;
    QTest::newRow("escaped NUL") << R"({"title": "Du\u0000ne"})"_ba << u"Dune"_s;
    QTest::newRow("direction override") << R"({"title": "\u202eenuD"})"_ba << u"enuD"_s;
    QTest::newRow("decomposed") << R"({"title": "E\u0301mile"})"_ba << u"\u00C9mile"_s;
    QTest::newRow("markup stays text")
        << R"({"title": "<i>Dune</i> &amp; co"})"_ba << u"<i>Dune</i> &amp; co"_s;
}

void EditionTest::readsTheTitle()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, title);

    QCOMPARE(editionOf(json).title, title);
}

void EditionTest::takesKeysFromTheRowFirst_data()
{
    QTest::addColumn<EditionRecord>("record");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("workKey");

    QTest::newRow("none") << EditionRecord{} << u""_s << u""_s;
    QTest::newRow("row only") << EditionRecord{"/books/OL1M", "/works/OL1W", "{}", {}, {}} << u"/books/OL1M"_s
                              << u"/works/OL1W"_s;
    QTest::newRow("JSON only")
        << EditionRecord{{}, {}, R"({"key": "/books/OL2M"})", R"({"key": "/works/OL2W"})", {}}
        << u"/books/OL2M"_s << u"/works/OL2W"_s;
    QTest::newRow("both") << EditionRecord{"/books/OL1M",
                                           "/works/OL1W",
                                           R"({"key": "/books/OL2M"})",
                                           R"({"key": "/works/OL2W"})",
                                           {}}
                          << u"/books/OL1M"_s << u"/works/OL1W"_s;
    QTest::newRow("the edition's link to its work")
        << EditionRecord{{}, {}, R"({"works": [null, {"key": "/works/OL3W"}]})", {}, {}} << u""_s
        << u"/works/OL3W"_s;
    QTest::newRow("null and garbage")
        << EditionRecord{{}, {}, R"({"key": null, "works": 7})", R"({"key": [[]]})", {}} << u""_s << u""_s;
    QTest::newRow("key of the row that is no UTF-8")
        << EditionRecord{"/books/\xFF", {}, {}, {}, {}} << u"/books/\uFFFD"_s << u""_s;
}

void EditionTest::takesKeysFromTheRowFirst()
{
    QFETCH(EditionRecord, record);
    QFETCH(QString, key);
    QFETCH(QString, workKey);

    const Edition edition = editionFromRecord(record);

    QCOMPARE(edition.key, key);
    QCOMPARE(edition.work.key, workKey);
}

void EditionTest::readsAuthors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("authors");

    QTest::newRow("absent") << QByteArray() << QStringList();
    QTest::newRow("null") << "null"_ba << QStringList();
    QTest::newRow("broken") << R"([{"key": )"_ba << QStringList();
    QTest::newRow("garbage") << R"([null, 7, true, [], {}, ""])"_ba << QStringList();
    QTest::newRow("in order")
        << R"([{"key": "/authors/OL2A", "name": "B"}, {"key": "/authors/OL1A", "name": "A"}])"_ba
        << QStringList{u"/authors/OL2A=B"_s, u"/authors/OL1A=A"_s};
    QTest::newRow("one that is no list")
        << R"({"key": "/authors/OL1A", "name": "A"})"_ba << QStringList{u"/authors/OL1A=A"_s};
    QTest::newRow("without a name") << R"([{"key": "/authors/OL1A"}])"_ba << QStringList{u"/authors/OL1A="_s};
    QTest::newRow("name null") << R"([{"key": "/authors/OL1A", "name": null}])"_ba
                               << QStringList{u"/authors/OL1A="_s};
    QTest::newRow("key null") << R"([{"key": null, "name": "A"}])"_ba << QStringList{u"=A"_s};
    QTest::newRow("both null") << R"([{"key": null, "name": null}])"_ba << QStringList();
    QTest::newRow("name a number") << R"([{"key": "/authors/OL1A", "name": 50}])"_ba
                                   << QStringList{u"/authors/OL1A=50"_s};
    QTest::newRow("name a typed value")
        << R"([{"key": "/authors/OL1A", "name": {"value": "A"}}])"_ba << QStringList{u"/authors/OL1A=A"_s};
    QTest::newRow("the same key twice")
        << R"([{"key": "/authors/OL1A", "name": "A"}, {"key": "/authors/OL1A"}])"_ba
        << QStringList{u"/authors/OL1A=A"_s};
    QTest::newRow("the same name, other keys")
        << R"([{"key": "/authors/OL1A", "name": "A"}, {"key": "/authors/OL2A", "name": "A"}])"_ba
        << QStringList{u"/authors/OL1A=A"_s, u"/authors/OL2A=A"_s};
}

void EditionTest::readsAuthors()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, authors);

    QCOMPARE(described(editionFromRecord({{}, {}, "{}", "{}", json}).authors), authors);
}

void EditionTest::fallsBackToTheWorksAuthors_data()
{
    QTest::addColumn<QByteArray>("authorsJson");
    QTest::addColumn<QByteArray>("workJson");
    QTest::addColumn<QString>("key");

    const QByteArray work =
        R"({"authors": [{"type": "/type/author_role", "author": {"key": "/authors/OL2A"}}]})";
    QTest::newRow("given") << R"([{"key": "/authors/OL1A"}])"_ba << work << u"/authors/OL1A"_s;
    QTest::newRow("not given") << QByteArray() << work << u"/authors/OL2A"_s;
    QTest::newRow("empty list given") << "[]"_ba << work << u"/authors/OL2A"_s;
    QTest::newRow("garbage given") << R"("x")"_ba << work << u"/authors/OL2A"_s;
    QTest::newRow("old form in the work")
        << QByteArray() << R"({"authors": [{"key": "/authors/OL2A"}]})"_ba << u"/authors/OL2A"_s;
    QTest::newRow("author a string") << QByteArray() << R"({"authors": [{"author": "/authors/OL2A"}]})"_ba
                                     << u"/authors/OL2A"_s;
    QTest::newRow("bare key") << QByteArray() << R"({"authors": ["/authors/OL2A"]})"_ba << u"/authors/OL2A"_s;
    QTest::newRow("author null in the work")
        << QByteArray() << R"({"authors": [{"author": null}]})"_ba << u"/authors/OL3A"_s;
    QTest::newRow("no work") << QByteArray() << QByteArray() << u"/authors/OL3A"_s;
}

void EditionTest::fallsBackToTheWorksAuthors()
{
    QFETCH(QByteArray, authorsJson);
    QFETCH(QByteArray, workJson);
    QFETCH(QString, key);

    const Edition edition =
        editionFromRecord({{}, {}, R"({"authors": [{"key": "/authors/OL3A"}]})", workJson, authorsJson});

    QCOMPARE(described(edition.authors), QStringList{key + u'='});
}

void EditionTest::namesAuthorsInOneLine_data()
{
    QTest::addColumn<QByteArray>("authorsJson");
    QTest::addColumn<QString>("names");

    QTest::newRow("none: the by-statement") << "[]"_ba << u"by A; translated by B"_s;
    QTest::newRow("no one has a name: the by-statement")
        << R"([{"key": "/authors/OL1A"}])"_ba << u"by A; translated by B"_s;
    QTest::newRow("one") << R"([{"name": "Neil Gaiman"}])"_ba << u"Neil Gaiman"_s;
    QTest::newRow("two") << R"([{"name": "Neil Gaiman"}, {"name": "Terry Pratchett"}])"_ba
                         << u"Neil Gaiman, Terry Pratchett"_s;
    QTest::newRow("one has no name")
        << R"([{"key": "/authors/OL1A"}, {"name": "A"}, {"key": "/authors/OL2A"}])"_ba << u"A"_s;
}

void EditionTest::namesAuthorsInOneLine()
{
    QFETCH(QByteArray, authorsJson);
    QFETCH(QString, names);

    const Edition edition =
        editionFromRecord({{}, {}, R"({"by_statement": "by A; translated by B"})", {}, authorsJson});

    QCOMPARE(edition.authorNames(), names);
}

void EditionTest::completesFromTheWork()
{
    const Edition edition = editionFromRecord(
        {{},
         {},
         R"({"title": " ", "covers": [-1], "description": ""})",
         R"({"title": "T", "covers": [null, 5], "description": {"value": "D"}, "subjects": "S"})",
         {}});

    QCOMPARE(edition.title, u"T"_s);
    QCOMPARE(edition.covers, QList<int>{5});
    QCOMPARE(edition.description, u"D"_s);
    QCOMPARE(edition.subjects, QStringList{u"S"_s});
}

void EditionTest::keepsWhatTheEditionHas()
{
    const Edition edition = editionFromRecord({{},
                                               {},
                                               R"({"title": "t", "covers": [4], "description": "d"})",
                                               R"({"title": "T", "covers": [5], "description": "D"})",
                                               {}});

    QCOMPARE(edition.title, u"t"_s);
    QCOMPARE(edition.covers, QList<int>{4});
    QCOMPARE(edition.description, u"d"_s);
    QCOMPARE(edition.work.title, u"T"_s);
    QCOMPARE(edition.work.covers, QList<int>{5});
    QCOMPARE(edition.work.description, u"D"_s);
}

void EditionTest::findsNothingInWhatIsNoRecord_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("null bytes") << QByteArray();
    QTest::newRow("JSON null") << "null"_ba;
    QTest::newRow("list") << R"([{"title": "Dune"}])"_ba;
    QTest::newRow("number") << "42"_ba;
    QTest::newRow("text") << R"("Dune")"_ba;
    QTest::newRow("cut off") << R"({"title": "Dune")"_ba;
    QTest::newRow("no number") << R"({"title": "Dune", "n": -})"_ba;
    QTest::newRow("numbers too large without end")
        << R"({"title": "Dune", "n": [)"_ba + "1e400,"_ba.repeated(100) + "0]}";
    QTest::newRow("no JSON") << "title: Dune"_ba;
    QTest::newRow("nothing but broken UTF-8") << "\xFF\xFE\xC3"_ba;
    QTest::newRow("nested without end") << R"({"title": "Dune", "x": )"_ba + QByteArray(100'000, '[');
    QTest::newRow("nested too deep") << R"({"title": "Dune", "x": )"_ba + QByteArray(5000, '[')
            + QByteArray(5000, ']') + "}";
}

void EditionTest::findsNothingInWhatIsNoRecord()
{
    QFETCH(QByteArray, json);

    const Edition edition = editionFromRecord({"/books/OL1M", {}, json, json, json});

    Edition onlyKey;
    onlyKey.key = u"/books/OL1M"_s;
    QVERIFY(edition == onlyKey);
}

void EditionTest::readsBytesThatAreNoUtf8()
{
    const Edition edition = editionOf("{\"title\": \"Caf\xE9 noir\", \"subtitle\": \"caf\xC3\xA9\"}"_ba);

    QCOMPARE(edition.title, u"Caf\uFFFD noir"_s);
    QCOMPARE(edition.subtitle, u"café"_s);
}

void EditionTest::passesOverNumbersNoDoubleCanHold_data()
{
    QTest::addColumn<QByteArray>("number");

    QTest::newRow("too large") << "1e400"_ba;
    QTest::newRow("too near to zero") << "-1.5E-400"_ba;
    QTest::newRow("400 digits") << QByteArray(400, '7');
    QTest::newRow("several") << "[1e400, 1e401, 12]"_ba;
    QTest::newRow("in a broken text too") << "\"\xFF\", \"n\": 1e400"_ba;
}

void EditionTest::passesOverNumbersNoDoubleCanHold()
{
    QFETCH(QByteArray, number);

    const Edition edition =
        editionOf(R"({"number_of_pages": )" + number + R"(, "title": "Dune", "covers": [12]})");

    QCOMPARE(edition.title, u"Dune"_s);
    QCOMPARE(edition.covers, QList<int>{12});
}

void EditionTest::cutsALongDescription()
{
    const QByteArray json =
        R"({"description": "a)" + QByteArray("\xF0\x9F\x93\x9A").repeated(50'000) + R"("})";

    const Edition edition = editionFromRecord({{}, {}, json, json, {}});

    QCOMPARE(edition.description.size(), 65'535); // 1 + 2 · 32,767: one more pair would be 65,537
    QVERIFY(edition.description.back().isLowSurrogate());
    QCOMPARE(edition.work.description, edition.description);
}

QTEST_GUILESS_MAIN(EditionTest)
#include "editiontest.moc"
