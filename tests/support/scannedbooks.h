// SPDX-License-Identifier: MIT
#pragma once

#include "models/scan/scanlistmodel.h"
#include "tests/support/cacheanswers.h"

#include <QAbstractItemModelTester>
#include <QIdentityProxyModel>

namespace alexandria {

/// Qt's tester at a scan list. It takes it for a mistake that the first column changes when rows before go,
/// as numbers do: here that column has the ids.
class ScanListTester : public QIdentityProxyModel
{
public:
    explicit ScanListTester(ScanListModel &model);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    ScanListModel &m_model;
    QAbstractItemModelTester m_tester;
};

/// The entry that was scanned as number @p number, with the ISBN of wholeEdition(@p edition); not looked up
/// yet.
[[nodiscard]] ScanEntry scannedEntry(int number, int edition);
/// The same with the ISBN of wholeEdition(@p number).
[[nodiscard]] ScanEntry scannedEntry(int number);
/// The same, found.
[[nodiscard]] ScanEntry foundEntry(int number);
[[nodiscard]] ScanEntry entryOfNoIsbn(int number, const QString &input);
/// @p count from @p first on, not looked up yet.
[[nodiscard]] QList<ScanEntry> scannedEntries(int first, int count);

/// What a catalogue says that has @p editions of wholeEdition(@p number), and those after it as well.
[[nodiscard]] IsbnAnswer answerOf(int number, int editions = 1);

[[nodiscard]] QList<ScanEntry> entriesIn(const ScanListModel &model);

} // namespace alexandria
