// SPDX-License-Identifier: MIT
#include "app/cache/packing.h"
#include "tests/support/recordgenerator.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace alexandria {

class PackingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnEditionWhole_data();
    void keepsAnEditionWhole();
    void keepsGeneratedEditionsWhole();
    void keepsAPageToken();
    void writesWhatRepeatsOnce();
    void refusesBytesThatAreSomethingElse();
    void knowsAWholeRecord_data();
    void knowsAWholeRecord();
};

namespace {

Edition fullEdition()
{
    Edition edition;
    edition.key = u"/books/OL1M"_s;
    edition.title = u"L’Étranger 😀"_s;
    edition.subtitle = u"roman"_s;
    edition.authors = {{u"/authors/OL1A"_s, u"Albert Camus"_s}, {u"/authors/OL2A"_s, u"加缪"_s}};
    edition.byStatement = u"Albert Camus"_s;
    edition.publishers = {u"Gallimard"_s, u"Folio"_s};
    edition.publishDate = u"c1942"_s;
    edition.pages = 99'999;
    edition.languages = {u"fre"_s};
    edition.isbn13 = {u"9780306406157"_s, u"9791032305690"_s};
    edition.isbn10 = {u"0306406152"_s};
    edition.subjects = {u"Absurd"_s, u"Algeria"_s};
    edition.series = {u"Folio; 2"_s};
    edition.physicalFormat = u"Broché"_s;
    edition.covers = {1, 2'000'000'000};
    edition.description = QString(300, u'x') + u"\nsecond"_s;
    edition.work = {u"/works/OL1W"_s, u"The Stranger"_s, u"Of the work"_s, {u"Algeria"_s, u"Murder"_s}, {7}};
    return edition;
}

/// The full edition after @p change.
template <typename Change> Edition changed(Change change)
{
    Edition edition = fullEdition();
    change(edition);
    return edition;
}

} // namespace

void PackingTest::keepsAnEditionWhole_data()
{
    QTest::addColumn<Edition>("edition");

    QTest::newRow("full") << fullEdition();
    QTest::newRow("empty") << Edition();
    QTest::newRow("no pages") << changed([](Edition &edition) { edition.pages.reset(); });
    QTest::newRow("work like the edition") << changed([](Edition &edition) {
        edition.work = {edition.work.key, edition.title, edition.description, edition.subjects,
                        edition.covers};
    });
    QTest::newRow("odd ISBN-10s") << changed([](Edition &edition) { edition.isbn10 = {u"080442957X"_s}; });
    QTest::newRow("no ISBN-10s") << changed([](Edition &edition) { edition.isbn10.clear(); });
    QTest::newRow("ISBNs that are none") << changed([](Edition &edition) { edition.isbn13 = {u"12"_s}; });
    QTest::newRow("empty texts in lists") << changed([](Edition &edition) {
        edition.publishers = {{}, u"x"_s, {}};
    });
    QTest::newRow("authors without a name") << changed([](Edition &edition) {
        edition.authors = {{u"/a/1"_s, {}}};
    });
    QTest::newRow("negative cover") << changed([](Edition &edition) { edition.covers = {-1}; });
    QTest::newRow("long description")
        << changed([](Edition &edition) { edition.description = QString(65'536, u'界'); });
    QTest::newRow("NUL inside") << changed([](Edition &edition) { edition.title = u"a\0b"_s; });
}

void PackingTest::keepsAnEditionWhole()
{
    QFETCH(Edition, edition);

    QCOMPARE(unpackedEdition(packed(edition)), edition);
}

void PackingTest::keepsGeneratedEditionsWhole()
{
    constexpr qint64 Editions = 3'000;

    const RecordGenerator generator(Editions, 1);
    for (qint64 i = 0; i < Editions; ++i) {
        EditionRecord record;
        record.key = RecordGenerator::editionKey(i);
        record.editionJson = QByteArray::fromStdString(generator.editionJson(i));
        if (const auto work = generator.workOfEdition(i))
            record.workJson = QByteArray::fromStdString(generator.workJson(*work));
        const Edition edition = editionFromRecord(record);
        QCOMPARE(unpackedEdition(packed(edition)), edition);
    }
}

void PackingTest::keepsAPageToken()
{
    PageToken token;
    token.window = 3;
    token.remaining = {u"/books/OL1M"_s, u"/books/OL2M"_s};
    token.shown = {u"/books/OL3M"_s};
    token.authors = {u"/authors/OL1A"_s};
    token.author = 1;
    token.afterWork = u"/works/OL1W"_s;
    token.hasMoreWindows = false;
    token.isApproximate = true;
    token.generation = -1;

    QCOMPARE(unpackedToken(packed(token)), token);
    QCOMPARE(unpackedToken(packed(PageToken())), PageToken());
}

void PackingTest::writesWhatRepeatsOnce()
{
    Edition edition = fullEdition();
    const qsizetype before = packed(edition).size();

    edition.work.description = edition.description;

    QVERIFY(packed(edition).size() < before);
}

void PackingTest::refusesBytesThatAreSomethingElse()
{
    const QByteArray bytes = packed(fullEdition());

    QVERIFY(!unpackedEdition({}));
    QVERIFY(!unpackedEdition(QByteArray(1, '\x7f') + bytes.mid(1))); // another version
    QVERIFY(!unpackedEdition(bytes + 'x'));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!unpackedEdition(bytes.first(size)));
    for (qsizetype at = 0; at < bytes.size(); ++at) { // whatever it is read as, nothing is read past the end
        QByteArray flipped = bytes;
        flipped[at] = char(flipped[at] ^ 0xFF);
        (void)unpackedEdition(flipped);
    }
}

void PackingTest::knowsAWholeRecord_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<bool>("isWholeRecord");

    QTest::newRow("full") << fullEdition() << true;
    QTest::newRow("no work") << changed([](Edition &edition) { edition.work = {}; }) << true;
    QTest::newRow("no authors") << changed([](Edition &edition) { edition.authors.clear(); }) << true;
    QTest::newRow("no key") << changed([](Edition &edition) { edition.key.clear(); }) << false;
    QTest::newRow("no title") << changed([](Edition &edition) { edition.title.clear(); }) << false;
    QTest::newRow("work not read") << changed([](Edition &edition) { edition.work.title.clear(); }) << false;
    QTest::newRow("author not read") << changed([](Edition &edition) { edition.authors[0].name.clear(); })
                                     << false;
}

void PackingTest::knowsAWholeRecord()
{
    QFETCH(Edition, edition);
    QFETCH(bool, isWholeRecord);

    QCOMPARE(isWhole(edition), isWholeRecord);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::PackingTest)
#include "packingtest.moc"
