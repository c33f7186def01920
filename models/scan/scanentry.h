// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/edition.h"
#include "models/isbn/isbn.h"

#include <QList>
#include <QString>

#include <optional>

namespace alexandria {

/// What the row of a scan list shows of an edition; the whole of it is kept beside the list, by its key.
struct ScannedEdition
{
    QString key; ///< "/books/OL7353617M"
    QString title;
    QString authors;
    std::optional<int> year;

    [[nodiscard]] static ScannedEdition of(const Edition &edition);

    friend bool operator==(const ScannedEdition &, const ScannedEdition &) = default;
};

/// One book of a scan list, in the place where it lay in the pile.
struct ScanEntry
{
    enum class State {
        Open, ///< to be looked up, or being looked up
        Found,
        Several, ///< editions bear the ISBN, and none is chosen; the first is shown
        NotFound,
        NotAnIsbn,
    };

    qint64 id = 0; ///< over 0, random: never used again, in no list
    qint64 place = 0; ///< orders the list; what is scanned later has a higher one
    qint64 scanned = 0; ///< milliseconds since 1970
    QString input; ///< as scanned or as in the file, one line
    std::optional<Isbn> isbn; ///< nothing for NotAnIsbn alone
    int count = 1; ///< how many copies, 1 at least
    QString note;
    State state = State::Open;
    std::optional<ScannedEdition> edition; ///< of Found and Several
    int editionCount = 0; ///< how many editions bear the ISBN
    qint64 record = 0; ///< of the file it came from; 0 when it came from none

    friend bool operator==(const ScanEntry &, const ScanEntry &) = default;
};

/// The line of a file that an entry was taken from, so that its other columns stay with it.
struct FileRecord
{
    qint64 id = 0; ///< over 0, random
    QString text; ///< the whole record as it stood, without its line end
    /// Of the record with the names of the columns, whose text has the separator before it; 0 for none.
    qint64 header = 0;

    friend bool operator==(const FileRecord &, const FileRecord &) = default;
};

/// An id for an entry, a list or a record: over 0, random, as good as never given twice.
[[nodiscard]] qint64 newScanId();

/// One thing a person did to a scan list: entries before and after, known by their ids.
///
/// An entry that is only in `after` was added, one only in `before` removed. Of one in both, those of count,
/// note, ISBN and chosen edition that differ were changed; what a catalogue answered since is left alone.
struct ScanChange
{
    QList<ScanEntry> before;
    QList<ScanEntry> after;

    [[nodiscard]] ScanChange reversed() const { return {after, before}; }
    [[nodiscard]] bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
};

/// What has to be written so that a list on disk is as the one in memory.
struct ScanWrite
{
    QList<ScanEntry> entries; ///< added or changed, as they are now
    QList<qint64> removed;
    QList<Edition> editions; ///< that the entries name
    QList<FileRecord> records; ///< that the entries name, when they are new

    [[nodiscard]] bool isEmpty() const { return entries.isEmpty() && removed.isEmpty(); }
};

} // namespace alexandria
