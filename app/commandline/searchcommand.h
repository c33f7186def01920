// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"
#include "app/commandline/rowprinter.h"
#include "app/commandline/texttable.h"

#include <optional>

namespace alexandria {

/// `search`: the pages of one query, printed as they come, until there are as many editions as asked for.
class SearchCommand final : public CatalogueCommand
{
    Q_OBJECT

public:
    SearchCommand(const Invocation &invocation, EditionSource &source);

    void start() override;
    void interrupt() override;

private:
    void fetch(const PageToken &from);
    void take(EditionPage page);
    void searchForAuthor();
    void print(const EditionPage &page);
    void printEnd();
    void end();
    void fail(const Error &error);
    [[nodiscard]] QString jsonEnd() const;

    SearchQuery m_query;
    bool m_mayBeAuthor = false; ///< words that are no title may be a name
    qsizetype m_count = 0; ///< editions printed
    std::optional<Origin> m_origin; ///< of the last page, its time that of all
    bool m_hasMore = false;
    bool m_isApproximate = false;
    TextTable m_table;
    std::unique_ptr<RowPrinter> m_rows; ///< of formats that are neither a table nor JSON
};

} // namespace alexandria
