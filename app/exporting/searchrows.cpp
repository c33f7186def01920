// SPDX-License-Identifier: MIT
#include "app/exporting/searchrows.h"

namespace alexandria {

SearchRows::SearchRows(EditionSource &source, const SearchQuery &query, EditionSource::Freshness freshness)
    : m_channel(std::make_shared<EditionChannel>())
    , m_answer(source.stream(query, m_channel, freshness))
{
    QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { end(); });
    m_watcher.setFuture(m_answer);
}

SearchRows::~SearchRows()
{
    stop();
}

void SearchRows::end()
{
    if (m_answer.resultCount() == 0)
        return m_channel->end(Failure({Error::Kind::Cancelled, {}, {}, {}}));
    const Result<WholeResult> result = m_answer.result();
    if (!result)
        return m_channel->end(Failure(result.error()));
    m_result = *result;
    m_channel->end({});
}

Result<QList<ExportRow>> SearchRows::next()
{
    const auto batch = m_channel->next();
    if (!batch)
        return Failure(batch.error());
    QList<ExportRow> rows;
    if (!*batch)
        return rows;
    QList<Edition> editions = (*batch)->read();
    rows.reserve(editions.size());
    for (Edition &edition : editions)
        rows << ExportRow{std::move(edition), {}};
    return rows;
}

void SearchRows::stop()
{
    m_channel->close();
    m_answer.cancel();
}

std::optional<RowSource::Expected> SearchRows::expected() const
{
    const qint64 editions = m_channel->expected();
    return editions > 0 ? std::optional(Expected{editions, false}) : std::nullopt;
}

} // namespace alexandria
