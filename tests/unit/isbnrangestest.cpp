// SPDX-License-Identifier: MIT
#include "models/isbn/isbnranges.h"

#include "models/isbn/isbn.h"
#include "models/isbn/isbnrangetable.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

class IsbnRangesTest : public QObject
{
    Q_OBJECT

private slots:
    void hyphenatesAsTheRegistrantsDo_data();
    void hyphenatesAsTheRegistrantsDo();
    void hasNoLengthsForWhatNobodyRegistered_data();
    void hasNoLengthsForWhatNobodyRegistered();
    void knowsHowRecentItIs();
    void hasGroupsOfWhichNoneBeginsAnother();
    void hasRangesThatAscendAndLeaveRoomForAPublication();
    void givesElementsThatAddUpToTheNumber();
};

void IsbnRangesTest::hyphenatesAsTheRegistrantsDo_data()
{
    QTest::addColumn<QString>("printed");

    const auto row = [](const QString &printed) { QTest::newRow(qPrintable(printed)) << printed; };
    // The registrants are real, some of their publication elements are not: what counts are the hyphens.
    row(u"978-0-306-40615-7"_s); // English, Plenum; the example of the ISBN Users' Manual
    row(u"978-0-19-852663-6"_s); // English, Oxford University Press
    row(u"978-0-521-88068-8"_s); // English, Cambridge University Press
    row(u"978-0-7475-3269-9"_s); // English, Bloomsbury
    row(u"978-0-8044-2957-3"_s); // English, Ungar
    row(u"978-0-85131-041-1"_s); // English, J. A. Allen
    row(u"978-0-943396-04-0"_s); // English, Willmann-Bell
    row(u"978-0-9752298-0-4"_s); // English, a registrant of seven digits
    row(u"978-1-86197-876-9"_s); // English, Profile Books
    row(u"978-1-84356-028-9"_s); // English
    row(u"978-2-07-036024-6"_s); // French, Gallimard
    row(u"978-3-16-148410-0"_s); // German, Mohr Siebeck
    row(u"978-3-423-21412-4"_s); // German, dtv
    row(u"978-4-87311-336-4"_s); // Japan, O'Reilly
    row(u"978-5-699-12014-7"_s); // former USSR, Eksmo
    row(u"978-7-5327-3455-9"_s); // China, Shanghai Translation
    row(u"978-600-119-125-1"_s); // Iran
    row(u"978-602-8519-93-9"_s); // Indonesia
    row(u"978-605-384-057-2"_s); // Turkey
    row(u"978-606-8126-35-7"_s); // Romania
    row(u"978-607-455-035-1"_s); // Mexico
    row(u"978-617-7171-80-4"_s); // Ukraine
    row(u"978-80-902734-1-2"_s); // Czechia
    row(u"978-81-7525-766-5"_s); // India
    row(u"978-82-530-0983-4"_s); // Norway
    row(u"978-83-7181-510-2"_s); // Poland
    row(u"978-84-206-5118-7"_s); // Spain, Alianza
    row(u"978-85-359-0277-8"_s); // Brazil, Companhia das Letras
    row(u"978-86-7558-123-9"_s); // Serbia
    row(u"978-87-11-23145-6"_s); // Denmark, Lindhardt og Ringhof
    row(u"978-88-04-47328-2"_s); // Italy, Mondadori
    row(u"978-89-7282-123-6"_s); // Korea
    row(u"978-90-70002-34-3"_s); // Netherlands
    row(u"978-91-0-012345-1"_s); // Sweden, Bonnier
    row(u"978-92-64-02884-5"_s); // international, OECD
    row(u"978-93-86954-21-3"_s); // India
    row(u"978-94-6001-123-8"_s); // Netherlands
    row(u"978-950-07-1234-7"_s); // Argentina, Sudamericana
    row(u"978-951-1-12345-3"_s); // Finland, Otava
    row(u"978-953-0-61234-1"_s); // Croatia
    row(u"978-956-7083-40-4"_s); // Chile
    row(u"978-960-425-059-2"_s); // Greece
    row(u"978-961-00-1234-4"_s); // Slovenia, Mladinska knjiga
    row(u"978-962-996-123-7"_s); // Hong Kong, Chinese University Press
    row(u"978-963-07-1234-7"_s); // Hungary
    row(u"978-965-448-123-6"_s); // Israel
    row(u"978-972-0-01234-0"_s); // Portugal, Porto Editora
    row(u"978-979-433-138-5"_s); // Indonesia, Mizan
    row(u"978-986-173-012-7"_s); // Taiwan
    row(u"978-989-23-1234-7"_s); // Portugal
    row(u"978-9917-0-0123-2"_s); // Bolivia
    row(u"978-9934-0-1596-0"_s); // Latvia, Zvaigzne ABC
    row(u"978-9971-5-0210-2"_s); // Singapore, World Scientific
    row(u"978-99921-58-10-4"_s); // Qatar, Bloomsbury Qatar
    row(u"979-8-6024-0545-3"_s); // United States
    row(u"979-10-90636-07-1"_s); // France
    row(u"979-11-86178-14-0"_s); // Korea
    row(u"979-12-200-0852-5"_s); // Italy
}

void IsbnRangesTest::hyphenatesAsTheRegistrantsDo()
{
    QFETCH(QString, printed);

    const auto isbn = Isbn::fromText(QString(printed).remove(u'-'));

    QVERIFY2(isbn.has_value(), isbn ? "" : qPrintable(isbn.error().sentence()));
    QCOMPARE(isbn->hyphenated13(), printed);
}

void IsbnRangesTest::hasNoLengthsForWhatNobodyRegistered_data()
{
    QTest::addColumn<QString>("digits");

    QTest::newRow("empty") << QString();
    QTest::newRow("eleven digits") << u"97803064061"_s;
    QTest::newRow("no prefix element") << u"4006381333931"_s;
    QTest::newRow("before every group") << u"0000000000000"_s;
    QTest::newRow("after every group") << u"9999999999999"_s;
    QTest::newRow("printed music") << u"9790260000438"_s;
    QTest::newRow("no such group") << u"9789999999991"_s;
}

void IsbnRangesTest::hasNoLengthsForWhatNobodyRegistered()
{
    QFETCH(QString, digits);

    QCOMPARE(IsbnRanges::elementLengths(digits.toStdString()), std::nullopt);
}

void IsbnRangesTest::knowsHowRecentItIs()
{
    QVERIFY(IsbnRanges::messageDate().isValid());
    QVERIFY(IsbnRanges::messageDate() > QDate(2021, 1, 12)); // of Debian's package
}

void IsbnRangesTest::hasGroupsOfWhichNoneBeginsAnother()
{
    static const QRegularExpression form(u"^97[89]\\d{1,5}$"_s);
    const auto groups = registrationGroups();

    QVERIFY(groups.size() > 200);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        QVERIFY2(form.match(text(groups[i].prefix)).hasMatch(), qPrintable(text(groups[i].prefix)));
        if (i > 0) {
            QVERIFY2(groups[i - 1].prefix < groups[i].prefix, qPrintable(text(groups[i].prefix)));
            QVERIFY2(!groups[i].prefix.starts_with(groups[i - 1].prefix), qPrintable(text(groups[i].prefix)));
        }
    }
}

void IsbnRangesTest::hasRangesThatAscendAndLeaveRoomForAPublication()
{
    for (const RegistrationGroup &group : registrationGroups()) {
        QString before;
        const QStringList ranges = text(group.ranges).split(u' ');
        for (const QString &range : ranges) {
            const QStringList ends = range.split(u'-');
            QVERIFY2(ends.size() == 2 && ends[0].size() == ends[1].size(),
                     qPrintable(text(group.prefix) + range));
            QVERIFY2(!ends[0].isEmpty() && ends[0].size() <= 7, qPrintable(text(group.prefix) + range));
            QVERIFY2(static_cast<qsizetype>(group.prefix.size()) + ends[0].size() < 12, qPrintable(range));
            QVERIFY2(before < ends[0].leftJustified(7, u'0'), qPrintable(text(group.prefix) + range));
            QVERIFY2(ends[0] <= ends[1], qPrintable(text(group.prefix) + range));
            before = ends[1].leftJustified(7, u'9');
        }
    }
}

void IsbnRangesTest::givesElementsThatAddUpToTheNumber()
{
    for (const RegistrationGroup &group : registrationGroups()) {
        const QString first = text(group.ranges).section(u'-', 0, 0);
        const QString digits = (text(group.prefix) + first).leftJustified(12, u'0');

        const auto lengths = IsbnRanges::elementLengths(digits.toStdString());

        QVERIFY2(lengths.has_value(), qPrintable(digits));
        QCOMPARE(lengths->group, static_cast<qsizetype>(group.prefix.size()) - 3);
        QCOMPARE(lengths->registrant, first.size());
        QCOMPARE(lengths->group + lengths->registrant + lengths->publication, 9);
    }
}

QTEST_APPLESS_MAIN(IsbnRangesTest)
#include "isbnrangestest.moc"
