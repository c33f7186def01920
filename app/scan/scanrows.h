// SPDX-License-Identifier: MIT
#pragma once

#include "models/scan/scanentry.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace alexandria {

/// A text as SQLite keeps it to the letter: lone surrogates, which UTF-8 cannot carry, and a byte order mark
/// at the beginning, which SQLite takes away, make it a blob of UTF-16.
[[nodiscard]] QVariant storedText(const QString &text);
[[nodiscard]] QString readText(const QVariant &stored);

/// Eight bytes that fit these values and hardly others, so that a row that a disk changed is known.
[[nodiscard]] QByteArray sealOfEntry(qint64 list, const ScanEntry &entry);
[[nodiscard]] QByteArray sealOfList(qint64 id, const QString &name);
[[nodiscard]] QByteArray sealOfEdition(const QString &key, const QByteArray &record);
[[nodiscard]] QByteArray sealOfRecord(const FileRecord &record);

/// The entry in a row of select_entries; nothing when its seal is broken.
[[nodiscard]] std::optional<ScanEntry> entryIn(const QSqlQuery &row, qint64 list);

} // namespace alexandria
