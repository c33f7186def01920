// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting/rowfile.h"
#include "app/exporting/rowsource.h"
#include "models/core/error.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QThread)

namespace alexandria {

/// How far an export is.
struct ExportProgress
{
    qint64 rows = 0;
    std::optional<RowSource::Expected> expected;
    qint64 bytes = 0;
    std::optional<std::chrono::seconds> timeLeft; ///< as far as it can be known

    friend bool operator==(const ExportProgress &, const ExportProgress &) = default;
};

/// What an export came to.
struct ExportSummary
{
    qint64 rows = 0; ///< written
    std::optional<RowSource::Expected> asked;
    qint64 bytes = 0;
    QString whyFewer; ///< a sentence; empty when all is there
    std::optional<Error> cutShort; ///< the source failed, and the rows before are kept

    friend bool operator==(const ExportSummary &, const ExportSummary &) = default;
};

/// Writes rows into a file on a thread of its own, in constant memory.
///
/// One at a time; then it may be started again. Used from one thread, which has an event loop.
class ExportFile final : public QObject
{
    Q_OBJECT

public:
    /// What becomes of the rows so far when their source fails.
    enum class WhenCutShort {
        Discard, ///< the export has failed, and what was there before is untouched
        Keep, ///< they are the file, and the summary says why there are no more
    };

    using QObject::QObject;
    /// Cancels; returns within two seconds, and leaves a disk that hangs to itself.
    ~ExportFile() override;

    void start(std::unique_ptr<RowSource> rows, std::unique_ptr<RowFile> file,
               WhenCutShort whenCutShort = WhenCutShort::Discard);
    /// Nothing is left of it but what went down a pipe; failed() says Cancelled when that is so.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    /// Ten times a second at most.
    void progressed(const alexandria::ExportProgress &progress);
    void finished(const alexandria::ExportSummary &summary);
    /// Storage: a sentence about the disk; Cancelled; else the error of the source, with how many rows had
    /// come. What was there before is untouched.
    void failed(const alexandria::Error &error);

private:
    class Run;

    void end(const Result<ExportSummary> &outcome);

    std::shared_ptr<Run> m_run;
    QThread *m_thread = nullptr;
};

} // namespace alexandria
