// SPDX-License-Identifier: MIT
#include "app/sound/tones.h"

#include "tests/support/ownresources.h"
#include "tests/support/tonelistening.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

constexpr int Soon = 100; // milliseconds

bool hasLoadedPulse()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libpulse-simple");
}

qint64 millisecondsOf(const std::function<void()> &action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return timer.elapsed();
}

} // namespace

/// Beside a sound server of its own, whose loudspeaker is a recording.
class TonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void costNothingBeforeTheFirst();
    void areHeard_data();
    void areHeard();
    void areSilentWhileOff();
    void leaveOutWhatIsSoonOverheard();
    void doNotWaitForASilentServer();
    void areSilentWithoutAServer();

private:
    [[nodiscard]] bool startServer();
    [[nodiscard]] bool startListening();
    [[nodiscard]] QByteArray heard()
    {
        return withoutSilence(m_recording += m_recorder.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_recorder;
    QByteArray m_recording;
};

bool TonesTest::startServer()
{
    const QString socket = m_folder.filePath(u"sound"_s);
    const QString runtime = m_folder.filePath(u"runtime"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PULSE_RUNTIME_PATH"_s, runtime);
    environment.insert(u"HOME"_s, m_folder.path());
    m_server.setProcessEnvironment(environment);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(u"pulseaudio"_s,
                   {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s, u"-L"_s,
                    u"module-native-protocol-unix auth-anonymous=1 socket="_s + socket, u"-L"_s,
                    u"module-null-sink sink_name=quiet rate=44100 channels=1"_s});
    qputenv("PULSE_SERVER", "unix:" + socket.toLocal8Bit());
    return m_server.waitForStarted() && QTest::qWaitFor([&] { return QFile::exists(socket); });
}

bool TonesTest::startListening()
{
    m_recorder.start(u"parec"_s,
                     {u"-d"_s, u"quiet.monitor"_s, u"--raw"_s, u"--format=s16le"_s, u"--channels=1"_s,
                      u"--rate=44100"_s, u"--latency-msec=20"_s});
    const auto hears = [this] { return !(m_recording += m_recorder.readAllStandardOutput()).isEmpty(); };
    return m_recorder.waitForStarted() && QTest::qWaitFor(hears);
}

void TonesTest::initTestCase()
{
    if (!Tones::canPlay())
        QSKIP("this build has no sound");
    if (QStandardPaths::findExecutable(u"pulseaudio"_s).isEmpty()
        || QStandardPaths::findExecutable(u"parec"_s).isEmpty())
        QSKIP("there is no pulseaudio with its parec");
    QVERIFY2(startServer(), m_server.readAll().constData());
    QVERIFY2(startListening(), m_recorder.readAllStandardError().constData());
}

void TonesTest::cleanupTestCase()
{
    for (QProcess *process : {&m_recorder, &m_server}) {
        process->terminate();
        process->waitForFinished();
    }
}

void TonesTest::costNothingBeforeTheFirst()
{
    const OwnResources before = OwnResources::now();

    Tones tones;
    tones.setOn(false);
    tones.play(Tone::Good);
    tones.setOn(true);

    QVERIFY2(OwnResources::now().isWithin(before), qPrintable(OwnResources::now().text()));
    QVERIFY(!hasLoadedPulse());
}

void TonesTest::areHeard_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<int>("frequency");

    QTest::newRow("good") << Tone::Good << 1047;
    QTest::newRow("bad") << Tone::Bad << 330;
    QTest::newRow("again") << Tone::Again << 587;
    QTest::newRow("tick") << Tone::Tick << 1976;
}

void TonesTest::areHeard()
{
    QFETCH(Tone, tone);
    QFETCH(int, frequency);
    const qint64 memory = residentMemory();
    m_recording.clear();
    Tones tones;

    const qint64 asking = millisecondsOf([&] { tones.play(tone); });
    QTRY_VERIFY(!heard().isEmpty());
    QTest::qWait(300); // the rest of it

    qInfo("asked in %lld ms; %lld KiB more", asking, (residentMemory() - memory) / 1024);
    QVERIFY(asking < Soon);
    const int found = dominantFrequency(heard());
    QVERIFY2(std::abs(found - frequency) <= 20, qPrintable(QString::number(found)));
}

void TonesTest::areSilentWhileOff()
{
    m_recording.clear();
    Tones tones;

    tones.setOn(false);
    tones.play(Tone::Good);
    QTest::qWait(300);

    QVERIFY(heard().isEmpty());
}

/// Twenty scans at once are two tones, the first and the last.
void TonesTest::leaveOutWhatIsSoonOverheard()
{
    m_recording.clear();
    Tones tones;

    const qint64 asking = millisecondsOf([&] {
        for (int i = 0; i < 19; ++i)
            tones.play(Tone::Good);
        tones.play(Tone::Bad);
    });
    QTRY_VERIFY(!heard().isEmpty());
    QTest::qWait(800);

    QVERIFY(asking < Soon);
    const QByteArray sound = heard();
    const auto length = sound.size() * 1000 / 2 / ToneRate;
    QVERIFY2(length < 700, qPrintable(QString::number(length)));
    QVERIFY(std::abs(dominantFrequency(sound.last(samplesOf(Tone::Bad).size() / 2)) - 330) <= 20);
}

void TonesTest::doNotWaitForASilentServer()
{
    QLocalServer silent;
    QVERIFY(silent.listen(m_folder.filePath(u"silent"_s)));
    const QByteArray server = qgetenv("PULSE_SERVER");
    qputenv("PULSE_SERVER", "unix:" + silent.fullServerName().toLocal8Bit());
    auto tones = std::make_unique<Tones>();

    const qint64 asking = millisecondsOf([&] {
        for (int i = 0; i < 20; ++i)
            tones->play(Tone::Good);
    });
    QTRY_VERIFY(silent.hasPendingConnections());
    const int threads = OwnResources::now().threads;
    tones->play(Tone::Good);
    const qint64 ending = millisecondsOf([&] { tones.reset(); });

    qputenv("PULSE_SERVER", server);
    QVERIFY(asking < Soon);
    QVERIFY(ending < Soon);
    QVERIFY(OwnResources::now().threads <= threads); // one waits, not twenty
}

void TonesTest::areSilentWithoutAServer()
{
    const QByteArray server = qgetenv("PULSE_SERVER");
    qputenv("PULSE_SERVER", "unix:" + m_folder.filePath(u"none"_s).toLocal8Bit());
    m_recording.clear();
    Tones tones;

    tones.play(Tone::Good);
    QTest::qWait(300);

    qputenv("PULSE_SERVER", server);
    QVERIFY(heard().isEmpty());
}

QTEST_GUILESS_MAIN(TonesTest)
#include "tonestest.moc"
