// SPDX-License-Identifier: MIT
#include "tests/support/scannedbooks.h"

using namespace Qt::StringLiterals;

namespace alexandria {

ScanListTester::ScanListTester(ScanListModel &model)
    : m_model(model)
    , m_tester((setSourceModel(&model), this), QAbstractItemModelTester::FailureReportingMode::QtTest)
{ }

QVariant ScanListTester::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.column() == ScanListModel::PositionColumn && role == Qt::DisplayRole)
        return m_model.entry(index.row()).id;
    return QIdentityProxyModel::data(index, role);
}

ScanEntry scannedEntry(int number, int edition)
{
    constexpr qint64 Distance = 1'000; // between places, and milliseconds between two scans
    constexpr qint64 Start = 1'764'000'000'000;
    ScanEntry entry;
    entry.id = number + 1;
    entry.place = (number + 1) * Distance;
    entry.scanned = Start + number * Distance;
    entry.isbn = isbnOf(edition);
    entry.input = entry.isbn->toIsbn13();
    return entry;
}

ScanEntry scannedEntry(int number)
{
    return scannedEntry(number, number);
}

ScanEntry foundEntry(int number)
{
    ScanEntry entry = scannedEntry(number);
    entry.state = ScanEntry::State::Found;
    entry.edition = ScannedEdition::of(wholeEdition(number));
    entry.editionCount = 1;
    return entry;
}

ScanEntry entryOfNoIsbn(int number, const QString &input)
{
    ScanEntry entry = scannedEntry(number);
    entry.isbn.reset();
    entry.input = input;
    entry.state = ScanEntry::State::NotAnIsbn;
    return entry;
}

QList<ScanEntry> scannedEntries(int first, int count)
{
    QList<ScanEntry> entries;
    entries.reserve(count);
    for (int number = first; number < first + count; ++number)
        entries << scannedEntry(number);
    return entries;
}

IsbnAnswer answerOf(int number, int editions)
{
    return {isbnOf(number), wholePage(number, editions).editions, {}, {}};
}

QList<ScanEntry> entriesIn(const ScanListModel &model)
{
    QList<ScanEntry> entries;
    for (int row = 0; row < model.rowCount(); ++row)
        entries << model.entry(row);
    return entries;
}

} // namespace alexandria
