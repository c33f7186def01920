// SPDX-License-Identifier: MIT
#include "app/catalogue/pagestream.h"

using namespace std::chrono_literals;

namespace alexandria {

PageStream::PageStream(EditionSource &source, SearchQuery query, std::shared_ptr<EditionChannel> channel,
                       EditionSource::Freshness freshness)
    : m_source(source)
    , m_query(std::move(query))
    , m_channel(std::move(channel))
    , m_freshness(freshness)
{
    constexpr auto Interval = 10ms;
    m_again.setSingleShot(true);
    m_again.setInterval(Interval);
    m_again.callOnTimeout(this, &PageStream::offer);
    connect(&m_page, &QFutureWatcherBase::finished, this, &PageStream::take);
    connect(&m_cancelled, &QFutureWatcherBase::canceled, this, [this] { m_page.cancel(); });
}

QFuture<Result<WholeResult>> PageStream::start()
{
    m_promise.start();
    auto future = m_promise.future();
    m_cancelled.setFuture(future);
    ask({});
    return future;
}

void PageStream::ask(const PageToken &from)
{
    m_page.setFuture(m_source.page(m_query, from, EditionSource::Purpose::Export, m_freshness));
}

void PageStream::take()
{
    if (m_promise.isCanceled() || m_page.future().resultCount() == 0)
        return end(Failure({Error::Kind::Cancelled, {}, {}, {}}));
    const Result<EditionPage> page = m_page.result();
    if (!page)
        return end(Failure(page.error()));
    m_batch.editions = page->editions;
    m_next = page->next;
    m_result.isApproximate = m_result.isApproximate || page->isApproximate;
    if (page->unanswered)
        m_result.unanswered = page->unanswered;
    const auto before = m_result.origin.elapsed;
    m_result.origin = page->origin;
    m_result.origin.elapsed += before;
    offer();
}

void PageStream::offer()
{
    const qsizetype size = m_batch.editions.size();
    switch (size == 0 ? Offer::Taken : m_channel->send(m_batch, 0ms)) {
    case Offer::Taken:
        m_result.editions += size;
        return m_next ? ask(*m_next) : end(m_result);
    case Offer::NotYet:
        return m_again.start();
    case Offer::Unwanted:
        return end(Failure({Error::Kind::Cancelled, {}, {}, {}}));
    }
}

void PageStream::end(const Result<WholeResult> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace alexandria
