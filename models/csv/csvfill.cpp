// SPDX-License-Identifier: MIT
#include "models/csv/csvfill.h"

#include "models/csv/csvformat.h"

#include <algorithm>
#include <utility>

namespace alexandria {

namespace {

/// Whether a quote right before or in @p value, once that is written in quotes, could end a cell (CsvReader).
bool couldClose(QStringView value, QChar separator)
{
    qsizetype place = 0;
    while (place < value.size() && value[place] == u'"')
        ++place;
    while (place < value.size() && value[place] != separator
           && (value[place] == u' ' || value[place] == u'\t'))
        ++place;
    return place == value.size() || value[place] == separator || value[place] == u'\r'
        || value[place] == u'\n';
}

/// One record, taken apart and put together again.
class RecordFill
{
public:
    RecordFill(QStringView record, const CsvFillPlan &plan)
        : m_plan(plan)
        , m_text(record)
        , m_reader(record, plan.separator)
        , m_isBlank(!m_reader.readNext(m_record) || m_record.isBlank())
    {
        const auto isFilled = [this](const CsvCell &cell) {
            return !m_reader.slice(cell).trimmed().isEmpty();
        };
        const auto &cells = m_record.cells;
        m_isTooLong = cells.size() > plan.width
            && std::any_of(cells.begin() + std::ptrdiff_t(plan.width), cells.end(), isFilled);
        m_quotesAll = std::any_of(cells.begin(), cells.end(), isFilled)
            && std::all_of(cells.begin(), cells.end(),
                           [&isFilled](const CsvCell &cell) { return cell.isQuoted || !isFilled(cell); });
    }

    void fill(std::size_t column, const QString &value)
    {
        const bool isNew = column >= m_plan.width;
        if (m_isBlank || (m_isTooLong && !isNew) || couldClose(value, m_plan.separator))
            return;
        const std::size_t place = m_isTooLong ? m_record.cells.size() + column - m_plan.width : column;
        const bool isThere = place < m_record.cells.size();
        const QString before = isThere ? m_reader.value(m_record.cells[place]) : QString();
        const QString after = m_plan.guardsFormulas ? guarded(value) : value;
        if (before == after || (!before.trimmed().isEmpty() && !m_plan.overwrites))
            return;
        const bool wasQuoted = isThere && m_reader.slice(m_record.cells[place]).contains(u'"');
        m_pieces.emplace_back(place, written(after, wasQuoted || m_quotesAll));
        m_cells.push_back({0, place, before, after});
    }

    [[nodiscard]] CsvFilledText filled()
    {
        if (m_pieces.empty())
            return {m_text.toString(), {}};
        QString text;
        std::sort(m_pieces.begin(), m_pieces.end());
        const std::size_t size = std::max(m_record.cells.size(), m_pieces.back().first + 1);
        auto piece = m_pieces.begin();
        for (std::size_t i = 0; i < size; ++i) {
            if (i > 0)
                text += m_plan.separator;
            if (piece != m_pieces.end() && piece->first == i)
                text += (piece++)->second;
            else if (i < m_record.cells.size())
                text += m_reader.slice(m_record.cells[i]);
        }
        return {text, m_cells};
    }

private:
    [[nodiscard]] QString written(const QString &value, bool isQuoted) const
    {
        CsvFormat format;
        format.separator = m_plan.separator;
        return isQuoted ? csvQuoted(value) : format.cell(value);
    }

    const CsvFillPlan &m_plan;
    QStringView m_text;
    CsvReader m_reader;
    CsvRecord m_record;
    bool m_isBlank;
    bool m_isTooLong = false;
    bool m_quotesAll = false; ///< so does who wrote the table
    std::vector<std::pair<std::size_t, QString>> m_pieces;
    std::vector<CsvFilledCell> m_cells;
};

} // namespace

CsvFilledText filledRecord(QStringView record, const QStringList &values, const CsvFillPlan &plan)
{
    Q_ASSERT(values.size() == qsizetype(plan.columns.size()));
    RecordFill fill(record, plan);
    for (qsizetype i = 0; i < values.size(); ++i)
        fill.fill(plan.columns[std::size_t(i)], values[i]);
    return fill.filled();
}

QString filledHeader(QStringView header, const QStringList &names, const CsvFillPlan &plan)
{
    Q_ASSERT(names.size() == qsizetype(plan.columns.size()));
    QStringList newNames = names;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (plan.columns[i] < plan.width)
            newNames[qsizetype(i)].clear();
    }
    return filledRecord(header, newNames, plan).text;
}

CsvFilledText filledText(QStringView text, const CsvFillPlan &plan, const CsvValues &valuesOf)
{
    CsvFilledText filled;
    filled.text.reserve(text.size());
    CsvReader reader(text, plan.separator);
    CsvRecord record;
    for (qint64 number = 0; reader.readNext(record); ++number) {
        const QStringList values = valuesOf(number, reader, record);
        const QStringView old = text.sliced(record.begin, record.end - record.begin);
        if (values.isEmpty()) {
            filled.text += old;
        } else {
            CsvFilledText one = filledRecord(old, values, plan);
            filled.text += one.text;
            for (CsvFilledCell &cell : one.cells) {
                cell.record = number;
                filled.cells.push_back(std::move(cell));
            }
        }
        filled.text += text.sliced(record.end, record.next - record.end);
    }
    return filled;
}

} // namespace alexandria
