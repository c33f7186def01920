// SPDX-License-Identifier: MIT
#include "models/catalogue/searchquery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

Q_DECLARE_METATYPE(alexandria::SearchQuery::Kind)
Q_DECLARE_METATYPE(alexandria::IsbnProblem::Kind)

class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOutWhatWordsMean_data();
    void findsOutWhatWordsMean();
    void saysWhatIsWrongWithAnIsbn_data();
    void saysWhatIsWrongWithAnIsbn();
    void takesTitleAndAuthor();
    void refusesWhatHoldsNoLetter_data();
    void refusesWhatHoldsNoLetter();
    void tellsScriptsApart();
};

void SearchQueryTest::findsOutWhatWordsMean_data()
{
    using Kind = SearchQuery::Kind;
    QTest::addColumn<QString>("words");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");

    QTest::newRow("title") << u" The  Hobbit "_s << Kind::Title << u"The Hobbit"_s;
    QTest::newRow("ISBN-10") << u"0-306-40615-2"_s << Kind::Isbn << u"9780306406157"_s;
    QTest::newRow("a year") << u"1984"_s << Kind::Title << u"1984"_s;
    QTest::newRow("two years") << u"2001 1968"_s << Kind::Title << u"2001 1968"_s;
    QTest::newRow("a long number") << u"9780"_s << Kind::Title << u"9780"_s;
    QTest::newRow("three years") << u"2001 1968 1984"_s << Kind::Title << u"2001 1968 1984"_s;
    QTest::newRow("a prefix and a year") << u"978 1984"_s << Kind::Title << u"978 1984"_s;
    QTest::newRow("words after a number")
        << u"1234567890 ways to count"_s << Kind::Title << u"1234567890 ways to count"_s;
    QTest::newRow("words about a wrong ISBN")
        << u"errata for 9780306406158 today"_s << Kind::Title << u"errata for 9780306406158 today"_s;
    QTest::newRow("work key") << u"OL27482W"_s << Kind::EditionsOfWork << u"/works/OL27482W"_s;
    QTest::newRow("work address") << u"https://openlibrary.org/works/OL27482W/The_Hobbit"_s
                                  << Kind::EditionsOfWork << u"/works/OL27482W"_s;
    QTest::newRow("author key") << u"/authors/OL26320A"_s << Kind::WorksOfAuthor << u"/authors/OL26320A"_s;
    QTest::newRow("a word that only begins like a key") << u"OLYMPIA"_s << Kind::Title << u"OLYMPIA"_s;
}

void SearchQueryTest::findsOutWhatWordsMean()
{
    QFETCH(QString, words);
    QFETCH(SearchQuery::Kind, kind);
    QFETCH(QString, text);

    const auto query = SearchQuery::fromWords(words);

    QVERIFY(query.has_value());
    QCOMPARE(query->kind, kind);
    QCOMPARE(query->text(), text);
}

void SearchQueryTest::saysWhatIsWrongWithAnIsbn_data()
{
    using Kind = IsbnProblem::Kind;
    QTest::addColumn<QString>("words");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("wrong check digit") << u" 9780306406158 "_s << Kind::WrongCheckDigit;
    QTest::newRow("hyphenated ISBN-10") << u"0-306-40615-3"_s << Kind::WrongCheckDigit;
    QTest::newRow("too short, with the word") << u"ISBN 97803064061"_s << Kind::TooShort;
    QTest::newRow("a digit missing") << u"978030640615"_s << Kind::TooShort;
    QTest::newRow("a group missing") << u"978-0-306-40615"_s << Kind::TooShort;
    QTest::newRow("a digit too many") << u"97803064061577"_s << Kind::TooLong;
    QTest::newRow("in brackets") << u"(9780306406158)"_s << Kind::WrongCheckDigit;
    QTest::newRow("spaced") << u"978 0 306 40615 8"_s << Kind::WrongCheckDigit;
    QTest::newRow("URN") << u"urn:isbn:0306406153"_s << Kind::WrongCheckDigit;
    QTest::newRow("another product") << u"4006381333931"_s << Kind::OtherProduct;
    QTest::newRow("printed music") << u"9790060115615"_s << Kind::PrintedMusic;
}

void SearchQueryTest::saysWhatIsWrongWithAnIsbn()
{
    QFETCH(QString, words);
    QFETCH(IsbnProblem::Kind, kind);

    const auto query = SearchQuery::fromWords(words);
    const auto problem = SearchQuery::isbnProblemOf(words);

    QVERIFY(!query && problem);
    QCOMPARE(problem->kind, kind);
    QCOMPARE(query.error().message, problem->sentence());
}

void SearchQueryTest::takesTitleAndAuthor()
{
    const auto both = SearchQuery::forFields(u"hobbit"_s, u"tolkien"_s);
    const auto author = SearchQuery::forFields(u" "_s, u"tolkien"_s);

    QVERIFY(both && author);
    QCOMPARE(both->kind, SearchQuery::Kind::TitleAndAuthor);
    QCOMPARE(author->kind, SearchQuery::Kind::Author);
    QCOMPARE(author->kindName(), u"author"_s);
}

void SearchQueryTest::refusesWhatHoldsNoLetter_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("author");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("signs") << u"?!…"_s << QString();
    QTest::newRow("signs beside a good author") << u"&"_s << u"tolkien"_s;
    QTest::newRow("emoji") << u"😀"_s << QString();
}

void SearchQueryTest::refusesWhatHoldsNoLetter()
{
    QFETCH(QString, title);
    QFETCH(QString, author);

    const auto query = SearchQuery::forFields(title, author);

    QVERIFY(!query.has_value());
    QCOMPARE(query.error().kind, Error::Kind::Malformed);
    QVERIFY(!query.error().message.isEmpty());
}

void SearchQueryTest::tellsScriptsApart()
{
    const QStringList titles{u"C"_s, u"C++"_s, u"C#"_s, u"Война"_s, u"Мир"_s, u"红楼梦"_s};

    for (const QString &a : titles) {
        for (const QString &b : titles)
            QCOMPARE(*SearchQuery::forFields(a, {}) == *SearchQuery::forFields(b, {}), a == b);
    }
}

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "searchquerytest.moc"
