// SPDX-License-Identifier: MIT
#include "app/filling/filljob.h"

#include "models/core/whendone.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QPromise>
#include <QThread>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto WriterPatience = 2s;

/// A thread that does @p work and goes when that is done; @p future is of what it says.
template <typename Work, typename Value> QThread *startThread(Work work, QFuture<Value> &future)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    future = promise->future();
    QThread *thread = QThread::create([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
    thread->setObjectName(u"table"_s);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return thread;
}

} // namespace

FillJob::FillJob(EditionSource &source, QObject *parent)
    : QObject(parent)
    , m_filling(source)
{
    connect(&m_filling, &CsvFilling::filled, this, &FillJob::takePiece);
    connect(&m_filling, &CsvFilling::progressed, this, &FillJob::progressed);
    connect(&m_filling, &CsvFilling::finished, this, [this] { setPhase(Phase::Filled); });
    connect(&m_filling, &CsvFilling::failed, this, [this](const Error &error) {
        forget();
        fail(Phase::Ready, error);
    });
}

FillJob::~FillJob()
{
    if (m_stop)
        *m_stop = true;
    if (m_writer)
        m_writer->wait(QDeadlineTimer(WriterPatience));
}

void FillJob::open(const QString &path)
{
    Q_ASSERT(m_phase == Phase::Empty);
    m_path = path;
    m_stop = std::make_shared<std::atomic_bool>(false);
    QFuture<Result<TableFile>> future;
    startThread([path, stop = m_stop] { return readTableFile(path, *stop); }, future);
    whenDone(future, this, [this](const Result<TableFile> &file) { takeFile(file); });
    setPhase(Phase::Reading);
}

void FillJob::takeFile(const Result<TableFile> &file)
{
    if (!file)
        return fail(Phase::Empty, file.error());
    m_file = *file;
    m_preview.setSheet(m_file.sheet);
    setPhase(Phase::Ready);
}

void FillJob::forgetChoice()
{
    Q_ASSERT(m_phase == Phase::Ready || m_phase == Phase::LookingUp || m_phase == Phase::Filled);
    m_hasPlan = false;
    m_filling.cancel();
    forget();
    m_preview.setNewColumns({});
    setPhase(Phase::Ready);
}

Result<> FillJob::choose(const FillChoice &choice)
{
    const auto plan = FillPlan::forTable(m_file.table, choice);
    if (!plan) {
        forgetChoice();
        return Failure(plan.error());
    }
    m_filling.cancel();
    forget();
    m_plan = *plan;
    m_hasPlan = true;
    QStringList added;
    for (qsizetype i = 0; i < m_plan.columns.size(); ++i) {
        if (m_plan.csv.columns[std::size_t(i)] >= m_plan.csv.width)
            added += m_plan.columns[i].name;
    }
    m_preview.setNewColumns(added);
    setPhase(Phase::Ready);
    return {};
}

void FillJob::start()
{
    if (!m_hasPlan || (m_phase != Phase::Ready && m_phase != Phase::Filled))
        return;
    forget();
    m_filling.start(m_file.table, m_plan, EditionSource::Freshness::Fresh);
    setPhase(Phase::LookingUp);
}

void FillJob::cancel()
{
    if (m_phase == Phase::Saving)
        *m_stop = true;
    if (m_phase != Phase::LookingUp)
        return;
    m_filling.cancel();
    forget();
    setPhase(Phase::Ready);
}

void FillJob::takePiece(const QByteArray &bytes, const std::vector<CsvFilledCell> &cells)
{
    m_pieces += bytes;
    m_preview.addFilled(cells);
}

void FillJob::save(const QString &path)
{
    if (m_phase != Phase::Filled)
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    QFuture<Result<FileState>> future;
    m_writer = startThread([path, pieces = std::as_const(m_pieces), read = m_file.state,
                            stop = m_stop] { return writeTableFile(path, pieces, read, *stop); },
                           future);
    whenDone(future, this, [this, path](const Result<FileState> &state) { takeState(path, state); });
    setPhase(Phase::Saving);
}

void FillJob::takeState(const QString &path, const Result<FileState> &state)
{
    if (!state)
        return fail(Phase::Filled, state.error());
    if (state->path == m_file.state.path)
        m_file.state = *state; // our own change
    m_isSaved = true;
    setPhase(Phase::Filled);
    Q_EMIT saved(path);
}

void FillJob::forget()
{
    m_pieces.clear();
    m_preview.clearFilled();
    m_isSaved = false;
}

void FillJob::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void FillJob::fail(Phase phase, const Error &error)
{
    setPhase(phase);
    Q_EMIT failed(error);
}

QString FillJob::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QString FillJob::folder() const
{
    return QFileInfo(m_path).absolutePath();
}

QString FillJob::suggestedName() const
{
    const QFileInfo file(m_path);
    const QString suffix = file.suffix().isEmpty() ? u"csv"_s : file.suffix();
    return file.completeBaseName() + "-filled."_L1 + suffix;
}

} // namespace alexandria
