// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

/// One list after another, and what stops and comes back meanwhile.
class ScanSwitchingTest : public DeskFixture
{
    Q_OBJECT

private Q_SLOTS:
    void savesTheFirstScanOfAListThatIsClosedAtOnce();
    void switchesListsWithoutMixingThem();
    void mixesNoListsWhileOneIsBeingWritten();
    void renamesAListBeforeAndAfterItIsOnDisk();
    void saysThatADiskIsFullAndWritesLater();
    void opensNoOtherListWhileTheDiskRefusesThisOne();
    void restsWhenStoppedWhateverTheConnectionDoes();
    void looksUpWhatIsScannedWhileTheRestRests();
    void showsThatItWaitsForAsLongAsNobodyCanBeAsked();

private:
    /// A file where the folder of the store is to be.
    void blockFolder();
    [[nodiscard]] QStringList keptInputs(qint64 list)
    {
        QStringList inputs;
        for (const ScanEntry &kept : answered(m_store->entries(list)).value_or(QList<ScanEntry>()))
            inputs << kept.input;
        return inputs;
    }
    [[nodiscard]] QString stateText(int row) const
    {
        return m_desk->entries()->index(row, ScanListModel::StateColumn).data().toString();
    }

    std::unique_ptr<QFile> m_inTheWay;
};

void ScanSwitchingTest::blockFolder()
{
    m_taken.reset();
    m_desk.reset();
    m_store.reset();
    const QString path = m_folder->filePath(u"data"_s);
    QDir(path).removeRecursively();
    m_inTheWay = std::make_unique<QFile>(path);
    QVERIFY(m_inTheWay->open(QIODevice::WriteOnly));
    m_inTheWay->close();
    start();
    QTRY_VERIFY(m_desk->isReady());
}

void ScanSwitchingTest::savesTheFirstScanOfAListThatIsClosedAtOnce()
{
    scan(Hobbit);
    m_taken.reset();
    m_desk.reset(); // before its event loop has turned once
    m_store.reset();

    start();

    QTRY_VERIFY(m_desk->isReady());
    QCOMPARE(rows(), 1);
    QCOMPARE(entry(0).isbn, isbnOf(Hobbit));
}

void ScanSwitchingTest::switchesListsWithoutMixingThem()
{
    scan(Hobbit);
    QTRY_COMPARE(m_taken->size(), 1);
    const KeptScanList first = m_desk->list();

    m_desk->openNew(u"Attic"_s);
    scan(Manual);
    QTRY_COMPARE(m_taken->size(), 2);
    QCOMPARE(rows(), 1);
    QVERIFY(m_desk->list().id != first.id);

    m_desk->open(first);
    QTRY_VERIFY(m_desk->isReady());
    QCOMPARE(rows(), 1);
    QCOMPARE(entry(0).isbn, isbnOf(Hobbit));
    QVERIFY(!m_desk->canUndo());
}

void ScanSwitchingTest::mixesNoListsWhileOneIsBeingWritten()
{
    const KeptScanList first = m_desk->list();
    scan(Hobbit);
    m_desk->openNew(u"Attic"_s); // nothing is on disk yet
    QTRY_COMPARE(m_desk->list().name, u"Attic"_s);
    const KeptScanList second = m_desk->list();
    scan(Manual);

    QTRY_COMPARE(m_taken->size(), 2);

    QCOMPARE(keptInputs(first.id), QStringList{Hobbit});
    QCOMPARE(keptInputs(second.id), QStringList{Manual});
}

void ScanSwitchingTest::renamesAListBeforeAndAfterItIsOnDisk()
{
    m_desk->rename(u"Shelf A"_s);
    scan(Hobbit);
    QTRY_COMPARE(m_taken->size(), 1);
    QCOMPARE(answered(m_store->lists())->first().name, u"Shelf A"_s);

    m_desk->rename(u"Shelf B"_s);
    QCOMPARE(m_desk->list().name, u"Shelf B"_s);
    QTRY_COMPARE(answered(m_store->lists())->first().name, u"Shelf B"_s);
}

void ScanSwitchingTest::saysThatADiskIsFullAndWritesLater()
{
    blockFolder();
    QSignalSpy failed(m_desk.get(), &ScanDesk::failed);
    QSignalSpy recovered(m_desk.get(), &ScanDesk::recovered);

    scan(Hobbit);
    QTRY_COMPARE(receipts(), QList{Kind::Unsaved});
    QVERIFY(!failed.isEmpty());
    QCOMPARE(rows(), 1);

    QVERIFY(m_inTheWay->remove());
    QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000);
    const auto lists = answered(m_store->lists());
    QCOMPARE(answered(m_store->entries(lists->first().id))->size(), 1);
}

void ScanSwitchingTest::opensNoOtherListWhileTheDiskRefusesThisOne()
{
    blockFolder();
    const KeptScanList first = m_desk->list();
    scan(Hobbit);
    QTRY_COMPARE(receipts(), QList{Kind::Unsaved});

    m_desk->openNew(u"Attic"_s);
    QCOMPARE(m_desk->list().id, first.id);
    QCOMPARE(rows(), 1);

    QVERIFY(m_inTheWay->remove());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->list().name, u"Attic"_s, 20'000);
    QCOMPARE(keptInputs(first.id), QStringList{Hobbit});
}

void ScanSwitchingTest::restsWhenStoppedWhateverTheConnectionDoes()
{
    scan(Hobbit);
    QVERIFY(isLookedUp(1));

    m_desk->lookup().stop();
    m_desk->setReachable(false);
    m_desk->setReachable(true);
    QTest::qWait(50);
    QCOMPARE(m_inner->lookUps.size(), std::size_t(1));

    m_desk->lookup().goOn();
    QVERIFY(isLookedUp(2));
    QCOMPARE(m_inner->lookUps[1].isbns, QList{isbnOf(Hobbit)});
}

void ScanSwitchingTest::looksUpWhatIsScannedWhileTheRestRests()
{
    scan(Hobbit);
    QVERIFY(isLookedUp(1));
    m_desk->lookup().stop();

    scan(Manual);

    QVERIFY(isLookedUp(2));
    QCOMPARE(m_inner->lookUps[1].isbns, QList{isbnOf(Manual)});
    m_inner->answerLookUp(1, QList{anAnswer(Manual, {anEditionOf(Manual, u"/books/OL1M"_s, u"Manual"_s)})});
    QTRY_COMPARE(entry(1).state, State::Found);
    QCOMPARE(entry(0).state, State::Open);
    QTest::qWait(50);
    QCOMPARE(m_inner->lookUps.size(), std::size_t(2)); // and the rest goes on resting
}

void ScanSwitchingTest::showsThatItWaitsForAsLongAsNobodyCanBeAsked()
{
    scan(Hobbit);
    QVERIFY(isLookedUp(1));
    const QString lookingUp = stateText(0);

    m_desk->setReachable(false);
    const QString waiting = stateText(0);
    QVERIFY(waiting != lookingUp);
    m_desk->lookup().resume(); // by its own timer
    QCOMPARE(stateText(0), waiting);

    m_desk->setReachable(true);
    QCOMPARE(stateText(0), lookingUp);
}

} // namespace alexandria

QTEST_MAIN(alexandria::ScanSwitchingTest)
#include "scanswitchingtest.moc"
