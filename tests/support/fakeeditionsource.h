// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/editionsource.h"

#include <QPromise>

#include <memory>
#include <optional>
#include <vector>

namespace alexandria {

/// A source whose answers are promises that the test keeps or breaks when it likes.
class FakeEditionSource : public EditionSource
{
public:
    /// A page somebody asked for.
    struct Question
    {
        SearchQuery query;
        PageToken from;
        Purpose purpose;
        Freshness freshness;
        std::shared_ptr<QPromise<Result<EditionPage>>> promise;
    };

    /// ISBNs somebody looked up in one call.
    struct LookUp
    {
        QList<Isbn> isbns;
        Freshness freshness;
        std::shared_ptr<QPromise<Result<QList<IsbnAnswer>>>> promise;
    };

    QFuture<Result<EditionPage>> page(const SearchQuery &query, const PageToken &from, Purpose purpose,
                                      Freshness freshness) override;
    QFuture<Result<QList<IsbnAnswer>>> lookUp(const QList<Isbn> &isbns, Freshness freshness) override;
    /// Kept at once with nextReport; without one it stays open until answerReport().
    QFuture<Result<CatalogueReport>> report() override;
    void connectAhead() override { ++connections; }

    /// Keeps or breaks the promise of the question at @p index; questions are counted from 0, as they came.
    void answer(size_t index, const Result<EditionPage> &page);
    /// Answers the newest question.
    void answerLast(const Result<EditionPage> &page) { answer(questions.size() - 1, page); }
    /// Keeps or breaks the promise of the look-up at @p index.
    void answerLookUp(size_t index, const Result<QList<IsbnAnswer>> &answers);
    void answerReport(const Result<CatalogueReport> &report);
    [[nodiscard]] bool isCancelled(size_t index) const;
    /// How many of the questions ask for this kind.
    [[nodiscard]] int countOf(SearchQuery::Kind kind) const;

    std::vector<Question> questions;
    std::vector<LookUp> lookUps;
    std::vector<std::shared_ptr<QPromise<Result<CatalogueReport>>>> reports;
    std::optional<Result<CatalogueReport>> nextReport;
    int connections = 0;
};

/// An edition with a key and a title, and nothing else unless the test adds it.
[[nodiscard]] Edition anEdition(const QString &key, const QString &title);
/// @p count editions "Title 1", "Title 2" … with keys to match, counted on from @p first.
[[nodiscard]] EditionPage aPage(int count, bool hasMore = false, int first = 1);
[[nodiscard]] Error anError(Error::Kind kind, const QString &message);

} // namespace alexandria
