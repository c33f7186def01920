// SPDX-License-Identifier: MIT
#pragma once

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

/// The documents {"field": spelling} for a containment index: as typed, lower, upper, First upper, Title
/// Case.
[[nodiscard]] QStringList exactDocuments(const QString &field, const QString &text);

/// The text of a tsquery with every word of @p text, each in its spellings, the last one as a beginning.
[[nodiscard]] QString fullTextQuery(const QString &text);

/// @p text as the beginning in a LIKE pattern.
[[nodiscard]] QString likePrefix(QString text);

} // namespace alexandria
