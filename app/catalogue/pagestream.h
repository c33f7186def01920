// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionchannel.h"
#include "app/catalogue/editionsource.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace alexandria {

/// Sends a whole result page by page, on the thread of its source. Deletes itself when that is done, or when
/// the source ends without an answer.
class PageStream final : public QObject
{
    Q_OBJECT

public:
    /// @p source has to live as long as its answers.
    PageStream(EditionSource &source, SearchQuery query, std::shared_ptr<EditionChannel> channel,
               EditionSource::Freshness freshness);

    [[nodiscard]] QFuture<Result<WholeResult>> start();

private:
    void ask(const PageToken &from);
    void take();
    void offer();
    void end(const Result<WholeResult> &result);

    EditionSource &m_source;
    const SearchQuery m_query;
    const std::shared_ptr<EditionChannel> m_channel;
    const EditionSource::Freshness m_freshness;
    QPromise<Result<WholeResult>> m_promise;
    QFutureWatcher<Result<WholeResult>> m_cancelled;
    QFutureWatcher<Result<EditionPage>> m_page;
    QTimer m_again; ///< once there may be room in the channel
    EditionBatch m_batch;
    std::optional<PageToken> m_next;
    WholeResult m_result;
};

} // namespace alexandria
