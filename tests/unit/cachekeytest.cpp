// SPDX-License-Identifier: MIT
#include "app/cache/cachekey.h"
#include "app/cache/cachewords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

class CacheKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsQueriesApart_data();
    void tellsQueriesApart();
    void knowsTheSameQueryAgain_data();
    void knowsTheSameQueryAgain();
    void sharesNoKeyAmongAllOfThem();
    void knowsAPageWhateverItsGeneration();
    void sealsEveryPart();
    void indexesWordsFoldedAndCharactersOneByOne();
    void looksForNothingTooShort_data();
    void looksForNothingTooShort();
};

namespace {

SearchQuery fields(const QString &title, const QString &author = {})
{
    return SearchQuery::forFields(title, author).value();
}

/// As a query is that nobody normalised.
SearchQuery raw(const QString &title, const QString &author = {})
{
    SearchQuery query;
    query.title = title;
    query.author = author;
    return query;
}

SearchQuery isbn(const QString &text)
{
    return SearchQuery::forIsbn(Isbn::fromText(text).value());
}

struct Pair
{
    const char *name;
    SearchQuery one;
    SearchQuery other;
};

QList<Pair> pairsOfScripts()
{
    return {
        {"C and C++", fields(u"C"_s), fields(u"C++"_s)},
        {"C and C#", fields(u"C"_s), fields(u"C#"_s)},
        {"C++ and C#", fields(u"C++"_s), fields(u"C#"_s)},
        {"C++ and C+", fields(u"C++"_s), fields(u"C+"_s)},
        {"C# and C♯", fields(u"C#"_s), fields(u"C♯"_s)},
        {"C++ 11 and C++11", fields(u"C++ 11"_s), fields(u"C++11"_s)},
        {"C and Cyrillic С", fields(u"C"_s), fields(u"С"_s)},
        {"Latin and Cyrillic a", fields(u"a"_s), fields(u"а"_s)},
        {"Latin and Greek o", fields(u"o"_s), fields(u"ο"_s)},
        {"two Cyrillic words", fields(u"Война"_s), fields(u"Мир"_s)},
        {"Cyrillic и and й", fields(u"мои"_s), fields(u"мой"_s)},
        {"Cyrillic е and ё", fields(u"все"_s), fields(u"всё"_s)},
        {"Cyrillic and its transliteration", fields(u"Мир"_s), fields(u"Mir"_s)},
        {"two Chinese titles", fields(u"红楼梦"_s), fields(u"西游记"_s)},
        {"simplified and traditional", fields(u"红楼梦"_s), fields(u"紅樓夢"_s)},
        {"Chinese in another order", fields(u"上海"_s), fields(u"海上"_s)},
        {"Chinese with a space", fields(u"红楼梦"_s), fields(u"红 楼梦"_s)},
        {"Japanese scripts", fields(u"さくら"_s), fields(u"サクラ"_s)},
        {"half- and full-width kana", fields(u"ｻｸﾗ"_s), fields(u"サクラ"_s)},
        {"full-width letters", fields(u"ＡＢＣ"_s), fields(u"ABC"_s)},
        {"beyond the first plane", fields(u"𠀋"_s), fields(u"𠀌"_s)},
        {"Korean", fields(u"한글"_s), fields(u"한국"_s)},
        {"Arabic", fields(u"كتاب"_s), fields(u"كتب"_s)},
        {"accent and none", fields(u"Étude"_s), fields(u"Etude"_s)},
        {"ß and ss", fields(u"Straße"_s), fields(u"Strasse"_s)},
        {"ligature", fields(u"ﬁn"_s), fields(u"fin"_s)},
        {"superscript", fields(u"x²"_s), fields(u"x2"_s)},
        {"Turkish ı", fields(u"ısı"_s), fields(u"isi"_s)},
        {"upper and lower case", fields(u"IT"_s), fields(u"it"_s)},
    };
}

QList<Pair> pairsOfSigns()
{
    return {
        {"title and author", fields(u"Tolkien"_s), fields({}, u"Tolkien"_s)},
        {"both and both the other way round", fields(u"Emma"_s, u"Austen"_s), fields(u"Austen"_s, u"Emma"_s)},
        {"both and both in the title", fields(u"Emma"_s, u"Austen"_s), fields(u"Emma Austen"_s)},
        {"both and both as one text", fields(u"Emma"_s, u"Austen"_s), fields(u"Emma / Austen"_s)},
        {"a border that moves", fields(u"ab c"_s, u"d"_s), fields(u"ab"_s, u"c d"_s)},
        {"a border without a space", fields(u"ab"_s, u"cd"_s), fields(u"abc"_s, u"d"_s)},
        {"a separator in the text", fields(u"a/b"_s), fields(u"a"_s, u"b"_s)},
        {"a unit separator", fields(u"a\u001Fb"_s), fields(u"ab"_s)},
        {"a NUL", fields(u"a\0b"_s), fields(u"ab"_s)},
        {"a vertical bar", fields(u"a|b"_s), fields(u"a b"_s)},
        {"a quotation mark", fields(u"\"a\""_s), fields(u"a"_s)},
        {"a percent sign", fields(u"100%"_s), fields(u"100"_s)},
        {"an underscore", fields(u"a_b"_s), fields(u"a b"_s)},
        {"a space inside", fields(u"note book"_s), fields(u"notebook"_s)},
        {"a hyphen", fields(u"co-op"_s), fields(u"coop"_s)},
        {"an apostrophe", fields(u"it’s"_s), fields(u"it's"_s)},
        {"digits and an ISBN", isbn(u"9780306406157"_s), raw(u"9780306406157"_s)},
        {"two ISBNs", isbn(u"9780306406157"_s), isbn(u"9780804429573"_s)},
        {"a work and an author", SearchQuery::forEditionsOfWork(u"/works/OL1W"_s),
         SearchQuery::forWorksOfAuthor(u"/works/OL1W"_s)},
        {"two works", SearchQuery::forEditionsOfWork(u"/works/OL1W"_s),
         SearchQuery::forEditionsOfWork(u"/works/OL11W"_s)},
        {"a key and a title", SearchQuery::forEditionsOfWork(u"/works/OL1W"_s), raw(u"/works/OL1W"_s)},
        {"long texts that differ at the end", fields(QString(199, u'x') + u'a'),
         fields(QString(199, u'x') + u'b')},
    };
}

QList<Pair> differentPairs()
{
    return pairsOfScripts() + pairsOfSigns();
}

} // namespace

void CacheKeyTest::tellsQueriesApart_data()
{
    QTest::addColumn<SearchQuery>("one");
    QTest::addColumn<SearchQuery>("other");

    for (const Pair &pair : differentPairs())
        QTest::newRow(pair.name) << pair.one << pair.other;
    QVERIFY(differentPairs().size() >= 40);
}

void CacheKeyTest::tellsQueriesApart()
{
    QFETCH(SearchQuery, one);
    QFETCH(SearchQuery, other);

    QVERIFY(queryKey(one) != queryKey(other));
    QCOMPARE(queryKey(one), queryKey(one));
}

void CacheKeyTest::knowsTheSameQueryAgain_data()
{
    QTest::addColumn<SearchQuery>("one");
    QTest::addColumn<SearchQuery>("other");

    QTest::newRow("NFC and NFD") << raw(u"Étude"_s) << raw(u"E\u0301tude"_s);
    QTest::newRow("NFC and NFD, Vietnamese") << raw(u"Việt"_s) << raw(u"Vie\u0323\u0302t"_s);
    QTest::newRow("NFC and NFD, Korean") << raw(u"한"_s) << raw(u"\u1112\u1161\u11AB"_s);
    QTest::newRow("NFC and NFD, of the author") << raw({}, u"Brontë"_s) << raw({}, u"Bronte\u0308"_s);
    QTest::newRow("marks in another order") << raw(u"q\u0307\u0323"_s) << raw(u"q\u0323\u0307"_s);
    QTest::newRow("Ångström sign") << raw(u"\u212B"_s) << raw(u"Å"_s);
    QTest::newRow("two spaces") << fields(u"the  hobbit"_s) << fields(u"the hobbit"_s);
    QTest::newRow("spaces around") << fields(u"  the hobbit "_s) << fields(u"the hobbit"_s);
    QTest::newRow("other spaces") << fields(u"the\u00A0hobbit"_s) << fields(u"the hobbit"_s);
    QTest::newRow("a tab") << fields(u"the\thobbit"_s) << fields(u"the hobbit"_s);
    QTest::newRow("ISBN-10 and ISBN-13") << isbn(u"0-306-40615-2"_s) << isbn(u"978 0 306 40615 7"_s);
}

void CacheKeyTest::knowsTheSameQueryAgain()
{
    QFETCH(SearchQuery, one);
    QFETCH(SearchQuery, other);

    QCOMPARE(queryKey(one), queryKey(other));
}

void CacheKeyTest::sharesNoKeyAmongAllOfThem()
{
    QHash<QByteArray, SearchQuery> known;
    for (const Pair &pair : differentPairs()) {
        for (const SearchQuery &query : {pair.one, pair.other}) {
            const auto before = known.constFind(queryKey(query));
            QVERIFY2(before == known.cend() || *before == query, pair.name);
            known.insert(queryKey(query), query);
        }
    }
}

void CacheKeyTest::knowsAPageWhateverItsGeneration()
{
    PageToken token;
    QVERIFY(tokenKey(token).isEmpty());
    token.generation = 4;
    QVERIFY(tokenKey(token).isEmpty());

    token.remaining = {u"/books/OL1M"_s};
    const QByteArray key = tokenKey(token);
    token.generation = 5;

    QCOMPARE(tokenKey(token), key);
    token.shown = std::exchange(token.remaining, {});
    QVERIFY(tokenKey(token) != key);
}

void CacheKeyTest::sealsEveryPart()
{
    const QByteArray seal = sealOf({"a", "bc", "d"});

    QCOMPARE(seal.size(), 8);
    QCOMPARE(sealOf({"a", "bc", "d"}), seal);
    QVERIFY(sealOf({"ab", "c", "d"}) != seal);
    QVERIFY(sealOf({"a", "bc", "d", ""}) != seal);
    QVERIFY(sealOf({"a", "bc", "e"}) != seal);
}

void CacheKeyTest::indexesWordsFoldedAndCharactersOneByOne()
{
    Edition edition;
    edition.title = u"Die Größe"_s;
    edition.authors = {{u"/authors/OL26320A"_s, u"村上春樹"_s}};
    edition.publishers = {u"Éditions"_s};
    edition.subjects = {u"Война"_s};
    edition.work.key = u"/works/OL27482W"_s;

    const EditionWords words = wordsOfEdition(edition);

    QCOMPARE(words.title, u"die grosse"_s);
    QCOMPARE(words.authors, u"村 上 春 樹"_s);
    QCOMPARE(words.publishers, u"editions"_s);
    QCOMPARE(words.subjects, u"воина"_s);
    QCOMPARE(words.keys, u"ol27482w ol26320a"_s);
}

void CacheKeyTest::looksForNothingTooShort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLookedFor");

    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("spaces") << u"  "_s << false;
    QTest::newRow("signs") << u"+-\"*"_s << false;
    QTest::newRow("one letter") << u"h"_s << false;
    QTest::newRow("two letters") << u"ho"_s << true;
    QTest::newRow("two words of a letter") << u"a b"_s << true;
    QTest::newRow("one Chinese character") << u"红"_s << true;
}

void CacheKeyTest::looksForNothingTooShort()
{
    QFETCH(QString, text);
    QFETCH(bool, isLookedFor);

    QCOMPARE(!suggestionExpression(text).isEmpty(), isLookedFor);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CacheKeyTest)
#include "cachekeytest.moc"
