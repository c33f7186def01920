// SPDX-License-Identifier: MIT
#include "app/catalogue/editionsource.h"

#include "app/catalogue/pagestream.h"

namespace alexandria {

/// Page by page, which every source can.
QFuture<Result<WholeResult>> EditionSource::stream(const SearchQuery &query,
                                                   const std::shared_ptr<EditionChannel> &channel,
                                                   Freshness freshness)
{
    return (new PageStream(*this, query, channel, freshness))->start();
}

} // namespace alexandria
