// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalogue/author.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// How Open Library's JSON is read: any field may be absent, a scalar, {"type", "value"} or a list of these.
namespace alexandria {

/// The object or list in @p json; undefined when it is neither, not JSON, or nested over 1,024 deep.
/// Bytes that are no UTF-8 are read as U+FFFD, numbers that no double can hold as null.
[[nodiscard]] QJsonValue jsonFromUtf8(const QByteArray &json);

/// The first text in @p value, as plainLine() makes it; a number is a text of digits.
[[nodiscard]] QString lineFrom(const QJsonValue &value);

/// All texts in @p value, as plainParagraphs() makes them, a blank line between.
[[nodiscard]] QString paragraphsFrom(const QJsonValue &value);

/// All texts in @p value as lines, none empty, each once whatever its case.
[[nodiscard]] QStringList linesFrom(const QJsonValue &value);

/// The fields "subjects", "subject_people", "subject_places" and "subject_times", in this order, each
/// heading once: library catalogues have them in one index too (MARC 21, fields 6XX).
[[nodiscard]] QStringList subjectsFrom(const QJsonObject &record);

/// The first key in @p value: a key, {"key": key} or a list of these.
[[nodiscard]] QString keyFrom(const QJsonValue &value);

/// Authors given as {"key", "name"}, {"author": {"key"}}, {"author": key} or a bare key or name, each once.
[[nodiscard]] QList<Author> authorsFrom(const QJsonValue &value);

/// MARC codes, lower case, given as {"key": "/languages/eng"}, "/languages/eng" or "eng", each once.
[[nodiscard]] QStringList languageCodesFrom(const QJsonValue &value);

/// Ids over 0, each once; Open Library writes -1 for a cover that was removed.
[[nodiscard]] QList<int> coverIdsFrom(const QJsonValue &value);

/// A number of pages given as a number or in words, see pageCountIn().
[[nodiscard]] std::optional<int> pageCountFrom(const QJsonValue &value);

} // namespace alexandria
