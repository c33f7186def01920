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
    bool isApproximate = false; ///< nothing matched as typed; what is shown is alike
    std::optional<Error> error; ///< of the search (Failed) or of the last page (Showing)

    friend bool operator==(const SearchState &, const SearchState &) = default;
};

/// One search at a time and the rows it brought: the newest query wins, older answers are dropped.
class SearchSession : public QObject
{
    Q_OBJECT

public:
    explicit SearchSession(EditionSource &source, QObject *parent = nullptr);

    /// Starts @p query; the search before is cancelled. Rows of the last one stay until the first new page.
    void search(const SearchQuery &query);
    /// Searches again for the same.
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
    void fetch(const PageToken &from);
    void show(const Result<EditionPage> &page, bool isFirst);
    void setState(const SearchState &state);

    /// A search whose rows are shown.
    struct Shown
    {
        SearchState state;
        std::optional<PageToken> next;
    };

    EditionSource &m_source;
    EditionTableModel m_results;
    SearchState m_state;
    std::optional<PageToken> m_next;
    std::optional<Shown> m_before; ///< while a newer search has brought nothing yet
    QFuture<Result<EditionPage>> m_answer;
    int m_generation = 0; ///< of the query; an answer of an older one is dropped
};

} // namespace alexandria
