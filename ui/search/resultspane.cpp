// SPDX-License-Identifier: MIT
#include "ui/search/resultspane.h"

#include "ui/search/emptystate.h"
#include "ui/search/filterbar.h"
#include "ui/search/resultsview.h"
#include "ui/status/wording.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/progressline.h"

#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace alexandria {

ResultsPane::ResultsPane(SearchSession &session, WindowSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_rows(new QWidget(this))
    , m_filter(new FilterBar(m_rows))
    , m_view(new ResultsView(*session.results(), settings, m_rows))
{
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_rows);

    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceOfTheEye);
    connect(&m_patience, &QTimer::timeout, m_empty, &EmptyState::showSearching);
    connect(&m_session, &SearchSession::stateChanged, this, &ResultsPane::onStateChanged);
    connect(m_empty, &EmptyState::titleSearchWanted, this, &ResultsPane::titleSearchWanted);
    connect(m_empty, &EmptyState::searchRequested, this, &ResultsPane::searchRequested);
    connect(m_empty, &EmptyState::connectWanted, this, &ResultsPane::connectWanted);
    connect(m_empty, &EmptyState::sampleWanted, this, &ResultsPane::sampleWanted);
    connect(m_filter, &FilterBar::textChanged, m_view, &ResultsView::setFilter);
    connect(m_filter, &FilterBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &ResultsView::shownCountChanged, this, &ResultsPane::showCounts);
}

void ResultsPane::onStateChanged()
{
    const SearchState &state = m_session.state();
    const bool isSearching = state.phase == SearchState::Phase::Searching;
    if (!isSearching)
        m_patience.stop();
    else if (!m_patience.isActive())
        m_patience.start();

    if (state.phase == SearchState::Phase::Showing && state.query != m_query) {
        m_query = state.query;
        m_view->setMatch(state.query->title);
        m_filter->close();
    }
    if (state.phase == SearchState::Phase::Showing && state.count == 0)
        m_empty->showNothingFound(*state.query);
    else if (!isSearching)
        m_empty->showStart();
    m_stack->setCurrentWidget(m_session.results()->rowCount() > 0 ? m_rows : m_empty);
    showCounts();
    if (std::exchange(m_phase, state.phase) == SearchState::Phase::Searching
        && state.phase == SearchState::Phase::Showing)
        announceAnswer();
}

/// Errors are the banner's.
void ResultsPane::announceAnswer()
{
    const SearchState &state = m_session.state();
    announce(*this, state.count == 0 ? m_empty->sentence() : countText(state));
}

PageOnShow ResultsPane::page() const
{
    const SearchState &state = m_session.state();
    PageOnShow page;
    page.rows = m_view;
    page.query = state.query;
    page.hasMore = state.hasMore;
    page.name = state.query && state.query->key.isEmpty() ? state.query->text() : tr("Editions");
    return page;
}

void ResultsPane::setFirstStart(bool isFirstStart)
{
    m_empty->setFirstStart(isFirstStart);
}

void ResultsPane::openFilter()
{
    if (m_stack->currentWidget() == m_rows)
        m_filter->open();
}

bool ResultsPane::closeFilter()
{
    if (m_filter->isHidden())
        return false;
    m_filter->close();
    return true;
}

void ResultsPane::showCounts()
{
    m_filter->setCounts(m_view->shownCount(), m_session.results()->rowCount());
}

} // namespace alexandria
