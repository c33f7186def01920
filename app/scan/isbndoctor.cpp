// SPDX-License-Identifier: MIT
#include "app/scan/isbndoctor.h"

#include "models/core/readyfuture.h"
#include "models/core/whendone.h"

#include <QPromise>

#include <memory>

namespace alexandria {

namespace {

QList<IsbnOffer> found(const QList<IsbnRepair> &repairs, const QList<IsbnAnswer> &answers)
{
    QList<IsbnOffer> offers;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (!answers[i].editions.isEmpty())
            offers << IsbnOffer{repairs[i], answers[i].editions};
    }
    return offers;
}

} // namespace

QFuture<Result<QList<IsbnOffer>>> offersFor(const QString &text, EditionSource &source, QObject *owner)
{
    const QList<IsbnRepair> repairs = repairsOf(text);
    if (repairs.isEmpty())
        return readyFuture(Result<QList<IsbnOffer>>(QList<IsbnOffer>()));
    const auto promise = std::make_shared<QPromise<Result<QList<IsbnOffer>>>>();
    promise->start();
    const auto future = promise->future();
    QList<Isbn> isbns;
    for (const IsbnRepair &repair : repairs)
        isbns << repair.isbn;
    whenDone(source.lookUp(isbns, EditionSource::Freshness::Any), owner,
             [promise, repairs](const Result<QList<IsbnAnswer>> &answers) {
                 if (answers)
                     promise->addResult(found(repairs, *answers));
                 else
                     promise->addResult(Failure(answers.error()));
                 promise->finish();
             });
    return future;
}

} // namespace alexandria
