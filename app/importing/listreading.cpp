// SPDX-License-Identifier: MIT
#include "app/importing/listreading.h"

#include "models/isbn/isbnsyntax.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype ReadAtOnce = 500;
constexpr qsizetype TextWindow = 1 << 16; // characters
constexpr qsizetype LongestRecord = 1 << 20; // characters
constexpr int WindowsAtOnce = 16;

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

bool mayBeInIsbn(QChar character)
{
    const char16_t plain = folded(character);
    return isDigit(plain) || plain == u'X' || plain == u'-' || plain == u' ' || plain == Invisible;
}

bool isNoBlank(QChar character)
{
    return !character.isSpace();
}

/// The length of @p text up to and with the last character that @p isInside does not hold for.
template <typename Predicate> qsizetype lengthToLastOutside(QStringView text, Predicate isInside)
{
    return text.rend() - std::find_if_not(text.rbegin(), text.rend(), isInside);
}

/// Where a text without line ends can be cut and no ISBN is.
qsizetype placeToCut(QStringView text)
{
    const qsizetype outside = lengthToLastOutside(text, mayBeInIsbn);
    const qsizetype blank = outside > 0 ? outside : lengthToLastOutside(text, isNoBlank);
    return blank > 0 ? blank : text.size();
}

QStringList columnsOf(const CsvReader &reader, const CsvRecord &record)
{
    QStringList values;
    for (const CsvCell &cell : record.cells)
        values += reader.value(cell);
    return values;
}

/// A first row of words only, above whatever follows.
bool isOfNames(const QStringList &values)
{
    return std::none_of(values.begin(), values.end(), [](const QString &value) {
        return std::any_of(value.begin(), value.end(), [](QChar c) { return isDigit(folded(c)); });
    });
}

} // namespace

Result<ListStep> ListReading::next()
{
    if (!m_text.isReady()) {
        if (const auto prepared = m_text.prepare(); !prepared)
            return Failure(prepared.error());
    } else if (const auto read = readSome(); !read) {
        return Failure(read.error());
    }
    return step();
}

ListStep ListReading::step()
{
    ListStep step;
    step.rows = m_rows.first(std::min(m_rows.size(), ReadAtOnce));
    m_rows.remove(0, step.rows.size());
    step.table = m_table;
    step.isLast = m_text.isReady() && m_hasBegun && m_rows.isEmpty() && isAtEnd();
    step.total = m_text.total();
    step.done = step.isLast ? step.total : m_text.done();
    return step;
}

Result<> ListReading::readSome()
{
    for (int i = 0; i < WindowsAtOnce && m_rows.size() < ReadAtOnce; ++i) {
        m_needed = std::max(m_needed, TextWindow);
        if (auto filled = m_text.fill(m_needed); !filled)
            return filled;
        if (!m_hasBegun)
            begin();
        const qsizetype before = m_text.window().size();
        if (m_table)
            takeRecords();
        else
            takeLines();
        m_needed = m_text.window().size() < before ? TextWindow : m_needed * 2;
        if (isAtEnd())
            break;
    }
    return {};
}

/// Finds out whether it is a table; one column is one if it is called ISBN.
void ListReading::begin()
{
    m_hasBegun = true;
    const auto separator = separatorOf(m_text.window().first(std::min(m_text.window().size(), TextWindow)));
    const qsizetype header = takeHeader(separator.value_or(u','));
    if (separator || m_columns)
        m_text.take(header);
    else
        m_table.reset();
}

/// The length of the text up to the end of the header; 0 if there is none.
qsizetype ListReading::takeHeader(QChar separator)
{
    m_table = ListTable{separator, {}, 0};
    CsvReader reader(m_text.window(), separator);
    CsvRecord record;
    bool isThere = reader.readNext(record);
    const auto isBefore = [&reader](const CsvRecord &of) { // "sep=;", for spreadsheets alone
        return of.isBlank() || reader.slice(of.cells.front()).startsWith("sep="_L1);
    };
    while (isThere && isBefore(record))
        isThere = reader.readNext(record);
    const auto isGood = [](const IsbnInText &place) { return place.isbn.has_value(); };
    const QList<IsbnInText> places = isThere ? isbnsOfRow(reader, record) : QList<IsbnInText>();
    if (!isThere || std::any_of(places.begin(), places.end(), isGood))
        return 0;
    const QStringList names = columnsOf(reader, record);
    m_columns = IsbnColumns::fromHeader(names);
    if (!m_columns && !isOfNames(names))
        return 0;
    m_table->header = reader.slice({record.begin, record.end, false}).toString();
    return record.next;
}

void ListReading::takeRecords()
{
    const QStringView window = m_text.window();
    CsvReader reader(window, m_table->separator);
    CsvRecord record;
    qsizetype taken = 0;
    while (m_rows.size() < ReadAtOnce && reader.readNext(record)) {
        const bool isEndless = !record.isCertain && record.next - record.begin >= LongestRecord;
        if (isEndless && !m_columns && m_table->header.isEmpty()) {
            m_table.reset(); // commas between numbers, not between columns
            break;
        }
        if (!record.isCertain && !isEndless && !m_text.isWhole())
            break;
        takeRecord(reader, record);
        taken = record.next;
    }
    m_text.take(taken);
}

void ListReading::takeRecord(const CsvReader &reader, const CsvRecord &record)
{
    const QString text = reader.slice({record.begin, record.end, false}).toString();
    const QList<IsbnInText> places =
        m_columns ? m_columns->isbnsOf(reader, record) : isbnsOfRow(reader, record);
    if (places.isEmpty() && !QStringView(text).trimmed().isEmpty())
        ++m_table->rowsWithoutIsbn;
    if (places.isEmpty())
        return;
    const FileRecord of{newScanId(), text};
    for (const IsbnInText &place : places)
        m_rows.append({place.input, place.isbn, of});
}

void ListReading::takeLines()
{
    QStringView lines = m_text.window();
    if (!m_text.isWhole() || lines.size() > LongestRecord) {
        lines = lines.first(std::min(lines.size(), std::max(m_needed, TextWindow)));
        const qsizetype whole =
            lengthToLastOutside(lines, [](QChar character) { return !isLineEnd(character); });
        lines = lines.first(whole > 0 || lines.size() < LongestRecord ? whole : placeToCut(lines));
    }
    const QList<IsbnInText> places = isbnsInText(lines);
    for (const IsbnInText &place : places)
        m_rows.append({place.input, place.isbn, std::nullopt});
    m_text.take(lines.size());
}

} // namespace alexandria
