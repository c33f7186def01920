// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/cataloguestatements.h"
#include "app/catalogue/editionchannel.h"
#include "app/catalogue/editionsearch.h"
#include "app/catalogue/editionsource.h"
#include "app/catalogue/senteditions.h"

#include <memory>

namespace alexandria {

/// Sends one whole result over a session: by a statement or two where there are such, else window by window.
///
/// When the link breaks on the way, send() may be called again with another session: what was sent is known
/// and left out. Used on one thread at a time.
class EditionStream
{
public:
    EditionStream(SearchQuery query, std::shared_ptr<const CatalogueStatements> statements,
                  std::shared_ptr<EditionChannel> channel)
        : m_query(std::move(query))
        , m_statements(std::move(statements))
        , m_channel(std::move(channel))
    { }

    /// Blocks. Cancelled once the channel is closed.
    [[nodiscard]] Result<WholeResult> send(DatabaseSession &session);

private:
    [[nodiscard]] Result<QList<Statement>> statements(EditionSearch &search, const Schema &schema);
    [[nodiscard]] Result<WholeResult> sendPages(EditionSearch &search);
    void estimate(DatabaseSession &session, const Statement &statement);
    [[nodiscard]] Offer offer(Rows &rows);
    [[nodiscard]] Offer offer(QList<Edition> editions);

    SearchQuery m_query;
    std::shared_ptr<const CatalogueStatements> m_statements;
    std::shared_ptr<EditionChannel> m_channel;
    SentEditions m_sent;
    EditionBatch m_offered; ///< not taken yet
    qint64 m_count = 0;
    bool m_isApproximate = false;
};

} // namespace alexandria
