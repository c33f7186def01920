// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/cataloguestatements.h"

namespace alexandria {

/// What a search says to the sample catalogue's SQLite: `resources/sql/sqlite`. It always has all it needs.
class SampleStatements final : public CatalogueStatements
{
public:
    [[nodiscard]] Result<Statement> editionsByIsbn(const QList<Isbn> &isbns,
                                                   const Schema &schema) const override;
    [[nodiscard]] Result<Statement> editionsByKey(const QStringList &keys,
                                                  const Schema &schema) const override;
    [[nodiscard]] Result<Statement> titleWindow(const QString &title, int window, bool isFirst,
                                                const Schema &schema) const override;
    [[nodiscard]] Result<Statement> similarTitles(const QString &title, const Schema &schema) const override;
    [[nodiscard]] Result<Statement> authorsByName(const QString &name, const Schema &schema) const override;
    [[nodiscard]] Result<Statement> similarAuthors(const QString &name, const Schema &schema) const override;
    [[nodiscard]] Result<Statement> worksOfAuthors(const QStringList &authors, int first,
                                                   const QString &afterWork,
                                                   const Schema &schema) const override;
    [[nodiscard]] Result<Statement> titleAndAuthorWindow(const QString &title, const QString &author,
                                                         int window, const Schema &schema) const override;
    [[nodiscard]] Result<Statement> editionsOfWork(const QString &work, int window,
                                                   const Schema &schema) const override;
    [[nodiscard]] QList<ReportPoint> report(const Schema &schema) const override;
};

/// Text as the sample's full-text index holds it: folded words, Chinese and Japanese characters one by one.
[[nodiscard]] QString indexedWords(const QString &text);

/// The FTS5 expression for all words of @p text, each as a beginning.
[[nodiscard]] QString matchExpression(const QString &text);

} // namespace alexandria
