// SPDX-License-Identifier: MIT
#include "app/commandline/lookupcommand.h"

#include "app/commandline/editionrow.h"
#include "app/commandline/originjson.h"
#include "app/commandline/printable.h"
#include "models/core/whendone.h"
#include "models/exporting/editionjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr qsizetype FewItems = 100;

QList<ExportColumn> usualColumns()
{
    return QList{ExportColumn::Input, ExportColumn::Status} + usualColumnsOfSearches();
}

ScanEntry::State stateOf(const IsbnAnswer *answer)
{
    if (!answer)
        return ScanEntry::State::NotAnIsbn;
    if (!answer->editions.isEmpty())
        return ScanEntry::State::Found;
    return answer->unanswered ? ScanEntry::State::Open : ScanEntry::State::NotFound;
}

QStringList headerFor(const QList<ExportColumn> &columns)
{
    if (!columns.isEmpty())
        return chosenHeader(columns);
    return QStringList{LookupCommand::tr("Asked for")} + editionHeader();
}

} // namespace

LookupCommand::LookupCommand(const Invocation &invocation, EditionSource &source)
    : CatalogueCommand(invocation, source)
    , m_lookup(source)
    , m_table(headerFor(m_invocation.columns), m_output.width())
    , m_rows(makeRowPrinter(m_invocation, usualColumns(), m_output))
{
    connect(&m_lookup, &IsbnLookup::answered, this, &LookupCommand::take);
    connect(&m_lookup, &IsbnLookup::finished, this, &LookupCommand::end);
    connect(&m_lookup, &IsbnLookup::failed, this, &LookupCommand::fail);
}

void LookupCommand::start()
{
    if (!m_output.open())
        return finish(ExitCode::NotWritten);
    for (const QString &word : m_invocation.words)
        m_items << IsbnInText{word, Isbn::fromText(word)};
    if (m_invocation.inputFile.isEmpty())
        return lookUp();
    whenDone(readInputText(m_invocation.inputFile), this, [this](const InputText &text) { takeText(text); });
}

void LookupCommand::takeText(const InputText &text)
{
    const QString name = m_invocation.inputFile == "-"_L1 ? tr("Standard input") : m_invocation.inputFile;
    if (!text) {
        m_output.fail(tr("%1 cannot be read: %2").arg(name, text.error()));
        return abandon(ExitCode::WrongUsage);
    }
    const QList<IsbnInText> found = isbnsInText(*text);
    if (found.isEmpty())
        m_output.warn(tr("%1 has no ISBN in it.").arg(name));
    m_items += found;
    lookUp();
}

void LookupCommand::lookUp()
{
    QList<Isbn> isbns;
    for (const IsbnInText &item : std::as_const(m_items)) {
        if (item.isbn)
            isbns << *item.isbn;
    }
    if (isbns.isEmpty())
        return end();
    m_lookup.start(isbns, freshness());
}

void LookupCommand::take(const QList<IsbnAnswer> &answers)
{
    for (const IsbnAnswer &answer : answers) {
        if (!answer.unanswered || !m_invocation.isPastCache)
            continue;
        m_lookup.cancel();
        return fail(*answer.unanswered); // asked for the catalogue's own answers
    }
    for (const IsbnAnswer &answer : answers) {
        printInvalid();
        print(m_items[m_printed], &answer);
        ++m_printed;
    }
    flush();
    if (m_output.hasFailed())
        return m_lookup.cancel();
    if (m_items.size() > FewItems)
        m_output.showProgress(tr("%1 of %2").arg(m_printed).arg(m_items.size()));
}

/// Those up to the next valid one.
void LookupCommand::printInvalid()
{
    for (; m_printed < m_items.size() && !m_items[m_printed].isbn; ++m_printed)
        print(m_items[m_printed], nullptr);
}

void LookupCommand::print(const IsbnInText &item, const IsbnAnswer *answer)
{
    m_hasFound = m_hasFound || (answer && !answer->editions.isEmpty());
    if (answer && answer->unanswered)
        m_unanswered = answer->unanswered;
    if (m_invocation.format == Invocation::Format::Json)
        return printJson(item, answer);
    if (m_rows || !m_invocation.columns.isEmpty())
        return printRows(item, answer);
    printLine(item, answer);
}

void LookupCommand::printLine(const IsbnInText &item, const IsbnAnswer *answer)
{
    if (!answer)
        return m_output.warn(item.isbn.error().sentence());
    const QString asked = answer->isbn.hyphenated13();
    if (answer->editions.isEmpty())
        m_table.addLine(asked + "  "_L1 + (answer->unanswered ? tr("not answered") : tr("not found")));
    for (const Edition &edition : answer->editions)
        m_table.addRow(QStringList{asked} + editionCells(edition));
}

void LookupCommand::printRows(const IsbnInText &item, const IsbnAnswer *answer)
{
    ExportRow row{std::nullopt, ExportRow::Scan{int(m_printed) + 1, {}}};
    row.scan->entry.input = printable(item.input);
    row.scan->entry.state = stateOf(answer);
    if (answer)
        row.scan->entry.isbn = answer->isbn;
    if (!answer || answer->editions.isEmpty()) {
        ++m_leftOut;
        return printRow(row);
    }
    for (const Edition &edition : answer->editions) {
        row.edition = edition;
        printRow(row);
    }
}

void LookupCommand::printRow(const ExportRow &row)
{
    if (m_rows)
        m_rows->print(row);
    else
        m_table.addRow(chosenCells(row, m_invocation.columns));
}

void LookupCommand::flush()
{
    if (m_rows)
        m_rows->flush();
    else
        m_output.write(m_table.takeText());
}

void LookupCommand::tellOfThoseLeftOut()
{
    if (m_rows && !isTable(m_invocation.exportFormat) && m_leftOut > 0)
        m_output.warn(tr("%n ISBNs have no edition to cite and were left out.", nullptr, m_leftOut));
}

QJsonValue LookupCommand::problemOf(const IsbnInText &item, const IsbnAnswer *answer)
{
    if (!answer)
        return item.isbn.error().sentence();
    return answer->unanswered ? QJsonValue(answer->unanswered->message) : QJsonValue();
}

void LookupCommand::printJson(const IsbnInText &item, const IsbnAnswer *answer)
{
    const QString status = !answer ? u"invalid"_s : answer->editions.isEmpty() ? u"not-found"_s : u"found"_s;
    QJsonObject object{
        {u"input"_s, item.input},
        {u"isbn_13"_s, answer ? QJsonValue(answer->isbn.toIsbn13()) : QJsonValue()},
        {u"status"_s, status},
        {u"problem"_s, problemOf(item, answer)},
        {u"results"_s, answer ? toJson(answer->editions) : QJsonArray()},
    };
    addOrigin(object, answer ? std::optional(answer->origin) : std::nullopt);
    m_output.write((m_printed == 0 ? "[\n"_L1 : ",\n"_L1) + jsonLine(object));
}

void LookupCommand::printEnd()
{
    if (m_rows)
        return m_rows->end();
    flush();
    if (m_invocation.format == Invocation::Format::Json)
        m_output.write(m_printed == 0 ? u"[\n]\n"_s : u"\n]\n"_s);
}

void LookupCommand::end()
{
    if (m_exitCode)
        return; // failed in the middle
    printInvalid();
    printEnd();
    tellOfThoseLeftOut();
    if (m_unanswered && !m_hasFound)
        return finish(*m_unanswered);
    if (m_unanswered)
        m_output.fail(*m_unanswered);
    if (m_hasFound)
        return finish(ExitCode::Found);
    const bool hadNoValidOne = !m_items.isEmpty()
        && std::none_of(m_items.cbegin(), m_items.cend(),
                        [](const IsbnInText &item) { return item.isbn.has_value(); });
    finish(hadNoValidOne ? ExitCode::NoValidIsbn : ExitCode::NothingFound);
}

/// What was answered so far stands, as JSON that is whole.
void LookupCommand::fail(const Error &error)
{
    if (m_printed > 0)
        printEnd();
    finish(error);
}

void LookupCommand::interrupt()
{
    m_lookup.cancel();
    if (m_printed > 0)
        printEnd();
    Command::interrupt();
}

} // namespace alexandria
