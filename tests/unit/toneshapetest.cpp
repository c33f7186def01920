// SPDX-License-Identifier: MIT
#include "app/sound/toneshape.h"

#include "tests/support/tonelistening.h"

#include <QTest>

#include <cstring>

using namespace alexandria;

class ToneShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHeardAsItself_data();
    void isHeardAsItself();
    void neitherClicksNorShouts_data();
    void neitherClicksNorShouts();
};

void ToneShapeTest::isHeardAsItself_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<int>("frequency");
    QTest::addColumn<int>("milliseconds");

    QTest::newRow("good") << Tone::Good << 1047 << 80;
    QTest::newRow("bad") << Tone::Bad << 330 << 140;
    QTest::newRow("again") << Tone::Again << 587 << 100;
    QTest::newRow("tick") << Tone::Tick << 1976 << 15;
}

void ToneShapeTest::isHeardAsItself()
{
    QFETCH(Tone, tone);
    QFETCH(int, frequency);
    QFETCH(int, milliseconds);

    const QByteArray samples = samplesOf(tone);

    QCOMPARE(samples.size(), qsizetype(milliseconds) * ToneRate / 1000 * 2);
    QVERIFY(std::abs(dominantFrequency(samples) - frequency) <= 20);
}

void ToneShapeTest::neitherClicksNorShouts_data()
{
    isHeardAsItself_data();
}

void ToneShapeTest::neitherClicksNorShouts()
{
    QFETCH(Tone, tone);

    const QByteArray samples = samplesOf(tone);

    qint16 before = 0;
    for (qsizetype i = 0; i < samples.size(); i += 2) {
        qint16 sample = 0;
        std::memcpy(&sample, samples.constData() + i, sizeof sample);
        QVERIFY(std::abs(sample) < 12'000);
        QVERIFY(std::abs(sample - before) < 1'500);
        before = sample;
    }
    QVERIFY(std::abs(before) < 10);
}

QTEST_APPLESS_MAIN(ToneShapeTest)
#include "toneshapetest.moc"
