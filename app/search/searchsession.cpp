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
    m_answer.cancel();
    ++m_generation;
    if (m_state.phase == SearchState::Phase::Showing) {
        m_before = {m_state, m_next};
        m_before->state.isLoadingMore = false;
    }
    m_next.reset();
    m_results.stopLoading();
    SearchState state;
    state.phase = SearchState::Phase::Searching;
    state.query = query;
    setState(state);
    fetch({});
}

void SearchSession::refresh()
{
    if (m_state.query)
        search(*m_state.query);
}

void SearchSession::cancel()
{
    m_answer.cancel();
    ++m_generation;
    m_results.stopLoading();
    SearchState state = m_state;
    state.isLoadingMore = false;
    if (state.phase == SearchState::Phase::Searching) {
        const Shown before = std::exchange(m_before, {}).value_or(Shown{});
        state = before.state;
        m_next = before.next;
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

void SearchSession::fetch(const PageToken &from)
{
    const bool isFirst = from.isStart();
    if (!isFirst) {
        SearchState state = m_state;
        state.isLoadingMore = true;
        state.error.reset();
        setState(state);
    }
    m_answer =
        m_source.page(*m_state.query, from, EditionSource::Purpose::Show, EditionSource::Freshness::Any);
    whenDone(m_answer, this, [this, isFirst, generation = m_generation](const Result<EditionPage> &page) {
        if (generation == m_generation) // else searched on since: a newer search owns the table
            show(page, isFirst);
    });
}

void SearchSession::show(const Result<EditionPage> &page, bool isFirst)
{
    SearchState state = m_state;
    state.isLoadingMore = false;
    if (isFirst) {
        m_results.clear();
        m_before.reset();
    }
    if (page) {
        m_next = page->next;
        m_results.append(page->editions, m_next.has_value());
        state.phase = SearchState::Phase::Showing;
        state.origin = page->origin;
        state.isApproximate = page->isApproximate;
        state.hasMore = m_next.has_value();
        state.count = m_results.rowCount();
    } else {
        m_results.stopLoading();
        state.phase = isFirst ? SearchState::Phase::Failed : SearchState::Phase::Showing;
        state.error = page.error();
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
