// SPDX-License-Identifier: MIT
#include "app/cover/coversource.h"
#include "tests/support/coverfetch.h"
#include "tests/support/fakeedge.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

class CoverSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForNothingUntilItIsSwitchedOn();
    void asksForNothingOnceItIsSwitchedOff();
    void bringsThePicture_data();
    void bringsThePicture();
    void tellsTheServerNoMoreThanItMust();
    void asksOnceForWhatIsNoPicture_data();
    void asksOnceForWhatIsNoPicture();
    void asksAgainAfterAFailureThatMayPass_data();
    void asksAgainAfterAFailureThatMayPass();
    void waitsForASilentServerForAWhileOnly();
    void asksNoMoreOfAServerThatHadEnough_data();
    void asksNoMoreOfAServerThatHadEnough();
    void followsARedirectToHttps();
    void followsNoRedirectBackToHttp();
    void takesNothingFromAServerItCannotTrust();
    void dropsTheFetchBefore();
    void asksForNoneWhileWalkingThroughRows();
    void endsWhileFetching();

private:
    std::unique_ptr<CoverFetch> m_covers;
};

namespace {

/// The edge's certificates count as good while this lives.
class Trust
{
public:
    explicit Trust(const FakeEdge &edge)
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificates(edge.certificateAuthority());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trust)

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

QByteArray redirectTo(const FakeEdge &edge)
{
    return "Location: https://localhost:"_ba + QByteArray::number(edge.port()) + "/archive/7.jpg\r\n"_ba;
}

} // namespace

void CoverSourceTest::init()
{
    m_covers = std::make_unique<CoverFetch>();
}

void CoverSourceTest::asksForNothingUntilItIsSwitchedOn()
{
    CoverSource fresh(m_covers->folder());
    QSignalSpy changed(&fresh, &CoverSource::changed);
    QSignalSpy arrived(&fresh, &CoverSource::arrived);
    fresh.fetch(withCover(1));

    QVERIFY(m_covers->brings(2)); // meanwhile it could have asked

    QCOMPARE(m_covers->server.heads.size(), 1);
    fresh.setAddress(m_covers->address());
    QCOMPARE(changed.count(), 1);
    fresh.fetch(withCover(1));
    QTRY_COMPARE(arrived.count(), 1);
}

void CoverSourceTest::asksForNothingOnceItIsSwitchedOff()
{
    m_covers->source->fetch(withCover(1));
    m_covers->source->setAddress(std::nullopt);
    m_covers->source->fetch(withCover(1));
    CoverSource neighbour(m_covers->otherFolder());
    neighbour.setAddress(m_covers->address());
    QSignalSpy came(&neighbour, &CoverSource::arrived);
    neighbour.fetch(withCover(2)); // meanwhile the first could have asked
    QTRY_COMPARE(came.count(), 1);

    QCOMPARE(m_covers->server.requestsFor("/1"_ba), 0);
}

void CoverSourceTest::bringsThePicture_data()
{
    QTest::addColumn<QByteArray>("picture");

    QTest::newRow("JPEG") << aJpeg();
    QTest::newRow("PNG") << "\x89PNG\r\n\x1a\n and more"_ba;
    QTest::newRow("GIF") << "GIF89a and more"_ba;
    QTest::newRow("WebP") << "RIFF\x10\x20\x00\x00WEBPVP8 "_ba;
    QTest::newRow("2 MiB") << aJpeg().leftJustified(2 * 1024 * 1024, ' ');
}

void CoverSourceTest::bringsThePicture()
{
    QFETCH(QByteArray, picture);
    m_covers->server.answer("/7"_ba, {200, picture});

    QVERIFY(m_covers->brings(7));

    QCOMPARE(m_covers->arrived, (QList{qMakePair(keyOf(7), picture)}));
}

void CoverSourceTest::tellsTheServerNoMoreThanItMust()
{
    m_covers->server.answer("/1"_ba, {200, aJpeg(), "Set-Cookie: who=me; Path=/\r\n"_ba});
    QVERIFY(m_covers->brings(1));
    QVERIFY(m_covers->brings(2));

    QCOMPARE(m_covers->server.heads.size(), 2);
    const QByteArray head = m_covers->server.heads.last().toLower();
    QVERIFY2(head.contains("user-agent: alexandria/"_ba), head.constData());
    QVERIFY2(head.contains("accept-language: *\r\n"_ba), head.constData());
    for (const char *word : {"cookie", "referer", "authorization"})
        QVERIFY2(!head.contains(word), head.constData());
}

void CoverSourceTest::asksOnceForWhatIsNoPicture_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("isAnnounced");

    const QByteArray tooLarge = aJpeg().leftJustified(2 * 1024 * 1024 + 1, ' ');
    QTest::newRow("not found") << 404 << "no"_ba << QByteArray() << true;
    QTest::newRow("gone") << 410 << QByteArray() << QByteArray() << true;
    QTest::newRow("a web page") << 200 << "<html>"_ba
                                << "Content-Type: image/jpeg\r\n"_ba << true;
    QTest::newRow("a drawing") << 200 << "<svg/>"_ba
                               << "Content-Type: image/svg+xml\r\n"_ba << true;
    QTest::newRow("nothing") << 200 << QByteArray() << QByteArray() << true;
    QTest::newRow("an answer without content") << 204 << QByteArray() << QByteArray() << true;
    QTest::newRow("too large, as announced") << 200 << tooLarge << QByteArray() << true;
    QTest::newRow("too large, without a word") << 200 << tooLarge << QByteArray() << false;
    QTest::newRow("a redirect to http") << 302 << QByteArray() << "Location: /1\r\n"_ba << true;
    QTest::newRow("a redirect to a file")
        << 302 << QByteArray() << "Location: file:///etc/passwd\r\n"_ba << true;
}

void CoverSourceTest::asksOnceForWhatIsNoPicture()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headers);
    QFETCH(bool, isAnnounced);
    m_covers->server.answer("/7"_ba, {status, body, headers, -1, isAnnounced});

    QVERIFY(m_covers->brings(7));
    QCOMPARE(m_covers->arrived, (QList{qMakePair(keyOf(7), QByteArray())}));
    m_covers->source->fetch(withCover(7));
    QVERIFY(m_covers->brings(2)); // meanwhile it could have asked

    QCOMPARE(m_covers->server.requestsFor("/7"_ba), 1);
    QCOMPARE(m_covers->server.requestsFor("/1"_ba), 0);
    m_covers->startAgain();
    QVERIFY(m_covers->brings(7));
    QCOMPARE(m_covers->server.requestsFor("/7"_ba), 2); // nothing of it was kept
}

void CoverSourceTest::asksAgainAfterAFailureThatMayPass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("announced");

    QTest::newRow("forbidden") << 403 << qint64(-1);
    QTest::newRow("too many requests") << 429 << qint64(-1);
    QTest::newRow("out of order") << 503 << qint64(-1);
    QTest::newRow("cut off") << 200 << qint64(100'000);
}

void CoverSourceTest::asksAgainAfterAFailureThatMayPass()
{
    QFETCH(int, status);
    QFETCH(qint64, announced);
    m_covers->source->setRestAfterRefusal(0ms);
    m_covers->server.answer("/7"_ba, {status, aJpeg(), {}, announced, true});
    QVERIFY(m_covers->brings(7));
    QCOMPARE(m_covers->arrived.last().second, QByteArray());

    m_covers->server.answer("/7"_ba, {200, aJpeg()});
    QVERIFY(m_covers->brings(7));

    QCOMPARE(m_covers->arrived.last().second, aJpeg());
}

void CoverSourceTest::waitsForASilentServerForAWhileOnly()
{
    m_covers->source->setPatience(300ms);

    QVERIFY(m_covers->brings(9)); // to which it says nothing
    QCOMPARE(m_covers->arrived.last().second, QByteArray());
    QTRY_COMPARE(m_covers->server.dropped, 1);
    m_covers->server.answer("/9"_ba, {200, aJpeg()});
    QVERIFY(m_covers->brings(9));

    QCOMPARE(m_covers->arrived.last().second, aJpeg());
}

void CoverSourceTest::asksNoMoreOfAServerThatHadEnough_data()
{
    QTest::addColumn<int>("status");

    QTest::newRow("forbidden") << 403;
    QTest::newRow("too many requests") << 429;
    QTest::newRow("out of order") << 503;
}

void CoverSourceTest::asksNoMoreOfAServerThatHadEnough()
{
    QFETCH(int, status);
    QVERIFY(m_covers->brings(1));
    m_covers->server.answer("/7"_ba, {status, {}});
    QVERIFY(m_covers->brings(7));
    const auto asked = m_covers->server.heads.size();

    m_covers->source->fetch(withCover(2));
    QVERIFY(!QTest::qWaitFor([&] { return m_covers->server.heads.size() > asked; }, 400));
    QVERIFY(m_covers->brings(1)); // from the disk
    QCOMPARE(m_covers->arrived.last().second, aJpeg());

    m_covers->source->setAddress({});
    m_covers->source->setAddress(m_covers->address()); // as if it were another server's
    QVERIFY(m_covers->brings(2));
}

void CoverSourceTest::followsARedirectToHttps()
{
    FakeEdge archive;
    QVERIFY(archive.isReady());
    const Trust trust(archive);
    archive.setAnswer(200, aJpeg());
    m_covers->server.answer("/7"_ba, {302, {}, redirectTo(archive)});

    QVERIFY(m_covers->brings(7));
    QCOMPARE(m_covers->arrived.last().second, aJpeg());
    QVERIFY(m_covers->brings(7));

    QCOMPARE(m_covers->arrived.last().second, aJpeg());
    QCOMPARE(m_covers->server.heads.size(), 1);
    QCOMPARE(archive.requests().size(), 1);
    QVERIFY(!archive.requests().first().headers.contains("referer"_ba));
}

void CoverSourceTest::followsNoRedirectBackToHttp()
{
    FakeEdge archive;
    QVERIFY(archive.isReady());
    const Trust trust(archive);
    archive.setAnswer(302, {}, m_covers->server.address(u"/1"_s).toLatin1());
    m_covers->server.answer("/7"_ba, {302, {}, redirectTo(archive)});

    QVERIFY(m_covers->brings(7));

    QCOMPARE(m_covers->arrived.last().second, QByteArray());
    QCOMPARE(archive.requests().size(), 1);
    QCOMPARE(m_covers->server.requestsFor("/1"_ba), 0);
}

void CoverSourceTest::takesNothingFromAServerItCannotTrust()
{
    FakeEdge archive;
    QVERIFY(archive.isReady());
    archive.setAnswer(200, aJpeg());
    m_covers->server.answer("/7"_ba, {302, {}, redirectTo(archive)});

    QVERIFY(m_covers->brings(7));

    QCOMPARE(m_covers->arrived.last().second, QByteArray());
    QCOMPARE(archive.requests().size(), 0);
}

void CoverSourceTest::dropsTheFetchBefore()
{
    m_covers->source->fetch(withCover(9)); // has no answer
    QTRY_COMPARE(m_covers->server.requestsFor("/9"_ba), 1);

    QVERIFY(m_covers->brings(1));

    QTRY_COMPARE(m_covers->server.dropped, 1);
    QCOMPARE(m_covers->arrived, (QList{qMakePair(keyOf(1), aJpeg())}));
}

void CoverSourceTest::asksForNoneWhileWalkingThroughRows()
{
    for (int cover = 30; cover > 1; --cover)
        m_covers->source->fetch(withCover(cover));

    QVERIFY(m_covers->brings(1));

    QCOMPARE(m_covers->server.heads.size(), 1);
}

void CoverSourceTest::endsWhileFetching()
{
    m_covers->source->fetch(withCover(9));
    QTRY_COMPARE(m_covers->server.requestsFor("/9"_ba), 1);

    m_covers->end();

    QTRY_COMPARE(m_covers->server.dropped, 1);
    QVERIFY(m_covers->arrived.isEmpty());
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::CoverSourceTest)
#include "coversourcetest.moc"
