// SPDX-License-Identifier: MIT
#include "models/catalogue/searchpatterns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

/// The rules are those of pg_trgm: an infix needs three characters to have a trigram, a beginning one.
class SearchPatternsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksForLongWordsAnywhere();
    void leavesShortWordsBesideLongOnesToTheRanking();
    void looksForShortWordsAtTheStartOfWords();
    void cutsLongWordsForTheIndexAndFiltersByTheWhole();
    void triesEverySpelling();
    void joinsChineseAndJapaneseWords();
    void takesTheEightLongestWords();
    void knowsWhatOnlyCommonWordsAre_data();
    void knowsWhatOnlyCommonWordsAre();
    void knowsWhatNeedsUnicode();
    void neverMakesAPatternWithoutALetter_data();
    void neverMakesAPatternWithoutALetter();
};

void SearchPatternsTest::looksForLongWordsAnywhere()
{
    const SearchPatterns patterns = patternsFor(u"Harry Potter"_s);

    QCOMPARE(patterns.words.size(), 2);
    QCOMPARE(patterns.words[0], (WordPattern{{u"%Potter%"_s}, {}}));
    QCOMPARE(patterns.words[1], (WordPattern{{u"%Harry%"_s}, {}}));
}

void SearchPatternsTest::leavesShortWordsBesideLongOnesToTheRanking()
{
    const SearchPatterns patterns = patternsFor(u"Of Mice"_s);

    QCOMPARE(patterns.words, (QList<WordPattern>{{{u"%Mice%"_s}, {}}}));
}

void SearchPatternsTest::looksForShortWordsAtTheStartOfWords()
{
    const SearchPatterns patterns = patternsFor(u"It"_s);

    QCOMPARE(patterns.words, (QList<WordPattern>{{{u"It%"_s, u"% It%"_s}, {}}}));
}

void SearchPatternsTest::cutsLongWordsForTheIndexAndFiltersByTheWhole()
{
    const SearchPatterns alone = patternsFor(u"Introduction"_s);
    const SearchPatterns beside = patternsFor(u"Introduction mathematics"_s);

    QCOMPARE(alone.words, (QList<WordPattern>{{{u"%Introduc%"_s}, {u"%Introduction%"_s}}}));
    QCOMPARE(beside.words[0], (WordPattern{{u"%Introd%"_s}, {u"%Introduction%"_s}}));
    QCOMPARE(beside.words[1], (WordPattern{{u"%mathem%"_s}, {u"%mathematics%"_s}}));
}

void SearchPatternsTest::triesEverySpelling()
{
    const SearchPatterns patterns = patternsFor(u"Étude"_s);

    QCOMPARE(patterns.words, (QList<WordPattern>{{{u"%Étude%"_s, u"%Etude%"_s, u"%E\u0301tude%"_s}, {}}}));
}

void SearchPatternsTest::joinsChineseAndJapaneseWords()
{
    QCOMPARE(patternsFor(u"三国 演义"_s).words, (QList<WordPattern>{{{u"%三国演义%"_s}, {}}}));
    QCOMPARE(patternsFor(u"雪国"_s).words, (QList<WordPattern>{{{u"雪国%"_s, u"% 雪国%"_s}, {}}}));
}

void SearchPatternsTest::takesTheEightLongestWords()
{
    const SearchPatterns patterns =
        patternsFor(u"aaa bbbb ccccc dddddd eeeeeee ffffffff ggggggggg hhhhhhhhhh iiiiiiiiiii"_s);

    QCOMPARE(patterns.words.size(), 8);
    QVERIFY(!patterns.words.contains(WordPattern{{u"%aaa%"_s}, {}}));
}

void SearchPatternsTest::knowsWhatOnlyCommonWordsAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");

    QTest::newRow("the") << u"The"_s << true;
    QTest::newRow("of the") << u"of the"_s << true;
    QTest::newRow("the history") << u"the history"_s << false;
    QTest::newRow("two letters have a trigram at a word's start") << u"It"_s << false;
}

void SearchPatternsTest::knowsWhatOnlyCommonWordsAre()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);

    QCOMPARE(patternsFor(text).onlyCommonWords, expected);
}

void SearchPatternsTest::knowsWhatNeedsUnicode()
{
    QVERIFY(patternsFor(u"Война"_s).needsUnicodeCase);
    QVERIFY(patternsFor(u"红楼梦"_s).needsUnicodeCase);
    QVERIFY(!patternsFor(u"Étude"_s).needsUnicodeCase);
    QVERIFY(!patternsFor(u"红楼梦 dream"_s).needsUnicodeCase);
}

void SearchPatternsTest::neverMakesAPatternWithoutALetter_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("C++") << u"C++"_s;
    QTest::newRow("percent") << u"100% wool"_s;
    QTest::newRow("underscore") << u"snake_case"_s;
    QTest::newRow("backslash at the end") << u"abc\\"_s;
    QTest::newRow("two letters") << u"zq"_s;
    QTest::newRow("a letter that is a space and a mark") << u"ͺ"_s;
    QTest::newRow("doubled spaces") << u"abc  def"_s;
}

void SearchPatternsTest::neverMakesAPatternWithoutALetter()
{
    QFETCH(QString, text);

    const SearchPatterns patterns = patternsFor(text);

    QVERIFY(!patterns.words.isEmpty());
    for (const WordPattern &word : patterns.words) {
        for (const QString &pattern : word.indexed) {
            const bool isInfix = pattern.startsWith(u'%') && !pattern.startsWith(u"% "_s);
            const QString bare = QString(pattern).remove(u'%').trimmed();
            QVERIFY2(bare.size() >= (isInfix ? 3 : 1), qPrintable(pattern));
            QVERIFY2(!bare.contains(u'_') && !bare.contains(u'\\'), qPrintable(pattern));
        }
    }
}

QTEST_GUILESS_MAIN(SearchPatternsTest)
#include "searchpatternstest.moc"
