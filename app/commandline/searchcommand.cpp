// SPDX-License-Identifier: MIT
#include "app/commandline/searchcommand.h"

#include "app/commandline/editionjson.h"
#include "app/commandline/editionrow.h"
#include "app/commandline/texttable.h"
#include "models/core/whendone.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace alexandria {

namespace {

Result<SearchQuery> queryOf(const Invocation &invocation)
{
    const QString words = invocation.words.join(u' ');
    if (invocation.title.isEmpty() && invocation.author.isEmpty())
        return SearchQuery::fromWords(words);
    return SearchQuery::forFields(invocation.title.isEmpty() ? words : invocation.title, invocation.author);
}

} // namespace

void SearchCommand::start()
{
    const auto query = queryOf(m_invocation);
    if (!query) {
        m_output.fail(query.error());
        Q_EMIT finished(ExitCode::WrongUsage);
        return;
    }
    if (!m_output.open())
        return finish(ExitCode::NotWritten);
    m_query = *query;
    m_mayBeAuthor = m_query.kind == SearchQuery::Kind::Title && m_invocation.title.isEmpty();
    fetch({});
}

void SearchCommand::fetch(const PageToken &from)
{
    whenDone(m_source.page(m_query, from), this, [this](const Result<EditionPage> &page) {
        if (page)
            take(*page);
        else
            finish(page.error());
    });
}

void SearchCommand::take(const EditionPage &page)
{
    const bool isFirst = !m_origin;
    const auto before = isFirst ? std::chrono::microseconds(0) : m_origin->elapsed;
    m_origin = page.origin;
    m_origin->elapsed += before;
    m_isApproximate = m_isApproximate || page.isApproximate;
    m_editions += page.editions;
    m_hasMore = page.next.has_value();
    if (isFirst && m_editions.isEmpty() && m_mayBeAuthor)
        return searchForAuthor();
    const bool wantsMore = m_invocation.all || m_editions.size() < m_invocation.limit;
    if (page.next && wantsMore) {
        m_output.showProgress(tr("%n editions", nullptr, int(m_editions.size())));
        return fetch(*page.next);
    }
    if (!m_invocation.all && m_editions.size() > m_invocation.limit) {
        m_editions = m_editions.first(m_invocation.limit);
        m_hasMore = true;
    }
    print();
    finish(m_editions.isEmpty() ? ExitCode::NothingFound : ExitCode::Found);
}

void SearchCommand::searchForAuthor()
{
    m_mayBeAuthor = false;
    m_query.kind = SearchQuery::Kind::Author;
    m_query.author = std::exchange(m_query.title, {});
    fetch({});
}

void SearchCommand::print()
{
    if (m_invocation.format == Invocation::Format::Json)
        printJson();
    else
        printTable();
}

void SearchCommand::printTable()
{
    if (m_editions.isEmpty())
        return m_output.warn(tr("Nothing found for %1.").arg(m_query.text()));
    if (m_isApproximate)
        m_output.warn(tr("Nothing has exactly these words; these are alike."));
    TextTable table(editionHeader(), Output::width());
    for (const Edition &edition : std::as_const(m_editions))
        table.addRow(editionCells(edition));
    m_output.write(table.toString());
    if (m_hasMore)
        m_output.warn(tr("%1 of more than %1 editions; --all prints them all.").arg(m_editions.size()));
}

void SearchCommand::printJson()
{
    QJsonObject object{
        {u"query"_s, QJsonObject{{u"kind"_s, m_query.kindName()}, {u"text"_s, m_query.text()}}},
        {u"more"_s, m_hasMore},
        {u"approximate"_s, m_isApproximate},
        {u"results"_s, toJson(m_editions)},
    };
    addOrigin(object, m_origin);
    m_output.write(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

} // namespace alexandria
