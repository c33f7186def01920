// SPDX-License-Identifier: MIT
#include "app/importing/listfile.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alexandria;

namespace {

constexpr int ManyLines = 100'000;
constexpr qint64 MostMemory = 50 << 20;

/// The most that was ever in memory (VmHWM), in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype begin = text.indexOf("VmHWM:") + 6;
    return text.mid(begin, text.indexOf("kB", begin) - begin).trimmed().toLongLong() * 1024;
}

} // namespace

class ListFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsManyLinesInLittleMemory();
    void readsAText();
    void saysWhyItCannot();
    void keepsNothingComingAfterCancel();
    void endsWhenCancelledInTheMiddle();
    void readsTheLastThatWasStarted();
    void goesAwayWhileReading();
    void readsNoFurtherThanItIsListenedTo();

private:
    QTemporaryDir m_folder;
    QString m_many; ///< path of a table of a hundred thousand lines
};

void ListFileTest::initTestCase()
{
    m_many = m_folder.filePath(u"many.csv"_s);
    QFile file(m_many);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,isbn,isbn13,title,author\n");
    for (int i = 0; i < ManyLines; ++i)
        file.write(QByteArray::number(i)
                   + ",0306406152,9.78030640616e+12,\"A title, longer than most of them are\",Somebody\n");
}

void ListFileTest::readsManyLinesInLittleMemory()
{
    ListFile list;
    QSignalSpy finished(&list, &ListFile::finished);
    qsizetype rows = 0;
    qint64 done = 0;
    connect(&list, &ListFile::rows, this, [&](const QList<ListFileRow> &next) { rows += next.size(); });
    connect(&list, &ListFile::progressed, this, [&](qint64 now, qint64 total) {
        QVERIFY(now >= done && now <= total);
        done = now;
    });
    const qint64 before = peakMemory();
    QElapsedTimer timer;
    timer.start();

    list.start(m_many);
    QVERIFY(finished.wait(60'000));

    const qint64 growth = peakMemory() - before;
    qInfo("%d lines: %lld ms, %lld KiB", ManyLines, timer.elapsed(), growth / 1024);
    QCOMPARE(rows, ManyLines);
    QCOMPARE(done, QFileInfo(m_many).size());
    QVERIFY(list.table().has_value());
    QCOMPARE(list.table()->header, u"id,isbn,isbn13,title,author"_s);
#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed, for a while
    QVERIFY(growth < MostMemory);
#endif
}

void ListFileTest::readsAText()
{
    ListFile list;
    QSignalSpy rows(&list, &ListFile::rows);
    QSignalSpy finished(&list, &ListFile::finished);

    list.startText(u"978-0-306-40615-7 and 080442957X"_s);

    QVERIFY(finished.wait());
    QCOMPARE(rows.size(), 1);
    const auto first = rows[0][0].value<QList<ListFileRow>>();
    QCOMPARE(first.size(), 2);
    QCOMPARE(first[1].input, u"080442957X"_s);
}

void ListFileTest::saysWhyItCannot()
{
    ListFile list;
    QSignalSpy failed(&list, &ListFile::failed);
    QSignalSpy finished(&list, &ListFile::finished);

    list.start(m_folder.path());

    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].value<Error>().kind, Error::Kind::Malformed);
    QCOMPARE(finished.size(), 0);
}

void ListFileTest::keepsNothingComingAfterCancel()
{
    ListFile list;
    QSignalSpy rows(&list, &ListFile::rows);
    QSignalSpy progressed(&list, &ListFile::progressed);
    QSignalSpy finished(&list, &ListFile::finished);

    list.start(m_many);
    list.cancel();

    QVERIFY(!finished.wait(200));
    QCOMPARE(rows.size() + progressed.size(), 0);
}

void ListFileTest::endsWhenCancelledInTheMiddle()
{
    ListFile list;
    QSignalSpy rows(&list, &ListFile::rows);
    QSignalSpy finished(&list, &ListFile::finished);
    connect(&list, &ListFile::rows, &list, [&] {
        if (rows.size() == 3)
            list.cancel();
    });

    list.start(m_many);

    QVERIFY(!finished.wait(200));
    QCOMPARE(rows.size(), 3);
}

void ListFileTest::readsTheLastThatWasStarted()
{
    ListFile list;
    QSignalSpy rows(&list, &ListFile::rows);
    QSignalSpy finished(&list, &ListFile::finished);

    list.start(m_many);
    list.startText(u"080442957X"_s);

    QVERIFY(finished.wait());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][0].value<QList<ListFileRow>>().size(), 1);
}

void ListFileTest::goesAwayWhileReading()
{
    auto list = std::make_unique<ListFile>();
    QSignalSpy rows(list.get(), &ListFile::rows);
    list->start(m_many);
    QVERIFY(rows.wait());
    QElapsedTimer timer;
    timer.start();

    list.reset();

    QVERIFY(timer.elapsed() < 1'000);
}

/// Cancelled in the first rows, the file has been read to the second ones at most.
void ListFileTest::readsNoFurtherThanItIsListenedTo()
{
    ListFile list;
    qint64 most = 0;
    QSignalSpy progressed(&list, &ListFile::progressed);
    connect(&list, &ListFile::rows, this, [] { QTest::qSleep(100); });
    connect(&list, &ListFile::progressed, this, [&](qint64 done) {
        most = std::max(most, done);
        if (progressed.size() > 3)
            list.cancel();
    });

    list.start(m_many);

    QTRY_VERIFY(progressed.size() > 3);
    QVERIFY2(most < 1'000'000, qPrintable(QString::number(most)));
}

QTEST_GUILESS_MAIN(ListFileTest)
#include "listfiletest.moc"
