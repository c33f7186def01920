// SPDX-License-Identifier: MIT
#pragma once

#include "app/scan/scanlookup.h"
#include "app/scan/scansaver.h"
#include "models/isbn/scanreading.h"
#include "models/scan/scanlistmodel.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace alexandria {

/// What became of one scan, for the ear and the eye.
struct ScanReceipt
{
    enum class Kind {
        Taken,
        Again, ///< it was in the list: its count went up
        Repeated, ///< the same code within a moment: ignored
        Refused, ///< no ISBN; it is in the list all the same
        Unsaved, ///< in the list, but the disk refused it
    };

    Kind kind = Kind::Taken;
    qint64 entry = 0; ///< its id
    std::optional<KeyboardLayout> layout; ///< the scanner is set for another keyboard
    std::optional<IsbnProblem> problem; ///< of Refused

    friend bool operator==(const ScanReceipt &, const ScanReceipt &) = default;
};

/// The scan list that is open: takes scans, keeps them on disk, has them looked up, and takes back what a
/// person takes back.
///
/// A scan is never dropped: while the list is being read from disk, or the catalogue or the disk fails, it
/// waits in memory. Used from one thread, with a loop.
class ScanDesk : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds of a clock that never jumps.
    using SteadyClock = std::function<std::chrono::milliseconds()>;

    /// Borrows both for life.
    ScanDesk(CachedEditionSource &source, ScanStore &store, QObject *parent = nullptr,
             SteadyClock clock = {});
    ~ScanDesk() override;

    /// openLatest(), unless a list was asked for already.
    void begin();
    /// Opens the list that was changed last, if there is one; else a new one.
    void openLatest();
    /// Once everything of the list before is on disk.
    void open(const KeptScanList &list);
    /// An empty list, which is made on disk with its first entry; likewise.
    void openNew(const QString &name);
    void rename(const QString &name);
    /// Has a list of that name at least in memory, ready for entries.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const KeptScanList &list() const { return m_saver.list(); }

    [[nodiscard]] ScanListModel *entries() { return &m_entries; }
    void setScanner(const ScannerSettings &scanner) { m_scanner = scanner; }

    /// @p keys as they came from the scanner. taken() follows when it is on disk.
    void scan(const QString &keys);
    /// Whether something is a step for undo by itself, or goes on with the one before.
    enum class Step { New, Continued };
    /// Many at once, without a word for each.
    void add(const QList<ScanEntry> &entries, const QList<FileRecord> &records, Step step = Step::New);

    /// The entries of another list: those of an ISBN that is here already add to its count.
    void merge(const QList<ScanEntry> &entries);

    void remove(const QList<qint64> &ids);
    void setCount(qint64 id, int count);
    void setNote(qint64 id, const QString &note);
    /// Settles which edition an entry is; @p isbn: its own, or the one that was meant.
    void choose(qint64 id, const Isbn &isbn, const Edition &edition);
    void retryNotFound();

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

    [[nodiscard]] ScanLookup &lookup() { return m_lookup; }
    /// Whether the catalogue can be asked now; what is open waits for that.
    void setReachable(bool isReachable);

Q_SIGNALS:
    void taken(const alexandria::ScanReceipt &receipt);
    void answered(const QList<qint64> &entries); ///< the catalogue has said something about these
    void editionsKept(); ///< of entries, on disk: ScanStore::editions() has them now
    void entryShown(qint64 entry); ///< undone, redone or changed: to be looked at
    void listChanged(); ///< another one is open, or it has another name
    void historyChanged();
    void failed(const alexandria::Error &error); ///< a list could not be read, or scans are not being saved
    void recovered(); ///< they are again

private:
    void switchWhenSettled(const std::function<void()> &change);
    void show(const KeptScanList &list, ScanSaver::Origin origin, const QList<ScanEntry> &entries);
    void showWaiting();
    [[nodiscard]] bool isRepeated(const QString &code);
    void take(const ScanReading &reading);
    void commit(const ScanChange &change, const ScanSaver::Done &done = {});
    /// Does it, and says what has to be written.
    [[nodiscard]] ScanWrite apply(const ScanChange &change, Step step);
    void write(const ScanWrite &write, const ScanSaver::Done &done = {});
    [[nodiscard]] ScanChange changeOf(qint64 id, const std::function<void(ScanEntry &)> &change) const;
    void onAnswered(const QList<IsbnAnswer> &answers);
    void step(QList<ScanChange> &from, QList<ScanChange> &to);
    [[nodiscard]] ScanEntry newEntry() const;
    [[nodiscard]] QList<ScanEntry> asNew(const QList<ScanEntry> &entries) const;
    void lookUpOpen(const QList<ScanEntry> &entries);

    ScanStore &m_store;
    SteadyClock m_clock;
    ScannerSettings m_scanner;
    ScanListModel m_entries;
    ScanLookup m_lookup;
    ScanSaver m_saver;
    bool m_isReady = false;
    bool m_isReachable = true;
    std::function<void()> m_switch; ///< to another list, when this one is settled
    int m_opening = 0; ///< the number of the newest; older answers are dropped
    QList<QString> m_early; ///< scans that came before the list was there
    QString m_lastCode;
    std::chrono::milliseconds m_lastScan{0};
    QList<ScanChange> m_undo;
    bool m_isAddedLast = false; ///< the last change added many, and more may join it
    QList<ScanChange> m_redo;
};

} // namespace alexandria
