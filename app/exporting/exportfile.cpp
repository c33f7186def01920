// SPDX-License-Identifier: MIT
#include "app/exporting/exportfile.h"

#include "app/exporting/outputpipe.h"
#include "app/system/givingway.h"
#include "models/core/errorwords.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLocale>
#include <QLoggingCategory>
#include <QThread>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

Q_LOGGING_CATEGORY(exportEvents, "alexandria.export", QtInfoMsg)

constexpr auto FarewellPatience = 2s;
constexpr auto ProgressInterval = 100ms;
constexpr auto LeastToReckonFrom = 1s;

/// Counts, and never the name of a file: that is the person's own.
void logExport(const Result<ExportSummary> &outcome)
{
    if (!outcome && outcome.error().kind == Error::Kind::Cancelled)
        qCInfo(exportEvents, "cancelled");
    else if (!outcome)
        qCWarning(exportEvents).noquote() << "failed:" << kindName(outcome.error().kind);
    else
        qCInfo(exportEvents).noquote() << "wrote" << outcome->rows << "rows," << outcome->bytes << "bytes"
                                       << (outcome->cutShort ? "and was cut short" : "");
}

std::optional<std::chrono::seconds> timeLeft(qint64 rows, const std::optional<RowSource::Expected> &expected,
                                             std::chrono::milliseconds elapsed)
{
    if (!expected || rows == 0 || rows >= expected->rows || elapsed < LeastToReckonFrom)
        return std::nullopt;
    const double each = double(elapsed.count()) / double(rows);
    return std::chrono::seconds(qint64(each * double(expected->rows - rows) / 1000));
}

} // namespace

/// One export: what the thread works with. Outlives its owner where a disk hangs.
class ExportFile::Run
{
public:
    Run(ExportFile &owner, std::unique_ptr<RowSource> rows, std::unique_ptr<RowFile> file,
        WhenCutShort whenCutShort)
        : m_owner(&owner)
        , m_rows(std::move(rows))
        , m_file(std::move(file))
        , m_whenCutShort(whenCutShort)
    { }

    void work()
    {
        giveWay();
        blockPipeSignal();
        m_elapsed.start();
        const Result<ExportSummary> outcome = m_file->open().and_then([this] { return write(); });
        dropFile(); // what was not finished is gone before anybody hears of it
        tell([outcome](ExportFile &owner) { owner.end(outcome); });
    }

    void cancel()
    {
        m_isCancelled = true;
        m_rows->stop();
        const std::scoped_lock lock(m_mutex);
        if (m_file)
            m_file->stop();
    }

    void leave()
    {
        const std::scoped_lock lock(m_mutex);
        m_owner = nullptr;
    }

private:
    [[nodiscard]] Result<ExportSummary> write();
    [[nodiscard]] Result<ExportSummary> finish(const std::optional<Error> &cutShort);
    [[nodiscard]] Error withCount(Error error) const;
    void report();
    void dropFile();
    template <typename Use> void tell(Use use);

    std::mutex m_mutex; ///< of the owner and of the end of the file
    ExportFile *m_owner;
    const std::unique_ptr<RowSource> m_rows;
    std::unique_ptr<RowFile> m_file;
    const WhenCutShort m_whenCutShort;
    std::atomic_bool m_isCancelled = false;
    qint64 m_count = 0;
    bool m_isFull = false;
    QElapsedTimer m_elapsed;
    std::chrono::milliseconds m_reported = 0ms;
};

Result<ExportSummary> ExportFile::Run::write()
{
    for (;;) {
        auto rows = m_rows->next();
        if (m_isCancelled)
            return Failure({Error::Kind::Cancelled, {}, {}, {}});
        if (!rows && (m_whenCutShort == WhenCutShort::Discard || m_count == 0))
            return Failure(withCount(rows.error()));
        if (!rows)
            return finish(rows.error());
        if (rows->isEmpty())
            return finish({});
        m_isFull = m_count + rows->size() > m_file->mostRows();
        if (m_isFull)
            *rows = rows->first(m_file->mostRows() - m_count);
        if (const auto written = m_file->write(*rows); !written)
            return Failure(written.error());
        if (m_file->isUnwanted())
            return finish({});
        m_count += rows->size();
        if (m_isFull)
            return finish({});
        report();
    }
}

Result<ExportSummary> ExportFile::Run::finish(const std::optional<Error> &cutShort)
{
    if (const auto finished = m_file->finish(); !finished)
        return Failure(finished.error());
    ExportSummary summary{m_count, m_rows->expected(), m_file->size(), {}, cutShort};
    if (cutShort)
        summary.whyFewer = withCount(*cutShort).message;
    else if (m_file->isUnwanted())
        summary.whyFewer = tr("Whoever read the rows wanted no more of them.");
    else if (m_isFull)
        summary.whyFewer = tr("Such a file holds %L1 rows at most.").arg(m_file->mostRows());
    else if (const auto unanswered = m_rows->unanswered())
        summary.whyFewer =
            tr("They were found among everything kept on this computer. %1").arg(unanswered->message);
    m_rows->stop();
    return summary;
}

/// A file that is short must not be taken for all.
Error ExportFile::Run::withCount(Error error) const
{
    if (m_count > 0 && error.kind != Error::Kind::Cancelled)
        error.message = tr("After %L1 rows: %2").arg(m_count).arg(error.message);
    return error;
}

void ExportFile::Run::report()
{
    const std::chrono::milliseconds elapsed(m_elapsed.elapsed());
    if (elapsed - m_reported < ProgressInterval)
        return;
    m_reported = elapsed;
    const auto expected = m_rows->expected();
    const ExportProgress progress{m_count, expected, m_file->size(), timeLeft(m_count, expected, elapsed)};
    tell([progress](ExportFile &owner) { Q_EMIT owner.progressed(progress); });
}

void ExportFile::Run::dropFile()
{
    const std::scoped_lock lock(m_mutex);
    m_file.reset();
}

/// On the thread of the owner, where there is one still.
template <typename Use> void ExportFile::Run::tell(Use use)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_owner)
        return;
    QMetaObject::invokeMethod(
        m_owner,
        [owner = m_owner, run = this, use] {
            if (owner->m_run.get() == run)
                use(*owner);
        },
        Qt::QueuedConnection);
}

ExportFile::~ExportFile()
{
    if (!m_run)
        return;
    m_run->cancel();
    m_run->leave();
    if (m_thread->wait(QDeadlineTimer(FarewellPatience))) {
        delete m_thread;
        return;
    }
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void ExportFile::start(std::unique_ptr<RowSource> rows, std::unique_ptr<RowFile> file,
                       WhenCutShort whenCutShort)
{
    Q_ASSERT(!m_run);
    m_run = std::make_shared<Run>(*this, std::move(rows), std::move(file), whenCutShort);
    m_thread = QThread::create([run = m_run] { run->work(); });
    m_thread->setObjectName(u"export"_s);
    m_thread->start();
}

void ExportFile::cancel()
{
    if (m_run)
        m_run->cancel();
}

void ExportFile::end(const Result<ExportSummary> &outcome)
{
    m_thread->wait(); // it has nothing more to do
    delete std::exchange(m_thread, nullptr);
    m_run.reset();
    logExport(outcome);
    if (outcome)
        Q_EMIT finished(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace alexandria
