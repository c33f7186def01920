// SPDX-License-Identifier: MIT
#include "models/catalogue/relevance.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alexandria;

class RelevanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheBestMatchFirst_data();
    void putsTheBestMatchFirst();
    void seesThroughTypingErrors();
    void ranksNamesInAnyOrder();
    void saysNothingOfNothing();
};

/// Each row: what is sought, and titles from best to worst.
void RelevanceTest::putsTheBestMatchFirst_data()
{
    QTest::addColumn<QString>("sought");
    QTest::addColumn<QStringList>("titles");

    QTest::newRow("exact, article, beginning, inside, words apart")
        << u"hobbit"_s
        << QStringList{u"Hobbit"_s,   u"The Hobbit"_s,        u"Hobbit Day"_s, u"The Annotated Hobbit"_s,
                       u"Hobbitry"_s, u"Great Expectations"_s};
    QTest::newRow("phrase before words apart")
        << u"war peace"_s
        << QStringList{u"War Peace"_s, u"A War Peace Book"_s, u"War and Peace"_s, u"Warpeace"_s};
    QTest::newRow("shorter first") << u"history"_s
                                   << QStringList{u"History of Rome"_s, u"History of the Decline of Rome"_s};
    QTest::newRow("ampersand is and")
        << u"pride and prejudice"_s
        << QStringList{u"Pride & Prejudice"_s, u"Pride and Prejudice and Zombies"_s};
    QTest::newRow("accents") << u"etudes"_s << QStringList{u"Études"_s, u"Études de style"_s, u"Style"_s};
    QTest::newRow("short title") << u"it"_s << QStringList{u"It"_s, u"It Ends"_s, u"Say it"_s, u"Italy"_s};
}

void RelevanceTest::putsTheBestMatchFirst()
{
    QFETCH(QString, sought);
    QFETCH(QStringList, titles);
    const Relevance relevance(sought);

    for (qsizetype i = 1; i < titles.size(); ++i) {
        QVERIFY2(relevance.of(titles[i - 1]) > relevance.of(titles[i]),
                 qPrintable(titles[i - 1] + " > "_L1 + titles[i]));
    }
}

void RelevanceTest::seesThroughTypingErrors()
{
    const Relevance relevance(u"harry poter"_s);

    QVERIFY(relevance.similarity(u"Harry Potter and the Goblet of Fire"_s) > 0.6);
    QVERIFY(relevance.similarity(u"Pottery for Beginners"_s) < 0.45);
    QCOMPARE(relevance.similarity(u"The adventures of Harry Poter"_s), 1.0);
}

void RelevanceTest::ranksNamesInAnyOrder()
{
    const Relevance relevance(u"stephen king"_s);

    QCOMPARE(relevance.resemblance(u"King, Stephen"_s), 1.0);
    QVERIFY(relevance.resemblance(u"Stephen Kingsley"_s) < 1.0);
}

void RelevanceTest::saysNothingOfNothing()
{
    QCOMPARE(Relevance(u"???"_s).of(u"Title"_s), 0.0);
    QCOMPARE(Relevance(u"title"_s).of(u""_s), 0.0);
    QCOMPARE(Relevance(u"???"_s).similarity(u"Title"_s), 0.0);
    QCOMPARE(Relevance(u"a"_s).resemblance(u""_s), 0.0);
}

QTEST_GUILESS_MAIN(RelevanceTest)
#include "relevancetest.moc"
