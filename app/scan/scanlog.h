// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace alexandria {

/// Whether the write-ahead log at @p path has lost something that was committed (sqlite.org/fileformat2.html,
/// section 4). SQLite reads up to the first frame that is wrong and says nothing of what follows.
///
/// Wrong is a frame of this log's salts whose checksum is not, when it ends a transaction or others of these
/// salts follow. A program that is killed leaves none, but for the few microseconds between the two writes of
/// the last one; a power cut may leave some of a write that nobody was told to be done.
[[nodiscard]] bool hasLostCommits(const QString &path);

} // namespace alexandria
