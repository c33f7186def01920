// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/command.h"
#include "app/commandline/rowprinter.h"
#include "app/commandline/texttable.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace alexandria {

class EditionChannel;

/// `search`: the pages of one query, printed as they come, until there are as many editions as asked for;
/// with --all the whole result as it is streamed.
class SearchCommand final : public CatalogueCommand
{
    Q_OBJECT

public:
    SearchCommand(const Invocation &invocation, EditionSource &source);

    void start() override;
    void interrupt() override;

private:
    void begin();
    void fetch(const PageToken &from);
    void stream();
    void takeSome();
    void takeAll(const Result<WholeResult> &result);
    void take(EditionPage page);
    void searchForAuthor();
    void print(const EditionPage &page);
    void noteApproximate(bool isApproximate);
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
    std::shared_ptr<EditionChannel> m_channel; ///< of --all
    QFuture<Result<WholeResult>> m_whole;
    QTimer m_look; ///< into the channel
};

} // namespace alexandria
