// SPDX-License-Identifier: MIT
#include "models/csv/csvfillmodel.h"

#include "models/csv/csvreader.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr std::size_t MostColumns = 1000; // shown; what is beyond is filled all the same
constexpr qsizetype LongestShown = 300; // characters of a cell
constexpr qsizetype LongestExplained = 3000;

/// One line of it.
QString shownValue(const QString &value)
{
    QString shown = value.left(LongestShown);
    for (QChar &character : shown) {
        if (character == u'\n' || character == u'\r' || character == u'\t')
            character = u' ';
    }
    return value.size() > LongestShown ? shown + u'…' : shown;
}

/// Never taken for the markup that it may contain.
QString explainedValue(const QString &value)
{
    return value.left(LongestExplained).toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

bool isEarlierCell(const CsvFilledCell &one, const CsvFilledCell &other)
{
    return std::tie(one.record, one.column) < std::tie(other.record, other.column);
}

} // namespace

void CsvFillModel::setSheet(const CsvSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_newNames.clear();
    m_filled.clear();
    m_readRow = -1;
    endResetModel();
}

void CsvFillModel::setNewColumns(const QStringList &names)
{
    clearFilled();
    if (names == m_newNames)
        return;
    const int before = columnCount();
    const QStringList old = std::exchange(m_newNames, names);
    const int after = columnCount();
    m_newNames = old;
    if (after > before)
        beginInsertColumns({}, before, after - 1);
    else if (after < before)
        beginRemoveColumns({}, after, before - 1);
    m_newNames = names;
    if (after > before)
        endInsertColumns();
    else if (after < before)
        endRemoveColumns();
    if (const int first = int(m_sheet.width); first < after)
        Q_EMIT headerDataChanged(Qt::Horizontal, first, after - 1);
}

void CsvFillModel::addFilled(std::vector<CsvFilledCell> cells)
{
    const qint64 end = m_sheet.firstRecord + rowCount();
    std::erase_if(cells, [this, end](const CsvFilledCell &cell) {
        return cell.record < m_sheet.firstRecord || cell.record >= end;
    });
    if (cells.empty())
        return;
    std::sort(cells.begin(), cells.end(), &isEarlierCell);
    Q_ASSERT(m_filled.empty() || isEarlierCell(m_filled.back(), cells.front()));
    const int first = int(cells.front().record - m_sheet.firstRecord);
    const int last = int(cells.back().record - m_sheet.firstRecord);
    m_filled.insert(m_filled.end(), std::make_move_iterator(cells.begin()),
                    std::make_move_iterator(cells.end()));
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void CsvFillModel::clearFilled()
{
    if (m_filled.empty())
        return;
    m_filled.clear();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QModelIndex CsvFillModel::firstFilled() const
{
    if (m_filled.empty())
        return {};
    const CsvFilledCell &first = m_filled.front();
    return index(int(first.record - m_sheet.firstRecord), int(first.column));
}

int CsvFillModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet.rows.empty() ? 0 : int(m_sheet.rows.size()) - 1;
}

/// A record that is longer than the header gets its new cells behind its last one.
int CsvFillModel::columnCount(const QModelIndex &parent) const
{
    const std::size_t columns = std::max(m_sheet.columns, m_sheet.width) + std::size_t(m_newNames.size());
    return parent.isValid() ? 0 : int(std::min(columns, MostColumns));
}

QVariant CsvFillModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CsvFilledCell *filled = filledAt(index.row(), index.column());
    const QString value = filled ? filled->after : written(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownValue(value);
    case Qt::AccessibleTextRole:
        if (!filled)
            return shownValue(value);
        return filled->before.trimmed().isEmpty()
            //: Spoken of a cell; %1: its value
            ? tr("%1, filled").arg(shownValue(value))
            : tr("%1, filled, was: %2").arg(shownValue(value), shownValue(filled->before));
    case Qt::ToolTipRole:
        if (value.isEmpty())
            return {};
        if (!filled || filled->before.trimmed().isEmpty())
            return QString("<qt>"_L1 + explainedValue(value)
                           + (filled ? "<br><i>"_L1 + tr("filled") + "</i>"_L1 : QString()) + "</qt>"_L1);
        return QString("<qt>"_L1 + explainedValue(value) + "<br><i>"_L1
                       + tr("filled, was: %1").arg(explainedValue(filled->before)) + "</i></qt>"_L1);
    case IsFilledRole:
        return filled != nullptr;
    case BeforeRole:
        return filled ? filled->before : value;
    default:
        return {};
    }
}

QVariant CsvFillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(columnName(section))
                                         : QVariant(m_sheet.firstRecord + section + 1);
}

QString CsvFillModel::columnName(int column) const
{
    if (column < int(m_sheet.names.size()))
        return m_sheet.names[column].simplified();
    const qsizetype added = column - qsizetype(m_sheet.width);
    if (added >= 0 && added < m_newNames.size())
        return m_newNames[added];
    return QString::number(column + 1);
}

QString CsvFillModel::written(int row, int column) const
{
    if (row != m_readRow) {
        const qsizetype begin = m_sheet.rows[std::size_t(row)];
        const qsizetype end = m_sheet.rows[std::size_t(row) + 1];
        CsvReader reader(QStringView(m_sheet.text).sliced(begin, end - begin), m_sheet.separator);
        CsvRecord record;
        m_readCells.clear();
        if (reader.readNext(record)) {
            const std::size_t count = std::min(record.cells.size(), MostColumns);
            for (std::size_t i = 0; i < count; ++i)
                m_readCells += reader.value(record.cells[i]);
        }
        m_readRow = row;
    }
    return m_readCells.value(column);
}

const CsvFilledCell *CsvFillModel::filledAt(int row, int column) const
{
    CsvFilledCell wanted;
    wanted.record = m_sheet.firstRecord + row;
    wanted.column = std::size_t(column);
    const auto found = std::lower_bound(m_filled.begin(), m_filled.end(), wanted, &isEarlierCell);
    const bool isThere =
        found != m_filled.end() && found->record == wanted.record && found->column == wanted.column;
    return isThere ? &*found : nullptr;
}

} // namespace alexandria
