// SPDX-License-Identifier: MIT
#include "tests/support/fakeeditionsource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alexandria {

QFuture<Result<EditionPage>> FakeEditionSource::page(const SearchQuery &query, const PageToken &from,
                                                     Purpose purpose, Freshness freshness)
{
    auto promise = std::make_shared<QPromise<Result<EditionPage>>>();
    promise->start();
    questions.push_back({query, from, purpose, freshness, promise});
    return promise->future();
}

QFuture<Result<QList<IsbnAnswer>>> FakeEditionSource::lookUp(const QList<Isbn> &isbns, Freshness freshness)
{
    auto promise = std::make_shared<QPromise<Result<QList<IsbnAnswer>>>>();
    promise->start();
    lookUps.push_back({isbns, freshness, promise});
    return promise->future();
}

QFuture<Result<CatalogueReport>> FakeEditionSource::report()
{
    auto promise = std::make_shared<QPromise<Result<CatalogueReport>>>();
    promise->start();
    reports.push_back(promise);
    auto future = promise->future();
    if (nextReport)
        answerReport(*nextReport);
    return future;
}

void FakeEditionSource::answer(size_t index, const Result<EditionPage> &page)
{
    questions.at(index).promise->addResult(page);
    questions.at(index).promise->finish();
}

void FakeEditionSource::answerLookUp(size_t index, const Result<QList<IsbnAnswer>> &answers)
{
    lookUps.at(index).promise->addResult(answers);
    lookUps.at(index).promise->finish();
}

void FakeEditionSource::answerReport(const Result<CatalogueReport> &report)
{
    reports.back()->addResult(report);
    reports.back()->finish();
}

bool FakeEditionSource::isCancelled(size_t index) const
{
    return questions.at(index).promise->isCanceled();
}

int FakeEditionSource::countOf(SearchQuery::Kind kind) const
{
    return int(std::count_if(questions.cbegin(), questions.cend(),
                             [kind](const Question &question) { return question.query.kind == kind; }));
}

Edition anEdition(const QString &key, const QString &title)
{
    Edition edition;
    edition.key = key;
    edition.title = title;
    return edition;
}

EditionPage aPage(int count, bool hasMore, int first)
{
    EditionPage page;
    for (int i = first; i < first + count; ++i)
        page.editions << anEdition(u"/books/OL%1M"_s.arg(i), u"Title %1"_s.arg(i));
    if (hasMore) {
        PageToken next;
        next.window = first + count;
        page.next = next;
    }
    page.origin.elapsed = std::chrono::milliseconds(41);
    return page;
}

Error anError(Error::Kind kind, const QString &message)
{
    return {kind, message, {}, {}};
}

} // namespace alexandria
