// SPDX-License-Identifier: MIT
#include "app/database/databasesession.h"

namespace alexandria {

/// Of a file on this machine: all rows at once.
Result<> DatabaseSession::stream(const Statement &statement, const OfferRows &offer)
{
    auto rows = select(statement);
    if (!rows)
        return Failure(rows.error());
    Offer answer = rows->isEmpty() ? Offer::Taken : Offer::NotYet;
    while (answer == Offer::NotYet)
        answer = offer(*rows);
    if (answer == Offer::Unwanted)
        return Failure({Error::Kind::Cancelled, {}, {}, {}});
    return {};
}

} // namespace alexandria
