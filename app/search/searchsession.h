// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"
#include "models/catalogue/editiontablemodel.h"

#include <QObject>

#include <optional>

namespace alexandria {

/// Where a search stands, as one value.
struct SearchState
{
    enum class Phase { Idle, Searching, Showing, Failed };

    Phase phase = Phase::Idle;
    std::optional<SearchQuery> query; ///< nothing while idle
    std::optional<Origin> origin; ///< of the newest page shown
    int count = 0; ///< editions shown
    bool hasMore = false; ///< "50 of more than 50"
    bool isLoadingMore = false;
    bool isRefreshing = false; ///< what is shown stays, and the catalogue is being asked again
    bool isApproximate = false; ///< nothing matched as typed; what is shown is alike
    std::optional<Error> error; ///< of the search (Failed) or of the last page (Showing)
    std::optional<Error> unanswered; ///< why what is shown comes from the disk and not from the catalogue

    friend bool operator==(const SearchState &, const SearchState &) = default;
};

/// One search at a time and the rows it brought: the newest query wins, older answers are dropped.
///
/// A page that is stale is shown at once and asked for again, past the cache; its rows then change in place.
class SearchSession : public QObject
{
    Q_OBJECT

public:
    explicit SearchSession(EditionSource &source, QObject *parent = nullptr);

    /// Starts @p query; the search before is cancelled. Rows of the last one stay until the first new page.
    void search(const SearchQuery &query);
    /// Searches again for the same, past the cache. Rows that are there change in place once it is answered.
    void refresh();
    /// Stops what runs. Rows that are there stay, and the state is again that of the search that brought
    /// them.
    void cancel();
    /// Back to the beginning: no query, no rows.
    void clear();

    [[nodiscard]] const SearchState &state() const { return m_state; }
    [[nodiscard]] EditionTableModel *results() { return &m_results; }

Q_SIGNALS:
    void stateChanged();

private:
    void begin(const SearchQuery &query, EditionSource::Freshness freshness);
    void rememberShown();
    [[nodiscard]] bool canChangeInPlace() const;
    void stop();
    void fetch(const PageToken &from, EditionSource::Freshness freshness = EditionSource::Freshness::Any);
    void show(const Result<EditionPage> &page, const PageToken &from);
    void showAgain(const Result<EditionPage> &page);
    void refreshBehind(const PageToken &from, const QList<Edition> &shown);
    void showRefreshed(const Result<EditionPage> &page, const PageToken &from, const QList<Edition> &before);
    void setState(const SearchState &state);

    /// A search whose rows are shown.
    struct Shown
    {
        SearchState state;
        std::optional<PageToken> next;
        PageToken last;
    };

    EditionSource &m_source;
    EditionTableModel m_results;
    SearchState m_state;
    std::optional<PageToken> m_next;
    QList<Edition> m_first; ///< the first page shown
    PageToken m_last; ///< where the last page shown starts
    std::optional<Shown> m_before; ///< while a newer search has brought nothing yet
    QFuture<Result<EditionPage>> m_answer;
    QList<QFuture<Result<EditionPage>>> m_refreshes; ///< of stale pages, none of them waited for
    int m_generation = 0; ///< of the query; an answer of an older one is dropped
};

} // namespace alexandria
