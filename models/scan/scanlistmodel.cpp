// SPDX-License-Identifier: MIT
#include "models/scan/scanlistmodel.h"

#include "models/scan/scanrowtext.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <ranges>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

/// Each costs a move of what follows, and whoever shows the list as much again.
constexpr std::size_t MostRuns = 256;

bool isNumber(int column)
{
    return column == ScanListModel::PositionColumn || column == ScanListModel::YearColumn
        || column == ScanListModel::CountColumn;
}

int scanAlignment(int column)
{
    return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// Never taken for markup that a title happens to be.
QString toolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return "<qt>"_L1 + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</qt>"_L1;
}

/// @p now with what differs between @p from and @p to, and with nothing else of @p to.
///
/// What came of an ISBN goes with it; so does the edition that was chosen.
ScanEntry changedEntry(ScanEntry now, const ScanEntry &from, const ScanEntry &to)
{
    if (from.count != to.count)
        now.count = to.count;
    if (from.note != to.note)
        now.note = to.note;
    if (from.isbn != to.isbn || from.input != to.input || from.state != to.state
        || from.edition != to.edition) {
        now.input = to.input;
        now.isbn = to.isbn;
        now.state = to.state;
        now.edition = to.edition;
        now.editionCount = to.editionCount;
    }
    return now;
}

/// Neighbouring rows, from `row` on.
struct Run
{
    int row = 0;
    int count = 0;
};

/// @p rows are in order.
std::vector<Run> runsOf(const std::vector<int> &rows)
{
    std::vector<Run> runs;
    for (const int row : rows) {
        if (!runs.empty() && runs.back().row + runs.back().count == row)
            ++runs.back().count;
        else
            runs.push_back({row, 1});
    }
    return runs;
}

ScanEntry answeredEntry(ScanEntry entry, const IsbnAnswer &answer)
{
    entry.editionCount = int(answer.editions.size());
    entry.state = entry.editionCount == 0 ? ScanEntry::State::NotFound
        : entry.editionCount == 1         ? ScanEntry::State::Found
                                          : ScanEntry::State::Several;
    if (entry.editionCount > 0)
        entry.edition = ScannedEdition::of(answer.editions.first());
    return entry;
}

} // namespace

int ScanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ScanListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScanListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScanEntry &shown = entry(index.row());
    const ScanRowText text(shown, index.row() + 1, m_isWaiting);
    switch (role) {
    case Qt::DisplayRole:
        return text.shown(index.column());
    case Qt::EditRole:
        if (index.column() == CountColumn)
            return shown.count;
        return index.column() == NoteColumn ? shown.note : text.shown(index.column());
    case Qt::AccessibleTextRole:
        return text.spoken(index.column());
    case Qt::ToolTipRole:
        return toolTip(text.explanation(neighbours(index.row())));
    case Qt::TextAlignmentRole:
        return scanAlignment(index.column());
    case SortRole:
        return text.sortKey(index.column());
    case StateRole:
        return int(shown.state);
    default:
        return {};
    }
}

QVariant ScanListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return scanAlignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case PositionColumn:
        //: the head of a column with numbers from 1
        return tr("No.");
    case TitleColumn:
        return tr("Title");
    case AuthorsColumn:
        return tr("Authors");
    case YearColumn:
        return tr("Year");
    case IsbnColumn:
        return tr("ISBN");
    case StateColumn:
        return tr("State");
    case CountColumn:
        return tr("Copies");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags ScanListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = index.column() == CountColumn || index.column() == NoteColumn;
    return index.isValid() && isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool ScanListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const ScanEntry &edited = entry(index.row());
    if (index.column() == NoteColumn) {
        if (value.toString() != edited.note)
            Q_EMIT noteEdited(edited.id, value.toString());
        return true;
    }
    if (index.column() != CountColumn || value.toInt() < 1)
        return false;
    if (value.toInt() != edited.count)
        Q_EMIT countEdited(edited.id, value.toInt());
    return true;
}

std::pair<QString, QString> ScanListModel::neighbours(int row) const
{
    const auto titleOf = [](const ScanEntry &entry) {
        return entry.edition ? entry.edition->title : QString();
    };
    std::pair<QString, QString> titles;
    for (int before = row - 1; before >= 0 && titles.first.isEmpty(); --before)
        titles.first = titleOf(entry(before));
    for (int after = row + 1; after < rowCount() && titles.second.isEmpty(); ++after)
        titles.second = titleOf(entry(after));
    return titles;
}

void ScanListModel::reset(const QList<ScanEntry> &entries)
{
    beginResetModel();
    m_entries.reset({entries.cbegin(), entries.cend()});
    endResetModel();
}

ScanWrite ScanListModel::apply(const ScanChange &change)
{
    QHash<qint64, const ScanEntry *> before;
    for (const ScanEntry &old : change.before)
        before.insert(old.id, &old);
    std::vector<int> changedRows;
    std::vector<ScanEntry> added;
    QSet<qint64> addedIds;
    for (const ScanEntry &wanted : change.after) {
        const ScanEntry *from = before.take(wanted.id);
        const auto row = rowOf(wanted.id);
        if (from && row) {
            m_entries.replace(*row, changedEntry(entry(*row), *from, wanted));
            changedRows.push_back(*row);
        } else if (!from && !row && !addedIds.contains(wanted.id)) {
            addedIds << wanted.id;
            added.push_back(wanted);
        }
    }
    ScanWrite write;
    write.entries = changed(std::move(changedRows));
    std::vector<int> gone;
    for (const ScanEntry *old : std::as_const(before)) {
        if (const auto row = rowOf(old->id))
            gone.push_back(*row);
    }
    std::sort(gone.begin(), gone.end());
    for (const int row : gone)
        write.removed << entry(row).id;
    remove(gone);
    std::sort(added.begin(), added.end(), ScanEntries::isBefore);
    write.entries.append(QList<ScanEntry>(added.cbegin(), added.cend()));
    add(std::move(added));
    return write;
}

ScanWrite ScanListModel::answer(const QList<IsbnAnswer> &answers)
{
    ScanWrite write;
    std::vector<int> rows;
    for (const IsbnAnswer &answer : answers) {
        if (answer.editions.isEmpty() && answer.unanswered)
            continue;
        const std::size_t rowsBefore = rows.size();
        for (const int row : m_entries.rowsOf(answer.isbn)) {
            if (entry(row).state != ScanEntry::State::Open)
                continue;
            m_entries.replace(row, answeredEntry(entry(row), answer));
            rows.push_back(row);
        }
        if (rows.size() > rowsBefore && !answer.editions.isEmpty())
            write.editions << answer.editions.first();
    }
    write.entries = changed(std::move(rows));
    return write;
}

ScanWrite ScanListModel::reopenNotFound()
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount() && countOf(ScanEntry::State::NotFound) > 0; ++row) {
        if (entry(row).state != ScanEntry::State::NotFound)
            continue;
        ScanEntry reopened = entry(row);
        reopened.state = ScanEntry::State::Open;
        m_entries.replace(row, std::move(reopened));
        rows.push_back(row);
    }
    ScanWrite write;
    write.entries = changed(std::move(rows));
    return write;
}

void ScanListModel::setWaiting(bool isWaiting)
{
    const auto open = m_entries.openRows();
    if (std::exchange(m_isWaiting, isWaiting) == isWaiting || !open)
        return;
    Q_EMIT dataChanged(index(open->first, 0), index(open->second, ColumnCount - 1),
                       {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

/// @p entries are in order.
void ScanListModel::add(std::vector<ScanEntry> entries)
{
    std::vector<int> rows;
    rows.reserve(entries.size());
    for (const ScanEntry &added : entries)
        rows.push_back(m_entries.rowFor(added));
    // Those that go before the same row are one run.
    std::vector<std::size_t> firsts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || rows[i] != rows[i - 1])
            firsts.push_back(i);
    }
    if (firsts.size() > MostRuns) {
        std::vector<ScanEntry> all;
        all.reserve(std::size_t(m_entries.size()) + entries.size());
        std::merge(m_entries.all().begin(), m_entries.all().end(), entries.begin(), entries.end(),
                   std::back_inserter(all), ScanEntries::isBefore);
        beginResetModel();
        m_entries.reset(std::move(all));
        return endResetModel();
    }
    std::size_t end = entries.size();
    int movedBy = 0;
    for (const std::size_t first : std::views::reverse(firsts)) { // from the end: rows stay true
        const std::span run(entries.begin() + std::ptrdiff_t(first), end - first);
        beginInsertRows({}, rows[first], rows[first] + int(run.size()) - 1);
        m_entries.insert(rows[first], run);
        endInsertRows();
        end = first;
        movedBy = int(run.size());
    }
    if (!rows.empty())
        moved(rows.front() + movedBy);
}

/// @p rows are in order.
void ScanListModel::remove(const std::vector<int> &rows)
{
    const std::vector<Run> runs = runsOf(rows);
    if (runs.size() > MostRuns) {
        std::vector<ScanEntry> kept;
        kept.reserve(std::size_t(m_entries.size()) - rows.size());
        auto gone = rows.cbegin();
        for (int row = 0; row < m_entries.size(); ++row) {
            if (gone != rows.cend() && *gone == row)
                ++gone;
            else
                kept.push_back(entry(row));
        }
        beginResetModel();
        m_entries.reset(std::move(kept));
        return endResetModel();
    }
    for (const Run &run : std::views::reverse(runs)) {
        beginRemoveRows({}, run.row, run.row + run.count - 1);
        m_entries.remove(run.row, run.count);
        endRemoveRows();
    }
    if (!rows.empty())
        moved(rows.front());
}

/// Says that these rows changed. The entries there, in order.
QList<ScanEntry> ScanListModel::changed(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<Run> runs = runsOf(rows);
    if (runs.size() > MostRuns)
        runs = {{rows.front(), rows.back() - rows.front() + 1}};
    for (const Run &run : runs)
        Q_EMIT dataChanged(index(run.row, 0), index(run.row + run.count - 1, ColumnCount - 1));
    QList<ScanEntry> entries;
    entries.reserve(qsizetype(rows.size()));
    for (const int row : rows)
        entries << entry(row);
    return entries;
}

/// What stands behind others has another number now.
void ScanListModel::moved(int firstRow)
{
    if (firstRow < rowCount())
        Q_EMIT dataChanged(index(firstRow, PositionColumn), index(rowCount() - 1, PositionColumn),
                           {Qt::DisplayRole, Qt::AccessibleTextRole});
}

} // namespace alexandria
