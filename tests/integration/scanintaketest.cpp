// SPDX-License-Identifier: MIT
#include "app/scan/scanintake.h"
#include "app/scan/scandesk.h"
#include "app/scan/scanstore.h"
#include "models/isbn/isbnsyntax.h"
#include "tests/support/ownresources.h"
#include "tests/support/shelfsource.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

using State = ScanEntry::State;

QString isbnOf(int number)
{
    const QString twelve = u"97813%1"_s.arg(number, 7, 10, QLatin1Char('0'));
    return twelve + QLatin1Char(eanCheckDigit(twelve.toStdString()));
}

} // namespace

/// Whole lists on a desk with a store on disk and a catalogue that answers at once.
class ScanIntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesEveryIsbnOfAFileInOrder();
    void keepsTheOtherColumnsOfATable();
    void countsWhatASpreadsheetHadBroken();
    void takesAHundredThousandLines();
    void keepsWhatItHasWhenCancelledInTheMiddle();
    void takesFilesOneAfterTheOther();
    void takesWhatIsPastedBehindAFile();
    void saysWhatCannotBeRead();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }
    [[nodiscard]] ScanListModel &entries() const { return *m_desk->entries(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ShelfSource> m_shelf;
    std::unique_ptr<EditionCache> m_cache;
    std::unique_ptr<CachedEditionSource> m_source;
    std::unique_ptr<ScanStore> m_store;
    std::unique_ptr<ScanDesk> m_desk;
    std::unique_ptr<ScanIntake> m_intake;
    std::unique_ptr<QSignalSpy> m_finished;
};

void ScanIntakeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shelf = std::make_unique<ShelfSource>();
    m_cache = std::make_unique<EditionCache>(m_folder->filePath(u"cache"_s));
    m_source = std::make_unique<CachedEditionSource>(*m_shelf, *m_cache); // keeps nothing: without a profile
    m_store = std::make_unique<ScanStore>(m_folder->filePath(u"data"_s));
    m_desk = std::make_unique<ScanDesk>(*m_source, *m_store);
    m_intake = std::make_unique<ScanIntake>(*m_desk);
    m_finished = std::make_unique<QSignalSpy>(m_intake.get(), &ScanIntake::finished);
    m_desk->begin();
    QTRY_VERIFY(m_desk->isReady());
}

void ScanIntakeTest::cleanup()
{
    m_finished.reset();
    m_intake.reset();
    m_desk.reset();
    m_store.reset();
    m_source.reset();
}

void ScanIntakeTest::takesEveryIsbnOfAFileInOrder()
{
    m_shelf->put(isbnOf(1), u"First"_s);
    m_shelf->put(isbnOf(2), u"Second"_s);
    const QString path = write(
        u"list.txt"_s,
        u"to read: %1, then\nISBN %2 (pbk.)\nISBN 9780306406158\n"_s.arg(isbnOf(1), isbnOf(2)).toUtf8());

    m_intake->addFiles({path});

    QTRY_COMPARE(m_finished->size(), 1);
    QTRY_COMPARE(entries().countOf(State::Found), 2);
    QCOMPARE(entries().rowCount(), 3);
    QCOMPARE(entries().entry(0).edition->title, u"First"_s);
    QCOMPARE(entries().entry(2).state, State::NotAnIsbn);
    QCOMPARE(m_finished->first().first().value<IntakeSummary>(), (IntakeSummary{3, 1, 0, false}));
    m_desk->undo();
    QCOMPARE(entries().rowCount(), 0);
}

void ScanIntakeTest::keepsTheOtherColumnsOfATable()
{
    const QString path = write(
        u"shelf.csv"_s,
        u"Title;ISBN;Shelf\r\nOne;%1;A 1\r\nTwo;;A 2\r\nThree;%2;\"B; 3\"\r\n"_s.arg(isbnOf(1), isbnOf(3))
            .toUtf8());

    m_intake->addFiles({path});

    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->first().first().value<IntakeSummary>().rowsWithoutIsbn, 1);
    QCOMPARE(entries().rowCount(), 2);
    const auto records = m_store->records({entries().entry(1).record});
    QTRY_VERIFY(records.isFinished());
    QCOMPARE(records.result()->size(), 1);
    const FileRecord record = records.result()->first();
    QCOMPARE(record.text, u"Three;%1;\"B; 3\""_s.arg(isbnOf(3)));
    const auto headers = m_store->records({record.header});
    QTRY_VERIFY(headers.isFinished());
    QCOMPARE(headers.result()->first().text, u";Title;ISBN;Shelf"_s);
}

void ScanIntakeTest::countsWhatASpreadsheetHadBroken()
{
    // 0-306-40615-2 as a spreadsheet keeps it: a number has no zeros before it.
    const QString path = write(u"sheet.csv"_s, "isbn,shelf\n306406152,A\n9780261102217,B\n");

    m_intake->addFiles({path});

    QTRY_COMPARE(m_finished->size(), 1);
    const auto summary = m_finished->first().first().value<IntakeSummary>();
    QCOMPARE(summary.entries, 2);
    QCOMPARE(entries().entry(0).isbn->toIsbn13(), u"9780306406157"_s);
    QCOMPARE(summary.invalid, 0);
    QCOMPARE(summary.repaired, 1);
}

void ScanIntakeTest::takesAHundredThousandLines()
{
    constexpr int Lines = 100'000;
    QByteArray text("isbn13,title,author,shelf\n");
    for (int i = 0; i < Lines; ++i)
        text += isbnOf(i).toUtf8() + ",\"A title, of " + QByteArray::number(i) + "\",An Author,Shelf 12\n";
    for (int i = 0; i < Lines; i += 2)
        m_shelf->put(isbnOf(i), u"Title %1"_s.arg(i));
    const QString path = write(u"many.csv"_s, text);
    text.clear();
    text.squeeze();
    const qint64 before = residentMemory();
    qint64 peak = before;
    connect(m_desk.get(), &ScanDesk::answered, this, [&peak] { peak = std::max(peak, residentMemory()); });
    connect(m_intake.get(), &ScanIntake::progressed, this,
            [&peak] { peak = std::max(peak, residentMemory()); });

    m_intake->addFiles({path});

    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 1, 120'000);
    QTRY_COMPARE_WITH_TIMEOUT(entries().countOf(State::Open), 0, 120'000);
    QCOMPARE(entries().rowCount(), Lines);
    QCOMPARE(entries().countOf(State::Found), Lines / 2);
    QCOMPARE(entries().entry(Lines - 2).edition->title, u"Title %1"_s.arg(Lines - 2));
    qInfo("%d lines: %.0f MiB more at the peak, %d look-ups", Lines, double(peak - before) / 1048576.0,
          m_shelf->lookUps);
    QVERIFY(peak - before < 200LL * 1024 * 1024);
    m_desk->undo();
    QCOMPARE(entries().rowCount(), 0);
}

void ScanIntakeTest::keepsWhatItHasWhenCancelledInTheMiddle()
{
    QByteArray text;
    for (int i = 0; i < 100'000; ++i)
        text += isbnOf(i).toUtf8() + '\n';
    const QString path = write(u"many.txt"_s, text);
    connect(m_intake.get(), &ScanIntake::progressed, this, [this] {
        if (entries().rowCount() >= 20'000 && m_intake->isBusy())
            m_intake->cancel();
    });

    m_intake->addFiles({path});

    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 1, 60'000);
    QVERIFY(m_finished->first().first().value<IntakeSummary>().isCancelled);
    const int kept = entries().rowCount();
    QVERIFY2(kept >= 20'000 && kept < 100'000, qPrintable(QString::number(kept)));
    for (int i = 0; i < kept; ++i)
        QCOMPARE(entries().entry(i).isbn->toIsbn13(), isbnOf(i));
    QTest::qWait(100);
    QCOMPARE(entries().rowCount(), kept);
}

void ScanIntakeTest::takesFilesOneAfterTheOther()
{
    const QString one = write(u"one.txt"_s, isbnOf(1).toUtf8());
    const QString two = write(u"two.txt"_s, isbnOf(2).toUtf8());

    m_intake->addFiles({one, two});

    QTRY_COMPARE(m_finished->size(), 2);
    QCOMPARE(entries().entry(1).isbn->toIsbn13(), isbnOf(2));
}

void ScanIntakeTest::takesWhatIsPastedBehindAFile()
{
    const QString file = write(u"one.txt"_s, isbnOf(1).toUtf8());

    m_intake->addFiles({file});
    m_intake->addText(isbnOf(2));

    QTRY_COMPARE(m_finished->size(), 2);
    QCOMPARE(entries().rowCount(), 2);
    QVERIFY(!m_finished->first().first().value<IntakeSummary>().isCancelled);
}

void ScanIntakeTest::saysWhatCannotBeRead()
{
    QSignalSpy failed(m_intake.get(), &ScanIntake::failed);

    m_intake->addFiles({m_folder->filePath(u"is-not-there.csv"_s)});

    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
    QCOMPARE(entries().rowCount(), 0);
    QVERIFY(!m_intake->isBusy());
}

} // namespace alexandria

QTEST_MAIN(alexandria::ScanIntakeTest)
#include "scanintaketest.moc"
