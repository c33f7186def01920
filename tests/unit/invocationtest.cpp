// SPDX-License-Identifier: MIT
#include "app/commandline/invocation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

class InvocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALookup();
    void readsASearch();
    void readsAFormatOfRows();
    void readsAFilling();
    void readsHowTheCacheIsUsed();
    void opensTheWindowWithoutACommand();
    void opensAddresses_data();
    void opensAddresses();
    void takesNoHarmFromASession();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void namesTheOptionThatDoesNotFit();
    void helpsWithEveryCommand_data();
    void helpsWithEveryCommand();
};

namespace {

tl::expected<Invocation, UsageText> read(const QString &arguments)
{
    return readArguments((u"alexandria-desktop "_s + arguments).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

void InvocationTest::readsALookup()
{
    const auto invocation =
        read(u"lookup --connect host=x --format json --timeout 5 0306406152 9780306406157"_s);

    QVERIFY(invocation.has_value());
    QCOMPARE(invocation->command, Invocation::Command::Lookup);
    QCOMPARE(invocation->connection, u"host=x"_s);
    QCOMPARE(invocation->format, Invocation::Format::Json);
    QCOMPARE(invocation->timeout, std::chrono::seconds(5));
    QCOMPARE(invocation->words, (QStringList{u"0306406152"_s, u"9780306406157"_s}));
}

void InvocationTest::readsASearch()
{
    const auto invocation = read(u"search the hobbit --author tolkien --limit 7 --quiet"_s);

    QVERIFY(invocation.has_value());
    QCOMPARE(invocation->command, Invocation::Command::Search);
    QCOMPARE(invocation->words, (QStringList{u"the"_s, u"hobbit"_s}));
    QCOMPARE(invocation->author, u"tolkien"_s);
    QCOMPARE(invocation->limit, 7);
    QVERIFY(invocation->isQuiet);
    QVERIFY(!invocation->all);
}

void InvocationTest::readsAFormatOfRows()
{
    const auto lookup = read(u"lookup --format csv --columns input,status,title 0306406152"_s);
    const auto search = read(u"search --columns year,isbn_13 the hobbit"_s);
    const auto citations = read(u"search --format csl-json the hobbit"_s);

    QVERIFY(lookup && search && citations);
    QCOMPARE(lookup->format, Invocation::Format::Export);
    QCOMPARE(lookup->exportFormat, ExportFormat::PlainCsv);
    QCOMPARE(lookup->columns, (QList{ExportColumn::Input, ExportColumn::Status, ExportColumn::Title}));
    QCOMPARE(search->format, Invocation::Format::Table);
    QCOMPARE(search->columns, (QList{ExportColumn::Year, ExportColumn::Isbn13}));
    QCOMPARE(citations->exportFormat, ExportFormat::CslJson);
    QVERIFY(citations->columns.isEmpty());
}

void InvocationTest::readsAFilling()
{
    const auto filling = read(u"fill mine.csv --output mine.csv --fill pages --fill year=Jahr --sample "
                              "--isbn-column 3 --title-column Titel --overwrite"_s);

    QVERIFY(filling.has_value());
    QCOMPARE(filling->command, Invocation::Command::Fill);
    QCOMPARE(filling->inputFile, u"mine.csv"_s);
    QCOMPARE(filling->outputFile, u"mine.csv"_s);
    const FillChoice choice{
        u"3"_s, u"Titel"_s, {{ExportColumn::Pages, {}}, {ExportColumn::Year, u"Jahr"_s}}, true};
    QCOMPARE(filling->fill, choice);
}

void InvocationTest::readsHowTheCacheIsUsed()
{
    const auto refreshing = read(u"search --refresh hobbit"_s);
    const auto offline = read(u"lookup --offline 0306406152"_s);
    const auto clearing = read(u"cache clear --profile home"_s);

    QVERIFY(refreshing && offline && clearing);
    QVERIFY(refreshing->isPastCache && !refreshing->isOffline);
    QVERIFY(offline->isOffline && !offline->isPastCache);
    QCOMPARE(clearing->command, Invocation::Command::Cache);
    QCOMPARE(clearing->words, QStringList{u"clear"_s});
    QCOMPARE(clearing->profile, u"home"_s);
}

void InvocationTest::opensTheWindowWithoutACommand()
{
    const auto bare = read(QString());
    const auto withWords = read(u"--sample the hobbit"_s);

    QVERIFY(bare && withWords);
    QCOMPARE(bare->command, Invocation::Command::Window);
    QCOMPARE(withWords->command, Invocation::Command::Window);
    QCOMPARE(withWords->words, (QStringList{u"the"_s, u"hobbit"_s}));
}

void InvocationTest::opensAddresses_data()
{
    QTest::addColumn<QString>("address");

    QTest::newRow("plain") << u"alexandria:isbn/9780618260300"_s;
    QTest::newRow("as browsers make it") << u"alexandria://isbn/9780618260300/"_s;
    QTest::newRow("scheme in capitals") << u"ALEXANDRIA:isbn/9780618260300"_s;
    QTest::newRow("percent-encoded") << u"alexandria:isbn/978%30618260300"_s;
}

void InvocationTest::opensAddresses()
{
    QFETCH(QString, address);

    const auto opened = read(address);

    QVERIFY(opened);
    QCOMPARE(opened->command, Invocation::Command::Window);
    QCOMPARE(opened->words, QStringList{u"9780618260300"_s});
}

/// KDE starts again with these what was open when the session ended.
void InvocationTest::takesNoHarmFromASession()
{
    const auto resumed = read(u"-session 10a2_16_1 hobbit"_s);
    const auto cut = read(u"-session"_s);

    QVERIFY(resumed && cut);
    QCOMPARE(resumed->words, QStringList{u"hobbit"_s});
    QCOMPARE(cut->words, QStringList());
}

void InvocationTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("arguments");

    QTest::newRow("address of nothing we know") << u"alexandria:delete/9780618260300"_s;
    QTest::newRow("address of nothing") << u"alexandria:isbn/"_s;
    QTest::newRow("options in an address") << u"alexandria:--sample"_s;
    QTest::newRow("new list for a command") << u"lookup --new-scan-list 0306406152"_s;
    QTest::newRow("past the cache and from it alone") << u"lookup --refresh --offline 0306406152"_s;
    QTest::newRow("unknown option") << u"lookup --bogus 0306406152"_s;
    QTest::newRow("option of another command") << u"lookup --author x 0306406152"_s;
    QTest::newRow("lookup of nothing") << u"lookup"_s;
    QTest::newRow("search for nothing") << u"search --sample"_s;
    QTest::newRow("title twice") << u"search --title a b"_s;
    QTest::newRow("unknown format") << u"search --format yaml x"_s;
    QTest::newRow("format of other commands") << u"check --format csv"_s;
    QTest::newRow("unknown column") << u"search --columns title,colour x"_s;
    QTest::newRow("column of scans") << u"search --columns status x"_s;
    QTest::newRow("column of no name") << u"search --columns title, x"_s;
    QTest::newRow("no columns") << u"search --columns= x"_s;
    QTest::newRow("columns of JSON") << u"search --format json --columns title x"_s;
    QTest::newRow("columns of citations") << u"lookup --format ris --columns title 0306406152"_s;
    QTest::newRow("workbook on standard output") << u"search --format xlsx x"_s;
    QTest::newRow("filling of nothing") << u"fill --output x"_s;
    QTest::newRow("filling into nothing") << u"fill x"_s;
    QTest::newRow("filling of a column of scans") << u"fill x --output x --fill note"_s;
    QTest::newRow("filling of no column") << u"fill x --output x --fill="_s;
    QTest::newRow("filling of no ISBNs") << u"fill x --output x --isbn-column="_s;
    QTest::newRow("filling in a format") << u"fill x --output x --format csv"_s;
    QTest::newRow("limit 0") << u"search --limit 0 x"_s;
    QTest::newRow("limit no number") << u"search --limit many x"_s;
    QTest::newRow("negative timeout") << u"check --timeout -1"_s;
    QTest::newRow("timeout beyond the server's") << u"check --timeout 2147483647"_s;
    QTest::newRow("output to nowhere") << u"search --output= x"_s;
    QTest::newRow("input from nowhere") << u"lookup --input="_s;
    QTest::newRow("format of no name") << u"search --format= x"_s;
    QTest::newRow("two catalogues") << u"check --sample --connect host=x"_s;
    QTest::newRow("missing value") << u"check --connect"_s;
    QTest::newRow("check with words") << u"check now"_s;
}

void InvocationTest::refusesWhatMakesNoSense()
{
    QFETCH(QString, arguments);

    const auto invocation = read(arguments);

    QVERIFY(!invocation.has_value());
    QCOMPARE(invocation.error().exitCode, ExitCode::WrongUsage);
    QVERIFY(invocation.error().text.contains(u"--help"_s));
    QVERIFY(invocation.error().text.startsWith(u"alexandria-desktop: "_s));
    QVERIFY(invocation.error().text.endsWith(u'\n'));
}

void InvocationTest::namesTheOptionThatDoesNotFit()
{
    const auto invocation = read(u"lookup --author x 0306406152"_s);

    QVERIFY(!invocation.has_value());
    QVERIFY2(invocation.error().text.contains(u"--author does not go with lookup."_s),
             qPrintable(invocation.error().text));
}

void InvocationTest::helpsWithEveryCommand_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("mentions");

    QTest::newRow("program") << u"--help"_s << u"lookup [WHERE] [--input FILE] [ISBN...]"_s;
    QTest::newRow("lookup") << u"lookup --help"_s << u"--input"_s;
    QTest::newRow("search") << u"search -h"_s << u"--author"_s;
    QTest::newRow("fill") << u"fill --help"_s << u"--isbn-column"_s;
    QTest::newRow("formats") << u"lookup --help"_s << u"csl-json"_s;
    QTest::newRow("check") << u"check --help"_s << u"--connect"_s;
    QTest::newRow("profile") << u"profile --help"_s << u"--sign-in"_s;
    QTest::newRow("cache") << u"cache --help"_s << u"--cache-dir"_s;
    QTest::newRow("version") << u"--version"_s << u"alexandria-desktop"_s;
}

void InvocationTest::helpsWithEveryCommand()
{
    QFETCH(QString, arguments);
    QFETCH(QString, mentions);

    const auto invocation = read(arguments);

    QVERIFY(!invocation.has_value());
    QCOMPARE(invocation.error().exitCode, ExitCode::Found);
    QVERIFY2(invocation.error().text.contains(mentions), qPrintable(invocation.error().text));
    QVERIFY(invocation.error().text.count(u"Usage:"_s) <= 1); // not that of Qt's parser as well
}

QTEST_GUILESS_MAIN(InvocationTest)
#include "invocationtest.moc"
