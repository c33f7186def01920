// SPDX-License-Identifier: MIT
#include "models/isbn/scanbuffer.h"

#include <QStringList>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

using Milliseconds = std::chrono::milliseconds;
using Step = ScanBuffer::Step;

/// What an event filter makes of the keys: what it lets through, and what it has scanned.
class Keyboard
{
public:
    /// Lets @p keys be pressed one @p gap after the other, the first one @p pause after the last before.
    void press(const QString &keys, Milliseconds gap, Milliseconds pause = 1s)
    {
        Milliseconds wait = pause;
        for (const QChar key : keys) {
            pass(wait);
            pressNow(key);
            wait = gap;
        }
    }

    /// Lets time pass, in which the filter's timer runs unless the window is busy.
    void pass(Milliseconds time)
    {
        m_now += time;
        while (!isBusy && m_buffer.waitsUntil() && *m_buffer.waitsUntil() <= m_now)
            take(m_buffer.silence(*m_buffer.waitsUntil()));
    }

    void pressNow(QChar key)
    {
        const Step step = m_buffer.add(QString(key), m_now);
        take(step);
        if (step == Step::Typing)
            seen += key;
        steps += step;
    }

    bool isBusy = false;
    QString seen;
    QStringList scans;
    QList<Step> steps;

private:
    void take(Step step)
    {
        seen += m_buffer.takeTyped();
        if (step == Step::Complete)
            scans += m_buffer.takeScan();
    }

    ScanBuffer m_buffer;
    Milliseconds m_now = 12h;
};

const QString Code = u"9780306406157"_s;

} // namespace

class ScanBufferTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatAScannerSends_data();
    void takesWhatAScannerSends();
    void letsThroughWhatAPersonTypes_data();
    void letsThroughWhatAPersonTypes();
    void knowsFromTheEighthKeyOnThatItIsAScanner();
    void keepsAPersonsKeyNoLongerThan35Milliseconds();
    void takesAScanWithoutAnEndOnlyIfItIsAnIsbn();
    void takesAllEndsOfAScanForOne_data();
    void takesAllEndsOfAScanForOne();
    void letsEnterThroughThatAPersonPressesAfterAScan();
    void takesOneScanAfterTheOther();
    void takesAScanAmidTyping();
    void goesByTheTimeOfTheKeysWhenTheWindowWasBusy();
    void givesAKeyBackThatRepeatsItself();
};

void ScanBufferTest::takesWhatAScannerSends_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("gap");
    QTest::addColumn<QString>("scan");

    QTest::newRow("Enter, every 2 ms") << Code + u'\r' << 2 << Code;
    QTest::newRow("all at once") << Code + u'\r' << 0 << Code;
    QTest::newRow("Enter, every 34 ms") << Code + u'\r' << 34 << Code;
    QTest::newRow("Tab") << Code + u'\t' << 10 << Code;
    QTest::newRow("line feed") << Code + u'\n' << 10 << Code;
    QTest::newRow("no end") << Code << 10 << Code;
    QTest::newRow("ISBN-10") << u"080442957X\r"_s << 10 << u"080442957X"_s;
    QTest::newRow("eight keys, no ISBN") << u"96385074\r"_s << 10 << u"96385074"_s;
    QTest::newRow("AIM identifier") << u"]E0"_s + Code + u'\r' << 10 << u"]E0"_s + Code;
    QTest::newRow("STX and ETX") << u"\u0002"_s + Code + u"\u0003\r"_s << 10
                                 << u"\u0002"_s + Code + u'\u0003';
    QTest::newRow("French keys") << u"çè_à\"àçà-&(è\r"_s << 10 << u"çè_à\"àçà-&(è"_s;
    QTest::newRow("many zeros") << u"9780000000002\r"_s << 10 << u"9780000000002"_s;
}

void ScanBufferTest::takesWhatAScannerSends()
{
    QFETCH(QString, keys);
    QFETCH(int, gap);
    QFETCH(QString, scan);
    Keyboard keyboard;

    keyboard.press(keys, Milliseconds(gap));
    keyboard.pass(1s);

    QCOMPARE(keyboard.scans, QStringList{scan});
    QCOMPARE(keyboard.seen, QString());
}

void ScanBufferTest::letsThroughWhatAPersonTypes_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("gap");

    QTest::newRow("a fast typist's ISBN") << Code + u'\r' << 60;
    QTest::newRow("just too slow for a scanner") << Code + u'\r' << 35;
    QTest::newRow("few keys, rolled") << u"the end\r"_s << 20;
    QTest::newRow("Enter alone") << u"\r"_s << 60;
    QTest::newRow("Enter twice") << u"\r\r"_s << 20;
    QTest::newRow("one key held, every 25 ms") << u"1"_s.repeated(40) << 25;
    QTest::newRow("one key held, every 30 ms") << u"1"_s.repeated(8) << 30;
    QTest::newRow("one key held, then Enter") << u"1"_s.repeated(20) + u'\r' << 30;
    QTest::newRow("one key held, then others") << u"1"_s.repeated(20) + u"23\r"_s << 30;
    QTest::newRow("Backspace held") << u"\b"_s.repeated(20) << 30;
    QTest::newRow("keys mashed") << u"asdfjkasdfjk"_s << 20;
}

void ScanBufferTest::letsThroughWhatAPersonTypes()
{
    QFETCH(QString, keys);
    QFETCH(int, gap);
    for (const bool isBusy : {false, true}) {
        Keyboard keyboard;
        keyboard.isBusy = isBusy;

        keyboard.press(keys, Milliseconds(gap));
        keyboard.isBusy = false;
        keyboard.pass(1s);

        QCOMPARE(keyboard.seen, keys);
        QCOMPARE(keyboard.scans, QStringList());
    }
}

void ScanBufferTest::knowsFromTheEighthKeyOnThatItIsAScanner()
{
    Keyboard keyboard;

    keyboard.press(Code + u'\r', 5ms);

    const QList<Step> expected =
        QList<Step>(7, Step::Waiting) + QList<Step>(6, Step::Gathering) + QList<Step>{Step::Complete};
    QCOMPARE(keyboard.steps, expected);
}

void ScanBufferTest::keepsAPersonsKeyNoLongerThan35Milliseconds()
{
    Keyboard keyboard;

    keyboard.press(u"a"_s, 0ms);
    keyboard.pass(34ms);
    QCOMPARE(keyboard.seen, QString());
    keyboard.pass(1ms);

    QCOMPARE(keyboard.seen, u"a"_s);
}

void ScanBufferTest::takesAScanWithoutAnEndOnlyIfItIsAnIsbn()
{
    Keyboard keyboard;

    keyboard.press(u"9780306406158"_s, 5ms);
    keyboard.pass(99ms);
    QCOMPARE(keyboard.seen, QString());
    keyboard.pass(1ms);

    QCOMPARE(keyboard.seen, u"9780306406158"_s);
    QCOMPARE(keyboard.scans, QStringList());
}

void ScanBufferTest::takesAllEndsOfAScanForOne_data()
{
    QTest::addColumn<QString>("ends");
    QTest::addColumn<int>("gap");

    QTest::newRow("CR LF at once") << u"\r\n"_s << 0;
    QTest::newRow("CR LF") << u"\r\n"_s << 20;
    QTest::newRow("CR LF, slowly") << u"\r\n"_s << 90;
    QTest::newRow("Enter and Tab") << u"\r\t"_s << 20;
    QTest::newRow("Tab and Enter") << u"\t\r"_s << 20;
    QTest::newRow("Enter twice") << u"\r\r"_s << 20;
    QTest::newRow("Enter after the silence") << u"\r"_s << 200;
}

void ScanBufferTest::takesAllEndsOfAScanForOne()
{
    QFETCH(QString, ends);
    QFETCH(int, gap);
    Keyboard keyboard;

    keyboard.press(Code, 5ms);
    keyboard.press(ends, Milliseconds(gap), Milliseconds(gap));
    keyboard.pass(1s);

    QCOMPARE(keyboard.scans, QStringList{Code});
    QCOMPARE(keyboard.seen, QString());
}

void ScanBufferTest::letsEnterThroughThatAPersonPressesAfterAScan()
{
    Keyboard keyboard;

    keyboard.press(Code + u'\r', 5ms);
    keyboard.press(u"\r"_s, 0ms, 300ms);

    QCOMPARE(keyboard.seen, u"\r"_s);
}

void ScanBufferTest::takesOneScanAfterTheOther()
{
    Keyboard keyboard;
    QStringList expected;

    for (int i = 0; i < 20; ++i) { // twenty a second: 14 keys every 3 ms, and 11 ms more
        const QString code = Code + QString::number(10 + i);
        keyboard.press(code + u"\r\n"_s, 3ms, 5ms);
        expected += code;
    }

    QCOMPARE(keyboard.scans, expected);
    QCOMPARE(keyboard.seen, QString());
}

void ScanBufferTest::takesAScanAmidTyping()
{
    Keyboard keyboard;

    keyboard.press(u"Pride"_s, 80ms);
    keyboard.press(Code + u'\r', 5ms, 50ms);
    keyboard.press(u" and"_s, 80ms, 120ms);
    keyboard.pass(1s);

    QCOMPARE(keyboard.seen, u"Pride and"_s);
    QCOMPARE(keyboard.scans, QStringList{Code});
}

void ScanBufferTest::goesByTheTimeOfTheKeysWhenTheWindowWasBusy()
{
    Keyboard keyboard;
    keyboard.isBusy = true;

    keyboard.press(u"Em"_s, 80ms);
    keyboard.press(Code, 5ms, 200ms); // no end, and no timer ran before the next scan
    keyboard.press(u"080442957X\r"_s, 5ms, 200ms);
    keyboard.press(u"ma"_s, 80ms, 400ms);
    keyboard.isBusy = false;
    keyboard.pass(1s);

    const QStringList scans{Code, u"080442957X"_s};
    QCOMPARE(keyboard.scans, scans);
    QCOMPARE(keyboard.seen, u"Emma"_s);
}

void ScanBufferTest::givesAKeyBackThatRepeatsItself()
{
    Keyboard keyboard;

    keyboard.press(u"0"_s.repeated(7), 30ms);
    QCOMPARE(keyboard.seen, QString());
    keyboard.pass(30ms);
    keyboard.pressNow(u'0');
    QCOMPARE(keyboard.seen, u"0"_s.repeated(8));
    keyboard.pass(30ms);
    keyboard.pressNow(u'0');

    QCOMPARE(keyboard.seen, u"0"_s.repeated(9));
}

QTEST_APPLESS_MAIN(ScanBufferTest)
#include "scanbuffertest.moc"
