// SPDX-License-Identifier: MIT
#include "app/system/singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesTheFirstWhatALaterOneWants();
    void keepsOtherSettingsApart();
    void givesThePlaceToTheNextWhenItEnds();
    void hearsOnAfterRubbish_data();
    void hearsOnAfterRubbish();
    void isAloneWithoutAFolder();
    void letsNobodyElseIn();

private:
    /// As another process would: what it answers is answered by the event loop of this one.
    [[nodiscard]] bool handsOver(const WindowRequest &request, const QString &settings = u"/settings"_s);
    [[nodiscard]] QString socket() const
    {
        const QStringList names = QDir(m_folder->path()).entryList(QDir::System);
        return names.isEmpty() ? QString() : m_folder->filePath(names.first());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SingleInstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

bool SingleInstanceTest::handsOver(const WindowRequest &request, const QString &settings)
{
    bool isTaken = false;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { isTaken = SingleInstance(m_folder->path(), settings).handOver(request); }));
    thread->start();
    if (!QTest::qWaitFor([&thread] { return thread->isFinished(); }))
        QTest::qFail("it waits for ever", __FILE__, __LINE__);
    return isTaken;
}

void SingleInstanceTest::givesTheFirstWhatALaterOneWants()
{
    SingleInstance first(m_folder->path(), u"/settings"_s);
    QVERIFY(!first.handOver({}));
    QSignalSpy requests(&first, &SingleInstance::requested);
    const WindowRequest request{{u"Žluťoučký\nkůň"_s, u"\"q\""_s}, true, u"token-1"_s};

    QVERIFY(handsOver(request));

    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests[0][0].value<WindowRequest>(), request);
}

void SingleInstanceTest::keepsOtherSettingsApart()
{
    SingleInstance first(m_folder->path(), u"/settings"_s);
    QVERIFY(!first.handOver({}));

    QVERIFY(!handsOver({}, u"/other"_s));
}

void SingleInstanceTest::givesThePlaceToTheNextWhenItEnds()
{
    auto first = std::make_unique<SingleInstance>(m_folder->path(), u"/settings"_s);
    QVERIFY(!first->handOver({}));
    first.reset();
    SingleInstance second(m_folder->path(), u"/settings"_s);
    QVERIFY(!second.handOver({}));

    QVERIFY(handsOver({}));
}

void SingleInstanceTest::hearsOnAfterRubbish_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a line") << QByteArray(R"({"words":)");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.0\r\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("without an end") << QByteArray(1'000'000, 'x');
}

void SingleInstanceTest::hearsOnAfterRubbish()
{
    QFETCH(QByteArray, bytes);
    SingleInstance first(m_folder->path(), u"/settings"_s);
    QVERIFY(!first.handOver({}));
    QSignalSpy requests(&first, &SingleInstance::requested);
    QLocalSocket stranger;
    stranger.connectToServer(socket());
    QVERIFY(stranger.waitForConnected());
    stranger.write(bytes);
    QTRY_VERIFY(stranger.bytesToWrite() == 0 || bytes.size() > 64 * 1024);
    QCOMPARE(requests.count(), 0);

    QVERIFY(handsOver({{u"Emma"_s}, false, {}}));

    QCOMPARE(requests.count(), 1);
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
}

void SingleInstanceTest::isAloneWithoutAFolder()
{
    SingleInstance first({}, u"/settings"_s);
    QVERIFY(!first.handOver({}));
    SingleInstance second({}, u"/settings"_s);

    QVERIFY(!second.handOver({}));
}

void SingleInstanceTest::letsNobodyElseIn()
{
    SingleInstance first(m_folder->path(), u"/settings"_s);
    QVERIFY(!first.handOver({}));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(socket()) & others, QFile::Permissions());
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::SingleInstanceTest)
#include "singleinstancetest.moc"
