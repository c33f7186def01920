// SPDX-License-Identifier: MIT
#include "app/commandline/searchcommand.h"

#include "app/catalogue/editionchannel.h"
#include "app/commandline/editionrow.h"
#include "app/commandline/originjson.h"
#include "app/commandline/printable.h"
#include "models/core/whendone.h"
#include "models/exporting/editionjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

constexpr auto JsonStart = "{\"results\":[\n"_L1; // first, so that editions are written as they come

/// The kind of the words is to be found out.
bool hasWordsOnly(const Invocation &invocation)
{
    return invocation.title.isEmpty() && invocation.author.isEmpty();
}

Result<SearchQuery> queryOf(const Invocation &invocation)
{
    const QString words = invocation.words.join(u' ');
    if (hasWordsOnly(invocation))
        return SearchQuery::fromWords(words);
    return SearchQuery::forFields(invocation.title.isEmpty() ? words : invocation.title, invocation.author);
}

bool isMeantAsIsbn(const Invocation &invocation)
{
    return hasWordsOnly(invocation) && SearchQuery::isbnProblemOf(invocation.words.join(u' '));
}

} // namespace

SearchCommand::SearchCommand(const Invocation &invocation, EditionSource &source)
    : CatalogueCommand(invocation, source)
    , m_table(m_invocation.columns.isEmpty() ? editionHeader() : chosenHeader(m_invocation.columns),
              m_output.width())
    , m_rows(makeRowPrinter(m_invocation, usualColumnsOfSearches(), m_output))
{
    constexpr std::chrono::milliseconds Interval(5);
    m_look.setInterval(Interval);
    m_look.callOnTimeout(this, &SearchCommand::takeSome);
}

void SearchCommand::start()
{
    const auto query = queryOf(m_invocation);
    if (!query) {
        m_output.fail(query.error());
        return abandon(isMeantAsIsbn(m_invocation) ? ExitCode::NoValidIsbn : ExitCode::WrongUsage);
    }
    if (!m_output.open())
        return finish(ExitCode::NotWritten);
    m_query = *query;
    m_mayBeAuthor = m_query.kind == SearchQuery::Kind::Title && m_invocation.title.isEmpty();
    begin();
}

void SearchCommand::begin()
{
    if (m_invocation.all)
        stream();
    else
        fetch({});
}

void SearchCommand::stream()
{
    m_hasMore = true; // until it is known that there is not
    m_channel = std::make_shared<EditionChannel>();
    m_whole = m_source.stream(m_query, m_channel, freshness());
    m_look.start();
}

/// As much as there is; so the output holds up the server where nobody reads it.
void SearchCommand::takeSome()
{
    const bool isLast = m_whole.isFinished(); // asked first: what it sent is there then
    for (auto batch = m_channel->poll(); batch && *batch && **batch; batch = m_channel->poll()) {
        EditionPage page;
        page.editions = (**batch)->read();
        print(page);
        m_output.showProgress(tr("%n editions", nullptr, int(m_count)));
        if (m_output.hasFailed()) {
            m_look.stop();
            m_channel->close();
            m_whole.cancel();
            return end();
        }
    }
    if (!isLast)
        return;
    m_look.stop();
    takeAll(m_whole.resultCount() > 0 ? m_whole.result()
                                      : Result<WholeResult>(Failure({Error::Kind::Cancelled, {}, {}, {}})));
}

void SearchCommand::takeAll(const Result<WholeResult> &result)
{
    if (!result)
        return fail(result.error());
    const auto before = m_origin ? m_origin->elapsed : std::chrono::microseconds(0);
    m_origin = result->origin;
    m_origin->elapsed += before;
    if (m_count == 0 && std::exchange(m_mayBeAuthor, false))
        return searchForAuthor();
    m_hasMore = false;
    if (result->unanswered && m_count > 0) {
        m_output.fail(*result->unanswered);
        m_output.warn(tr("What stands above was found among everything kept on this computer."));
    }
    noteApproximate(result->isApproximate);
    end();
}

void SearchCommand::fetch(const PageToken &from)
{
    whenDone(m_source.page(m_query, from, EditionSource::Purpose::Show, freshness()), this,
             [this](const Result<EditionPage> &page) {
                 if (page && page->unanswered && m_invocation.isPastCache)
                     fail(*page->unanswered); // asked for the catalogue's own answer
                 else if (page)
                     take(*page);
                 else
                     fail(page.error());
             });
}

void SearchCommand::take(EditionPage page)
{
    const auto before = m_origin ? m_origin->elapsed : std::chrono::microseconds(0);
    m_origin = page.origin;
    m_origin->elapsed += before;
    if (m_count == 0 && page.editions.isEmpty() && !page.next && std::exchange(m_mayBeAuthor, false))
        return searchForAuthor();
    const qsizetype wanted = m_invocation.limit - m_count;
    m_hasMore = page.next.has_value() || page.editions.size() > wanted;
    page.editions = page.editions.first(std::min(wanted, page.editions.size()));
    print(page);
    if (page.next && m_count < m_invocation.limit && !m_output.hasFailed()) {
        m_output.showProgress(tr("%n editions", nullptr, int(m_count)));
        return fetch(*page.next);
    }
    end();
}

void SearchCommand::searchForAuthor()
{
    m_query.kind = SearchQuery::Kind::Author;
    m_query.author = std::exchange(m_query.title, {});
    begin();
}

void SearchCommand::print(const EditionPage &page)
{
    if (page.unanswered && m_count == 0) {
        m_output.fail(*page.unanswered);
        m_output.warn(tr("What follows was found among everything kept on this computer."));
    }
    noteApproximate(page.isApproximate && !page.editions.isEmpty());
    for (const Edition &edition : page.editions) {
        if (m_rows)
            m_rows->print({edition, std::nullopt});
        else if (m_invocation.format == Invocation::Format::Table)
            m_table.addRow(m_invocation.columns.isEmpty()
                               ? editionCells(edition)
                               : chosenCells({edition, std::nullopt}, m_invocation.columns));
        else
            m_output.write((m_count == 0 ? JsonStart : ",\n"_L1) + jsonLine(toJson(edition)));
        ++m_count;
    }
    if (m_rows)
        return m_rows->flush();
    m_output.write(m_table.takeText());
}

void SearchCommand::noteApproximate(bool isApproximate)
{
    const bool isNews = isApproximate && !std::exchange(m_isApproximate, true);
    if (isNews && m_invocation.format != Invocation::Format::Json)
        m_output.warn(tr("Nothing has exactly these words; these are alike."));
}

void SearchCommand::printEnd()
{
    if (m_rows)
        return m_rows->end();
    if (m_invocation.format == Invocation::Format::Json)
        m_output.write((m_count == 0 ? JsonStart : ""_L1) + jsonEnd());
}

void SearchCommand::end()
{
    printEnd();
    if (m_invocation.format != Invocation::Format::Json) {
        if (m_count == 0)
            m_output.warn(tr("Nothing found for %1.").arg(m_query.text()));
        else if (m_hasMore && !m_output.hasFailed())
            m_output.warn(tr("%1 of more than %1 editions; --all prints them all.").arg(m_count));
    }
    finish(m_count == 0 ? ExitCode::NothingFound : ExitCode::Found);
}

/// What came so far stands, as JSON that is whole.
void SearchCommand::fail(const Error &error)
{
    if (m_count > 0)
        printEnd();
    finish(error);
}

void SearchCommand::interrupt()
{
    m_look.stop();
    if (m_channel)
        m_channel->close();
    m_whole.cancel();
    if (m_count > 0)
        printEnd();
    Command::interrupt();
}

QString SearchCommand::jsonEnd() const
{
    QJsonObject object{
        {u"query"_s, QJsonObject{{u"kind"_s, m_query.kindName()}, {u"text"_s, m_query.text()}}},
        {u"more"_s, m_hasMore},
        {u"approximate"_s, m_isApproximate},
    };
    addOrigin(object, m_origin);
    return "\n],"_L1 + jsonLine(object).mid(1) + u'\n';
}

} // namespace alexandria
