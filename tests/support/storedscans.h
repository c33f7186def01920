// SPDX-License-Identifier: MIT
#pragma once

#include "app/scan/scanstore.h"
#include "tests/support/scannedbooks.h"

namespace alexandria {

/// What the program `scanwriter` saves as number @p number; its edition is wholeEdition(@p number).
[[nodiscard]] ScanWrite writtenScan(int number);

/// A new list, waited for; its id.
[[nodiscard]] qint64 newListOnDisk(ScanStore &store, const QString &name = QStringLiteral("shelf"));
/// Saves and waits; false when that failed.
bool saveOnDisk(ScanStore &store, qint64 list, const ScanWrite &write);
[[nodiscard]] QList<ScanEntry> entriesOnDisk(ScanStore &store, qint64 list);
/// Empty when that failed, as the error of a test that expects otherwise.
[[nodiscard]] QList<KeptScanList> listsOnDisk(ScanStore &store);

/// Runs one statement in the file itself, past the store. All rows' first values as text.
QStringList inScanFile(const QString &folder, const QString &sql);

} // namespace alexandria
