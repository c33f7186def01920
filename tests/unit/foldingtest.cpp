// SPDX-License-Identifier: MIT
#include "models/catalogue/folding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWithoutCaseAndAccents_data();
    void comparesWithoutCaseAndAccents();
    void splitsIntoWordsOfAnyScript_data();
    void splitsIntoWordsOfAnyScript();
    void normalizesWhatPeoplePaste_data();
    void normalizesWhatPeoplePaste();
    void cutsAtTwoHundredCharactersButNotInsideOne();
};

void FoldingTest::comparesWithoutCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"Hobbit"_s << u"hobbit"_s;
    QTest::newRow("french") << u"Études"_s << u"etudes"_s;
    QTest::newRow("decomposed") << u"E\u0301tudes"_s << u"etudes"_s;
    QTest::newRow("danish") << u"Søren Kierkegård"_s << u"soren kierkegard"_s;
    QTest::newRow("polish") << u"Łódź"_s << u"lodz"_s;
    QTest::newRow("german") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("ligatures") << u"Œuvre, Ærø"_s << u"oeuvre, aero"_s;
    QTest::newRow("turkish dotless i") << u"Kadın"_s << u"kadin"_s;
    QTest::newRow("russian keeps its letters") << u"ПРЕСТУПЛЕНИЕ"_s << u"преступление"_s;
    QTest::newRow("greek accent") << u"Οδύσσεια"_s << u"οδυσσεια"_s;
    QTest::newRow("full width") << u"ＩＴ"_s << u"it"_s;
    QTest::newRow("hindi keeps its vowels") << u"हिन्दी"_s << u"हिन्दी"_s;
    QTest::newRow("chinese") << u"红楼梦"_s << u"红楼梦"_s;
}

void FoldingTest::comparesWithoutCaseAndAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(folded(text), expected);
}

void FoldingTest::splitsIntoWordsOfAnyScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("spaces and signs")
        << u"Catch-22: a novel"_s << QStringList{u"Catch"_s, u"22"_s, u"a"_s, u"novel"_s};
    QTest::newRow("C++") << u"C++ in 21 days"_s << QStringList{u"C"_s, u"in"_s, u"21"_s, u"days"_s};
    QTest::newRow("apostrophe") << u"L’étranger"_s << QStringList{u"L"_s, u"étranger"_s};
    QTest::newRow("an underscore is no letter") << u"a_b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("marks stay with their letter")
        << u"e\u0301tude हिन्दी"_s << QStringList{u"e\u0301tude"_s, u"हिन्दी"_s};
    QTest::newRow("outside the first plane") << u"𠮷野 x"_s << QStringList{u"𠮷野"_s, u"x"_s};
    QTest::newRow("signs only") << u"?!&%_\\ …"_s << QStringList();
    QTest::newRow("marks alone are no word") << u"\u0301 \u3099\u0301\u0301"_s << QStringList();
    QTest::newRow("fractions and circled numbers are no words") << u"½ ²²² ①②③"_s << QStringList();
    QTest::newRow("an index belongs to its word") << u"²CO₂"_s << QStringList{u"CO₂"_s};
    QTest::newRow("roman numerals") << u"Ⅷ"_s << QStringList{u"Ⅷ"_s};
    QTest::newRow("emoji are no words") << u"😀"_s << QStringList();
    QTest::newRow("empty") << QString() << QStringList();
}

void FoldingTest::splitsIntoWordsOfAnyScript()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);

    QCOMPARE(wordsOf(text), expected);
}

void FoldingTest::normalizesWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("spaces") << u"  The \t Hobbit\r\n "_s << u"The Hobbit"_s;
    QTest::newRow("no-break space") << u"The\u00A0Hobbit"_s << u"The Hobbit"_s;
    QTest::newRow("NUL") << QString::fromUtf16(u"The\0Hobbit", 10) << u"The Hobbit"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xD83D)) + u"x"_s << u"x"_s;
    QTest::newRow("lone low surrogate") << u"x"_s + QChar(0xDE00) << u"x"_s;
    QTest::newRow("a whole pair stays") << u"𠮷"_s << u"𠮷"_s;
    QTest::newRow("composed") << u"e\u0301"_s << u"é"_s;
    QTest::newRow("only spaces") << u" \n\u3000"_s << QString(u""_s);
}

void FoldingTest::normalizesWhatPeoplePaste()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(normalized(text), expected);
}

void FoldingTest::cutsAtTwoHundredCharactersButNotInsideOne()
{
    QCOMPARE(normalized(QString(300, u'a')).size(), 200);

    const QString cutInPair = QString(199, u'a') + u"𠮷"_s;

    QCOMPARE(normalized(cutInPair), QString(199, u'a'));
}

QTEST_GUILESS_MAIN(FoldingTest)
#include "foldingtest.moc"
