// SPDX-License-Identifier: MIT
#pragma once

#include "app/importing/listfile.h"

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QStringList>

#include <functional>

namespace alexandria {

class ScanDesk;

/// What came of a list that was taken in.
struct IntakeSummary
{
    int entries = 0;
    int invalid = 0; ///< of them: not an ISBN
    qint64 rowsWithoutIsbn = 0; ///< of a table; they made no entry
    bool isCancelled = false; ///< what had come by then stays
    int repaired = 0; ///< of the entries: zeros that a spreadsheet took are back

    friend bool operator==(const IntakeSummary &, const IntakeSummary &) = default;
};

/// Takes whole lists onto the desk: files of text or CSV, text that was pasted, pictures of barcodes.
///
/// One after the other, each a single step for undo. Used from one thread, with a loop.
class ScanIntake : public QObject
{
    Q_OBJECT

public:
    /// Borrows @p desk for life.
    explicit ScanIntake(ScanDesk &desk, QObject *parent = nullptr);

    void addFiles(const QStringList &paths);
    void addText(const QString &text);
    void addPicture(const QImage &picture);
    /// What was taken so far stays; nothing more is.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void began(); ///< with the next list
    void progressed(qint64 done, qint64 total); ///< bytes of a list
    void finished(const alexandria::IntakeSummary &summary);
    void failed(const alexandria::Error &error);

private:
    void enqueue(const std::function<void()> &start);
    void next();
    void readPicture(const QFuture<Result<QStringList>> &barcodes);
    void take(const QList<ListFileRow> &rows);
    [[nodiscard]] FileRecord withHeader(FileRecord record, QList<FileRecord> &records);
    void finish(bool isCancelled);

    ScanDesk &m_desk;
    ListFile m_file;
    QList<std::function<void()>> m_waiting; ///< what begins each of those to come
    bool m_isBusy = false;
    bool m_hasBegun = false; ///< the list has put something on the desk
    int m_round = 0; ///< a picture of an older one is no longer wanted
    qint64 m_header = 0; ///< the id of its record, once that is there
    IntakeSummary m_summary;
};

} // namespace alexandria
