// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"

#include <QList>

#include <optional>

namespace alexandria {

/// `search`: the pages of one query, until there are as many editions as were asked for.
class SearchCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    void fetch(const PageToken &from);
    void take(const EditionPage &page);
    void searchForAuthor();
    void print();
    void printTable();
    void printJson();

    SearchQuery m_query;
    bool m_mayBeAuthor = false; ///< words that are no title may be a name
    QList<Edition> m_editions;
    std::optional<Origin> m_origin; ///< of the first page, its time that of all
    bool m_hasMore = false;
    bool m_isApproximate = false;
};

} // namespace alexandria
