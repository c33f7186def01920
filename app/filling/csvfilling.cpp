// SPDX-License-Identifier: MIT
#include "app/filling/csvfilling.h"

#include "models/catalogue/folding.h"
#include "models/core/whendone.h"
#include "models/exporting/exportcells.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr std::size_t RowsOfPiece = 1000; // two round trips of IsbnLookup
constexpr int SearchesOfPiece = 20; // a round trip each: somebody waits to see what comes of them

/// Without case, accents and signs: "Émile, ou De l'éducation" is "emile ou de l education".
QString comparable(const QString &title)
{
    return wordsOf(folded(title)).join(u' ');
}

bool isOfTitle(const Edition &edition, const QString &title)
{
    const QString wanted = comparable(title);
    return comparable(edition.title) == wanted || comparable(fullTitle(edition)) == wanted;
}

} // namespace

CsvFilling::CsvFilling(EditionSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_lookup(source)
{
    connect(&m_lookup, &IsbnLookup::answered, this, &CsvFilling::takeAnswers);
    connect(&m_lookup, &IsbnLookup::finished, this, &CsvFilling::assignEditions);
    connect(&m_lookup, &IsbnLookup::failed, this, &CsvFilling::fail);
}

void CsvFilling::start(const FillTable &table, const FillPlan &plan, EditionSource::Freshness freshness)
{
    cancel();
    m_isRunning = true;
    m_freshness = freshness;
    m_table = table;
    m_plan = plan;
    m_reader.emplace(m_table.text, m_table.separator);
    m_encoder.emplace(m_table.encoding, m_table.hasMark);
    m_report = {};
    m_number = 0;
    m_isAtEnd = false;
    ++m_run;
    takeRowsLater();
}

void CsvFilling::cancel()
{
    m_isRunning = false;
    m_lookup.cancel();
    m_page.cancel();
}

/// It may be cancelled first.
void CsvFilling::takeRowsLater()
{
    const auto take = [this, run = m_run] {
        if (m_isRunning && run == m_run)
            takeRows();
    };
    QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
}

void CsvFilling::takeRows()
{
    m_rows.clear();
    m_editions.clear();
    m_searched = 0;
    CsvRecord record;
    int searches = 0;
    while (m_rows.size() < RowsOfPiece && searches < SearchesOfPiece) {
        m_isAtEnd = !m_reader->readNext(record);
        if (m_isAtEnd)
            break;
        takeRecord(record);
        ++m_number;
        if (!m_rows.empty() && m_rows.back().query)
            ++searches;
    }
    lookUp();
}

void CsvFilling::takeRecord(const CsvRecord &record)
{
    const QStringView text = QStringView(m_table.text);
    if (record.begin >= m_table.dataBegin)
        return m_rows.push_back(rowOf(record));
    const QStringView old = text.sliced(record.begin, record.end - record.begin);
    QStringList names;
    for (const FillColumn &column : std::as_const(m_plan.columns))
        names += column.name;
    m_text += record.begin == m_table.headerBegin ? filledHeader(old, names, m_plan.csv) : old.toString();
    m_text += text.sliced(record.end, record.next - record.end);
}

CsvFilling::Row CsvFilling::rowOf(const CsvRecord &record) const
{
    Row row;
    row.number = m_number;
    row.record = record;
    if (record.isBlank())
        return row;
    QList<IsbnInText> places;
    if (m_plan.isbns)
        places = m_plan.isbns->isbnsOf(*m_reader, record);
    else if (!m_plan.titleColumn)
        places = isbnsOfRow(*m_reader, record);
    for (const IsbnInText &place : std::as_const(places)) {
        if (place.isbn)
            row.isbns += *place.isbn;
    }
    row.isInvalid = !places.isEmpty() && row.isbns.isEmpty();
    if (places.isEmpty())
        row.query = queryOf(record);
    return row;
}

std::optional<SearchQuery> CsvFilling::queryOf(const CsvRecord &record) const
{
    if (!m_plan.titleColumn)
        return std::nullopt;
    const QString title = valueAt(record, *m_plan.titleColumn);
    if (comparable(title).isEmpty())
        return std::nullopt;
    const QString author = m_plan.authorColumn ? valueAt(record, *m_plan.authorColumn) : QString();
    const auto query = SearchQuery::forFields(title, comparable(author).isEmpty() ? QString() : author);
    return query ? std::optional(*query) : std::nullopt;
}

QString CsvFilling::valueAt(const CsvRecord &record, std::size_t column) const
{
    return column < record.cells.size() ? m_reader->value(record.cells[column]) : QString();
}

void CsvFilling::lookUp()
{
    QList<Isbn> isbns;
    QSet<Isbn> known;
    for (const Row &row : m_rows) {
        for (const Isbn &isbn : row.isbns) {
            if (!known.contains(isbn))
                isbns += isbn;
            known.insert(isbn);
        }
    }
    if (isbns.isEmpty())
        return searchNext();
    m_lookup.start(isbns, m_freshness);
}

/// False, and it is the end, when the catalogue's own answer was asked for.
bool CsvFilling::mayUse(const std::optional<Error> &unanswered)
{
    if (!unanswered)
        return true;
    m_report.unanswered = unanswered;
    if (m_freshness != EditionSource::Freshness::PastCache)
        return true;
    fail(*unanswered);
    return false;
}

void CsvFilling::takeAnswers(const QList<IsbnAnswer> &answers)
{
    for (const IsbnAnswer &answer : answers) {
        if (!m_isRunning || !mayUse(answer.unanswered))
            return;
        if (!answer.editions.isEmpty())
            m_editions.insert(answer.isbn, answer.editions.first());
    }
}

void CsvFilling::assignEditions()
{
    if (!m_isRunning)
        return;
    for (Row &row : m_rows) {
        const auto found = std::find_if(row.isbns.begin(), row.isbns.end(),
                                        [this](const Isbn &isbn) { return m_editions.contains(isbn); });
        if (found == row.isbns.end())
            continue;
        row.isbn = *found;
        row.edition = m_editions.value(*found);
    }
    searchNext();
}

void CsvFilling::searchNext()
{
    while (m_searched < m_rows.size() && !m_rows[m_searched].query)
        ++m_searched;
    if (m_searched == m_rows.size())
        return writeRows();
    m_page = m_source.page(*m_rows[m_searched].query, {}, EditionSource::Purpose::Export, m_freshness);
    whenDone(m_page, this, [this, run = m_run](const Result<EditionPage> &page) {
        if (!m_isRunning || run != m_run)
            return;
        if (page)
            takePage(*page);
        else
            fail(page.error());
    });
}

void CsvFilling::takePage(const EditionPage &page)
{
    if (!mayUse(page.unanswered))
        return;
    Row &row = m_rows[m_searched++];
    const auto found =
        std::find_if(page.editions.begin(), page.editions.end(),
                     [&row](const Edition &edition) { return isOfTitle(edition, row.query->title); });
    if (!page.isApproximate && found != page.editions.end())
        row.edition = *found;
    searchNext();
}

void CsvFilling::writeRows()
{
    for (const Row &row : m_rows)
        writeRow(row);
    Q_EMIT filled(m_encoder->encode(std::exchange(m_text, {})), std::exchange(m_cells, {}));
    if (!m_isRunning)
        return;
    if (m_isAtEnd) {
        m_isRunning = false;
        Q_EMIT finished(m_report);
        return;
    }
    Q_EMIT progressed(m_rows.back().record.next, m_table.text.size());
    takeRowsLater();
}

void CsvFilling::writeRow(const Row &row)
{
    const QStringView text = QStringView(m_table.text);
    const QStringView old = text.sliced(row.record.begin, row.record.end - row.record.begin);
    count(row);
    QStringList values = valuesFor(row);
    CsvFilledText one = filledRecord(old, values, m_plan.csv);
    if (const qint64 unwritable = dropUnwritable(one, values); unwritable > 0) {
        m_report.unwritable += unwritable;
        one = filledRecord(old, values, m_plan.csv);
    }
    m_text += one.text;
    m_text += text.sliced(row.record.end, row.record.next - row.record.end);
    m_report.cells += qint64(one.cells.size());
    for (CsvFilledCell &cell : one.cells) {
        cell.record = row.number;
        m_cells.push_back(std::move(cell));
    }
}

/// How many cells of @p filled the encoding has no characters for; their @p values are emptied.
qint64 CsvFilling::dropUnwritable(const CsvFilledText &filled, QStringList &values) const
{
    const auto isUnwritable = [this](const QString &value) { return !m_encoder->canEncode(value); };
    const auto dropped = std::count_if(filled.cells.begin(), filled.cells.end(),
                                       [&](const CsvFilledCell &cell) { return isUnwritable(cell.after); });
    if (dropped > 0)
        std::replace_if(values.begin(), values.end(), isUnwritable, QString());
    return dropped;
}

void CsvFilling::count(const Row &row)
{
    if (row.record.isBlank())
        return;
    ++m_report.rows;
    if (row.edition)
        ++m_report.found;
    else if (row.isInvalid)
        ++m_report.invalid;
    else if (row.isbns.isEmpty() && !row.query)
        ++m_report.withoutKey;
    else
        ++m_report.notFound;
}

/// Also what was not found has a status.
QStringList CsvFilling::valuesFor(const Row &row) const
{
    using State = ScanEntry::State;
    ExportRow exported{row.edition, ExportRow::Scan()};
    ScanEntry &entry = exported.scan->entry;
    entry.isbn = row.isbn;
    if (row.edition && !row.isbn && !row.edition->isbn13.isEmpty()) { // found by its title
        if (const auto isbn = Isbn::fromText(row.edition->isbn13.first()))
            entry.isbn = *isbn;
    }
    const bool hasKey = !row.isbns.isEmpty() || row.query;
    entry.state = row.edition ? State::Found : hasKey ? State::NotFound : State::NotAnIsbn;
    QStringList values;
    for (const FillColumn &column : std::as_const(m_plan.columns)) {
        const bool isKnown =
            row.edition || (column.column == ExportColumn::Status && (hasKey || row.isInvalid));
        values += isKnown ? cellOf(exported, column.column, {IsbnStyle::Bare, column.naming}) : QString();
    }
    return values;
}

void CsvFilling::fail(const Error &error)
{
    if (!m_isRunning)
        return;
    cancel();
    Q_EMIT failed(error);
}

} // namespace alexandria
