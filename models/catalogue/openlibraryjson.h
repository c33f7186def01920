// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/author.h"
#include "models/catalogue/jsonreader.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// How Open Library's JSON is read: any field may be absent, a scalar, {"type", "value"} or a list of these.
namespace alexandria {

/// The first text in @p value, as plainLine() makes it; a number is a text of digits.
[[nodiscard]] QString lineFrom(const JsonValue &value);

/// All texts in @p value, as plainParagraphs() makes them, a blank line between.
[[nodiscard]] QString paragraphsFrom(const JsonValue &value);

/// All texts in @p value as lines, none empty, each once whatever its case.
[[nodiscard]] QStringList linesFrom(const JsonValue &value);

/// The fields "subjects", "subject_people", "subject_places" and "subject_times", in this order, each
/// heading once: library catalogues have them in one index too (MARC 21, fields 6XX).
[[nodiscard]] QStringList subjectsFrom(const JsonMembers &record);

/// The first key in @p value: a key, {"key": key} or a list of these.
[[nodiscard]] QString keyFrom(const JsonValue &value);

/// Authors given as {"key", "name"}, {"author": {"key"}}, {"author": key} or a bare key or name, each once.
[[nodiscard]] QList<Author> authorsFrom(const JsonValue &value);

/// MARC codes, lower case, given as {"key": "/languages/eng"}, "/languages/eng" or "eng", each once.
[[nodiscard]] QStringList languageCodesFrom(const JsonValue &value);

/// Ids over 0, each once; Open Library writes -1 for a cover that was removed.
[[nodiscard]] QList<int> coverIdsFrom(const JsonValue &value);

/// A number of pages given as a number or in words, see pageCountIn().
[[nodiscard]] std::optional<int> pageCountFrom(const JsonValue &value);

} // namespace alexandria
