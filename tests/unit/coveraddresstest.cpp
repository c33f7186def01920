// SPDX-License-Identifier: MIT
#include "models/catalogue/coveraddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

class CoverAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInWhatTheTemplateWants_data();
    void fillsInWhatTheTemplateWants();
    void hasNothingForAnEditionThatLacksIt_data();
    void hasNothingForAnEditionThatLacksIt();
    void refusesWhatIsNoTemplate_data();
    void refusesWhatIsNoTemplate();
    void namesWhoSeesIt();
};

namespace {

Edition dune()
{
    Edition edition;
    edition.key = u"/books/OL1M"_s;
    edition.covers = {240727, 5};
    edition.isbn13 = {u"9780441013593"_s, u"9780306406157"_s};
    return edition;
}

} // namespace

void CoverAddressTest::fillsInWhatTheTemplateWants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");

    QTest::newRow("Open Library") << CoverAddress::ofOpenLibrary().toTemplate()
                                  << u"https://covers.openlibrary.org/b/id/240727-M.jpg?default=false"_s;
    QTest::newRow("isbn") << u"https://books.example.org/%isbn.jpg"_s
                          << u"https://books.example.org/9780441013593.jpg"_s;
    QTest::newRow("both, and both twice") << u"https://books.example.org/%id/%isbn?%isbn&%id"_s
                                          << u"https://books.example.org/240727/9780441013593?"
                                             "9780441013593&240727"_s;
    QTest::newRow("at home") << u"http://localhost:8080/covers/%id"_s
                             << u"http://localhost:8080/covers/240727"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/%id"_s << u"http://[::1]:8080/240727"_s;
    QTest::newRow("blanks around") << u"  https://books.example.org/%id \n"_s
                                   << u"https://books.example.org/240727"_s;
    QTest::newRow("percent-encoded") << u"https://books.example.org/my%20covers/%id"_s
                                     << u"https://books.example.org/my%20covers/240727"_s;
    QTest::newRow("capital scheme") << u"HTTPS://Books.Example.org/%id"_s
                                    << u"https://books.example.org/240727"_s;
    QTest::newRow("in the query") << u"https://books.example.org/?isbn=%isbn"_s
                                  << u"https://books.example.org/?isbn=9780441013593"_s;
}

void CoverAddressTest::fillsInWhatTheTemplateWants()
{
    QFETCH(QString, text);
    QFETCH(QString, address);

    const auto read = CoverAddress::fromTemplate(text);

    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const auto filledIn = read->of(dune());
    QVERIFY(filledIn.has_value());
    QCOMPARE(filledIn->toString(QUrl::FullyEncoded), address);
}

void CoverAddressTest::hasNothingForAnEditionThatLacksIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasCover");
    QTest::addColumn<bool>("hasIsbn");
    QTest::addColumn<bool>("hasAddress");

    QTest::newRow("no cover") << u"https://a.example/%id"_s << false << true << false;
    QTest::newRow("no ISBN") << u"https://a.example/%isbn"_s << true << false << false;
    QTest::newRow("both wanted, one there") << u"https://a.example/%id/%isbn"_s << true << false << false;
    QTest::newRow("cover enough") << u"https://a.example/%id"_s << true << false << true;
    QTest::newRow("ISBN enough") << u"https://a.example/%isbn"_s << false << true << true;
}

void CoverAddressTest::hasNothingForAnEditionThatLacksIt()
{
    QFETCH(QString, text);
    QFETCH(bool, hasCover);
    QFETCH(bool, hasIsbn);
    QFETCH(bool, hasAddress);
    Edition edition = dune();
    if (!hasCover)
        edition.covers.clear();
    if (!hasIsbn)
        edition.isbn13.clear();

    QCOMPARE(CoverAddress::fromTemplate(text).value().of(edition).has_value(), hasAddress);
}

void CoverAddressTest::refusesWhatIsNoTemplate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word"); // of the sentence

    QTest::newRow("empty") << QString() << u"web address"_s;
    QTest::newRow("no place") << u"https://books.example.org/cover.jpg"_s << u"needs %id"_s;
    QTest::newRow("a place by another name") << u"https://books.example.org/%25key"_s << u"needs %id"_s;
    QTest::newRow("file") << u"file:///home/me/%id.jpg"_s << u"web address"_s;
    QTest::newRow("ftp") << u"ftp://books.example.org/%id"_s << u"web address"_s;
    QTest::newRow("javascript") << u"javascript:alert(%id)"_s << u"web address"_s;
    QTest::newRow("no scheme") << u"books.example.org/%id"_s << u"web address"_s;
    QTest::newRow("no host") << u"https:///%id"_s << u"web address"_s;
    QTest::newRow("half an encoding") << u"https://books.example.org/%zz/%id"_s << u"web address"_s;
    QTest::newRow("spaces") << u"https://books.example.org/my covers/%id"_s << u"spaces"_s;
    QTest::newRow("a line break") << u"https://books.example.org/\n%id"_s << u"spaces"_s;
    QTest::newRow("password") << u"https://me:secret@books.example.org/%id"_s << u"secrets"_s;
    QTest::newRow("the id as the host") << u"https://%id.example.org/"_s << u"behind the host"_s;
    QTest::newRow("the id as the port") << u"https://books.example.org:%id/"_s << u"behind the host"_s;
}

void CoverAddressTest::refusesWhatIsNoTemplate()
{
    QFETCH(QString, text);
    QFETCH(QString, word);

    const auto read = CoverAddress::fromTemplate(text);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
    QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
}

void CoverAddressTest::namesWhoSeesIt()
{
    QCOMPARE(CoverAddress::ofOpenLibrary().host(), u"covers.openlibrary.org"_s);
    QVERIFY(CoverAddress::ofOpenLibrary().isOpenLibrary());
    const auto own = CoverAddress::fromTemplate(u"https://books.example.org/%isbn"_s);
    QCOMPARE(own.value().host(), u"books.example.org"_s);
    QVERIFY(!own->isOpenLibrary());
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CoverAddressTest)
#include "coveraddresstest.moc"
