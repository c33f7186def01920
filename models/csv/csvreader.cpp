// SPDX-License-Identifier: MIT
#include "models/csv/csvreader.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype LongestQuoted = 1 << 18; // eight times what a spreadsheet lets a cell have
constexpr int SampleRecords = 200;

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/// How well a separator makes a table.
struct Regularity
{
    int records = 0; ///< with the most frequent number of cells, two at least
    qsizetype cells = 0; ///< that number

    friend bool operator<(const Regularity &left, const Regularity &right)
    {
        return std::tie(left.records, left.cells) < std::tie(right.records, right.cells);
    }
};

Regularity regularityWith(QChar separator, QStringView sample)
{
    std::map<qsizetype, int> recordsByCells;
    int records = 0;
    CsvRecord record;
    for (CsvReader reader(sample, separator); records < SampleRecords && reader.readNext(record);) {
        if (record.isBlank() || (records > 0 && !record.isCertain))
            continue;
        ++records;
        ++recordsByCells[static_cast<qsizetype>(record.cells.size())];
    }
    if (recordsByCells[1] * 3 > records)
        return {};
    Regularity best;
    for (const auto &[cells, count] : recordsByCells) {
        if (cells > 1)
            best = std::max(best, Regularity{count, cells});
    }
    return best;
}

} // namespace

CsvReader::CsvReader(QStringView text, QChar separator)
    : m_text(text)
    , m_separator(separator)
{ }

bool CsvReader::isEnd(qsizetype place)
{
    m_hasMetEnd = m_hasMetEnd || place >= m_text.size();
    return place >= m_text.size();
}

qsizetype CsvReader::afterBlanks(qsizetype place)
{
    while (!isEnd(place) && m_text[place] != m_separator && (m_text[place] == u' ' || m_text[place] == u'\t'))
        ++place;
    return place;
}

bool CsvReader::isEndOfCell(qsizetype place)
{
    return isEnd(place) || m_text[place] == m_separator || isLineEnd(m_text[place]);
}

/// -1 if the quote at @p opening is none.
qsizetype CsvReader::closingQuote(qsizetype opening)
{
    const qsizetype limit = opening + LongestQuoted;
    for (qsizetype place = opening + 1; place < limit && !isEnd(place); ++place) {
        if (m_text[place] != u'"')
            continue;
        const bool isDoubled = !isEnd(place + 1) && m_text[place + 1] == u'"';
        if (!isDoubled)
            return isEndOfCell(afterBlanks(place + 1)) ? place : -1;
        ++place;
    }
    return -1;
}

CsvCell CsvReader::readCell()
{
    CsvCell cell{m_place, m_place, false};
    const qsizetype first = afterBlanks(m_place);
    if (!isEnd(first) && m_text[first] == u'"') {
        const qsizetype closing = closingQuote(first);
        cell.isQuoted = closing >= 0;
        if (cell.isQuoted)
            m_place = afterBlanks(closing + 1);
    }
    while (!isEndOfCell(m_place))
        ++m_place;
    cell.end = m_place;
    return cell;
}

qsizetype CsvReader::afterLineEnd(qsizetype place)
{
    if (isEnd(place))
        return place;
    const bool isPair = m_text[place] == u'\r' && !isEnd(place + 1) && m_text[place + 1] == u'\n';
    return place + (isPair ? 2 : 1);
}

bool CsvReader::readNext(CsvRecord &record)
{
    if (m_place >= m_text.size())
        return false;
    m_hasMetEnd = false;
    record.begin = m_place;
    record.cells.clear();
    record.cells.push_back(readCell());
    while (m_place < m_text.size() && m_text[m_place] == m_separator) {
        ++m_place;
        record.cells.push_back(readCell());
    }
    record.end = m_place;
    m_place = afterLineEnd(m_place);
    record.next = m_place;
    record.isCertain = !m_hasMetEnd;
    return true;
}

QString CsvReader::value(const CsvCell &cell) const
{
    if (!cell.isQuoted)
        return slice(cell).toString();
    const QStringView quoted = slice(cell).trimmed();
    return quoted.sliced(1, quoted.size() - 2).toString().replace(R"("")"_L1, R"(")"_L1);
}

std::optional<QChar> separatorOf(QStringView sample)
{
    std::optional<QChar> separator;
    Regularity best;
    for (const QChar candidate : {u';', u'|', u','}) { // a comma is the likeliest in a text
        const Regularity regularity = regularityWith(candidate, sample);
        if (best < regularity) {
            best = regularity;
            separator = candidate;
        }
    }
    const int withTabs = regularityWith(u'\t', sample).records;
    if (withTabs > 0 && withTabs >= best.records) // no cell has a tab in it by chance
        return u'\t';
    return separator;
}

} // namespace alexandria
