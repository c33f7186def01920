// SPDX-License-Identifier: MIT
#include "app/database/databasethread.h"
#include "app/exporting/exportfile.h"

#include <QSignalSpy>
#include <QTest>

#include <future>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

int niceOfThisThread()
{
    return ::getpriority(PRIO_PROCESS, 0);
}

/// No rows, but how the thread stands that asks for them.
class NoRows : public RowSource
{
public:
    explicit NoRows(std::promise<int> nice)
        : m_nice(std::move(nice))
    { }
    [[nodiscard]] Result<QList<ExportRow>> next() override
    {
        m_nice.set_value(niceOfThisThread());
        return QList<ExportRow>();
    }
    void stop() override { }
    [[nodiscard]] std::optional<Expected> expected() const override { return std::nullopt; }

private:
    std::promise<int> m_nice;
};

class NoFile : public RowFile
{
public:
    [[nodiscard]] Result<> open() override { return {}; }
    [[nodiscard]] Result<> write(const QList<ExportRow> &) override { return {}; }
    [[nodiscard]] Result<> finish() override { return {}; }
};

class NoSession : public DatabaseSession
{
public:
    [[nodiscard]] Result<Rows> select(const Statement &) override { return Rows(); }
    [[nodiscard]] bool isUsable() const override { return true; }
    [[nodiscard]] const Schema &schema() const override { return m_schema; }

private:
    Schema m_schema;
};

Result<std::unique_ptr<DatabaseSession>> openNothing(Opening &)
{
    return std::make_unique<NoSession>();
}

} // namespace

/// Long work beside a window that is used: the kernel lets the window's thread go first.
class GivingWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anExportGivesWay();
    void aThreadOfLongJobsGivesWay_data();
    void aThreadOfLongJobsGivesWay();
    void cleanup() { QCOMPARE(niceOfThisThread(), m_usual); }

private:
    int m_usual = 0;
};

void GivingWayTest::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("Threads have nice values on Linux only.");
#endif
    m_usual = niceOfThisThread();
    if (m_usual > 9)
        QSKIP("This process gives way to everything already.");
}

void GivingWayTest::anExportGivesWay()
{
    std::promise<int> promise;
    auto nice = promise.get_future();
    ExportFile file;
    QSignalSpy finished(&file, &ExportFile::finished);

    file.start(std::make_unique<NoRows>(std::move(promise)), std::make_unique<NoFile>());

    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(nice.get() > m_usual);
}

void GivingWayTest::aThreadOfLongJobsGivesWay_data()
{
    QTest::addColumn<bool>("isForLongJobs");

    QTest::newRow("exports") << true;
    QTest::newRow("look-ups") << false;
}

void GivingWayTest::aThreadOfLongJobsGivesWay()
{
    QFETCH(bool, isForLongJobs);
    const LinkPolicy policy = isForLongJobs ? LinkPolicy().forLongJobs() : LinkPolicy();
    DatabaseThread thread(u"test"_s, openNothing, policy);

    const auto nice = thread.run([](DatabaseSession &) { return Result<int>(niceOfThisThread()); });

    QTRY_VERIFY(nice.isFinished());
    QCOMPARE(nice.result().value() > m_usual, isForLongJobs);
}

} // namespace alexandria

QTEST_GUILESS_MAIN(alexandria::GivingWayTest)
#include "givingwaytest.moc"
