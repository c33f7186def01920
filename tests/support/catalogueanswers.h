// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalogue/postgrescatalogue.h"
#include "tests/support/recordgenerator.h"

#include <QSet>

namespace alexandria {

[[nodiscard]] std::unique_ptr<Catalogue> openAt(const QString &uri);

/// Waits for the page.
[[nodiscard]] Result<EditionPage> pageOf(Catalogue &catalogue, const SearchQuery &query,
                                         const PageToken &from = {});
/// All pages, one after the other; fails the test on an error or a key met twice.
[[nodiscard]] QList<Edition> wholeResult(Catalogue &catalogue, const SearchQuery &query);

[[nodiscard]] SearchQuery titleQuery(const QString &title);
[[nodiscard]] SearchQuery authorQuery(const QString &author);

[[nodiscard]] QString keyText(const QByteArray &key);
[[nodiscard]] QSet<QString> keysOf(const QList<Edition> &editions);

/// What ILIKE '%word%' means, by the titles of the first @p editions generated.
[[nodiscard]] QSet<QString> editionsTitled(const RecordGenerator &generator, qint64 editions,
                                           const QString &word);
/// A word of five letters and more that stands in more than one page of their titles.
[[nodiscard]] QString frequentWord(const RecordGenerator &generator, qint64 editions);

} // namespace alexandria
