// SPDX-License-Identifier: MIT
#include "models/isbn/scanreading.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

using Kind = IsbnProblem::Kind;
using Layout = std::optional<KeyboardLayout>;

constexpr quint32 Seed = 20260914; // any; fixed, so that a failure can be had again

const QString Manual = u"9780306406157"_s; // the example of the ISBN Users' Manual
const QString Ungar = u"9780804429573"_s; // 0-8044-2957-X
const QString French979 = u"9791090636071"_s;

/// What the keys of @p usText type where 0 to 9 type @p digits.
QString typed(const QString &usText, const QString &digits)
{
    QString result;
    for (const QChar key : usText)
        result += key.isDigit() ? digits[key.digitValue()] : key;
    return result;
}

} // namespace

class ScanReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatScannersSend_data();
    void readsWhatScannersSend();
    void readsTheKeysOfOtherLayouts_data();
    void readsTheKeysOfOtherLayouts();
    void readsEveryIsbnOfEveryLayout();
    void tellsTheAddOnOfABarcode_data();
    void tellsTheAddOnOfABarcode();
    void leavesOutWhatThePersonsScannerAdds_data();
    void leavesOutWhatThePersonsScannerAdds();
    void findsTheIsbnOfAnOldPaperback_data();
    void findsTheIsbnOfAnOldPaperback();
    void saysWhyAScanIsNoIsbn_data();
    void saysWhyAScanIsNoIsbn();
    void showsWhatWasScannedInOneLine_data();
    void showsWhatWasScannedInOneLine();
    void namesEachLayoutForAPerson();
    void readsAnythingWithoutHarm();
    void takesTimeLinearInTheLength();
};

void ScanReadingTest::readsWhatScannersSend_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("isbn13");

    const auto row = [](const char *name, const QString &keys, const QString &isbn = Manual) {
        QTest::newRow(name) << keys << isbn;
    };
    row("no end", u"9780306406157"_s);
    row("Enter", u"9780306406157\r"_s);
    row("Tab", u"9780306406157\t"_s);
    row("LF", u"9780306406157\n"_s);
    row("CR LF", u"9780306406157\r\n"_s);
    row("Enter and Tab", u"9780306406157\r\t"_s);
    row("GS at the end", u"9780306406157\u001D\r"_s);
    row("STX and ETX", u"\u00029780306406157\u0003"_s);
    row("ESC before", u"\u001B9780306406157"_s);
    row("AIM EAN-13", u"]E09780306406157\r"_s);
    row("AIM EAN-13 with add-on", u"]E3978030640615751295\r"_s);
    row("AIM Code 128", u"]C09780306406157"_s);
    row("AIM Code 39", u"]A0080442957X"_s, Ungar);
    row("AIM QR code", u"]Q1https://example.org/isbn/9780306406157\r"_s);
    row("AIM after STX", u"\u0002]E09780306406157\u0003\r"_s);
    row("AIM where ] types +, as in German", u"+E09780306406157"_s);
    row("the same with add-on", u"+E3978030640615751295"_s);
    row("AIM where ] is dead, as in Danish", u"Ë09780306406157"_s);
    row("the same with add-on", u"Ë3978030640615751295"_s);
    row("AIM where ] types ъ, as in Russian", u"ъУ09780306406157"_s);
    row("Zebra's code letter", u"A9780306406157\r"_s);
    row("Honeywell's code letter", u"d9780306406157\r"_s);
    row("code letter and add-on", u"d978030640615751295\t"_s);
    row("ISBN-10", u"080442957X\r"_s, Ungar);
    row("ISBN-10, Caps Lock", u"080442957x\r"_s, Ungar);
    row("GTIN-14", u"09780306406157"_s);
    row("979", u"]E09791090636071\r"_s, French979);
    row("hyphens", u"978-0-306-40615-7\r"_s);
    row("CueCat", u".C3nZC3nZC3nWDNzYDNjZDNnX.cGf2.ENr7C3b3DNbWChPXDxzZDNP6.\r"_s, u"9780345333926"_s);
}

void ScanReadingTest::readsWhatScannersSend()
{
    QFETCH(QString, keys);
    QFETCH(QString, isbn13);

    const ScanReading reading = readScan(keys, {});

    QVERIFY2(reading.isbn.has_value(), qPrintable(reading.text));
    QCOMPARE(reading.isbn->toIsbn13(), isbn13);
    QCOMPARE(reading.layout, Layout());
    QVERIFY(!reading.isFromUpc);
}

void ScanReadingTest::readsTheKeysOfOtherLayouts_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<KeyboardLayout>("layout");
    QTest::addColumn<QString>("isbn13");

    const auto row = [](const char *name, const QString &keys, KeyboardLayout layout,
                        const QString &isbn = Manual) { QTest::newRow(name) << keys << layout << isbn; };
    using enum KeyboardLayout;
    row("French", u"çè_à\"à-'à-&(è\r"_s, French);
    row("French, Tab", u"çè_à\"à-'à-&(è\t"_s, French);
    row("French, no end", u"çè_à\"à-'à-&(è"_s, French);
    row("French, 979", u"çèç&àçà-\"-àè&\r"_s, French, French979);
    row("French, ISBN-10 with X", u"à_à''éç(èX\r"_s, French, Ungar);
    row("French, ISBN-10 with x", u"à_à''éç(èx\r"_s, French, Ungar);
    row("French, add-on", u"çè_à\"à-'à-&(è(&éç(\r"_s, French);
    row("French, add-on after a space", u"çè_à\"à-'à-&(è (&éç(\r"_s, French);
    row("French, AIM", u"$Eàçè_à\"à-'à-&(è\r"_s, French);
    row("French, AIM with add-on", u"$E\"çè_à\"à-'à-&(è(&éç(\r"_s, French);
    row("French, Zebra's code letter", u"Qçè_à\"à-'à-&(è\r"_s, French);
    row("French, STX and ETX", u"\u0002çè_à\"à-'à-&(è\u0003"_s, French);
    row("French, hyphens", u"çè_)à)\"à-)'à-&()è\r"_s, French);
    row("French, Caps Lock on Linux", u"ÇÈ_À\"À-'À-&(È\r"_s, French);
    row("French, Caps Lock, X", u"À_À''ÉÇ(Èx\r"_s, French, Ungar);
    row("Belgian", u"çè!à\"à§'à§&(è\r"_s, Belgian);
    row("Belgian, AIM", u"$Eàçè!à\"à§'à§&(è\r"_s, Belgian);
    row("Belgian, 979", u"çèç&àçà§\"§àè&\r\n"_s, Belgian, French979);
    row("Czech", u"íýáéšéžčéž+řý\r"_s, Czech);
    row("Czech, Caps Lock", u"ÍÝÁÉŠÉŽČÉŽ+ŘÝ\r"_s, Czech);
    row("Czech, AIM", u")Eéíýáéšéžčéž+řý"_s, Czech);
    row("Czech, X", u"éáéččěířýX\t"_s, Czech, Ungar);
    row("Slovak", u"íýáéšéžčéž+ťý\r"_s, Slovak);
    row("Slovak, AIM", u"äEéíýáéšéžčéž+ťý\r"_s, Slovak);
    row("Shift, US", u"(&*)#)^$)^!%&\r"_s, ShiftedUs);
    row("Shift, US, AIM", u"}e)(&*)#)^$)^!%&\r"_s, ShiftedUs);
    row("Shift, US, X", u")*)$$@(%&X\r"_s, ShiftedUs, Ungar);
    row("Shift, UK", u"(&*)£)^$)^!%&\r"_s, ShiftedUk);
    row("Shift, German", u")/(=§=&$=&!%/\r"_s, ShiftedGerman);
    row("Hungarian", u"978ö3ö64ö6157\r"_s, Hungarian);
    row("Hungarian, AIM", u"úEö978ö3ö64ö6157"_s, Hungarian);
    row("French of 2019", u"«‘’»è»)ê»)à(‘\r"_s, FrenchStandard);
    row("Bépo", u"/+-*»*@(*@\")+\r"_s, Bepo);
    row("Bépo, X", u"*-*((«/)+Y\r"_s, Bepo, Ungar);
    row("Lithuanian on Windows", u"9ųū0ę0šė0šąįų\r"_s, Lithuanian);
    row("Lithuanian on Linux", u"„ųū“ę“šė“šąįų\r"_s, Lithuanian);
    row("Thai", u"ตึคจ-จุภจุๅถึ\r"_s, Thai);
    row("Persian", u"۹۷۸۰۳۰۶۴۰۶۱۵۷\r"_s, OtherDigits);
    row("Bengali", u"৯৭৮০৩০৬৪০৬১৫৭\r"_s, OtherDigits);
}

void ScanReadingTest::readsTheKeysOfOtherLayouts()
{
    QFETCH(QString, keys);
    QFETCH(KeyboardLayout, layout);
    QFETCH(QString, isbn13);

    const ScanReading reading = readScan(keys, {});

    QVERIFY2(reading.isbn.has_value(), qPrintable(reading.text));
    QCOMPARE(reading.isbn->toIsbn13(), isbn13);
    QCOMPARE(reading.layout, Layout(layout));
    QVERIFY2(reading.text.front().isDigit(), qPrintable(reading.text));
}

void ScanReadingTest::readsEveryIsbnOfEveryLayout()
{
    const QStringList rows{u"à&é\"'(-è_ç"_s,
                           u"à&é\"'(§è!ç"_s,
                           u"é+ěščřžýáí"_s,
                           u"é+ľščťžýáí"_s,
                           u")!@#$%^&*("_s,
                           u")!\"£$%^&*("_s,
                           u"=!\"§$%&/()"_s,
                           u"ö123456789"_s,
                           u"»àéèê()‘’«"_s,
                           u"*\"«»()@+-/"_s,
                           u"0ąčęėįšųū9"_s,
                           u"จๅ/-ภถุึคต"_s,
                           u"đăâêô\u0300\u0309\u0303\u0301\u0323"_s};
    QRandomGenerator random(Seed);
    for (int i = 0; i < 200; ++i) {
        const QString nine = u"%1"_s.arg(random.bounded(1'000'000'000), 9, 10, QLatin1Char('0'));
        for (int last = 0; last < 10; ++last) {
            const auto isbn = Isbn::fromText(u"978"_s + nine + QString::number(last));
            if (!isbn)
                continue;
            for (const QString &row : rows) {
                const ScanReading reading = readScan(typed(isbn->toIsbn13(), row) + u'\r', {});
                if (!reading.isbn || *reading.isbn != *isbn)
                    QFAIL(qPrintable(typed(isbn->toIsbn13(), row)));
            }
        }
    }
}

void ScanReadingTest::tellsTheAddOnOfABarcode_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("addOn");

    QTest::newRow("none") << u"9780306406157\r"_s << QString();
    QTest::newRow("GTIN-14") << u"09780306406157\r"_s << QString();
    QTest::newRow("five") << u"978030640615751295\r"_s << u"51295"_s;
    QTest::newRow("five after a space") << u"9780306406157 51295\r"_s << u"51295"_s;
    QTest::newRow("two") << u"978030640615712"_s << u"12"_s;
    QTest::newRow("two after a space") << u"9780306406157 12\t"_s << u"12"_s;
    QTest::newRow("AIM") << u"]E3978030640615751295\r\n"_s << u"51295"_s;
    QTest::newRow("code letter") << u"A978030640615790000\r"_s << u"90000"_s;
    QTest::newRow("French keys") << u"çè_à\"à-'à-&(è(&éç(\r"_s << u"51295"_s;
    QTest::newRow("ISBN-10") << u"0306406152\r"_s << QString();
}

void ScanReadingTest::tellsTheAddOnOfABarcode()
{
    QFETCH(QString, keys);
    QFETCH(QString, addOn);

    const ScanReading reading = readScan(keys, {});

    QCOMPARE(reading.isbn.value().toIsbn13(), Manual);
    QCOMPARE(reading.addOn, addOn);
}

void ScanReadingTest::leavesOutWhatThePersonsScannerAdds_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");

    const QString none;
    QTest::newRow("prefix") << u"BOOK9780306406157\r"_s << u"BOOK"_s << none;
    QTest::newRow("prefix, Caps Lock") << u"book9780306406157\r"_s << u"BOOK"_s << none;
    QTest::newRow("suffix") << u"9780306406157END\r"_s << none << u"END"_s;
    QTest::newRow("both") << u"<<9780306406157>>\t"_s << u"<<"_s << u">>"_s;
    QTest::newRow("of digits") << u"0019780306406157"_s << u"001"_s << none;
    QTest::newRow("of digits, on another scanner") << u"9780306406157"_s << u"978"_s << u"7"_s;
    QTest::newRow("both, on another scanner") << u"]E09780306406157\r"_s << u"BOOK"_s << u"END"_s;
    QTest::newRow("AIM after the prefix") << u"BOOK]E09780306406157\r"_s << u"BOOK"_s << none;
    QTest::newRow("typed as the person saw it, French") << u"Bççè_à\"à-'à-&(è&\r"_s << u"Bç"_s << u"&"_s;
    QTest::newRow("as the scanner has it, French") << u"Béçè_à\"à-'à-&(è\r"_s << u"B2"_s << none;
    QTest::newRow("blanks and control characters") << u"\u0002S 9780306406157\r"_s << u"\u0002S "_s << none;
}

void ScanReadingTest::leavesOutWhatThePersonsScannerAdds()
{
    QFETCH(QString, keys);
    QFETCH(QString, prefix);
    QFETCH(QString, suffix);

    const ScanReading reading = readScan(keys, {prefix, suffix});

    QVERIFY2(reading.isbn.has_value(), qPrintable(reading.text));
    QCOMPARE(reading.isbn->toIsbn13(), Manual);
    QCOMPARE(reading.text, Manual);
}

void ScanReadingTest::findsTheIsbnOfAnOldPaperback_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("isbn10");
    QTest::addColumn<QString>("addOn");

    QTest::newRow("Ballantine") << u"07099900225530054\r"_s << u"0345300548"_s << u"30054"_s;
    QTest::newRow("after a space") << u"070999002255 30054\r"_s << u"0345300548"_s << u"30054"_s;
    QTest::newRow("as EAN-13") << u"007099900225530054"_s << u"0345300548"_s << u"30054"_s;
    QTest::newRow("AIM") << u"]E3007099900225530054\r"_s << u"0345300548"_s << u"30054"_s;
    QTest::newRow("code letter") << u"B07099900225530054\r"_s << u"0345300548"_s << u"30054"_s;
    QTest::newRow("Bantam") << u"07678300350755324"_s << u"0553553240"_s << u"55324"_s;
    QTest::newRow("Ivy, its last digit twice") << u"01479400395610345"_s << u"0804103453"_s << u"10345"_s;
    QTest::newRow("DAW, its last two digits twice")
        << u"07112500295877123"_s << u"0886771234"_s << u"77123"_s;
    QTest::newRow("DAW, zeros instead") << u"07112500295800123"_s << u"0886771234"_s << u"00123"_s;
    QTest::newRow("French keys") << u"àèàçççààéé((\"àà('\r"_s << u"0345300548"_s << u"30054"_s;
}

void ScanReadingTest::findsTheIsbnOfAnOldPaperback()
{
    QFETCH(QString, keys);
    QFETCH(QString, isbn10);
    QFETCH(QString, addOn);

    const ScanReading reading = readScan(keys, {});

    QVERIFY2(reading.isbn.has_value(), qPrintable(reading.text));
    QCOMPARE(reading.isbn->toIsbn10(), isbn10);
    QCOMPARE(reading.addOn, addOn);
    QVERIFY(reading.isFromUpc);
}

void ScanReadingTest::saysWhyAScanIsNoIsbn_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QString &keys, Kind kind, const QString &digits,
                        const QString &words) {
        QTest::newRow(name) << keys << static_cast<int>(kind) << digits << words;
    };
    const QString unknown = u"publisher not known"_s;
    row("paperback, unknown publisher", u"07142100495312345\r"_s, Kind::PaperbackUpc, u"07142100495312345"_s,
        unknown);
    row("the same as EAN-13", u"]E3007142100495312345\r"_s, Kind::PaperbackUpc, u"07142100495312345"_s,
        unknown);
    row("paperback, digits that are not DAW's", u"07112500295845123"_s, Kind::PaperbackUpc,
        u"07112500295845123"_s, unknown);
    row("paperback without its add-on", u"070999002255\r"_s, Kind::PaperbackUpc, u"070999002255"_s,
        u"five digits"_s);
    row("another product's UPC", u"036000291452\r"_s, Kind::OtherProduct, u"036000291452"_s, u"UPC"_s);
    row("pen", u"]E04006381333931\r"_s, Kind::OtherProduct, u"4006381333931"_s, u"another product"_s);
    row("periodical", u"]E3977123456789801\r"_s, Kind::Issn, u"9771234567898"_s, u"ISSN"_s);
    row("wrong check digit", u"9780306406158\r"_s, Kind::WrongCheckDigit, u"9780306406158"_s,
        u"check digit"_s);
    row("EAN-8", u"96385074\r"_s, Kind::TooShort, u"96385074"_s, u"too short"_s);
    row("French, wrong check digit", u"çè_à\"à-'à-&(_\r"_s, Kind::NotAnIsbn, QString(), u"not an ISBN"_s);
    row("French, another product", u"'àà-\"_&\"\"\"ç\"&\r"_s, Kind::NotAnIsbn, QString(), u"not an ISBN"_s);
    row("like a CueCat's", u".a.b.c.\r"_s, Kind::NotAnIsbn, QString(), u"not an ISBN"_s);
    row("library card", u"A12B\r"_s, Kind::NotAnIsbn, QString(), u"not an ISBN"_s);
    row("nothing", u"\r"_s, Kind::NotAnIsbn, QString(), u"not an ISBN"_s);
}

void ScanReadingTest::saysWhyAScanIsNoIsbn()
{
    QFETCH(QString, keys);
    QFETCH(int, kind);
    QFETCH(QString, digits);
    QFETCH(QString, words);

    const ScanReading reading = readScan(keys, {});

    QVERIFY2(!reading.isbn, reading.isbn ? qPrintable(reading.isbn->toIsbn13()) : "");
    QCOMPARE(static_cast<int>(reading.isbn.error().kind), kind);
    QCOMPARE(reading.isbn.error().digits, digits);
    QVERIFY2(reading.isbn.error().sentence().contains(words), qPrintable(reading.isbn.error().sentence()));
    QCOMPARE(reading.layout, Layout());
}

void ScanReadingTest::showsWhatWasScannedInOneLine_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("text");

    QTest::newRow("AIM") << u"]E09780306406157\r\n"_s << u"9780306406157"_s;
    QTest::newRow("code letter") << u"A9780306406157\r"_s << u"9780306406157"_s;
    QTest::newRow("add-on") << u"]E39780306406157 51295\r"_s << u"9780306406157 51295"_s;
    QTest::newRow("control characters") << u"\u00024006381333931\u001D\u0003"_s << u"4006381333931"_s;
    QTest::newRow("lines") << u"]Q1Emma\r\nJane Austen\t1815\r"_s << u"Emma Jane Austen 1815"_s;
    QTest::newRow("no ISBN on any layout") << u"çè_à\r"_s << u"çè_à"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void ScanReadingTest::showsWhatWasScannedInOneLine()
{
    QFETCH(QString, keys);
    QFETCH(QString, text);

    QCOMPARE(readScan(keys, {}).text, text);
}

void ScanReadingTest::namesEachLayoutForAPerson()
{
    QStringList names;
    for (const KeyboardLayout layout : ScannedLayouts)
        names += layoutName(layout);

    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void ScanReadingTest::readsAnythingWithoutHarm()
{
    const QString likely = u"0123456789978]EAdXx çè_à\"'-&(é!§+ěščřžýáí)#$%^*@\r\n\t\u0002\u001D,.Bö"_s;
    const ScannerSettings settings{u"9"_s, u"\u0003"_s};
    QRandomGenerator random(Seed);
    for (int i = 0; i < 20'000; ++i) {
        QString keys;
        for (int left = random.bounded(30); left > 0; --left) {
            const bool isNoise = random.bounded(8) == 0; // any code unit: NUL, lone surrogates
            keys += isNoise ? QChar(static_cast<char16_t>(random.bounded(0x10000)))
                            : likely[random.bounded(likely.size())];
        }

        const ScanReading reading = readScan(keys, random.bounded(2) == 0 ? settings : ScannerSettings());

        const bool explains = reading.isbn || !reading.isbn.error().sentence().isEmpty();
        const bool layoutOnlyOfIsbns = reading.isbn || (!reading.layout && !reading.isFromUpc);
        if (!explains || !layoutOnlyOfIsbns || reading.text.contains(u'\n'))
            QFAIL(qPrintable(keys));
    }
}

void ScanReadingTest::takesTimeLinearInTheLength()
{
    for (const QString &unit : {u"9"_s, u"ç"_s, u"]E0"_s, u"(&*)"_s, u"\r"_s, u"۹"_s}) {
        QElapsedTimer timer;
        timer.start();
        const ScanReading reading = readScan(unit.repeated(20'000), {});
        QVERIFY(!reading.isbn);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(unit)); // quadratic takes minutes
    }
}

QTEST_APPLESS_MAIN(ScanReadingTest)
#include "scanreadingtest.moc"
