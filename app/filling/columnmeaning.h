// SPDX-License-Identifier: MIT
#pragma once

#include "models/exporting/exportcolumns.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace alexandria {

/// What a column called @p name holds, in a table whose columns are called @p header.
///
/// Besides our own names those are known that reading lists have (Goodreads, LibraryThing, StoryGraph), where
/// they mean exactly the same: "Original Publication Year" is not that of the edition, and beside "Additional
/// Authors" an "Author" is the first alone. Columns of scans mean nothing: a status is the reader's own
/// there.
[[nodiscard]] std::optional<ExportColumn> meaningOf(const QString &name, const QStringList &header);

/// Whether a column called @p name holds the author's name, or the names.
[[nodiscard]] bool isOfAuthors(const QString &name);
[[nodiscard]] bool isOfTitles(const QString &name);

} // namespace alexandria
