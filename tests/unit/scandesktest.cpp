// SPDX-License-Identifier: MIT
#include "models/isbn/isbnsyntax.h"
#include "tests/support/deskfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

/// What becomes of scans.
class ScanDeskTest : public DeskFixture
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgesAScanWhenItIsOnDisk();
    void countsABookScannedAgain();
    void ignoresTheSameCodeWithinAMoment();
    void keepsWhatIsNoIsbn();
    void takesScansBeforeTheListIsRead();
    void gathersScansWhileOneRequestRuns();
    void answersWhatTheDiskKnowsAtOnce();
    void marksWhatBearsSeveralEditionsAndWhatIsNotThere();
    void keepsEverythingWhileTheCatalogueIsAway();
    void losesNoScanWhenTheCatalogueIsSwitched();
    void asksForFewerAfterATimeout();
    void undoesToTheStartAndRedoes();
    void keepsAnAnswerThatCameBeforeAnUndo();
    void choosesAnEditionForAWrongIsbn();
    void looksUpNotFoundOnesAgainPastTheCache();
    void goesOnAfterARestart();
    void mergesAnotherList();
};

void ScanDeskTest::acknowledgesAScanWhenItIsOnDisk()
{
    scan(Hobbit);
    QCOMPARE(m_taken->size(), 0); // nobody has written it yet

    QTRY_COMPARE(receipts(), QList{Kind::Taken});
    const auto lists = answered(m_store->lists());
    QVERIFY(lists.has_value());
    QCOMPARE(lists->size(), 1);
    const auto kept = answered(m_store->entries(lists->first().id));
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().isbn, isbnOf(Hobbit));
}

void ScanDeskTest::countsABookScannedAgain()
{
    scan(Hobbit);
    scan(Manual);
    scan(u"]E0"_s + Hobbit);

    QTRY_COMPARE(receipts(), (QList{Kind::Taken, Kind::Taken, Kind::Again}));
    QCOMPARE(rows(), 2);
    QCOMPARE(entry(0).count, 2);
}

void ScanDeskTest::ignoresTheSameCodeWithinAMoment()
{
    scan(Hobbit);
    *m_now += 1400ms;
    m_desk->scan(Hobbit);
    *m_now += 1400ms;
    m_desk->scan(Hobbit); // the trigger is still held

    QTRY_COMPARE(m_taken->size(), 3);
    QCOMPARE(receipts().count(Kind::Repeated), 2);
    QCOMPARE(entry(0).count, 1);
    *m_now += 1600ms;
    m_desk->scan(Hobbit);
    QCOMPARE(entry(0).count, 2);
}

void ScanDeskTest::keepsWhatIsNoIsbn()
{
    scan(Wrong);

    QTRY_COMPARE(receipts(), QList{Kind::Refused});
    QCOMPARE(rows(), 1);
    QCOMPARE(entry(0).state, State::NotAnIsbn);
    QCOMPARE(entry(0).input, Wrong);
    QCOMPARE(m_inner->lookUps.size(), std::size_t(0));
}

void ScanDeskTest::takesScansBeforeTheListIsRead()
{
    start();
    QVERIFY(!m_desk->isReady());

    scan(Hobbit);
    scan(Manual);

    QTRY_COMPARE(receipts(), (QList{Kind::Taken, Kind::Taken}));
    QCOMPARE(entry(1).isbn, isbnOf(Manual));
}

void ScanDeskTest::gathersScansWhileOneRequestRuns()
{
    scan(Hobbit);
    QVERIFY(isLookedUp(1));
    QList<Isbn> more;
    for (int i = 0; i < 40; ++i) {
        const QString twelve = u"97803064%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        const QString isbn = twelve + QLatin1Char(eanCheckDigit(twelve.toStdString()));
        more << isbnOf(isbn);
        scan(isbn);
    }
    QTest::qWait(50);
    QCOMPARE(m_inner->lookUps.size(), std::size_t(1));

    m_inner->answerLookUp(0, QList{anAnswer(Hobbit, {anEditionOf(Hobbit, u"/books/OL1M"_s, u"Hobbit"_s)})});

    QVERIFY(isLookedUp(2));
    QCOMPARE(m_inner->lookUps[1].isbns, more);
    QCOMPARE(entry(0).state, State::Found);
    QCOMPARE(entry(0).edition->title, u"Hobbit"_s);
}

void ScanDeskTest::answersWhatTheDiskKnowsAtOnce()
{
    const Edition hobbit = anEditionOf(Hobbit, u"/books/OL1M"_s, u"Hobbit"_s);
    QVERIFY(answered(m_cache->store(m_source->profile(), QList{anAnswer(Hobbit, {hobbit})})).has_value());
    scan(Manual); // a request that is not answered
    QVERIFY(isLookedUp(1));

    scan(Hobbit);

    QTRY_COMPARE(entry(1).state, State::Found);
    QCOMPARE(entry(0).state, State::Open);
    QCOMPARE(m_inner->lookUps.size(), std::size_t(1));
}

void ScanDeskTest::marksWhatBearsSeveralEditionsAndWhatIsNotThere()
{
    const QList<Edition> editions{anEditionOf(Hobbit, u"/books/OL1M"_s, u"Hobbit"_s),
                                  anEditionOf(Hobbit, u"/books/OL2M"_s, u"Hobbit 2"_s)};
    scan(Hobbit);
    QVERIFY(isLookedUp(1));
    m_inner->answerLookUp(0, QList{anAnswer(Hobbit, editions)});
    scan(Manual);
    QVERIFY(isLookedUp(2));
    m_inner->answerLookUp(1, QList{anAnswer(Manual, {})});

    QTRY_COMPARE(entry(1).state, State::NotFound);
    QCOMPARE(entry(0).state, State::Several);
    QCOMPARE(entry(0).editionCount, 2);
}

void ScanDeskTest::keepsEverythingWhileTheCatalogueIsAway()
{
    scan(Hobbit);
    QVERIFY(isLookedUp(1));
    m_inner->answerLookUp(0, Failure(Out));
    QTRY_VERIFY(m_desk->lookup().isHeld());
    for (int i = 0; i < 20; ++i)
        scan(i % 2 == 0 ? Manual : Wrong);
    QCOMPARE(rows(), 1 + 1 + 10);
    QCOMPARE(m_inner->lookUps.size(), std::size_t(1)); // nobody is asked in vain

    m_desk->lookup().resume();

    QVERIFY(isLookedUp(2));
    QCOMPARE(m_inner->lookUps[1].isbns, (QList{isbnOf(Hobbit), isbnOf(Manual)}));
}

void ScanDeskTest::losesNoScanWhenTheCatalogueIsSwitched()
{
    scan(Hobbit);
    QVERIFY(isLookedUp(1));
    m_inner->lookUps[0].promise->finish(); // as when a catalogue is closed: no answer at all
    QTRY_VERIFY(m_desk->lookup().isHeld());

    m_desk->lookup().resume();

    QVERIFY(isLookedUp(2));
    QCOMPARE(m_inner->lookUps[1].isbns, QList{isbnOf(Hobbit)});
}

void ScanDeskTest::asksForFewerAfterATimeout()
{
    QList<ScanEntry> entries;
    for (int i = 0; i < 100; ++i) {
        const QString twelve = u"97803064%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        ScanEntry each;
        each.isbn = isbnOf(twelve + QLatin1Char(eanCheckDigit(twelve.toStdString())));
        entries << each;
    }
    m_desk->add(entries, {});
    QVERIFY(isLookedUp(1));
    const qsizetype first = m_inner->lookUps[0].isbns.size();

    m_inner->answerLookUp(0, Failure(anError(Error::Kind::TimedOut, u"too slow"_s)));

    QVERIFY(isLookedUp(2));
    QVERIFY(m_inner->lookUps[1].isbns.size() < first);
    QVERIFY(!m_desk->lookup().isHeld());
}

void ScanDeskTest::undoesToTheStartAndRedoes()
{
    scan(Hobbit);
    scan(Wrong);
    scan(Hobbit);
    m_desk->setNote(entry(1).id, u"spine torn"_s);
    m_desk->remove({entry(0).id});
    QCOMPARE(rows(), 1);

    while (m_desk->canUndo())
        m_desk->undo();
    QCOMPARE(rows(), 0);

    while (m_desk->canRedo())
        m_desk->redo();
    QCOMPARE(rows(), 1);
    QCOMPARE(entry(0).note, u"spine torn"_s);
    m_desk->undo();
    QCOMPARE(entry(0).isbn, isbnOf(Hobbit));
    QCOMPARE(entry(0).count, 2);
}

void ScanDeskTest::keepsAnAnswerThatCameBeforeAnUndo()
{
    scan(Hobbit);
    scan(Hobbit);
    QVERIFY(isLookedUp(1));
    m_inner->answerLookUp(0, QList{anAnswer(Hobbit, {anEditionOf(Hobbit, u"/books/OL1M"_s, u"Hobbit"_s)})});
    QTRY_COMPARE(entry(0).state, State::Found);

    m_desk->undo();

    QCOMPARE(entry(0).count, 1);
    QCOMPARE(entry(0).state, State::Found);
}

void ScanDeskTest::choosesAnEditionForAWrongIsbn()
{
    scan(Wrong);
    QTRY_COMPARE(m_taken->size(), 1);
    const Edition meant = anEditionOf(Manual, u"/books/OL3M"_s, u"Users' Manual"_s);

    m_desk->choose(entry(0).id, isbnOf(Manual), meant);

    QCOMPARE(entry(0).state, State::Found);
    QCOMPARE(entry(0).isbn, isbnOf(Manual));
    QTRY_COMPARE(answered(m_store->editions({meant.key})).value_or(QList<Edition>()), QList{meant});
    m_desk->undo();
    QCOMPARE(entry(0).state, State::NotAnIsbn);
    QCOMPARE(entry(0).input, Wrong);
}

void ScanDeskTest::looksUpNotFoundOnesAgainPastTheCache()
{
    scan(Hobbit);
    QVERIFY(isLookedUp(1));
    m_inner->answerLookUp(0, QList{anAnswer(Hobbit, {})});
    QTRY_COMPARE(entry(0).state, State::NotFound);

    m_desk->retryNotFound();

    QCOMPARE(entry(0).state, State::Open);
    QVERIFY(isLookedUp(2));
    QCOMPARE(m_inner->lookUps[1].freshness, Freshness::PastCache);
}

void ScanDeskTest::goesOnAfterARestart()
{
    scan(Hobbit);
    scan(Manual);
    m_desk->setNote(entry(0).id, u"a gift"_s);
    QTRY_COMPARE(m_taken->size(), 2);
    QVERIFY(isLookedUp(1));
    const std::size_t asked = m_inner->lookUps.size();

    start();

    QTRY_VERIFY(m_desk->isReady());
    QCOMPARE(rows(), 2);
    QCOMPARE(entry(0).note, u"a gift"_s);
    QVERIFY(isLookedUp(asked + 1));
    QCOMPARE(m_inner->lookUps.back().isbns, (QList{isbnOf(Hobbit), isbnOf(Manual)}));
}

void ScanDeskTest::mergesAnotherList()
{
    scan(Hobbit);
    ScanEntry same;
    same.isbn = isbnOf(Hobbit);
    same.count = 3;
    ScanEntry other;
    other.isbn = isbnOf(Manual);

    m_desk->merge({same, other});

    QCOMPARE(rows(), 2);
    QCOMPARE(entry(0).count, 4);
    m_desk->undo();
    QCOMPARE(rows(), 1);
    QCOMPARE(entry(0).count, 1);
}

} // namespace alexandria

QTEST_MAIN(alexandria::ScanDeskTest)
#include "scandesktest.moc"
