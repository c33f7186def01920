// SPDX-License-Identifier: MIT
#pragma once

#include "app/filling/csvfilling.h"
#include "app/filling/tablefile.h"
#include "models/csv/csvfillmodel.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QThread)

namespace alexandria {

/// One file's round trip: read, chosen, looked up, saved.
///
/// Files are read and written on threads of its own, and nothing here blocks. The table is in memory from
/// the reading on, so that it may be saved over the file it came from. Used from one thread, which has an
/// event loop.
class FillJob final : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Empty, ///< not opened, or it could not be read
        Reading,
        Ready, ///< nothing is looked up yet, or what was is forgotten
        LookingUp,
        Filled, ///< all is looked up and can be saved
        Saving,
    };

    /// Borrows @p source for life.
    explicit FillJob(EditionSource &source, QObject *parent = nullptr);
    /// Cancels; where something is being written, returns within two seconds.
    ~FillJob() override;

    /// Reads the table at @p path; once.
    void open(const QString &path);
    /// Decides what start() will do, and forgets what was looked up; with an error start() does nothing. Not
    /// while it reads or saves.
    [[nodiscard]] Result<> choose(const FillChoice &choice);
    /// Forgets what was looked up, and what start() would do.
    void forgetChoice();
    /// Asks the catalogue; nothing before does.
    void start();
    /// Back to Ready when looking up; failed() says Cancelled when that stops a file being saved.
    void cancel();
    /// Writes the table with what was found to @p path, which may be where it came from.
    void save(const QString &path);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const FillTable &table() const { return m_file.table; }
    [[nodiscard]] qint64 rows() const { return m_file.sheet.total; }
    [[nodiscard]] const FillPlan &plan() const { return m_plan; }
    /// What it came to so far.
    [[nodiscard]] const FillReport &report() const { return m_filling.report(); }
    /// Whether something was filled that is in no file.
    [[nodiscard]] bool hasUnsaved() const
    {
        return m_phase >= Phase::Filled && !m_isSaved && report().cells > 0;
    }
    /// The rows, with what is filled in them as it comes.
    [[nodiscard]] CsvFillModel *preview() { return &m_preview; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString folder() const;
    /// "books-filled.csv" for "books.csv".
    [[nodiscard]] QString suggestedName() const;

Q_SIGNALS:
    void phaseChanged();
    void progressed(qint64 done, qint64 total); ///< of the text
    void saved(const QString &path);
    /// With a sentence; the phase has changed by then.
    void failed(const alexandria::Error &error);

private:
    void takeFile(const Result<TableFile> &file);
    void takePiece(const QByteArray &bytes, const std::vector<CsvFilledCell> &cells);
    void takeState(const QString &path, const Result<FileState> &state);
    void forget();
    void setPhase(Phase phase);
    void fail(Phase phase, const Error &error);

    CsvFilling m_filling;
    CsvFillModel m_preview;
    Phase m_phase = Phase::Empty;
    QString m_path;
    TableFile m_file;
    FillPlan m_plan;
    bool m_hasPlan = false;
    bool m_isSaved = false;
    QList<QByteArray> m_pieces; ///< of the filled table
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the thread that reads or writes
    QPointer<QThread> m_writer; ///< while one is there
};

} // namespace alexandria
