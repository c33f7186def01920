// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"

#include <QHash>
#include <QObject>
#include <QPromise>

#include <memory>
#include <vector>

namespace alexandria {

/// A catalogue of the books a test puts in, which can be cut off and comes back.
class ShelfSource : public EditionSource
{
public:
    void put(const QString &isbn13, const QString &title);
    /// What is asked waits until the link is there again.
    void setCutOff(bool isCutOff);

    QFuture<Result<EditionPage>> page(const SearchQuery &query, const PageToken &from, Purpose purpose,
                                      Freshness freshness) override;
    QFuture<Result<QList<IsbnAnswer>>> lookUp(const QList<Isbn> &isbns, Freshness freshness) override;
    QFuture<Result<CatalogueReport>> report() override;
    void connectAhead() override { }

    int lookUps = 0;
    int pages = 0;

private:
    struct Waiting
    {
        QList<Isbn> isbns;
        std::shared_ptr<QPromise<Result<QList<IsbnAnswer>>>> promise;
    };

    [[nodiscard]] QList<IsbnAnswer> answersTo(const QList<Isbn> &isbns) const;

    QHash<Isbn, QList<Edition>> m_editions;
    bool m_isCutOff = false;
    std::vector<Waiting> m_waiting;
};

} // namespace alexandria
