// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"

namespace alexandria {

/// A catalogue that is never asked: behind a cache it leaves what that has. Every answer is Unreachable.
class OfflineSource final : public EditionSource
{
public:
    [[nodiscard]] QFuture<Result<EditionPage>> page(const SearchQuery &query, const PageToken &from,
                                                    Purpose purpose, Freshness freshness) override;
    [[nodiscard]] QFuture<Result<QList<IsbnAnswer>>> lookUp(const QList<Isbn> &isbns,
                                                            Freshness freshness) override;
    [[nodiscard]] QFuture<Result<CatalogueReport>> report() override;
    void connectAhead() override { }
};

} // namespace alexandria
