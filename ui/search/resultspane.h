// SPDX-License-Identifier: MIT
#pragma once

#include "app/search/searchsession.h"
#include "ui/exporting/rowsonshow.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace alexandria {

class EmptyState;
class FilterBar;
class ResultsView;
class WindowSettings;

/// What a search session has to show: its rows with their filter, or what stands in for rows.
class ResultsPane : public QWidget
{
    Q_OBJECT

public:
    ResultsPane(SearchSession &session, WindowSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] ResultsView *view() { return m_view; }

    [[nodiscard]] PageOnShow page() const;

    /// See EmptyState.
    void setFirstStart(bool isFirstStart);

    /// Opens the filter; nothing happens while there is no row.
    void openFilter();
    /// False when it was not open.
    bool closeFilter();

Q_SIGNALS:
    void titleSearchWanted();
    void searchRequested(const alexandria::SearchQuery &query);
    void connectWanted(); ///< at the first start
    void sampleWanted();

private:
    void onStateChanged();
    void showCounts();
    void announceAnswer();

    SearchSession &m_session;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_rows;
    FilterBar *m_filter;
    ResultsView *m_view;
    QTimer m_patience; ///< a short search does not flash "Searching…"
    SearchState::Phase m_phase = SearchState::Phase::Idle; ///< before this one
    std::optional<SearchQuery> m_query; ///< whose rows are shown
};

} // namespace alexandria
