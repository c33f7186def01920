// SPDX-License-Identifier: MIT
#include "app/importing/textdecoder.h"
#include "app/importing/textencoder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

class TextDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatProgramsWrite_data();
    void readsWhatProgramsWrite();
    void readsPiecesOfAnyLength_data();
    void readsPiecesOfAnyLength();
    void isWrittenAsItWasRead_data();
    void isWrittenAsItWasRead();
    void knowsWhatWindows1252Lacks();
    void tellsWhatIsNoText();
};

void TextDecoderTest::readsWhatProgramsWrite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    const QString text = u"Garc\u00EDa, \u20AC 5 \U0001F4D6\n"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("UTF-8") << text.toUtf8() << text;
    QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text.toUtf8() << text;
    for (const auto &[name, encoding] :
         {std::pair("UTF-16LE", QStringConverter::Utf16LE), std::pair("UTF-16BE", QStringConverter::Utf16BE),
          std::pair("UTF-32LE", QStringConverter::Utf32LE),
          std::pair("UTF-32BE", QStringConverter::Utf32BE)}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(text);
        QTest::newRow(name) << bytes << text;
    }
    QTest::newRow("Windows-1252") << QByteArray("Garc\xED\x61, \x80 5 \x96 \x93\xDC\x94")
                                  << u"García, € 5 – “Ü”"_s;
    QTest::newRow("Windows-1252, an accent at the end") << QByteArray("Caf\xE9") << u"Café"_s;
    QTest::newRow("a byte that Windows-1252 has not") << QByteArray("\x81\xE9") << u"\u0081é"_s;
}

void TextDecoderTest::readsWhatProgramsWrite()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);

    QCOMPARE(decodedText(bytes), expected);
}

void TextDecoderTest::readsPiecesOfAnyLength_data()
{
    readsWhatProgramsWrite_data();
}

void TextDecoderTest::readsPiecesOfAnyLength()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);

    for (const qsizetype length : {1, 2, 3, 5}) {
        EncodingProbe probe;
        for (qsizetype place = 0; place < bytes.size(); place += length)
            probe.add(bytes.mid(place, length));
        TextDecoder decoder(probe.finish());
        QString text;
        for (qsizetype place = 0; place < bytes.size(); place += length)
            text += decoder.decode(bytes.mid(place, length));

        QCOMPARE(text, expected);
    }
}

void TextDecoderTest::isWrittenAsItWasRead_data()
{
    readsWhatProgramsWrite_data();
}

void TextDecoderTest::isWrittenAsItWasRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    EncodingProbe probe;
    probe.add(bytes);
    TextEncoder encoder(probe.finish(), QStringConverter::encodingForData(bytes).has_value());

    QByteArray written;
    for (const QChar character : expected)
        written += encoder.encode(QStringView(&character, 1));

    QCOMPARE(written, bytes);
}

void TextDecoderTest::knowsWhatWindows1252Lacks()
{
    TextEncoder encoder{TextEncoding()};

    QVERIFY(encoder.canEncode(u"Größe – 5 €"_s));
    QVERIFY(!encoder.canEncode(u"Dvořák"_s));
    QCOMPARE(encoder.encode(u"Dvořák"_s), "Dvo?\xE1k");
    QVERIFY(TextEncoder(QStringConverter::Utf8).canEncode(u"Dvořák 📚"_s));
}

void TextDecoderTest::tellsWhatIsNoText()
{
    const auto isBinary = [](const QByteArray &bytes) {
        EncodingProbe probe;
        probe.add(bytes);
        return probe.isBinary();
    };

    QVERIFY(!isBinary("isbn\n"));
    QVERIFY(!isBinary("\xE9\x80"));
    QVERIFY(!isBinary(QByteArray("\xFF\xFEi\0", 4)));
    QVERIFY(isBinary(QByteArray("PK\3\4\0", 5)));
    QVERIFY(isBinary(QByteArray("\xEF\xBB\xBFi\0", 5)));
}

QTEST_APPLESS_MAIN(TextDecoderTest)
#include "textdecodertest.moc"
