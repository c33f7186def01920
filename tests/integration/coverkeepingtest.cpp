// SPDX-License-Identifier: MIT
#include "app/cover/coversource.h"
#include "tests/support/coverfetch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

/// What is kept of covers on disk.
class CoverKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesItFromTheDiskTheNextTime();
    void takesItFromTheDiskWhateverTheServerWants();
    void asksOnlyTheDiskWhileOffline();
    void keepsNothingWhilePrivate();
    void forgetsWhatIsCleared();
    void keepsItsFolderToItself();
    void showsWhatCannotBeKept();

private:
    std::unique_ptr<CoverFetch> m_covers;
};

void CoverKeepingTest::init()
{
    m_covers = std::make_unique<CoverFetch>();
}

void CoverKeepingTest::takesItFromTheDiskTheNextTime()
{
    QVERIFY(m_covers->brings(1));
    QVERIFY(m_covers->brings(1));
    m_covers->startAgain();

    QVERIFY(m_covers->brings(1));

    QCOMPARE(m_covers->arrived.last().second, aJpeg());
    QCOMPARE(m_covers->server.heads.size(), 1);
}

/// An id is a picture for ever, and another edition's cover may be the same.
void CoverKeepingTest::takesItFromTheDiskWhateverTheServerWants()
{
    m_covers->server.answer(
        "/7"_ba, {200, aJpeg(), "Cache-Control: no-store\r\nExpires: 0\r\nPragma: no-cache\r\n"_ba});
    QVERIFY(m_covers->brings(7));
    Edition other = withCover(7);
    other.key = u"/books/OL99M"_s;
    m_covers->arrived.clear();

    m_covers->source->fetch(other);
    QTRY_COMPARE(m_covers->arrived, (QList{qMakePair(other.key, aJpeg())}));

    QCOMPARE(m_covers->server.heads.size(), 1);
}

void CoverKeepingTest::asksOnlyTheDiskWhileOffline()
{
    QVERIFY(m_covers->brings(1));
    m_covers->startAgain();
    m_covers->source->setOffline(true);
    m_covers->source->fetch(withCover(2));
    CoverSource neighbour(m_covers->otherFolder());
    neighbour.setAddress(m_covers->address());
    QSignalSpy came(&neighbour, &CoverSource::arrived);
    neighbour.fetch(withCover(1)); // meanwhile the first could have asked
    QTRY_COMPARE(came.count(), 1);
    QCOMPARE(m_covers->server.requestsFor("/2"_ba), 0);

    QVERIFY(m_covers->brings(1));

    QCOMPARE(m_covers->server.requestsFor("/1"_ba), 2);
}

void CoverKeepingTest::keepsNothingWhilePrivate()
{
    m_covers->startAgain([] { return true; });
    QVERIFY(m_covers->brings(1));
    m_covers->startAgain();

    QVERIFY(!QFile::exists(m_covers->folder()));
    QVERIFY(m_covers->brings(1));
    QCOMPARE(m_covers->server.heads.size(), 2);
}

void CoverKeepingTest::forgetsWhatIsCleared()
{
    QVERIFY(m_covers->brings(1));
    m_covers->source->clear();

    QVERIFY(m_covers->brings(1));
    QCOMPARE(m_covers->server.heads.size(), 2);
    m_covers->source->clear();
    m_covers->end();
    QVERIFY(!QFile::exists(m_covers->folder()));
}

void CoverKeepingTest::keepsItsFolderToItself()
{
    QVERIFY(!QFile::exists(m_covers->folder()));
    QVERIFY(m_covers->brings(1));
    m_covers->end();

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_covers->folder()) & others, QFile::Permissions());
}

void CoverKeepingTest::showsWhatCannotBeKept()
{
    QTemporaryFile file; // no folder, for root neither
    QVERIFY(file.open());
    m_covers->startIn(file.fileName() + u"/covers"_s);

    QVERIFY(m_covers->brings(1));

    QCOMPARE(m_covers->arrived.last().second, aJpeg());
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CoverKeepingTest)
#include "coverkeepingtest.moc"
