// SPDX-License-Identifier: MIT
// What holds for every number and every text, shown on many.
#include "models/isbn/isbn.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

constexpr qsizetype OneMegabyte = 1024 * 1024 / sizeof(QChar);
constexpr quint32 Seed = 20260910; // any; fixed, so that a failure can be had again

int digitAt(const QString &digits, qsizetype index)
{
    return digits[index] == u'X' ? 10 : digits[index].digitValue();
}

/// The standard's own test, by the weighted sum over all digits and not by computing a check digit.
bool isIsbn13(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digitAt(digits, i) * (i % 2 == 0 ? 1 : 3);
    return digits.size() == 13 && sum % 10 == 0
        && (digits.startsWith(u"978") || (digits.startsWith(u"979") && digits[3] != u'0'));
}

bool isIsbn10(const QString &characters)
{
    int sum = 0;
    for (qsizetype i = 0; i < characters.size(); ++i)
        sum += digitAt(characters, i) * static_cast<int>(10 - i);
    return characters.size() == 10 && sum % 11 == 0;
}

/// Any nine digits with their check digit, tried out and not computed.
QString someIsbn10(QRandomGenerator &random)
{
    const QString nine = u"%1"_s.arg(random.bounded(1'000'000'000), 9, 10, QLatin1Char('0'));
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i)
        sum += nine[i].digitValue() * static_cast<int>(10 - i);
    int check = 0;
    while ((sum + check) % 11 != 0)
        ++check;
    return nine + (check == 10 ? QChar(u'X') : QChar(u'0' + check));
}

} // namespace

class IsbnSafetyTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromItsTenDigitForm();
    void neverAcceptsOneChangedDigit();
    void neverAcceptsSwappedNeighboursInTen();
    void acceptsSwappedNeighboursInThirteenOnlyIfTheyDifferByFive();
    void neverMakesAnInvalidIsbnOfRandomText();
    void readsAMegabyteWithoutHarm_data();
    void readsAMegabyteWithoutHarm();
};

void IsbnSafetyTest::comesBackFromItsTenDigitForm()
{
    QRandomGenerator random(Seed);
    for (int i = 0; i < 200'000; ++i) {
        const QString ten = someIsbn10(random);

        const auto isbn = Isbn::fromDigits(ten.toStdString());

        QVERIFY2(isbn.has_value(), qPrintable(ten));
        const QString thirteen = isbn->toIsbn13();
        QVERIFY2(isIsbn13(thirteen), qPrintable(thirteen));
        if (isbn->toIsbn10() != ten || Isbn::fromDigits(thirteen.toStdString()) != isbn)
            QFAIL(qPrintable(ten));
    }
}

void IsbnSafetyTest::neverAcceptsOneChangedDigit()
{
    QRandomGenerator random(Seed);
    for (int i = 0; i < 1'000; ++i) {
        const QString ten = someIsbn10(random);
        for (const QString &right : {ten, Isbn::fromText(ten).value().toIsbn13()}) {
            for (qsizetype place = 0; place < right.size(); ++place) {
                QString changed = right;
                changed[place] = QChar(u'0' + (digitAt(right, place) + 1 + random.bounded(9)) % 10);
                if (changed != right && Isbn::fromText(changed))
                    QFAIL(qPrintable(changed));
            }
        }
    }
}

void IsbnSafetyTest::neverAcceptsSwappedNeighboursInTen()
{
    QRandomGenerator random(Seed);
    for (int i = 0; i < 2'000; ++i) {
        const QString ten = someIsbn10(random);
        for (qsizetype place = 0; place + 1 < ten.size(); ++place) {
            QString swapped = ten;
            std::swap(swapped[place], swapped[place + 1]);
            if (swapped != ten && Isbn::fromText(swapped))
                QFAIL(qPrintable(swapped));
        }
    }
}

void IsbnSafetyTest::acceptsSwappedNeighboursInThirteenOnlyIfTheyDifferByFive()
{
    QRandomGenerator random(Seed);
    for (int i = 0; i < 2'000; ++i) {
        const QString thirteen = Isbn::fromText(someIsbn10(random)).value().toIsbn13();
        // Neighbours a, b with weights 1 and 3 give a + 3b = b + 3a modulo 10 just when a - b is 5.
        for (qsizetype place = 3; place + 1 < thirteen.size(); ++place) {
            QString swapped = thirteen;
            std::swap(swapped[place], swapped[place + 1]);
            const bool mayPass = (digitAt(thirteen, place) - digitAt(thirteen, place + 1)) % 5 == 0;
            if (Isbn::fromText(swapped).has_value() != mayPass)
                QFAIL(qPrintable(swapped));
        }
    }
}

void IsbnSafetyTest::neverMakesAnInvalidIsbnOfRandomText()
{
    // Half of it is what ISBNs are made of, or the reader would see nothing but noise.
    const QString likely = u"0123456789978979XxISBN-: \t\r\n]E.,+£()\u2010\u00AD\u200B０９Ｘ٣"_s;
    QRandomGenerator random(Seed);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int left = random.bounded(40); left > 0; --left) {
            const bool isNoise = random.bounded(8) == 0; // any code unit: NUL, lone surrogates
            text += isNoise ? QChar(static_cast<char16_t>(random.bounded(0x10000)))
                            : likely[random.bounded(likely.size())];
        }

        const auto isbn = Isbn::fromText(text);

        if (isbn && !(isIsbn13(isbn->toIsbn13()) && isIsbn10(isbn->toIsbn10().value_or(u"0000000000"_s))))
            QFAIL(qPrintable(text));
        if (!isbn && isbn.error().sentence().isEmpty())
            QFAIL(qPrintable(text));
    }
}

void IsbnSafetyTest::readsAMegabyteWithoutHarm_data()
{
    QTest::addColumn<QString>("unit");

    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("lone high surrogate") << QString(QChar(0xD83D));
    QTest::newRow("lone low surrogate") << QString(QChar(0xDE00));
    QTest::newRow("digits") << u"9"_s;
    QTest::newRow("digits hyphenated") << u"1-"_s;
    QTest::newRow("X") << u"X"_s;
    QTest::newRow("labels") << u"ISBN "_s;
    QTest::newRow("soft hyphens") << u"\u00AD"_s;
}

void IsbnSafetyTest::readsAMegabyteWithoutHarm()
{
    QFETCH(QString, unit);

    const auto isbn = Isbn::fromText(unit.repeated(OneMegabyte / unit.size()));

    QVERIFY(!isbn.has_value());
    QVERIFY(isbn.error().digits.size() <= 24);
}

QTEST_APPLESS_MAIN(IsbnSafetyTest)
#include "isbnsafetytest.moc"
