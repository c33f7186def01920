// SPDX-License-Identifier: MIT
#include "models/isbn/isbnrepairs.h"

#include "models/isbn/isbnranges.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

using Kind = IsbnRepair::Kind;

constexpr quint32 Seed = 20260914; // any; fixed, so that a failure can be had again
constexpr int Isbns = 250;

/// A registered ISBN that can be had in ten digits too.
Isbn someIsbn(QRandomGenerator &random)
{
    for (;;) {
        const QString twelve = u"978%1"_s.arg(random.bounded(1'000'000'000), 9, 10, QLatin1Char('0'));
        for (int check = 0; check < 10; ++check) {
            const auto isbn = Isbn::fromText(twelve + QString::number(check));
            if (isbn && isbn->hyphenated13().contains(u'-'))
                return *isbn;
        }
    }
}

/// Where @p meant stands among the repairs of @p written; -1 for nowhere.
qsizetype placeOf(const Isbn &meant, const QString &written)
{
    const QList<IsbnRepair> repairs = repairsOf(written);
    const auto found = std::find_if(repairs.begin(), repairs.end(),
                                    [&meant](const IsbnRepair &repair) { return repair.isbn == meant; });
    return found == repairs.end() ? -1 : found - repairs.begin();
}

/// Every way to write a number wrong in one place.
using Errors = QStringList (*)(const QString &right, QRandomGenerator &random);

QStringList wrongDigits(const QString &right, QRandomGenerator &random)
{
    QStringList written(right.size(), right);
    for (qsizetype place = 0; place < right.size(); ++place)
        written[place][place] = QChar(u'0' + (right[place].digitValue() + 1 + random.bounded(9)) % 10);
    return written;
}

/// All but the check digit, which may be an X, and nobody writes one elsewhere.
QStringList swappedNeighbours(const QString &right, QRandomGenerator & /*random*/)
{
    QStringList written(right.size() - 2, right);
    for (qsizetype place = 0; place < written.size(); ++place)
        std::swap(written[place][place], written[place][place + 1]);
    return written;
}

QStringList missingDigits(const QString &right, QRandomGenerator & /*random*/)
{
    QStringList written(right.size(), right);
    for (qsizetype place = 0; place < right.size(); ++place)
        written[place].remove(place, 1);
    return written;
}

QStringList extraDigits(const QString &right, QRandomGenerator &random)
{
    QStringList written(right.size(), right);
    for (qsizetype place = 0; place < right.size(); ++place)
        written[place].insert(place, QString::number(random.bounded(10)));
    return written;
}

} // namespace

Q_DECLARE_METATYPE(alexandria::IsbnRepair::Kind)
Q_DECLARE_METATYPE(Errors)

class IsbnRepairsTest : public QObject
{
    Q_OBJECT

private slots:
    void repairsWhatPeopleGetWrong_data();
    void repairsWhatPeopleGetWrong();
    void putsTheLikeliestFirst_data();
    void putsTheLikeliestFirst();
    void offersNothingWhereNothingCanBeTold_data();
    void offersNothingWhereNothingCanBeTold();
    void undoesEverySingleError_data();
    void undoesEverySingleError();
    void undoesTheOldCheckDigit();
    void offersOnlyIsbnsAndEachOnce();
    void putsRegisteredIsbnsFirst();
    void saysWhatWentWrong();
};

void IsbnRepairsTest::repairsWhatPeopleGetWrong_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("isbn13");
    QTest::addColumn<Kind>("kind");

    const auto row = [](const char *name, const QString &written, Kind kind,
                        const QString &isbn13 = u"9780306406157"_s) {
        QTest::newRow(name) << written << isbn13 << kind;
    };
    row("O for 0", u"978O3O64O6157"_s, Kind::LetterForDigit);
    row("I, l and | for 1", u"97803064o6l57"_s, Kind::LetterForDigit);
    row("S for 5, hyphens", u"ISBN: 978-0-306-4061S-7"_s, Kind::LetterForDigit);
    row("B for 8 in ten, X", u"0B0442957X"_s, Kind::LetterForDigit, u"9780804429573"_s);
    row("O and a wrong digit", u"978O306406158"_s, Kind::WrongCheckDigit);
    row("wrong check digit", u"978-0-306-40615-8"_s, Kind::WrongCheckDigit);
    row("wrong check digit with a remark", u"9780306406158 (pbk.)"_s, Kind::WrongCheckDigit);
    row("wrong check digit with an add-on", u"978030640615851295"_s, Kind::WrongCheckDigit);
    row("wrong check digit of ten", u"ISBN-10: 0-306-40615-3"_s, Kind::WrongCheckDigit);
    row("X for another check digit", u"030640615X"_s, Kind::WrongCheckDigit);
    row("X left out for 0", u"0804429570"_s, Kind::WrongCheckDigit, u"9780804429573"_s);
    row("wrong digit", u"9780306406757"_s, Kind::WrongDigit);
    row("wrong digit of ten", u"0306406752"_s, Kind::WrongDigit);
    row("wrong digit of an SBN", u"306406752"_s, Kind::WrongDigit);
    row("neighbours", u"9780306406517"_s, Kind::SwappedNeighbours);
    row("neighbours of ten", u"0306406512"_s, Kind::SwappedNeighbours);
    row("neighbours that make another EAN-13", u"9738816148104"_s, Kind::SwappedNeighbours,
        u"9783816148104"_s);
    row("digits across another", u"0306405162"_s, Kind::SwappedAcross);
    row("987 for 978", u"9870306406157"_s, Kind::WrongPrefix);
    row("798 for 978", u"7980306406157"_s, Kind::WrongPrefix);
    row("no 978", u"0306406157"_s, Kind::MissingPrefix);
    row("no 97", u"80306406157"_s, Kind::MissingPrefix);
    row("no 9", u"780306406157"_s, Kind::MissingDigit);
    row("digit missing", u"978030646157"_s, Kind::MissingDigit);
    row("digit of ten missing", u"030640152"_s, Kind::MissingDigit);
    row("X missing", u"080442957"_s, Kind::MissingDigit, u"9780804429573"_s);
    row("digit doubled", u"97803064061577"_s, Kind::ExtraDigit);
    row("digit of ten too many", u"03064061952"_s, Kind::ExtraDigit);
    row("978 before ten", u"978-0-306-40615-2"_s, Kind::OldCheckDigit);
    row("978 before ten, X", u"978080442957X"_s, Kind::OldCheckDigit, u"9780804429573"_s);
    row("all digits of a spreadsheet's number", u"9.780306406157E+12"_s, Kind::SpreadsheetNumber);
    row("the same with a comma", u"9,780306406157e12"_s, Kind::SpreadsheetNumber);
    row("without the last zero", u"9.78047195699E+12"_s, Kind::SpreadsheetNumber, u"9780471956990"_s);
    row("decimal", u"9780306406157.0"_s, Kind::SpreadsheetNumber);
    row("decimal of ten", u"306406152.00"_s, Kind::SpreadsheetNumber);
    row("two zeros lost", u"20000049"_s, Kind::SpreadsheetNumber, u"0020000049"_s);
}

void IsbnRepairsTest::repairsWhatPeopleGetWrong()
{
    QFETCH(QString, written);
    QFETCH(QString, isbn13);
    QFETCH(Kind, kind);

    const QList<IsbnRepair> repairs = repairsOf(written);

    const IsbnRepair expected{Isbn::fromText(isbn13).value(), kind};
    QStringList found;
    for (const IsbnRepair &repair : repairs)
        found += repair.isbn.toIsbn13() + u' ' + repair.sentence();
    QVERIFY2(repairs.contains(expected), qPrintable(found.join(u'\n')));
}

void IsbnRepairsTest::putsTheLikeliestFirst_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("place");

    // Not always the first: by chance a likelier error may fit too, and nobody can tell which it was.
    QTest::newRow("letter") << u"978O306406157"_s << 0;
    QTest::newRow("978 before ten") << u"9780306406152"_s << 0;
    QTest::newRow("987 for 978") << u"9870306406157"_s << 0;
    QTest::newRow("no 978") << u"0306406157"_s << 0;
    QTest::newRow("spreadsheet") << u"9.780306406157E+12"_s << 0;
    QTest::newRow("neighbours") << u"9780306406517"_s << 2;
    QTest::newRow("neighbours of ten") << u"0306406512"_s << 2;
    QTest::newRow("wrong check digit") << u"9780306406158"_s << 3;
    QTest::newRow("wrong check digit of ten") << u"0306406153"_s << 3;
    QTest::newRow("digit doubled") << u"97803064061577"_s << 1;
}

void IsbnRepairsTest::putsTheLikeliestFirst()
{
    QFETCH(QString, written);
    QFETCH(int, place);

    const qsizetype found = placeOf(Isbn::fromText(u"9780306406157").value(), written);

    QVERIFY2(found >= 0 && found <= place, qPrintable(QString::number(found)));
}

void IsbnRepairsTest::offersNothingWhereNothingCanBeTold_data()
{
    QTest::addColumn<QString>("written");

    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("words") << u"Pride and Prejudice"_s;
    QTest::newRow("words of lookalikes") << u"solo biz"_s;
    QTest::newRow("an ISBN") << u"978-0-306-40615-7"_s;
    QTest::newRow("two ISBNs") << u"9780306406157 9780804429573"_s;
    QTest::newRow("few digits") << u"97803"_s;
    QTest::newRow("twenty digits") << u"97803064061579780306"_s;
    QTest::newRow("another product") << u"4006381333931"_s;
    QTest::newRow("periodical") << u"9771234567898"_s;
    QTest::newRow("UPC") << u"036000291452"_s;
    QTest::newRow("what a spreadsheet left") << u"9.78031E+12"_s;
    QTest::newRow("the same filled up with zeros") << u"9780310000000"_s;
    QTest::newRow("the same of ten digits") << u"3.0641E+08"_s;
    QTest::newRow("a letter that is like no digit") << u"9780W06406158"_s;
    QTest::newRow("a long text") << u"9780306406158 "_s.repeated(1000);
}

void IsbnRepairsTest::offersNothingWhereNothingCanBeTold()
{
    QFETCH(QString, written);

    const QList<IsbnRepair> repairs = repairsOf(written);

    QVERIFY2(repairs.isEmpty(), repairs.isEmpty() ? "" : qPrintable(repairs.first().isbn.toIsbn13()));
}

void IsbnRepairsTest::undoesEverySingleError_data()
{
    QTest::addColumn<Errors>("errors");

    QTest::newRow("wrong digit") << Errors(wrongDigits);
    QTest::newRow("neighbours swapped") << Errors(swappedNeighbours);
    QTest::newRow("digit missing") << Errors(missingDigits);
    QTest::newRow("digit too many") << Errors(extraDigits);
}

void IsbnRepairsTest::undoesEverySingleError()
{
    QFETCH(Errors, errors);
    QRandomGenerator random(Seed);
    for (int i = 0; i < Isbns; ++i) {
        const Isbn isbn = someIsbn(random);
        for (const QString &right : {isbn.toIsbn13(), isbn.toIsbn10().value()}) {
            for (const QString &written : errors(right, random)) {
                // What is an ISBN too, nobody can tell from the right one.
                if (!Isbn::fromText(written) && placeOf(isbn, written) < 0)
                    QFAIL(qPrintable(u"%1 as %2"_s.arg(right, written)));
            }
        }
    }
}

void IsbnRepairsTest::undoesTheOldCheckDigit()
{
    QRandomGenerator random(Seed);
    for (int i = 0; i < Isbns; ++i) {
        const Isbn isbn = someIsbn(random);
        const QString written = u"978"_s + isbn.toIsbn10().value();

        if (!Isbn::fromText(written))
            QCOMPARE(placeOf(isbn, written), 0);
    }
}

void IsbnRepairsTest::offersOnlyIsbnsAndEachOnce()
{
    const QString likely = u"0123456789978XOIlSB- "_s;
    QRandomGenerator random(Seed);
    for (int i = 0; i < 2'000; ++i) {
        QString written;
        for (int left = random.bounded(20); left > 0; --left)
            written += likely[random.bounded(likely.size())];

        const QList<IsbnRepair> repairs = repairsOf(written);

        QSet<Isbn> isbns;
        for (const IsbnRepair &repair : repairs)
            isbns += Isbn::fromText(repair.isbn.toIsbn13()).value();
        if (isbns.size() != repairs.size() || repairs.size() > MostRepairs)
            QFAIL(qPrintable(written));
    }
}

void IsbnRepairsTest::putsRegisteredIsbnsFirst()
{
    const QList<IsbnRepair> repairs = repairsOf(u"9789999999990"); // no registration group begins with 9999

    const auto isRegistered = [](const IsbnRepair &repair) {
        return IsbnRanges::elementLengths(repair.isbn.toIsbn13().toStdString()).has_value();
    };
    QVERIFY(std::is_partitioned(repairs.begin(), repairs.end(), isRegistered));
    QVERIFY(std::any_of(repairs.begin(), repairs.end(), isRegistered));
    QVERIFY(!std::all_of(repairs.begin(), repairs.end(), isRegistered));
}

void IsbnRepairsTest::saysWhatWentWrong()
{
    QStringList sentences;
    const Isbn isbn = Isbn::fromText(u"9780306406157").value();
    for (int kind = 0; kind <= static_cast<int>(Kind::SwappedAcross); ++kind)
        sentences += IsbnRepair{isbn, static_cast<Kind>(kind)}.sentence();

    for (const QString &sentence : std::as_const(sentences))
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QCOMPARE(sentences.removeDuplicates(), 0);
}

QTEST_APPLESS_MAIN(IsbnRepairsTest)
#include "isbnrepairstest.moc"
