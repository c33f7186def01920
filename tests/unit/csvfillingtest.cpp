// SPDX-License-Identifier: MIT
#include "app/filling/csvfilling.h"
#include "app/filling/columnmeaning.h"

#include "tests/support/fakeeditionsource.h"
#include "tests/support/generatedisbn.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

QByteArray isbnOf(int number)
{
    return QByteArray::fromStdString(GeneratedIsbn(0, quint64(number)).isbn13());
}

QByteArray tableOf(int rows)
{
    QByteArray table = "ISBN,Pages\n";
    for (int i = 0; i < rows; ++i)
        table += isbnOf(i) + ",\n";
    return table;
}

/// Each ISBN has an edition of 100 pages.
QList<IsbnAnswer> answersTo(const QList<Isbn> &isbns)
{
    Edition edition = anEdition(u"/books/OL1M"_s, u"Emma"_s);
    edition.pages = 100;
    QList<IsbnAnswer> answers;
    for (const Isbn &isbn : isbns)
        answers += IsbnAnswer{isbn, {edition}, {}, {}};
    return answers;
}

} // namespace

class CsvFillingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsWhatForeignColumnsMean_data();
    void knowsWhatForeignColumnsMean();
    void writesLanguagesAsTheColumnHasThem_data();
    void writesLanguagesAsTheColumnHasThem();
    void asksForAThousandRowsInTwoRoundTrips();
    void asksOnceForWhatIsThereTwice();
    void asksForAThousandRowsAtATime();
    void saysSoonWhatCameOfTitles();
    void saysWhichCellsAreNew();
    void failsWithTheSource();
    void usesNoOldAnswerPastTheCache();
    void saysNothingOnceItIsCancelled();
    void fillsOneTableAfterTheOther();

private:
    void start(const QByteArray &bytes, EditionSource::Freshness freshness = EditionSource::Freshness::Fresh);
    /// Answers look-ups until the filling ends.
    void answerAll();

    std::unique_ptr<FakeEditionSource> m_source;
    std::unique_ptr<CsvFilling> m_filling;
    QByteArray m_filled;
    std::vector<CsvFilledCell> m_cells;
    std::optional<FillReport> m_report;
    std::optional<Error> m_error;
};

void CsvFillingTest::init()
{
    m_source = std::make_unique<FakeEditionSource>();
    m_filling = std::make_unique<CsvFilling>(*m_source);
    m_filled.clear();
    m_cells.clear();
    m_report.reset();
    m_error.reset();
    connect(m_filling.get(), &CsvFilling::filled, this, [this](const QByteArray &bytes, const auto &cells) {
        m_filled += bytes;
        m_cells.insert(m_cells.end(), cells.begin(), cells.end());
    });
    connect(m_filling.get(), &CsvFilling::finished, this,
            [this](const FillReport &report) { m_report = report; });
    connect(m_filling.get(), &CsvFilling::failed, this, [this](const Error &error) { m_error = error; });
}

void CsvFillingTest::cleanup()
{
    m_filling.reset();
}

void CsvFillingTest::start(const QByteArray &bytes, EditionSource::Freshness freshness)
{
    const auto table = FillTable::fromBytes(bytes);
    QVERIFY(table.has_value());
    const auto plan = FillPlan::forTable(*table, {});
    QVERIFY(plan.has_value());
    m_filling->start(*table, *plan, freshness);
}

void CsvFillingTest::answerAll()
{
    for (size_t next = 0; !m_report && !m_error; ++next) {
        QTRY_VERIFY(m_report || m_error || m_source->lookUps.size() > next);
        if (m_source->lookUps.size() > next)
            m_source->answerLookUp(next, answersTo(m_source->lookUps[next].isbns));
    }
}

void CsvFillingTest::knowsWhatForeignColumnsMean_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("column");

    QTest::newRow("Goodreads, pages") << u"Number of Pages"_s << u"pages"_s;
    QTest::newRow("Goodreads, year") << u"Year Published"_s << u"year"_s;
    QTest::newRow("Goodreads, the work's year") << u"Original Publication Year"_s << QString();
    QTest::newRow("Goodreads, binding") << u"Binding"_s << u"physical_format"_s;
    QTest::newRow("Goodreads, thirteen digits") << u"ISBN13"_s << u"isbn_13"_s;
    QTest::newRow("Goodreads, ten or whatever") << u"ISBN"_s << QString();
    QTest::newRow("Goodreads, when it was read") << u"Date Read"_s << QString();
    QTest::newRow("LibraryThing, pages") << u"page count"_s << u"pages"_s;
    QTest::newRow("LibraryThing, some date") << u"Date"_s << QString();
    QTest::newRow("StoryGraph, format") << u"Format"_s << u"physical_format"_s;
    QTest::newRow("ours") << u"publish_date"_s << u"publish_date"_s;
    QTest::newRow("an author") << u"Author"_s << u"authors"_s;
    QTest::newRow("the reader's status") << u"Status"_s << QString();
    QTest::newRow("a number of the reader's") << u"Number"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void CsvFillingTest::knowsWhatForeignColumnsMean()
{
    QFETCH(QString, name);
    QFETCH(QString, column);

    const auto meaning = meaningOf(name, {name});

    QCOMPARE(meaning ? machineName(*meaning) : QString(), column);
    QVERIFY(!meaningOf(u"Author"_s, {u"Author"_s, u"Additional Authors"_s}));
}

void CsvFillingTest::writesLanguagesAsTheColumnHasThem_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<ColumnNaming>("naming");

    QTest::newRow("codes") << QByteArray("isbn,language\n1,eng\n2,\n3,ger\n") << ColumnNaming::Machine;
    QTest::newRow("codes of two kinds")
        << QByteArray("isbn,language\n1,eng\n2,en-US\n3,\n") << ColumnNaming::Machine;
    QTest::newRow("words") << QByteArray("isbn,language\n1,eng\n2,English\n") << ColumnNaming::Translated;
    QTest::newRow("nothing yet") << QByteArray("isbn,language\n1,\n2\n") << ColumnNaming::Translated;
    QTest::newRow("our own name") << QByteArray("isbn,languages\n1,\n") << ColumnNaming::Machine;
}

void CsvFillingTest::writesLanguagesAsTheColumnHasThem()
{
    QFETCH(QByteArray, table);
    QFETCH(ColumnNaming, naming);

    const auto plan = FillPlan::forTable(FillTable::fromBytes(table).value(), {});

    QVERIFY(plan.has_value());
    QCOMPARE(plan->columns.size(), 1);
    QCOMPARE(plan->columns[0].column, ExportColumn::Languages);
    QCOMPARE(plan->columns[0].naming, naming);
}

void CsvFillingTest::asksForAThousandRowsInTwoRoundTrips()
{
    start(tableOf(1000));
    answerAll();

    QVERIFY(m_report);
    QCOMPARE(m_report->found, 1000);
    QCOMPARE(m_filled.count(",100\n"), 1000);
    QCOMPARE(m_source->lookUps.size(), size_t(2));
    QVERIFY(m_source->questions.empty());
}

void CsvFillingTest::asksOnceForWhatIsThereTwice()
{
    start("ISBN,Pages\n" + (isbnOf(1) + ",\n").repeated(900));
    answerAll();

    QCOMPARE(m_report->cells, 900);
    QCOMPARE(m_source->lookUps.size(), size_t(1));
    QCOMPARE(m_source->lookUps[0].isbns.size(), 1);
}

void CsvFillingTest::asksForAThousandRowsAtATime()
{
    start(tableOf(3000));
    answerAll();

    QCOMPARE(m_report->found, 3000);
    QCOMPARE(m_source->lookUps.size(), size_t(4)); // what the server has shown of its pace is kept
    QCOMPARE(m_filled, tableOf(3000).replace(",\n", ",100\n"));
}

/// A title costs a search: nobody waits for a thousand of them to see the first come.
void CsvFillingTest::saysSoonWhatCameOfTitles()
{
    Edition edition = anEdition(u"/books/OL1M"_s, u"Emma"_s);
    edition.pages = 100;
    EditionPage page;
    page.editions = {edition};
    start("Title,Pages\n" + QByteArray("Emma,\n").repeated(30));

    for (size_t asked = 0; asked < 20; ++asked) {
        QTRY_COMPARE(m_source->questions.size(), asked + 1);
        m_source->answer(asked, page);
    }

    QTRY_COMPARE(m_cells.size(), size_t(20));
    QCOMPARE(m_filling->report().found, 20);
    QVERIFY(!m_report);
    for (size_t asked = 20; asked < 30; ++asked) {
        QTRY_COMPARE(m_source->questions.size(), asked + 1);
        m_source->answer(asked, page);
    }
    QTRY_VERIFY(m_report);
    QCOMPARE(m_filled, "Title,Pages\n" + QByteArray("Emma,100\n").repeated(30));
}

void CsvFillingTest::saysWhichCellsAreNew()
{
    start("\nPages,ISBN,Title\n," + isbnOf(1) + ",Mine\n7," + isbnOf(2) + ",\n");
    answerAll();

    const CsvFilledCell pages{2, 0, {}, u"100"_s};
    const CsvFilledCell title{3, 2, {}, u"Emma"_s};
    QCOMPARE(m_cells, (std::vector{pages, title}));
    QCOMPARE(m_filled, "\nPages,ISBN,Title\n100," + isbnOf(1) + ",Mine\n7," + isbnOf(2) + ",Emma\n");
    QCOMPARE(*m_report, (FillReport{2, 2, 0, 0, 0, 2, 0, {}}));
}

void CsvFillingTest::failsWithTheSource()
{
    const Error error = anError(Error::Kind::Unreachable, u"gone"_s);
    start(tableOf(2000));
    QTRY_COMPARE(m_source->lookUps.size(), size_t(1));
    m_source->answerLookUp(0, answersTo(m_source->lookUps[0].isbns));
    QTRY_COMPARE(m_source->lookUps.size(), size_t(2));

    m_source->answerLookUp(1, tl::unexpected(error));

    QTRY_VERIFY(m_error);
    QCOMPARE(*m_error, error);
    QVERIFY(!m_report);
}

void CsvFillingTest::usesNoOldAnswerPastTheCache()
{
    start(tableOf(5), EditionSource::Freshness::PastCache);
    QTRY_COMPARE(m_source->lookUps.size(), size_t(1));
    QList<IsbnAnswer> answers = answersTo(m_source->lookUps[0].isbns);
    answers[3].unanswered = anError(Error::Kind::Unreachable, u"gone"_s);

    m_source->answerLookUp(0, answers);

    QTRY_VERIFY(m_error);
    QVERIFY(!m_report && m_filled.isEmpty());
}

void CsvFillingTest::saysNothingOnceItIsCancelled()
{
    start(tableOf(20));
    QTRY_COMPARE(m_source->lookUps.size(), size_t(1));

    m_filling->cancel();
    m_source->answerLookUp(0, answersTo(m_source->lookUps[0].isbns));
    QCoreApplication::processEvents();

    QVERIFY(!m_report && !m_error && m_filled.isEmpty());
    QCOMPARE(m_source->lookUps.size(), size_t(1));
}

void CsvFillingTest::fillsOneTableAfterTheOther()
{
    start(tableOf(20));
    start(tableOf(3));
    answerAll();

    QCOMPARE(m_report->rows, 3);
    QCOMPARE(m_filled, tableOf(3).replace(",\n", ",100\n"));
}

QTEST_GUILESS_MAIN(CsvFillingTest)
#include "csvfillingtest.moc"
