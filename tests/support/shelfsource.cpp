// SPDX-License-Identifier: MIT
#include "tests/support/shelfsource.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alexandria {

namespace {

template <typename Value> QFuture<Result<Value>> ready(const Value &value)
{
    QPromise<Result<Value>> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

} // namespace

void ShelfSource::put(const QString &isbn13, const QString &title)
{
    const Isbn isbn = Isbn::fromText(isbn13).value();
    QList<Edition> &editions = m_editions[isbn];
    Edition edition;
    edition.key = u"/books/OL%1%2M"_s.arg(editions.size() + 1).arg(isbn13.right(9));
    edition.title = title;
    edition.authors = {{u"/authors/OL1A"_s, u"Ann Author"_s}};
    edition.isbn13 = {isbn13};
    editions << edition;
}

void ShelfSource::setCutOff(bool isCutOff)
{
    m_isCutOff = isCutOff;
    if (isCutOff)
        return;
    for (Waiting &each : std::exchange(m_waiting, {})) {
        each.promise->addResult(answersTo(each.isbns));
        each.promise->finish();
    }
}

QList<IsbnAnswer> ShelfSource::answersTo(const QList<Isbn> &isbns) const
{
    QList<IsbnAnswer> answers;
    for (const Isbn &isbn : isbns) {
        IsbnAnswer answer{isbn, m_editions.value(isbn), {}};
        answer.origin.elapsedAtServer = 100us * isbns.size();
        answers << answer;
    }
    return answers;
}

QFuture<Result<QList<IsbnAnswer>>> ShelfSource::lookUp(const QList<Isbn> &isbns, Freshness)
{
    ++lookUps;
    if (!m_isCutOff)
        return ready(answersTo(isbns));
    Waiting waiting{isbns, std::make_shared<QPromise<Result<QList<IsbnAnswer>>>>()};
    waiting.promise->start();
    m_waiting.push_back(waiting);
    return waiting.promise->future();
}

QFuture<Result<EditionPage>> ShelfSource::page(const SearchQuery &query, const PageToken &, Purpose,
                                               Freshness)
{
    ++pages;
    EditionPage page;
    if (query.isbn)
        page.editions = m_editions.value(*query.isbn);
    return ready(page);
}

QFuture<Result<CatalogueReport>> ShelfSource::report()
{
    return ready(CatalogueReport());
}

} // namespace alexandria
