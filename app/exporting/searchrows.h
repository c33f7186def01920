// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionchannel.h"
#include "app/catalogue/editionsource.h"
#include "app/exporting/rowsource.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>

namespace alexandria {

/// All editions of a search, streamed while they are written. Made and destroyed on the thread of its source,
/// which needs an event loop.
class SearchRows final : public RowSource
{
public:
    /// Begins at once; @p source has to live as long as its answer.
    SearchRows(EditionSource &source, const SearchQuery &query, EditionSource::Freshness freshness);
    ~SearchRows() override;
    Q_DISABLE_COPY_MOVE(SearchRows)

    [[nodiscard]] Result<QList<ExportRow>> next() override;
    void stop() override;
    [[nodiscard]] std::optional<Expected> expected() const override;
    /// How the search came to its end; nothing before, and where it did not.
    [[nodiscard]] std::optional<WholeResult> result() const { return m_result; }
    [[nodiscard]] std::optional<Error> unanswered() const override
    {
        return m_result ? m_result->unanswered : std::nullopt;
    }

private:
    void end();

    const std::shared_ptr<EditionChannel> m_channel;
    QFuture<Result<WholeResult>> m_answer;
    QFutureWatcher<Result<WholeResult>> m_watcher;
    std::optional<WholeResult> m_result;
};

} // namespace alexandria
