// SPDX-License-Identifier: MIT
#include "app/catalogue/editionstream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

constexpr auto ChannelPatience = 20ms; // with who takes what is offered

} // namespace

Result<WholeResult> EditionStream::send(DatabaseSession &session)
{
    m_offered = {};
    EditionSearch search(session, *m_statements);
    const auto all = statements(search, session.schema());
    if (!all && all.error().kind != Error::Kind::NotFound)
        return Failure(all.error());
    if (!all)
        return sendPages(search);
    if (m_query.kind == SearchQuery::Kind::Title && m_count == 0)
        estimate(session, all->last());
    for (const Statement &statement : *all) {
        const auto streamed = session.stream(statement, [this](Rows &rows) { return offer(rows); });
        if (!streamed)
            return Failure(streamed.error());
    }
    if (m_count == 0 && m_query.kind == SearchQuery::Kind::Title)
        return sendPages(search); // nothing has these words: what is alike
    return WholeResult{m_count, {}, m_isApproximate && m_count > 0};
}

/// NotFound for what comes in few windows anyway, and where the server cannot.
Result<QList<Statement>> EditionStream::statements(EditionSearch &search, const Schema &schema)
{
    switch (m_query.kind) {
    case SearchQuery::Kind::Title:
        return m_statements->allTitles(m_query.title, schema);
    case SearchQuery::Kind::EditionsOfWork:
        return m_statements->allEditionsOfWork(m_query.key, schema);
    case SearchQuery::Kind::WorksOfAuthor:
        return m_statements->allWorksOfAuthors({m_query.key}, schema);
    case SearchQuery::Kind::Author: {
        if (const auto canStream = m_statements->allWorksOfAuthors({}, schema); !canStream)
            return canStream;
        const auto authors = search.authors(m_query.author);
        if (!authors)
            return Failure(authors.error());
        m_isApproximate = authors->areAlike;
        return m_statements->allWorksOfAuthors(authors->keys, schema);
    }
    case SearchQuery::Kind::Isbn:
    case SearchQuery::Kind::TitleAndAuthor:
        break;
    }
    return Failure({Error::Kind::NotFound, {}, {}, {}});
}

Result<WholeResult> EditionStream::sendPages(EditionSearch &search)
{
    std::optional<PageToken> from = PageToken();
    while (from) {
        auto page = search.page(m_query, *from);
        if (!page)
            return Failure(page.error());
        m_isApproximate = m_isApproximate || page->isApproximate;
        if (offer(std::move(page->editions)) == Offer::Unwanted)
            return Failure({Error::Kind::Cancelled, {}, {}, {}});
        from = page->next;
    }
    return WholeResult{m_count, {}, m_isApproximate && m_count > 0};
}

/// How many there will be by the planner's reckoning, which is within a factor of two for common words. It is
/// for who waits only: no matter if there is none.
void EditionStream::estimate(DatabaseSession &session, const Statement &statement)
{
    const auto plan = session.select(statement.prefixed(u"EXPLAIN (FORMAT JSON) "_s));
    if (!plan || plan->isEmpty())
        return;
    const QJsonObject top = QJsonDocument::fromJson(plan->first().first()).array().first().toObject();
    m_channel->expect(top["Plan"_L1]["Plan Rows"_L1].toInteger());
}

/// Of rows offered before, @p rows is what is left of them.
Offer EditionStream::offer(Rows &rows)
{
    if (m_offered.isEmpty()) {
        rows.removeIf([this](const Row &row) { return !m_sent.insert(row.first()); });
        if (rows.isEmpty())
            return Offer::Taken;
        m_offered.records = rows;
    }
    const Offer answer = m_channel->send(m_offered, ChannelPatience);
    if (answer == Offer::Taken) {
        m_count += rows.size();
        m_offered = {};
    }
    return answer;
}

Offer EditionStream::offer(QList<Edition> editions)
{
    editions.removeIf([this](const Edition &edition) { return !m_sent.insert(edition.key.toUtf8()); });
    EditionBatch batch{std::move(editions), {}};
    const qsizetype size = batch.editions.size();
    Offer answer = size == 0 ? Offer::Taken : Offer::NotYet;
    while (answer == Offer::NotYet)
        answer = m_channel->send(batch, ChannelPatience);
    m_count += size;
    return answer;
}

} // namespace alexandria
