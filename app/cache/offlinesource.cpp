// SPDX-License-Identifier: MIT
#include "app/cache/offlinesource.h"

#include <QCoreApplication>
#include <QPromise>

namespace alexandria {

namespace {

template <typename Value> QFuture<Result<Value>> unreachable()
{
    QPromise<Result<Value>> promise;
    promise.start();
    promise.addResult(Result<Value>(
        Failure({Error::Kind::Unreachable,
                 QCoreApplication::translate("OfflineSource",
                                             "This is not kept on this computer, and the catalogue "
                                             "was not asked (--offline)."),
                 {},
                 {},
                 true})));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<EditionPage>> OfflineSource::page(const SearchQuery &, const PageToken &, Purpose, Freshness)
{
    return unreachable<EditionPage>();
}

QFuture<Result<QList<IsbnAnswer>>> OfflineSource::lookUp(const QList<Isbn> &, Freshness)
{
    return unreachable<QList<IsbnAnswer>>();
}

QFuture<Result<CatalogueReport>> OfflineSource::report()
{
    return unreachable<CatalogueReport>();
}

} // namespace alexandria
