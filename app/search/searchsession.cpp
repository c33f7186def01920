// SPDX-License-Identifier: MIT
#include "app/search/searchsession.h"

#include "models/core/whendone.h"

namespace alexandria {

SearchSession::SearchSession(EditionSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&m_results, &EditionTableModel::pageNeeded, this, [this] {
        if (m_next)
            fetch(*m_next);
    });
}

void SearchSession::search(const SearchQuery &query)
{
    begin(query, EditionSource::Freshness::Any);
}

void SearchSession::refresh()
{
    if (!m_state.query)
        return;
    rememberShown();
    if (!canChangeInPlace())
        return begin(*m_state.query, EditionSource::Freshness::PastCache);
    stop();
    m_next.reset();
    SearchState state = m_before->state;
    state.phase = SearchState::Phase::Searching;
    state.isRefreshing = true;
    state.error.reset();
    setState(state);
    m_answer =
        m_source.page(*state.query, {}, EditionSource::Purpose::Show, EditionSource::Freshness::PastCache);
    whenDone(m_answer, this, [this, generation = m_generation](const Result<EditionPage> &page) {
        if (generation == m_generation)
            showAgain(page);
    });
}

void SearchSession::begin(const SearchQuery &query, EditionSource::Freshness freshness)
{
    stop();
    rememberShown();
    m_next.reset();
    SearchState state;
    state.phase = SearchState::Phase::Searching;
    state.query = query;
    setState(state);
    fetch({}, freshness);
}

/// Not again while a search runs: its own rows are still to come.
void SearchSession::rememberShown()
{
    const bool hasRows = m_results.rowCount() > 0;
    const bool isShowing = m_state.phase == SearchState::Phase::Showing
        || (m_state.phase == SearchState::Phase::Failed && hasRows);
    if (!isShowing)
        return;
    m_before = {m_state, m_next, m_last};
    m_before->state.isLoadingMore = false;
    m_before->state.isRefreshing = false;
}

/// Rows of the same search; those found on the disk alone are not among the catalogue's in any order.
bool SearchSession::canChangeInPlace() const
{
    return m_before && m_before->state.query == m_state.query && m_results.rowCount() > 0
        && (m_last.isStart() || m_before->state.origin->source != Origin::Source::Offline);
}

void SearchSession::stop()
{
    m_answer.cancel();
    for (auto &refresh : m_refreshes)
        refresh.cancel();
    m_refreshes.clear();
    ++m_generation;
    m_results.stopLoading();
}

void SearchSession::cancel()
{
    stop();
    SearchState state = m_state;
    state.isLoadingMore = false;
    state.isRefreshing = false;
    if (state.phase == SearchState::Phase::Searching) {
        const Shown before = std::exchange(m_before, {}).value_or(Shown{});
        state = before.state;
        m_next = before.next;
        m_last = before.last;
    }
    setState(state);
}

void SearchSession::clear()
{
    cancel();
    m_before.reset();
    m_next.reset();
    m_results.clear();
    setState({});
}

void SearchSession::fetch(const PageToken &from, EditionSource::Freshness freshness)
{
    if (!from.isStart()) {
        SearchState state = m_state;
        state.isLoadingMore = true;
        state.error.reset();
        setState(state);
    }
    m_answer = m_source.page(*m_state.query, from, EditionSource::Purpose::Show, freshness);
    whenDone(m_answer, this, [this, from, generation = m_generation](const Result<EditionPage> &page) {
        if (generation == m_generation) // else searched on since: a newer search owns the table
            show(page, from);
    });
}

void SearchSession::show(const Result<EditionPage> &page, const PageToken &from)
{
    SearchState state = m_state;
    state.isLoadingMore = false;
    if (from.isStart()) {
        m_results.clear();
        m_before.reset();
    }
    const bool isProvisional = page && page->isProvisional;
    if (page) {
        m_next = page->next;
        m_last = from;
        if (from.isStart())
            m_first = page->editions;
        m_results.append(page->editions, m_next.has_value());
        state.phase = SearchState::Phase::Showing;
        state.origin = page->origin;
        state.isApproximate = page->isApproximate;
        state.hasMore = m_next.has_value();
        state.count = m_results.rowCount();
        if (from.isStart() || page->unanswered)
            state.unanswered = page->unanswered;
        state.isRefreshing = state.isRefreshing || isProvisional;
    } else {
        m_results.stopLoading();
        state.phase = from.isStart() ? SearchState::Phase::Failed : SearchState::Phase::Showing;
        state.error = page.error();
    }
    setState(state);
    if (isProvisional)
        refreshBehind(from, page->editions);
}

/// What is there stays when this failed.
void SearchSession::showAgain(const Result<EditionPage> &page)
{
    const Shown before = *std::exchange(m_before, {});
    m_next = before.next;
    m_last = before.last;
    m_results.stopLoading();
    if (page)
        return showRefreshed(page, {}, m_first);
    SearchState state = before.state;
    state.phase = SearchState::Phase::Failed;
    state.error = page.error();
    setState(state);
}

void SearchSession::refreshBehind(const PageToken &from, const QList<Edition> &shown)
{
    const auto refreshed = m_source.page(*m_state.query, from, EditionSource::Purpose::Show,
                                         EditionSource::Freshness::PastCache);
    m_refreshes << refreshed;
    whenDone(refreshed, this,
             [this, from, shown, generation = m_generation](const Result<EditionPage> &page) {
                 if (generation == m_generation)
                     showRefreshed(page, from, shown);
             });
}

/// Rows further down stay as they are: they were shown after these, and may be looked at.
void SearchSession::showRefreshed(const Result<EditionPage> &page, const PageToken &from,
                                  const QList<Edition> &before)
{
    m_refreshes.removeIf([](const QFuture<Result<EditionPage>> &future) { return future.isFinished(); });
    SearchState state = m_state;
    state.phase = SearchState::Phase::Showing;
    state.isRefreshing = !m_refreshes.isEmpty();
    state.unanswered = page ? page->unanswered : page.error();
    if (page && !page->unanswered) {
        m_results.update(before, page->editions);
        if (from.isStart())
            m_first = page->editions;
        const bool isLast = from == m_last && !state.isLoadingMore;
        if (isLast) {
            m_next = page->next;
            m_results.setHasMore(m_next.has_value());
            state.hasMore = m_next.has_value();
        }
        state.origin = page->origin;
        state.isApproximate = page->isApproximate;
        state.count = m_results.rowCount();
    }
    setState(state);
}

void SearchSession::setState(const SearchState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace alexandria
