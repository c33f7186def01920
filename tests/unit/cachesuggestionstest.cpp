// SPDX-License-Identifier: MIT
#include "tests/support/cacheanswers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

/// What is found among everything ever seen while somebody types.
class CacheSuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void findsEditionsByWhatIsTyped_data();
    void findsEditionsByWhatIsTyped();
    void showsTheBestFirst();
    void showsNoMoreThanAskedFor();
    void findsARecordByItsNewWordsOnly();
    void findsPublishersAndSubjectsInTheIndexOnly();

private:
    QStringList found(const QString &words, int limit = 10);

    QTemporaryDir m_folder;
    std::unique_ptr<EditionCache> m_cache;
};

namespace {

Edition named(const QString &key, const QString &title, const QString &author)
{
    Edition edition;
    edition.key = key;
    edition.title = title;
    edition.authors = {{u"/authors/OL1A"_s, author}};
    return edition;
}

} // namespace

void CacheSuggestionsTest::initTestCase()
{
    m_cache = std::make_unique<EditionCache>(m_folder.path());
    EditionPage page;
    page.editions = {
        named(u"hobbit"_s, u"The Hobbit"_s, u"J.R.R. Tolkien"_s),
        named(u"annotated"_s, u"The Annotated Hobbit, or There and Back Again"_s, u"J.R.R. Tolkien"_s),
        named(u"etudes"_s, u"Études de littérature"_s, u"Émile Zola"_s),
        named(u"strasse"_s, u"Die Straße"_s, u"Günter Größe"_s),
        named(u"dream"_s, u"红楼梦"_s, u"曹雪芹"_s),
        named(u"cat"_s, u"吾輩は猫である"_s, u"夏目漱石"_s),
        named(u"war"_s, u"Война и мир"_s, u"Лев Толстой"_s),
        named(u"korean"_s, u"난장이가 쏘아올린 작은 공"_s, u"조세희"_s),
        named(u"plus"_s, u"C++ Primer"_s, u"Lippman"_s),
        named(u"sharp"_s, u"C# in Depth"_s, u"Skeet"_s),
    };
    page.editions[0].publishers = {u"Allen & Unwin"_s};
    page.editions[0].subjects = {u"Dragons"_s};
    QVERIFY(storeOnDisk(*m_cache, titleQueryOf(u"all"_s), page));
}

QStringList CacheSuggestionsTest::found(const QString &words, int limit)
{
    QStringList keys;
    for (const Edition &edition : valueOf(m_cache->suggestions(u"home"_s, words, limit)))
        keys << edition.key;
    return keys;
}

void CacheSuggestionsTest::findsEditionsByWhatIsTyped_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("keys");

    const QStringList hobbits{u"annotated"_s, u"hobbit"_s};
    QTest::newRow("a word") << u"hobbit"_s << hobbits;
    QTest::newRow("its beginning") << u"hob"_s << hobbits;
    QTest::newRow("two letters") << u"ho"_s << hobbits;
    QTest::newRow("upper case") << u"HOB"_s << hobbits;
    QTest::newRow("two words") << u"the hob"_s << hobbits;
    QTest::newRow("words the other way round") << u"hobbit annot"_s << QStringList{u"annotated"_s};
    QTest::newRow("title and author") << u"hobbit tolk"_s << hobbits;
    QTest::newRow("a word that is not there") << u"hobbit zola"_s << QStringList();
    QTest::newRow("without the accent") << u"etude"_s << QStringList{u"etudes"_s};
    QTest::newRow("with the accent") << u"Étude"_s << QStringList{u"etudes"_s};
    QTest::newRow("decomposed") << u"E\u0301tude"_s << QStringList{u"etudes"_s};
    QTest::newRow("ß as ss") << u"strasse"_s << QStringList{u"strasse"_s};
    QTest::newRow("ß") << u"straß"_s << QStringList{u"strasse"_s};
    QTest::newRow("one Chinese character") << u"楼"_s << QStringList{u"dream"_s};
    QTest::newRow("Chinese, inside") << u"楼梦"_s << QStringList{u"dream"_s};
    QTest::newRow("Chinese, another order") << u"梦楼"_s << QStringList();
    QTest::newRow("Chinese, author") << u"雪芹"_s << QStringList{u"dream"_s};
    QTest::newRow("Japanese") << u"猫である"_s << QStringList{u"cat"_s};
    QTest::newRow("Korean") << u"쏘아"_s << QStringList{u"korean"_s};
    QTest::newRow("Cyrillic") << u"вой"_s << QStringList{u"war"_s};
    QTest::newRow("Cyrillic, author") << u"толс"_s << QStringList{u"war"_s};
    QTest::newRow("signs beside a word") << u"c++ pri"_s << QStringList{u"plus"_s};
    QTest::newRow("signs that mean something to FTS5") << u"hob* OR \"zola\" NOT (x) : ^"_s << QStringList();
    QTest::newRow("a quotation mark") << u"\"hobbit"_s << hobbits;
    QTest::newRow("signs only") << u"*\"()"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("one letter") << u"h"_s << QStringList();
}

void CacheSuggestionsTest::findsEditionsByWhatIsTyped()
{
    QFETCH(QString, words);
    QFETCH(QStringList, keys);

    QStringList result = found(words);
    result.sort();

    QCOMPARE(result, keys);
}

void CacheSuggestionsTest::showsTheBestFirst()
{
    QCOMPARE(found(u"the hobbit"_s), QStringList({u"hobbit"_s, u"annotated"_s}));
}

void CacheSuggestionsTest::showsNoMoreThanAskedFor()
{
    QCOMPARE(found(u"hobbit"_s, 1), {u"hobbit"_s});
    QCOMPARE(found(u"hobbit"_s, 0), {});
    QCOMPARE(found(u"hobbit"_s, -1), {});
}

void CacheSuggestionsTest::findsARecordByItsNewWordsOnly()
{
    EditionPage page;
    page.editions = {named(u"changing"_s, u"Vorher"_s, u"Somebody"_s)};
    QVERIFY(storeOnDisk(*m_cache, titleQueryOf(u"x"_s), page));
    QCOMPARE(found(u"vorher"_s), {u"changing"_s});

    page.editions[0].title = u"Nachher"_s;
    QVERIFY(storeOnDisk(*m_cache, titleQueryOf(u"x"_s), page));

    QCOMPARE(found(u"vorher"_s), {});
    QCOMPARE(found(u"nachher"_s), {u"changing"_s});
}

void CacheSuggestionsTest::findsPublishersAndSubjectsInTheIndexOnly()
{
    QCOMPARE(found(u"unwin"_s), {});
    QCOMPARE(found(u"dragons"_s), {});
    const auto seen = valueOf(m_cache->everSeen(u"home"_s, titleQueryOf(u"dragons"_s), {}));

    QCOMPARE(seen.editions.size(), 1); // by title, when no title has the words
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CacheSuggestionsTest)
#include "cachesuggestionstest.moc"
