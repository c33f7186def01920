// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/schema.h"
#include "app/database/statement.h"
#include "models/catalogue/searchpatterns.h"

#include <QString>

namespace alexandria {

/// Which words a condition looks at, and how.
enum class ConditionUse {
    Index, ///< by a trigram index; full words behind it as a filter
    Filter, ///< of rows at hand: '' is appended so that no index is tempted
};

/// `((data->>'title') ILIKE … OR …) AND …`, its patterns bound to @p statement as :prefix0, :prefix1, …
[[nodiscard]] QString wordConditions(Statement &statement, const SearchPatterns &patterns,
                                     const QString &expression, const QString &prefix, ConditionUse use);

/// The characters of @p text if it has nothing else but Chinese characters, kana and Hangul in use (spaces
/// apart); else nothing: an index of single characters has no others.
[[nodiscard]] QStringList cjkCharacters(const QString &text);

/// Every word of @p text anywhere in `data->>'title'`, by @p index, a partial one on its characters.
[[nodiscard]] QString characterConditions(Statement &statement, const QString &text, const TableIndex &index);

/// The documents {"field": spelling} for a containment index: as typed, lower, upper, First upper, Title
/// Case.
[[nodiscard]] QStringList exactDocuments(const QString &field, const QString &text);

/// The text of a tsquery with every word of @p text, each in its spellings, the last one as a beginning.
[[nodiscard]] QString fullTextQuery(const QString &text);

/// @p text as the beginning in a LIKE pattern.
[[nodiscard]] QString likePrefix(QString text);

} // namespace alexandria
